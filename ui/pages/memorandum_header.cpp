// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memorandum_header.h"

#include "core/base/text.h"
#include "core/figures/coverage.h"
#include "core/model/field_info.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

MemorandumHeader::MemorandumHeader(const UiContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_heading(new QLabel(this)),
      m_status(new QLabel(this)),
      m_dates(new QLabel(this)),
      m_figures(new QLabel(this))
{
    setObjectName(u"memorandumHeader"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kHuge, spacing::kMedium, spacing::kHuge, spacing::kSmall);
    layout->setSpacing(spacing::kTiny / 2);
    auto *first = new QHBoxLayout;
    first->setSpacing(spacing::kSmall);
    setTextRole(m_heading, TextRole::PageTitle);
    setTextRole(m_status, TextRole::Strong);
    first->addWidget(m_heading, 1);
    first->addWidget(m_status);
    layout->addLayout(first);
    setTextRole(m_dates, TextRole::Muted);
    layout->addWidget(m_dates);
    auto *last = new QHBoxLayout;
    last->setSpacing(spacing::kSmall);
    last->addWidget(m_figures, 1);
    m_carryOver = addButton(u"memorandumCarryOver"_s, tr("From last year…"), u"programme-carry-over"_s);
    last->addWidget(m_carryOver);
    QPushButton *plan = addButton(u"memorandumNewPlan"_s, tr("+ Plan"), u"programme-plan"_s);
    plan->setAccessibleName(tr("New annual plan"));
    plan->setProperty("role", u"primary"_s);
    last->addWidget(plan);
    layout->addLayout(last);
    m_heading->setObjectName(u"memorandumTitle"_s);
    m_status->setObjectName(u"memorandumStatus"_s);
    m_dates->setObjectName(u"memorandumDates"_s);
    m_figures->setObjectName(u"memorandumFigures"_s);
    for (QLabel *label : {m_heading, m_dates, m_figures}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
}

QPushButton *MemorandumHeader::addButton(const QString &name, const QString &text, const QString &action)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    if (QAction *does = m_context.actions.find(action)) {
        connect(button, &QPushButton::clicked, does, &QAction::trigger);
        connect(does, &QAction::enabledChanged, button, &QWidget::setEnabled);
        button->setEnabled(does->isEnabled());
    }
    return button;
}

void MemorandumHeader::show(const IdOf<Memorandum> &id)
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Memorandum *memorandum = snapshot.find(id);
    if (!memorandum)
        return;
    m_title = titleOf(*memorandum);
    m_heading->setText(m_title);
    m_heading->setToolTip(memorandum->title.best(m_context.language()));
    m_status->setText(choiceText(memorandum->status, m_context.phrases));
    m_dates->setText(datesOf(*memorandum));
    m_figures->setText(figuresOf(*memorandum));
    m_carryOver->setVisible(!snapshot.ownedBy<&Plan::memorandum>(id).isEmpty());
}

QString MemorandumHeader::titleOf(const Memorandum &memorandum) const
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Country *first = snapshot.find(memorandum.firstCountry);
    const Country *second = snapshot.find(memorandum.secondCountry);
    const Language language = m_context.language();
    if (!first || !second)
        return memorandum.title.best(language);
    return tr("%1 – %2 · Memorandum of understanding").arg(first->name.best(language), second->name.best(language));
}

QString MemorandumHeader::datesOf(const Memorandum &memorandum) const
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Phrases &phrases = m_context.phrases;
    QStringList parts{memorandum.reference};
    if (!memorandum.signedOn.isNull()) {
        const QString day = partialDateText(memorandum.signedOn, phrases);
        parts.append(memorandum.signedAt.isEmpty() ? tr("signed: %1").arg(day)
                                                   : tr("signed: %1, %2").arg(day, memorandum.signedAt));
    }
    if (memorandum.inForceOn.isValid())
        parts.append(tr("in force since %1").arg(phrases.date(memorandum.inForceOn)));
    if (memorandum.expiresOn.isValid())
        parts.append(tr("until %1").arg(phrases.date(memorandum.expiresOn)));
    if (memorandum.renewal)
        parts.append(tr("renewal: %1").arg(choiceText(*memorandum.renewal, phrases).toLower()));
    QStringList institutions;
    for (const Id &institution : {Id(memorandum.firstInstitution), Id(memorandum.secondInstitution)}) {
        if (institution)
            institutions.append(rowShortName(EntityKind::Institution, institution, snapshot, m_context.language()));
    }
    if (!institutions.isEmpty())
        parts.append(institutions.join(u" – "_s));
    return parts.join(u" · "_s);
}

QString MemorandumHeader::figuresOf(const Memorandum &memorandum) const
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const auto plans = snapshot.ownedBy<&Plan::memorandum>(memorandum.id);
    const auto operating =
        std::count_if(plans.begin(), plans.end(), [](const Plan *plan) { return isInOperation(*plan); });
    const QList<CommitmentCoverage> coverage = coverageOf(snapshot, memorandum.id);
    const auto served =
        std::count_if(coverage.begin(), coverage.end(), [](const CommitmentCoverage &each) { return each.isServed(); });
    QStringList parts{tr("%n annual plan(s)", nullptr, int(plans.size()))};
    if (!plans.isEmpty())
        parts.append(tr("%n adopted", nullptr, int(operating)));
    if (coverage.isEmpty())
        parts.append(tr("no commitment recorded"));
    else
        parts.append(tr("%1 of %n commitment(s) served", nullptr, int(coverage.size()))
                         .arg(m_context.phrases.number(qint64(served))));
    return parts.join(u" · "_s);
}

} // namespace tandem

#include "moc_memorandum_header.cpp"
