// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "core/base/text.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace tandem {

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_symbol(new QLabel(this)),
      m_text(new QLabel(this)),
      m_button(new QPushButton(this)),
      m_other(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kSmall, spacing::kSmall);
    layout->setSpacing(spacing::kSmall);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_button->setObjectName(u"messageAction"_s);
    m_other->setObjectName(u"messageOther"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(themeIcon(u"window-close-symbolic"_s, theme));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    layout->addWidget(m_symbol, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_other);
    layout->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, [this] {
        // The action may show a message of its own, so this one goes first.
        const auto action = m_action;
        dismiss();
        if (action)
            action();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        const auto action = m_otherAction;
        dismiss();
        if (action)
            action();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showMessage(const QString &text, const QString &actionText, std::function<void()> action)
{
    present("message", text, actionText, std::move(action));
}

void MessageBar::showProblem(const QString &text, const QString &actionText, std::function<void()> action)
{
    present("problem", text, actionText, std::move(action));
}

void MessageBar::showChoice(const QString &text, const QString &firstText, std::function<void()> first,
                            const QString &secondText, std::function<void()> second)
{
    present("message", text, firstText, std::move(first));
    m_other->setText(secondText);
    m_other->show();
    m_otherAction = std::move(second);
    m_close->hide();
}

void MessageBar::dismiss()
{
    m_action = {};
    m_otherAction = {};
    m_text->clear();
    hide();
    emit dismissed();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::present(const char *kind, const QString &text, const QString &actionText, std::function<void()> action)
{
    setProperty("kind", QString::fromLatin1(kind));
    style()->unpolish(this);
    style()->polish(this);
    const bool problem = qstrcmp(kind, "problem") == 0;
    m_symbol->setPixmap(problem ? lateIcon(m_theme).pixmap(16)
                                : themeIcon(u"dialog-information-symbolic"_s, m_theme).pixmap(16));
    m_text->setText(text);
    setAccessibleName(text);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    m_action = std::move(action);
    m_other->hide();
    m_otherAction = {};
    m_close->show();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace tandem

#include "moc_message_bar.cpp"
