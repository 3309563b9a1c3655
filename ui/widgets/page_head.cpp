// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_head.h"

#include "core/base/text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace tandem {

namespace {

constexpr int kWidestFilter = 320;

} // namespace

PageHead::PageHead(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent), m_name(name), m_facts(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kSmall);
    layout->setSpacing(spacing::kTiny / 2);
    auto *heading = new QLabel(title, this);
    heading->setObjectName(name + u"Title"_s);
    setTextRole(heading, TextRole::PageTitle);
    layout->addWidget(heading);
    m_facts->setObjectName(name + u"Facts"_s);
    m_facts->setWordWrap(true);
    setTextRole(m_facts, TextRole::Muted);
    layout->addWidget(m_facts);
}

void PageHead::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

QHBoxLayout *PageHead::tools()
{
    if (!m_tools) {
        m_tools = new QHBoxLayout;
        m_tools->setContentsMargins(0, spacing::kSmall, 0, 0);
        m_tools->setSpacing(spacing::kSmall);
        static_cast<QVBoxLayout *>(layout())->addLayout(m_tools);
    }
    return m_tools;
}

QLineEdit *PageHead::addFilter(const QString &placeholder, const QString &accessibleName, const Theme &theme)
{
    auto *filter = new QLineEdit(this);
    filter->setObjectName(m_name + u"Filter"_s);
    filter->setAccessibleName(accessibleName);
    filter->setPlaceholderText(placeholder);
    filter->setClearButtonEnabled(true);
    filter->addAction(themeIcon(u"search"_s, theme.muted), QLineEdit::LeadingPosition);
    filter->setMaximumWidth(kWidestFilter);
    tools()->addWidget(filter, 1);
    return filter;
}

} // namespace tandem

#include "moc_page_head.cpp"
