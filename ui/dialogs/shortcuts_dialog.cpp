// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include "core/base/text.h"
#include "ui/action_registry.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tandem {

ShortcutsDialog::ShortcutsDialog(const UiContext &context, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(520, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kHuge, spacing::kHuge, spacing::kHuge, spacing::kLarge);
    layout->setSpacing(spacing::kMedium);
    auto *heading = new QLabel(tr("Keyboard shortcuts"), this);
    setTextRole(heading, TextRole::PageTitle);
    layout->addWidget(heading);
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"shortcuts"_s);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHeaderLabels({tr("Action"), tr("Keys")});
    list->setRootIsDecorated(false);
    for (const QAction *action : context.actions.all()) {
        if (action->shortcut().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        keys.removeDuplicates();
        QString text = action->text();
        text.remove(QRegularExpression(u"&(?!&)|…$"_s));
        list->addTopLevelItem(new QTreeWidgetItem({text, keys.join(tr(" or "))}));
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    layout->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace tandem

#include "moc_shortcuts_dialog.cpp"
