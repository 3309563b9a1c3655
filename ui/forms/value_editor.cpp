// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/value_editor.h"

#include "core/base/text.h"
#include "ui/forms/choice_editors.h"
#include "ui/forms/date_editors.h"
#include "ui/forms/text_editors.h"
#include "ui/ui_context.h"

#include <QApplication>
#include <QFocusEvent>
#include <QStyle>
#include <QVariant>

namespace tandem {

void ValueEditor::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void ValueEditor::setProblem(bool problem)
{
    const QList<QWidget *> widgets = parts();
    for (QWidget *part : widgets) {
        if (part->property("problem").toBool() == problem)
            continue;
        part->setProperty("problem", problem);
        part->style()->unpolish(part);
        part->style()->polish(part);
    }
}

void ValueEditor::setNames(const QString &objectName, const QString &accessibleName)
{
    setObjectName(objectName);
    int number = 0;
    const QList<QWidget *> widgets = parts();
    for (QWidget *part : widgets) {
        part->setObjectName(++number == 1 ? QString(objectName + u"Input")
                                          : QString(objectName + u"Input" + QString::number(number)));
        const QString own = part->property("partName").toString();
        part->setAccessibleName(own.isEmpty() ? accessibleName : QString(accessibleName + u", " + own));
    }
}

void ValueEditor::setDescription(const QString &text)
{
    const QList<QWidget *> widgets = parts();
    for (QWidget *part : widgets)
        part->setAccessibleDescription(text);
}

bool ValueEditor::holdsFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return QApplication::activePopupWidget() || (focus && (focus == this || isAncestorOf(focus)));
}

void ValueEditor::watchParts()
{
    const QList<QWidget *> widgets = parts();
    for (QWidget *part : widgets)
        part->installEventFilter(this);
    setFocusProxy(widgets.first());
}

bool ValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The new focus widget is known when the old one is told, so that a field is committed before anything else.
    if (event->type() == QEvent::FocusOut) {
        const bool popup = static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason;
        const bool result = QWidget::eventFilter(watched, event);
        if (!popup && !holdsFocus())
            emit left();
        return result;
    }
    return QWidget::eventFilter(watched, event);
}

ValueEditor *makeValueEditor(const UiContext &context, EntityKind kind, const FieldInfo &field,
                             ValueEditor::Style style, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Line:
        if (field.language && style == ValueEditor::Style::Form)
            return new TextEditor(TextEditor::Lines::One, parent);
        return new LineEditor(field, context.phrases, style, parent);
    case FieldType::Text:
        if (style == ValueEditor::Style::Form)
            return new TextEditor(TextEditor::Lines::Several, parent);
        return new LineEditor(field, context.phrases, style, parent);
    case FieldType::Date:
        return new DateEditor(context, style, parent);
    case FieldType::Period:
        return new PeriodEditor(context, style, parent);
    case FieldType::Money:
        return new MoneyEditor(context, style, parent);
    case FieldType::Choice:
        return new ChoiceEditor(context, kind, field, style, parent);
    case FieldType::Currency:
        return new CurrencyEditor(context, style, parent);
    case FieldType::Reference:
        return new ReferenceEditor(context, field, style, parent);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::PartialDate:
    case FieldType::Owner:
    case FieldType::Digest:
    case FieldType::Position:
        break;
    }
    return new LineEditor(field, context.phrases, style, parent);
}

} // namespace tandem

#include "moc_value_editor.cpp"
