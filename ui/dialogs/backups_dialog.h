// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace tandem {

class MessageBar;
struct UiContext;

/// The copies that Tandem made of this programme. One of them can be brought back as a file of its own: the file that
/// is open stays as it is.
class BackupsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit BackupsDialog(const UiContext &context, QWidget *parent = nullptr);

    /// What was brought back, to be opened; empty: nothing.
    QString restoredFile() const { return m_restored; }

private:
    void restore();

    const UiContext &m_context;
    QList<BackupInfo> m_backups;
    MessageBar *m_messages;
    QTreeWidget *m_list;
    QPushButton *m_restore;
    QString m_restored;
};

} // namespace tandem
