// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reveal_field.h"

#include "core/base/text.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/delegates/row_table_view.h"
#include "ui/forms/field_box.h"
#include "ui/forms/rows_panel.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QTabWidget>

namespace tandem {

namespace {

/// Turns to the tabs, and unfolds the parts behind a "More", that a widget stands in.
void uncover(const QWidget &root, QWidget *widget)
{
    for (QWidget *each = widget; each && each != &root; each = each->parentWidget()) {
        for (QWidget *above = each->parentWidget(); above && above != &root; above = above->parentWidget()) {
            if (auto *tabs = qobject_cast<QTabWidget *>(above); tabs && tabs->indexOf(each) >= 0)
                tabs->setCurrentWidget(each);
        }
        if (!each->isHidden() || !each->parentWidget() || each == widget)
            continue;
        const auto buttons =
            each->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
        for (QAbstractButton *button : buttons) {
            if (button->isCheckable() && !button->isChecked() && button->objectName().endsWith("More"_L1))
                button->setChecked(true);
        }
    }
}

void scrollTo(QWidget *widget)
{
    for (QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(widget, 0, 60);
    }
}

bool revealTouchedBox(QWidget &root)
{
    // Boxes of no form ask for something that is proposed, and is nobody's work.
    for (const RowForm *form : root.findChildren<RowForm *>()) {
        for (FieldBox *box : form->boxes()) {
            if (!box->isTouched())
                continue;
            uncover(root, box);
            scrollTo(box);
            box->editor()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

bool revealTyped(QWidget &root)
{
    if (revealTouchedBox(root))
        return true;
    for (RowTableView *table : root.findChildren<RowTableView *>()) {
        const QStringList cells = table->cells()->pendingTexts().keys();
        if (cells.isEmpty())
            continue;
        const QByteArray cell = cells.first().toLatin1();
        const qsizetype slash = cell.indexOf('/');
        uncover(root, table);
        scrollTo(table);
        table->setFocus(Qt::OtherFocusReason);
        table->editCell(Id::fromHex(cell.first(slash)).value_or(Id()), QByteArrayView(cell).sliced(slash + 1));
        return true;
    }
    // Rows whose fields are not shown now.
    for (RowsPanel *panel : root.findChildren<RowsPanel *>()) {
        const QStringList rows = panel->pendingInput().value(u"fields"_s).toObject().keys();
        if (!rows.isEmpty() && panel->showRow(Id::fromHex(rows.first().toLatin1()).value_or(Id())))
            return revealTouchedBox(root);
    }
    return false;
}

bool revealField(QWidget &root, const Id &row, const QString &field)
{
    QWidget *found = nullptr;
    for (RowsPanel *panel : root.findChildren<RowsPanel *>()) {
        if (panel->showRow(row)) {
            found = panel;
            break;
        }
    }
    const QString name = QString(field).replace(u'.', u'_');
    FieldBox *box = name.isEmpty() ? nullptr : (found ? found : &root)->findChild<FieldBox *>(name);
    QWidget *target = box ? static_cast<QWidget *>(box) : found;
    if (!target)
        return false;
    uncover(root, target);
    scrollTo(target);
    if (box)
        box->editor()->setFocus(Qt::OtherFocusReason);
    else
        target->setFocus(Qt::OtherFocusReason);
    return box != nullptr;
}

} // namespace tandem
