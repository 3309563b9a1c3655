// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_dialog.h"

#include "core/base/text.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/labelled_field.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem {

FormDialog::FormDialog(const UiContext &context, const QString &title, const QString &introduction,
                       const QString &acceptText, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_fields(new QVBoxLayout),
      m_problem(new QLabel(this)),
      m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(title);
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kHuge, spacing::kHuge, spacing::kHuge, spacing::kLarge);
    layout->setSpacing(spacing::kMedium);
    auto *heading = new QLabel(title, this);
    setTextRole(heading, TextRole::PageTitle);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    auto *purpose = new QLabel(introduction, this);
    purpose->setWordWrap(true);
    setTextRole(purpose, TextRole::Muted);
    layout->addWidget(purpose);
    layout->addSpacing(spacing::kTiny);
    m_fields->setSpacing(spacing::kMedium);
    layout->addLayout(m_fields);
    m_problem->setObjectName(u"dialogProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addStretch(1);
    QPushButton *accept = m_buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"accept"_s);
    accept->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    layout->addSpacing(spacing::kSmall);
    layout->addWidget(m_buttons);
}

void FormDialog::showEvent(QShowEvent *event)
{
    // The buttons were made before there was any field, and would have it.
    QWidget *first = nextInFocusChain();
    while (first != this && (!(first->focusPolicy() & Qt::TabFocus) || m_buttons->isAncestorOf(first) ||
                             first->isWindow() || !first->isVisibleTo(this) || !first->isEnabled()))
        first = first->nextInFocusChain();
    if (first != this && (!focusWidget() || m_buttons->isAncestorOf(focusWidget())))
        first->setFocus(Qt::OtherFocusReason);
    QDialog::showEvent(event);
}

void FormDialog::accept()
{
    setProblem({});
    if (apply())
        QDialog::accept();
}

LabelledField *FormDialog::addField(const QString &label, QWidget *control)
{
    auto *field = new LabelledField(label, control, this);
    m_fields->addWidget(field);
    return field;
}

std::pair<LabelledField *, LabelledField *> FormDialog::addPair(const QString &firstLabel, QWidget *first,
                                                                const QString &secondLabel, QWidget *second)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::kMedium);
    auto *left = new LabelledField(firstLabel, first, this);
    auto *right = new LabelledField(secondLabel, second, this);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    m_fields->addLayout(row);
    return {left, right};
}

void FormDialog::addWidget(QWidget *widget)
{
    m_fields->addWidget(widget);
}

void FormDialog::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace tandem

#include "moc_form_dialog.cpp"
