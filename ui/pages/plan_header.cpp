// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_header.h"

#include "core/base/text.h"
#include "core/figures/amendments.h"
#include "core/figures/plan_figures.h"
#include "core/figures/plan_lists.h"
#include "core/journal/plan_snapshot.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/whole_money.h"
#include "ui/widgets/menu_button.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem {

namespace {

const QString &separator()
{
    static const QString kSeparator = u" · "_s;
    return kSeparator;
}

} // namespace

PlanHeader::PlanHeader(const UiContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_heading(new QLabel(this)),
      m_status(new MenuButton(MenuButton::Look::Plain, context.theme, this)),
      m_dates(new QLabel(this)),
      m_amended(new QPushButton(this)),
      m_files(new QPushButton(this)),
      m_figures(new QLabel(this))
{
    setObjectName(u"planHeader"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kSmall);
    layout->setSpacing(spacing::kTiny / 2);
    auto *first = new QHBoxLayout;
    first->setSpacing(spacing::kSmall);
    setTextRole(m_heading, TextRole::PageTitle);
    m_status->setFont(fontOf(TextRole::Strong));
    m_status->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_status->setIconSize(QSize(sizes::kSymbol + 2, sizes::kSymbol + 2));
    fillMenu();
    first->addWidget(m_heading, 1);
    first->addWidget(m_files, 0, Qt::AlignVCenter);
    first->addWidget(m_status, 0, Qt::AlignTop);
    layout->addLayout(first);
    setTextRole(m_dates, TextRole::Muted);
    auto *second = new QHBoxLayout;
    second->setSpacing(spacing::kSmall);
    second->addWidget(m_dates, 1);
    m_amended->setObjectName(u"planAmended"_s);
    m_files->setObjectName(u"planFiles"_s);
    for (const auto &[link, name] : {std::pair(m_files, "plan-attachments"), std::pair(m_amended, "plan-amendments")}) {
        link->setProperty("role", u"link"_s);
        link->hide();
        if (const QAction *action = context.actions.find(QString::fromLatin1(name)))
            connect(link, &QPushButton::clicked, action, &QAction::trigger);
    }
    second->addWidget(m_amended, 0, Qt::AlignTop);
    layout->addLayout(second);
    layout->addWidget(m_figures);
    m_heading->setObjectName(u"planTitle"_s);
    m_status->setObjectName(u"planStatus"_s);
    m_dates->setObjectName(u"planDates"_s);
    m_figures->setObjectName(u"planFigures"_s);
    for (QLabel *label : {m_heading, m_dates, m_figures}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
}

void PlanHeader::show(const IdOf<Plan> &id)
{
    const Plan *plan = m_context.workspace->snapshot().find(id);
    if (!plan)
        return;
    m_title = titleOf(*plan);
    m_heading->setText(m_title);
    m_heading->setToolTip(plan->title.best(m_context.language()));
    showStatus(*plan);
    m_dates->setText(datesOf(*plan));
    m_figures->setText(figuresOf(*plan));
    showFiles(*plan);
    showAmendments(*plan);
}

void PlanHeader::fillMenu()
{
    auto *menu = new QMenu(m_status);
    for (const char *name :
         {"plan-submit", "plan-adopt", "plan-close", "plan-send-back", "", "plan-amendments", "programme-carry-over",
          "programme-report", "plan-attachments", "plan-decisions", "plan-details"}) {
        if (*name == '\0')
            menu->addSeparator();
        else if (QAction *action = m_context.actions.find(QString::fromLatin1(name)))
            menu->addAction(action);
    }
    m_status->setMenu(menu);
}

void PlanHeader::showStatus(const Plan &plan)
{
    const QString word = choiceText(plan.status, m_context.phrases);
    m_status->setIcon(statusIcon(plan.status, m_context.theme));
    m_status->setText(word);
    m_status->setAccessibleName(tr("Status of the plan: %1").arg(word));
    const QString notes = plan.notes.best(m_context.language());
    const QString what = tr("What can be done with the plan now");
    m_status->setToolTip(notes.isEmpty() ? what : what + u"\n\n"_s + tr("Notes: %1").arg(shortened(notes, 600)));
    m_status->setAccessibleDescription(m_status->toolTip());
}

void PlanHeader::showFiles(const Plan &plan)
{
    const auto files = m_context.workspace->snapshot().ownedBy<&Attachment::owner>(plan.id);
    m_files->setVisible(!files.isEmpty());
    m_files->setText(tr("%n attachment(s)", nullptr, int(files.size())));
}

void PlanHeader::showAmendments(const Plan &plan)
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Baseline *latest = latestBaseline(snapshot, plan.id);
    const QString fingerprint = latest ? latest->snapshot : QString();
    if (fingerprint != m_fingerprint) {
        m_fingerprint = fingerprint;
        m_adopted.reset();
        const auto frozen = m_context.workspace->blob(fingerprint.toLatin1());
        auto adopted = frozen && latest ? readPlanSnapshot(*frozen) : Result<Snapshot>(Error{});
        if (adopted)
            m_adopted = *adopted;
    }
    const qsizetype changes = m_adopted ? changesSince(*m_adopted, snapshot, plan.id).size() : 0;
    m_amended->setVisible(changes > 0);
    m_amended->setText(tr("Modified since its adoption: %n change(s)", nullptr, int(changes)));
    m_dates->setToolTip(latest ? tr("Fingerprint of the adopted plan (SHA-256): %1").arg(fingerprint) : QString());
}

QString PlanHeader::titleOf(const Plan &plan) const
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Memorandum *memorandum = snapshot.find(plan.memorandum);
    const Country *first = memorandum ? snapshot.find(memorandum->firstCountry) : nullptr;
    const Country *second = memorandum ? snapshot.find(memorandum->secondCountry) : nullptr;
    const QString year = plan.year ? QString::number(*plan.year) : plan.code;
    if (!first || !second)
        return plan.title.isEmpty() ? plan.code : plan.title.best(m_context.language());
    return tr("%1 – %2 · Action plan %3")
        .arg(first->name.best(m_context.language()), second->name.best(m_context.language()), year);
}

QString PlanHeader::datesOf(const Plan &plan) const
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Phrases &phrases = m_context.phrases;
    QStringList parts{plan.code, periodText(plan.period, phrases)};
    const Baseline *adoption = adoptionOf(snapshot, plan.id);
    const Baseline *latest = latestBaseline(snapshot, plan.id);
    if (adoption) {
        const QString day = phrases.date(adoption->adoptedOn);
        parts.append(adoption->adoptedAt.isEmpty() ? tr("adopted on %1").arg(day)
                                                   : tr("adopted on %1 in %2").arg(day, adoption->adoptedAt));
        if (latest != adoption && latest->number)
            parts.append(
                tr("amendment %1 of %2").arg(QString::number(*latest->number), phrases.date(latest->adoptedOn)));
        parts.append(tr("fingerprint %1…").arg(latest->snapshot.left(8)));
    } else if (plan.submittedOn.isValid()) {
        parts.append(tr("submitted on %1").arg(phrases.date(plan.submittedOn)));
    } else {
        parts.append(tr("not adopted yet"));
    }
    return parts.join(separator());
}

QString PlanHeader::figuresOf(const Plan &plan) const
{
    const Phrases &phrases = m_context.phrases;
    const PlanFigures figures = planFigures(m_context.workspace->snapshot(), plan.id, m_context.today);
    QStringList parts{tr("%n activity(ies)", nullptr, int(figures.activities + figures.shown))};
    const QString completed = tr("%n completed", nullptr, int(figures.completed));
    parts.append(figures.minimum > 0 ? tr("%1 (target %2)").arg(completed, phrases.number(figures.minimum))
                                     : completed);
    if (figures.late > 0)
        parts.append(tr("%n late", nullptr, int(figures.late)));
    const qint64 people = figures.people.total();
    QString counted = tr("%n participant(s)", nullptr, int(people));
    if (const std::optional<double> women = figures.people.womenShare())
        counted = tr("%1, %2 women").arg(counted, phrases.percent(*women));
    parts.append(counted);
    const auto money = [&](qint64 minor) { return wholeMoneyText(Money{minor, figures.currency}, phrases); };
    if (!figures.currency.isNull()) {
        parts.append(tr("%1 planned, %2 spent").arg(money(figures.money.planned), money(figures.money.spent)));
        if (figures.leftOut > 0)
            parts.append(tr("%n amount(s) without a rate", nullptr, int(figures.leftOut)));
    }
    return parts.join(separator());
}

} // namespace tandem

#include "moc_plan_header.cpp"
