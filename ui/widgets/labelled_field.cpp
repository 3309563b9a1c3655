// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelled_field.h"

#include "core/base/text.h"
#include "ui/theme.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace tandem {

namespace {

void setMark(QWidget *widget, const char *name, bool set)
{
    if (widget->property(name).toBool() == set)
        return;
    widget->setProperty(name, set);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

LabelledField::LabelledField(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent), m_control(control), m_remark(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kTiny);
    auto *name = new QLabel(label);
    setTextRole(name, TextRole::Muted);
    name->setBuddy(control);
    control->setAccessibleName(QString(label).remove(u'&'));
    m_remark->setWordWrap(true);
    m_remark->setObjectName(control->objectName() + u"Remark"_s);
    m_remark->setFont(fontOf(TextRole::Small));
    m_remark->hide();
    // In this order they become children, which is the order in which a screen reader tells them.
    layout->addWidget(name);
    layout->addWidget(control);
    layout->addWidget(m_remark);
    setFocusProxy(control);
}

void LabelledField::setHint(const QString &hint)
{
    m_hint = hint;
    if (!m_hasProblem)
        setProblem({});
}

void LabelledField::setProblem(const QString &sentence)
{
    m_hasProblem = !sentence.isEmpty();
    const QString text = m_hasProblem ? sentence : m_hint;
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
    setMark(m_remark, "problem", m_hasProblem);
    setMark(m_remark, "muted", !m_hasProblem);
    setMark(m_control, "problem", m_hasProblem);
    m_control->setAccessibleDescription(text);
}

} // namespace tandem

#include "moc_labelled_field.cpp"
