// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QFrame;
class QMimeData;
class QWidget;

namespace tandem {

/// Lets files be dropped on a widget and everything in it that takes no drops itself; a ring around the widget says so
/// while they are held over it. Programme files and exchange files are left to the window: they are opened, not kept.
class FileDrop final : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `target`. `ready`: whether files can be taken just now.
    FileDrop(QWidget *target, std::function<bool()> ready);

    /// The files of this computer that could be taken.
    static QStringList filesOf(const QMimeData *data);

signals:
    /// Told after the drop has ended: whoever they were dragged from is not kept waiting.
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRing(bool shown);

    QWidget *m_target;
    std::function<bool()> m_ready;
    QFrame *m_ring;
};

} // namespace tandem
