// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reveal_field.h"

#include "core/base/text.h"
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

} // namespace

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
