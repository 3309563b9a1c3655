// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_help.h"

#include "core/base/text.h"
#include "ui/guide/guide_window.h"
#include "ui/page.h"
#include "ui/session.h"
#include "ui/widgets/jump_popup.h"
#include "ui/window_content.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QKeyEvent>
#include <QTabWidget>

namespace tandem {

GuideHelp::GuideHelp(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    qApp->installEventFilter(this);
    connect(&session, &Session::appearanceChanged, this, [this] {
        if (m_window)
            m_window->setLanguage(m_session.language());
    });
}

GuideHelp::~GuideHelp() = default;

void GuideHelp::openFor(const WindowContent &content)
{
    GuideTopic topic = guideTopicOf(content.place().kind);
    const QWidget *focus = QApplication::focusWidget();
    const Page *editor = content.editor();
    bool searches = false; // the search and the list of commands lie over the page
    for (const QWidget *each = focus; each; each = each->parentWidget())
        searches = searches || qobject_cast<const JumpPopup *>(each);
    if (searches)
        topic = {u"search"_s, 1};
    else if (!content.page())
        topic = guideTopicOf(PlaceKind::Welcome);
    else if (editor && focus && editor->isAncestorOf(focus)) {
        const auto *tabs = editor->findChild<QTabWidget *>();
        topic = tabs ? guideTopicOfEditor(tabs->currentIndex()) : topic;
    }
    if (!m_window)
        m_window = std::make_unique<GuideWindow>(m_session.theme());
    show(*m_window, topic);
}

void GuideHelp::show(GuideWindow &window, const GuideTopic &topic) const
{
    if (window.topic().chapter.isEmpty())
        window.setLanguage(m_session.language());
    window.show();
    window.open(topic);
    window.focusText();
    window.raise();
    window.activateWindow();
}

void GuideHelp::close()
{
    if (m_window)
        m_window->close();
}

bool GuideHelp::eventFilter(QObject *watched, QEvent *event)
{
    // The action's key reaches the main window only.
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1 ||
        static_cast<QKeyEvent *>(event)->modifiers() != Qt::NoModifier)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    auto *dialog = widget ? qobject_cast<QDialog *>(widget->window()) : nullptr;
    if (!dialog || qobject_cast<QFileDialog *>(dialog))
        return false;
    auto *window = dialog->findChild<GuideWindow *>();
    if (!window)
        window = new GuideWindow(m_session.theme(), dialog);
    show(*window, guideTopicOfDialog(dialog->objectName()));
    return true;
}

} // namespace tandem

#include "moc_guide_help.cpp"
