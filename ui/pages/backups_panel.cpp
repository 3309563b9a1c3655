// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backups_panel.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/prompts.h"
#include "ui/size_text.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kMostRows = 8;

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return BackupsPanel::tr("First change of the day");
    case BackupReason::Migration:
        return BackupsPanel::tr("Before the file was brought to a newer version");
    case BackupReason::Merge:
        return BackupsPanel::tr("Before changes were received");
    case BackupReason::Asked:
        return BackupsPanel::tr("Asked for");
    }
    return {};
}

} // namespace

BackupsPanel::BackupsPanel(const UiContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_purpose(new QLabel(this)),
      m_list(new QTreeWidget(this)),
      m_make(new QPushButton(tr("Back up now"), this)),
      m_restore(new QPushButton(tr("Bring back as a new file…"), this))
{
    setObjectName(u"backupsPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    m_purpose->setWordWrap(true);
    setTextRole(m_purpose, TextRole::Muted);
    layout->addWidget(m_purpose);
    m_list->setObjectName(u"backups"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels({tr("Made"), tr("Why"), tr("Size")});
    m_list->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    layout->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    m_make->setObjectName(u"makeBackup"_s);
    m_restore->setObjectName(u"restoreBackup"_s);
    buttons->addWidget(m_make);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(!m_list->selectedItems().isEmpty()); });
    QAction *make = context.actions.find(u"file-backup"_s);
    connect(m_make, &QPushButton::clicked, make, &QAction::trigger);
    connect(make, &QAction::triggered, this, &BackupsPanel::refresh); // after the window's own slot
    connect(context.workspace, &Workspace::changed, this, [this] {
        if (m_context.workspace->backups().size() != m_backups.size())
            refresh();
    });
    connect(m_restore, &QPushButton::clicked, this, &BackupsPanel::restore);
    refresh();
}

QWidget *BackupsPanel::focusTarget() const
{
    return m_backups.isEmpty() ? static_cast<QWidget *>(m_make) : m_list;
}

void BackupsPanel::refresh()
{
    m_backups = m_context.workspace->backups();
    m_list->clear();
    const QLocale &locale = m_context.phrases.locale();
    for (const BackupInfo &backup : std::as_const(m_backups)) {
        auto *item = new QTreeWidgetItem({locale.toString(backup.madeAt.toLocalTime(), QLocale::ShortFormat),
                                          reasonText(backup.reason), sizeText(backup.size, m_context.phrases)});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        m_list->addTopLevelItem(item);
    }
    const bool any = !m_backups.isEmpty();
    m_purpose->setText(
        any ? tr("Copies of this programme that Tandem made and verified. Bringing one back makes a new "
                 "file of it; the open file stays as it is.")
            : tr("There is no backup of this programme yet: the first one is made with the next change."));
    m_list->setVisible(any);
    m_restore->setVisible(any);
    m_restore->setEnabled(!m_list->selectedItems().isEmpty());
    const int rows = std::clamp(int(m_backups.size()), 1, kMostRows);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows * (rowHeight(true) + 2) + spacing::kTiny);
}

void BackupsPanel::restore()
{
    const QList<QTreeWidgetItem *> chosen = m_list->selectedItems();
    if (chosen.isEmpty())
        return;
    const BackupInfo backup = m_backups.at(m_list->indexOfTopLevelItem(chosen.first()));
    const QFileInfo file(m_context.workspace->path());
    const QString day = backup.madeAt.toLocalTime().date().toString(Qt::ISODate);
    const QString path =
        m_context.prompts.fileToSave(this, tr("Where to put what is brought back"),
                                     file.dir().filePath(file.completeBaseName() + u' ' + day + u".tandem"_s),
                                     {tr("Tandem programme"), {u"tandem"_s}});
    if (path.isEmpty())
        return;
    if (const auto done = restoreBackup(backup, path); !done)
        emit problem(done.error());
    else
        emit restored(path);
}

} // namespace tandem

#include "moc_backups_panel.cpp"
