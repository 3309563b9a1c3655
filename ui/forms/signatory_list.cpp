// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/signatory_list.h"

#include "core/base/text.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace tandem {

SignatoryList::SignatoryList(const UiContext &context, const QString &title, const QString &name, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(title),
      m_rows(new QVBoxLayout),
      m_add(new QPushButton(tr("+ Signatory"), this))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kTiny);
    auto *head = new QHBoxLayout;
    auto *heading = new QLabel(title, this);
    setTextRole(heading, TextRole::Strong);
    head->addWidget(heading, 1);
    m_add->setObjectName(name + u"Add");
    m_add->setAccessibleName(tr("%1: add a signatory").arg(title));
    m_add->setProperty("role", u"link"_s);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.last().person->setFocus();
    });
    head->addWidget(m_add);
    layout->addLayout(head);
    m_rows->setSpacing(spacing::kTiny);
    layout->addLayout(m_rows);
}

void SignatoryList::setEntries(const QList<SignatoryEntry> &entries)
{
    for (const SignatoryEntry &entry : entries)
        addLine(entry);
    if (entries.isEmpty())
        addLine({});
}

void SignatoryList::addLine(const SignatoryEntry &entry)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    const int number = m_made++;
    const auto line = [&](const QString &part, const QString &words, const QString &text, int stretch) {
        auto *edit = new QLineEdit(text, row);
        edit->setObjectName(objectName() + part + QString::number(number));
        edit->setPlaceholderText(words);
        edit->setAccessibleName(tr("%1: %2").arg(m_title, words));
        edit->setToolTip(words);
        edit->setMaxLength(500);
        edit->setCursorPosition(0);
        layout->addWidget(edit, stretch);
        return edit;
    };
    const Line made{row, line(u"Name"_s, tr("Name"), entry.name, 5),
                    line(u"French"_s, tr("Capacity in French"), entry.capacity.fr, 4),
                    line(u"English"_s, tr("Capacity in English"), entry.capacity.en, 4)};
    auto *remove = new QToolButton(row);
    remove->setObjectName(objectName() + u"Remove"_s + QString::number(number));
    remove->setIcon(themeIcon(u"list-remove"_s, m_context.theme));
    remove->setAccessibleName(tr("%1: remove this signatory").arg(m_title));
    remove->setToolTip(tr("Remove this signatory"));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    connect(remove, &QToolButton::clicked, this, [this, row] { removeLine(row); });
    layout->addWidget(remove);
    m_rows->addWidget(row);
    QWidget *before = m_lines.isEmpty() ? static_cast<QWidget *>(m_add) : m_lines.last().row;
    m_lines.append(made);
    setTabOrder(before, row);
}

void SignatoryList::removeLine(QWidget *row)
{
    m_lines.removeIf([row](const Line &line) { return line.row == row; });
    row->deleteLater();
    m_add->setFocus();
}

QList<SignatoryEntry> SignatoryList::entries(Side side) const
{
    QList<SignatoryEntry> result;
    for (const Line &line : m_lines) {
        const QString name = cleanLine(line.person->text());
        if (!name.isEmpty())
            result.append({side, name, {cleanLine(line.french->text()), cleanLine(line.english->text())}});
    }
    return result;
}

} // namespace tandem

#include "moc_signatory_list.cpp"
