// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/forms/value_editor.h"

#include <functional>

class QComboBox;

namespace tandem {

class CalmCombo;

/// One word of an enumeration; a status with its symbol.
class ChoiceEditor final : public ValueEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const UiContext &context, EntityKind kind, const FieldInfo &field, Style style, QWidget *parent);

    void setValue(const QByteArray &canonical) override;
    QString input() const override;
    void setTyped(const QString &text) override;
    QList<QWidget *> parts() const override;
    QComboBox *combo() const;

private:
    const FieldInfo &m_field;
    CalmCombo *m_combo;
};

/// A currency's code.
class CurrencyEditor final : public ValueEditor
{
    Q_OBJECT
public:
    CurrencyEditor(const UiContext &context, Style style, QWidget *parent);

    void setValue(const QByteArray &canonical) override;
    QString input() const override;
    void setTyped(const QString &text) override;
    QList<QWidget *> parts() const override;

private:
    CalmCombo *m_combo;
};

/// Another row, found by any part of its name in either language as one types.
class ReferenceEditor final : public ValueEditor
{
    Q_OBJECT
public:
    ReferenceEditor(const UiContext &context, const FieldInfo &field, Style style, QWidget *parent);

    void setValue(const QByteArray &canonical) override;
    QString input() const override;
    QString typed() const override;
    void setTyped(const QString &text) override;
    QList<QWidget *> parts() const override;
    void selectAll() override;
    /// Offers these rows only (a plan's objectives) instead of all; asked each time that the control gets the focus.
    void setOffered(std::function<QList<Id>()> rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    QString nameOf(const Id &id) const;
    void fill(const QList<Id> &rows);

    const UiContext &m_context;
    const FieldInfo &m_field;
    CalmCombo *m_combo;
    std::function<QList<Id>()> m_offered;
};

} // namespace tandem
