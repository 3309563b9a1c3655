// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/value_editor.h"

#include <QDate>

class QLineEdit;

namespace tandem {

struct Theme;

/// A line for a day, `31/12/2020` or any way that people write it, with a calendar to choose from and the arrow keys for
/// the day before and after.
class DayLine final : public QWidget
{
    Q_OBJECT
public:
    DayLine(const UiContext &context, ValueEditor::Style style, QWidget *parent);

    void setDay(QDate day);
    QString text() const;
    void setText(const QString &text);
    QLineEdit *line() const { return m_line; }
    /// The day from which the calendar starts when the line is empty.
    void setNearby(QDate day) { m_nearby = day; }
    /// Whether it is empty or holds something that people write for a day, a month or a year.
    bool isReadable() const;

signals:
    void edited();
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openCalendar();
    void move(int days);

    const UiContext &m_context;
    QLineEdit *m_line;
    QDate m_nearby;
};

/// A day.
class DateEditor final : public ValueEditor
{
    Q_OBJECT
public:
    DateEditor(const UiContext &context, Style style, QWidget *parent);

    void setValue(const QByteArray &canonical) override;
    QString input() const override;
    void setTyped(const QString &text) override;
    QList<QWidget *> parts() const override;
    void selectAll() override;
    void setReadOnly(bool readOnly) override;

private:
    DayLine *m_day;
};

/// From a day to a day.
class PeriodEditor final : public ValueEditor
{
    Q_OBJECT
public:
    PeriodEditor(const UiContext &context, Style style, QWidget *parent);

    void setValue(const QByteArray &canonical) override;
    QString input() const override;
    QString typed() const override;
    void setTyped(const QString &text) override;
    std::optional<ErrorCode> ownError() const override;
    QString wrongPart() const override;
    QList<QWidget *> parts() const override;
    void selectAll() override;
    void setReadOnly(bool readOnly) override;

private:
    DayLine *m_from;
    DayLine *m_to;
};

/// The text of a period of which each side stands as it was typed; either may be empty.
QString periodInput(const QString &from, const QString &to);

} // namespace tandem
