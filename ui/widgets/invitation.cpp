// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/invitation.h"

#include "ui/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int kWidest = 440; ///< about sixty letters a line: longer ones are hard to read

} // namespace

Invitation::Invitation(const QString &sentence, QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(sentence, this)), m_buttons(new QVBoxLayout)
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setFixedWidth(kWidest);
    setTextRole(m_sentence, TextRole::Muted);
    m_buttons->setSpacing(spacing::kSmall);
    // Centred by stretches, not by an alignment: a column asks a label how high it is at the column's whole width.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_sentence);
    middle->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::kLarge);
    layout->addStretch(1);
    layout->addLayout(middle);
    layout->addLayout(m_buttons);
    layout->addStretch(2);
}

void Invitation::addButton(QAbstractButton *button)
{
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
}

} // namespace tandem

#include "moc_invitation.cpp"
