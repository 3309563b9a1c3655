// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace tandem {

struct Error;
struct UiContext;

/// The copies that Tandem made of this programme. One more can be made, and one of them be brought back as a file of
/// its own: the file that is open stays as it is.
class BackupsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit BackupsPanel(const UiContext &context, QWidget *parent = nullptr);

    QWidget *focusTarget() const;

signals:
    /// What was brought back, to be opened.
    void restored(const QString &path);
    void problem(const tandem::Error &error);

private:
    void refresh();
    void restore();

    const UiContext &m_context;
    QList<BackupInfo> m_backups;
    QLabel *m_purpose;
    QTreeWidget *m_list;
    QPushButton *m_make;
    QPushButton *m_restore;
};

} // namespace tandem
