// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backups_dialog.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tandem {

namespace {

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return BackupsDialog::tr("First change of the day");
    case BackupReason::Migration:
        return BackupsDialog::tr("Before the file was brought to a newer version");
    case BackupReason::Merge:
        return BackupsDialog::tr("Before changes were received");
    case BackupReason::Asked:
        return BackupsDialog::tr("Asked for");
    }
    return {};
}

} // namespace

BackupsDialog::BackupsDialog(const UiContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_backups(context.workspace->backups()),
      m_messages(new MessageBar(context.theme, this)),
      m_list(new QTreeWidget(this))
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Backups"));
    resize(620, 420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kHuge, spacing::kHuge, spacing::kHuge, spacing::kLarge);
    layout->setSpacing(spacing::kMedium);
    auto *heading = new QLabel(tr("Backups"), this);
    setTextRole(heading, TextRole::PageTitle);
    auto *purpose = new QLabel(
        m_backups.isEmpty() ? tr("There is no backup of this programme yet: the first one is made with the next "
                                 "change.")
                            : tr("Copies of this programme that Tandem made and verified. Bringing one back makes "
                                 "a new file of it; the open file stays as it is."),
        this);
    purpose->setWordWrap(true);
    setTextRole(purpose, TextRole::Muted);
    layout->addWidget(heading);
    layout->addWidget(purpose);
    layout->addWidget(m_messages);
    m_list->setObjectName(u"backups"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels({tr("Made"), tr("Why"), tr("Size")});
    m_list->setRootIsDecorated(false);
    const QLocale &locale = context.phrases.locale();
    for (const BackupInfo &backup : m_backups) {
        auto *item = new QTreeWidgetItem({locale.toString(backup.madeAt.toLocalTime(), QLocale::ShortFormat),
                                          reasonText(backup.reason), locale.formattedDataSize(backup.size)});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        m_list->addTopLevelItem(item);
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->setVisible(!m_backups.isEmpty());
    layout->addWidget(m_list, 1);
    if (m_backups.isEmpty())
        layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("Bring back as a new file…"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_restore->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Close);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void BackupsDialog::restore()
{
    const BackupInfo &backup = m_backups.at(m_list->indexOfTopLevelItem(m_list->selectedItems().first()));
    const QFileInfo file(m_context.workspace->path());
    const QString day = backup.madeAt.toLocalTime().date().toString(Qt::ISODate);
    const QString path =
        m_context.prompts.fileToSave(this, tr("Where to put what is brought back"),
                                     file.dir().filePath(file.completeBaseName() + u' ' + day + u".tandem"_s),
                                     {tr("Tandem programme"), {u"tandem"_s}});
    if (path.isEmpty())
        return;
    if (const auto restored = restoreBackup(backup, path); !restored) {
        m_messages->showProblem(errorText(restored.error(), m_context.phrases));
        return;
    }
    m_restored = path;
    accept();
}

} // namespace tandem

#include "moc_backups_dialog.cpp"
