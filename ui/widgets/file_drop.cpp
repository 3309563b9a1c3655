// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_drop.h"

#include "core/base/text.h"

#include <QDropEvent>
#include <QFrame>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace tandem {

FileDrop::FileDrop(QWidget *target, std::function<bool()> ready)
    : QObject(target), m_target(target), m_ready(std::move(ready)), m_ring(new QFrame(target))
{
    m_ring->setProperty("role", u"dropRing"_s);
    m_ring->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_ring->hide();
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

QStringList FileDrop::filesOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (!path.isEmpty() && !path.endsWith(".tandem"_L1) && !path.endsWith(".tandemx"_L1))
            paths.append(path);
    }
    return paths;
}

void FileDrop::showRing(bool shown)
{
    m_ring->setGeometry(m_target->rect());
    m_ring->setVisible(shown);
    m_ring->raise();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = filesOf(drop->mimeData());
        if (paths.isEmpty() || !m_ready())
            break;
        drop->setDropAction(Qt::CopyAction); // the file stays where it is
        drop->accept();
        showRing(event->type() != QEvent::Drop);
        if (event->type() == QEvent::Drop)
            QMetaObject::invokeMethod(
                this, [this, paths] { emit dropped(paths); }, Qt::QueuedConnection);
        return true;
    }
    case QEvent::DragLeave:
        showRing(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tandem

#include "moc_file_drop.cpp"
