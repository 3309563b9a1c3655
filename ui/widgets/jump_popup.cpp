// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jump_popup.h"

#include "core/base/text.h"
#include "ui/theme.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

constexpr int kWidest = 720;
constexpr int kFromTop = 40;
constexpr int kShadow = 28;
constexpr double kHighest = 0.72; ///< of the window
constexpr int kPage = 8;

} // namespace

JumpPopup::JumpPopup(const Theme &theme, QWidget *over)
    : QFrame(over),
      m_field(new QLineEdit(this)),
      m_list(new EntryList(u"jumpList"_s, tr("What was found"), theme, this)),
      m_note(new QLabel(this))
{
    setObjectName(u"jumpPopup"_s);
    setProperty("role", u"popup"_s);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(kShadow);
    shadow->setOffset(0, spacing::kTiny);
    shadow->setColor(QColor(0, 0, 0, theme.dark ? 160 : 70));
    setGraphicsEffect(shadow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kSmall, spacing::kSmall, spacing::kSmall, spacing::kSmall);
    layout->setSpacing(spacing::kTiny);
    m_field->setObjectName(u"jumpField"_s);
    m_field->setFont(fontOf(TextRole::Section));
    m_field->addAction(themeIcon(u"search"_s, theme.muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    layout->addWidget(m_field);
    m_list->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_list, 1);
    m_note->setObjectName(u"jumpNote"_s);
    setTextRole(m_note, TextRole::Small);
    m_note->setContentsMargins(spacing::kSmall, spacing::kTiny, spacing::kSmall, 0);
    layout->addWidget(m_note);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_list->setEntries({}); // what was chosen for other words is not kept
        refresh();
    });
    connect(m_list, &EntryList::followed, this, &JumpPopup::follow);
    connect(m_list, &EntryList::currentMoved, this, [this] {
        const QModelIndex index = m_list->currentIndex();
        m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    });
    hide();
}

JumpPopup::~JumpPopup()
{
    disconnect(qApp, nullptr, this, nullptr);
    qApp->removeEventFilter(this);
}

void JumpPopup::open(const Words &words, Find find, std::function<void(const QVariant &)> choose)
{
    m_words = words;
    m_find = std::move(find);
    m_choose = std::move(choose);
    m_unfold = {};
    setAccessibleName(words.name);
    m_field->setAccessibleName(words.name);
    m_field->setPlaceholderText(words.placeholder);
    if (isHidden()) {
        m_before = QApplication::focusWidget();
        qApp->installEventFilter(this);
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocusChanged(now); });
    }
    m_field->clear();
    m_list->setEntries({});
    refresh();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

QString JumpPopup::words() const
{
    return m_field->text();
}

void JumpPopup::refresh()
{
    if (!m_find)
        return;
    m_list->setEntries(m_find(m_field->text()));
    const bool found = !m_list->entries().isEmpty();
    const bool typed = !m_field->text().trimmed().isEmpty();
    m_list->setVisible(found);
    m_note->setText(typed && !found ? m_words.nothing : tr("↑ ↓ to choose · Enter to go there · Esc to close"));
    place();
}

void JumpPopup::place()
{
    const QWidget *over = parentWidget();
    const int width = std::min(over->width() - 2 * spacing::kHuge, kWidest);
    const int highest = int(over->height() * kHighest);
    int height = 2 * spacing::kSmall + m_field->sizeHint().height() + spacing::kTiny + m_note->sizeHint().height();
    if (!m_list->isHidden())
        height += spacing::kTiny + m_list->contentHeight() + spacing::kTiny;
    setGeometry((over->width() - width) / 2, std::min(kFromTop, over->height() / 12), width, std::min(height, highest));
}

void JumpPopup::dismiss(bool giveFocusBack)
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    disconnect(qApp, nullptr, this, nullptr);
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    if (giveFocusBack && before)
        before->setFocus(Qt::OtherFocusReason);
    hide();
    m_find = {};
}

void JumpPopup::follow(const QVariant &value)
{
    if (m_unfold && m_unfold(value)) {
        refresh();
        return;
    }
    const auto choose = m_choose;
    dismiss(true); // what is chosen may depend on where the person was
    if (choose)
        choose(value);
}

void JumpPopup::onFocusChanged(QWidget *now)
{
    if (now && now != this && !isAncestorOf(now) && now->window() == window())
        dismiss(false);
}

bool JumpPopup::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_list->moveBy(1);
        return true;
    case Qt::Key_Up:
        m_list->moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        m_list->moveBy(kPage);
        return true;
    case Qt::Key_PageUp:
        m_list->moveBy(-kPage);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        m_list->moveToGroup(key == Qt::Key_Tab);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const ListEntry *entry = m_list->current())
            follow(QVariant(entry->value));
        return true;
    case Qt::Key_Escape:
        dismiss(true);
        return true;
    default:
        return false;
    }
}

bool JumpPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget))
            dismiss(false);
    } else if (event->type() == QEvent::Resize && watched == parentWidget()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tandem

#include "moc_jump_popup.cpp"
