// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/bilingual_box.h"

#include "core/base/text.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QBoxLayout>
#include <QLabel>

namespace tandem {

BilingualBox::BilingualBox(const UiContext &context, EntityKind kind, const FieldInfo &french, QWidget *parent)
    : QWidget(parent),
      m_first(context.language()),
      m_label(new QLabel(context.phrases.translate("Field", french.label), this)),
      m_french(new FieldBox(context, kind, french, FieldBox::Label::Language, this)),
      m_english(new FieldBox(context, kind, *(&french + 1), FieldBox::Label::Language, this)),
      m_pair(new QBoxLayout(QBoxLayout::TopToBottom))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kTiny);
    setTextRole(m_label, TextRole::Strong);
    layout->addWidget(m_label);
    m_pair->setSpacing(spacing::kTiny);
    layout->addLayout(m_pair);
    const QList<FieldBox *> boxes = halves();
    for (FieldBox *box : boxes)
        m_pair->addWidget(box, 1, Qt::AlignTop);
    setTabOrder(boxes.first()->editor(), boxes.last()->editor());
}

QList<FieldBox *> BilingualBox::halves() const
{
    return {half(m_first), half(otherLanguage(m_first))};
}

void BilingualBox::setLabel(const QString &text)
{
    m_label->setText(text);
}

void BilingualBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QBoxLayout::Direction wanted = width() > kNarrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_pair->direction() != wanted) {
        m_pair->setDirection(wanted);
        m_pair->setSpacing(wanted == QBoxLayout::LeftToRight ? spacing::kMedium : spacing::kTiny);
    }
}

} // namespace tandem

#include "moc_bilingual_box.cpp"
