// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrases.h"
#include "ui/forms/value_editor.h"

#include <QPlainTextEdit>

class QComboBox;
class QLineEdit;

namespace tandem {

/// A text or number in one line.
class LineEditor final : public ValueEditor
{
    Q_OBJECT
public:
    LineEditor(const FieldInfo &field, const Phrases &phrases, Style style, QWidget *parent);

    void setValue(const QByteArray &canonical) override;
    QString input() const override;
    void setTyped(const QString &text) override;
    QList<QWidget *> parts() const override;
    void selectAll() override;
    void setReadOnly(bool readOnly) override;

private:
    const FieldInfo &m_field;
    Phrases m_phrases;
    QLineEdit *m_line;
};

/// A text box that is as high as its text, within limits.
class GrowingText final : public QPlainTextEdit
{
    Q_OBJECT
public:
    GrowingText(int fewest, int most, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightOfLines(int lines) const;
    void fit();

    int m_fewest;
    int m_most;
};

/// A text that wraps; of one line (Enter leaves it) or of several.
class TextEditor final : public ValueEditor
{
    Q_OBJECT
public:
    enum class Lines : unsigned char { One, Several };
    TextEditor(Lines lines, QWidget *parent);

    void setValue(const QByteArray &canonical) override;
    QString input() const override;
    void setTyped(const QString &text) override;
    QList<QWidget *> parts() const override;
    void selectAll() override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Lines m_lines;
    GrowingText *m_text;
};

/// An amount and its currency.
class MoneyEditor final : public ValueEditor
{
    Q_OBJECT
public:
    MoneyEditor(const UiContext &context, Style style, QWidget *parent);

    void setValue(const QByteArray &canonical) override;
    QString input() const override;
    QString typed() const override;
    void setTyped(const QString &text) override;
    QList<QWidget *> parts() const override;
    void selectAll() override;
    /// The currency of an amount that is typed into an empty field.
    void setUsualCurrency(const QString &code);

private:
    void chooseCurrency(const QString &code);

    Phrases m_phrases;
    QLineEdit *m_amount;
    QComboBox *m_currency;
    QString m_usual;
};

/// The currencies that a programme deals in: its own, those of its plans and those with a rate.
QStringList knownCurrencies(const UiContext &context);

} // namespace tandem
