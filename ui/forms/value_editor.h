// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/field_info.h"

#include <QWidget>

#include <optional>

namespace tandem {

struct UiContext;

/// A control for one value of a certain type, in a form or in a table's cell. It knows how a value is typed, not where
/// it belongs: it holds text, and valueFromInput() says what the text means.
class ValueEditor : public QWidget
{
    Q_OBJECT
public:
    enum class Style : unsigned char { Form, Cell };

    explicit ValueEditor(QWidget *parent) : QWidget(parent) {}

    /// Shows what the file says.
    virtual void setValue(const QByteArray &canonical) = 0;
    /// What stands in it, as valueFromInput() reads it.
    virtual QString input() const = 0;
    /// What stands in it, as it was typed: carried over when the language changes. Parts are separated by U+001F.
    virtual QString typed() const { return input(); }
    virtual void setTyped(const QString &text) = 0;
    /// Something of its own that keeps the input from being read, such as one of two days.
    virtual std::optional<ErrorCode> ownError() const { return std::nullopt; }
    /// What of the input that is about.
    virtual QString wrongPart() const { return input(); }

    /// The widgets that can have the focus, in their order; the first one stands for the control.
    virtual QList<QWidget *> parts() const = 0;
    virtual void selectAll() {}
    virtual void setReadOnly(bool readOnly);
    /// Whether what stands in it is not what setValue() showed.
    bool isTouched() const { return typed() != m_shown; }
    /// Shows that the text was refused (the sentence stands elsewhere).
    void setProblem(bool problem);
    /// Names it for screen readers and tests; parts get the object name with their number behind.
    void setNames(const QString &objectName, const QString &accessibleName);
    void setDescription(const QString &text);
    /// Whether the focus is in it, or in a list or calendar of its own.
    bool holdsFocus() const;

signals:
    /// With each keystroke.
    void edited();
    /// A choice is complete: what was chosen from a list or a calendar.
    void chosen();
    /// The focus has gone elsewhere.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// To be called at the end of each constructor and of setValue().
    void watchParts();
    void rememberShown() { m_shown = typed(); }
    static constexpr QChar kSeparator = u'\x1f';

private:
    QString m_shown;
};

/// The control for a field's type; the context must outlive it.
ValueEditor *makeValueEditor(const UiContext &context, EntityKind kind, const FieldInfo &field,
                             ValueEditor::Style style, QWidget *parent);

} // namespace tandem
