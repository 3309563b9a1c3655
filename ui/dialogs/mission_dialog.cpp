// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mission_dialog.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/send_dialog.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/size_text.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/calm_combo.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/patience.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kListHeight = 190;
constexpr int kPlanRole = Qt::UserRole;

enum Column { Title, Files };

} // namespace

MissionDialog::MissionDialog(const UiContext &context, const Id &plan, QWidget *parent)
    : FormDialog(
          context, tr("Prepare a mission"),
          tr("A complete copy of the programme, to work in on another laptop or from a stick, without a network. "
             "When you are back, its changes are received here; nothing of what was done here meanwhile is lost."),
          tr("Choose where to put it…"), parent),
      m_summary(new QLabel),
      m_which(new CalmCombo),
      m_plans(new QTreeWidget)
{
    setObjectName(u"missionDialog"_s);
    setMinimumWidth(600);
    m_summary->setObjectName(u"missionSummary"_s);
    m_summary->setWordWrap(true);
    m_which->setObjectName(u"missionAttachments"_s);
    m_which->addItem(tr("All that are here"), int(MissionChoice::Attachments::All));
    m_which->addItem(tr("Those of the plans that I choose"), int(MissionChoice::Attachments::OfPlans));
    m_which->addItem(tr("None"), int(MissionChoice::Attachments::None));
    m_plans->setObjectName(u"missionPlans"_s);
    if (const auto ofPlans = attachmentsByPlan(*context.workspace))
        m_ofPlans = *ofPlans;
    m_whichField = addField(tr("&Attachments that go along"), m_which);
    m_whichField->setHint(tr("Those that stay are named in the copy, too, and can be asked for from there."));
    m_plansField = addField(tr("&Plans of the journey"), m_plans);
    fillPlans(plan);
    addWidget(m_summary);
    connect(m_which, &QComboBox::currentIndexChanged, this, &MissionDialog::refresh);
    connect(m_plans, &QTreeWidget::itemChanged, this, &MissionDialog::refresh);
    const Result<MissionContents> all = missionContents(*context.workspace, {});
    m_whichField->setVisible(all && all->attachments > 0);
    refresh();
}

void MissionDialog::fillPlans(const Id &plan)
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    m_plans->setAccessibleName(tr("Plans of the journey"));
    m_plans->setColumnCount(2);
    m_plans->setHeaderLabels({tr("Plan"), tr("Attachments")});
    m_plans->setRootIsDecorated(false);
    m_plans->setUniformRowHeights(true);
    m_plans->setFixedHeight(kListHeight);
    m_plans->header()->setStretchLastSection(false);
    m_plans->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_plans->header()->setSectionResizeMode(Files, QHeaderView::ResizeToContents);
    QList<const Plan *> plans = snapshot.sorted<Plan>();
    std::stable_sort(plans.begin(), plans.end(), [](const Plan *a, const Plan *b) {
        return std::pair(-a->year.value_or(0), a->code) < std::pair(-b->year.value_or(0), b->code);
    });
    for (const Plan *each : plans) {
        const PlanAttachments files = m_ofPlans.value(each->id);
        const QString name = rowName(EntityKind::Plan, each->id, snapshot, m_context.language());
        const QString side =
            files.count == 0 ? tr("none")
                             : tr("%n (%1)", nullptr, int(files.count)).arg(sizeText(files.bytes, m_context.phrases));
        auto *item = new QTreeWidgetItem(m_plans, QStringList{name, side});
        item->setData(Title, kPlanRole, QVariant::fromValue(Id(each->id)));
        item->setCheckState(Title, Id(each->id) == plan ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(Title, name);
    }
}

MissionChoice MissionDialog::choice() const
{
    MissionChoice choice;
    choice.attachments = MissionChoice::Attachments(m_which->currentData().toInt());
    for (int i = 0; i < m_plans->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_plans->topLevelItem(i);
        if (item->checkState(Title) == Qt::Checked)
            choice.plans.append(item->data(Title, kPlanRole).value<Id>());
    }
    return choice;
}

void MissionDialog::refresh()
{
    const MissionChoice chosen = choice();
    m_plansField->setVisible(chosen.attachments == MissionChoice::Attachments::OfPlans);
    const Result<MissionContents> contents = missionContents(*m_context.workspace, chosen);
    if (!contents) {
        setProblem(errorText(contents.error(), m_context.phrases));
        return;
    }
    m_contents = *contents;
    QStringList parts{tr("The copy takes about %1.").arg(sizeText(contents->bytes, m_context.phrases))};
    if (contents->attachments > 0)
        parts.append(tr("%n attachment(s) go along.", nullptr, int(contents->attachments)));
    if (contents->leftHere > 0)
        parts.append(tr("%n attachment(s) stay here.", nullptr, int(contents->leftHere)));
    if (contents->absent > 0)
        parts.append(tr("%n attachment(s) are not here either.", nullptr, int(contents->absent)));
    m_summary->setText(parts.join(u' '));
}

bool MissionDialog::apply()
{
    Settings &settings = m_context.settings;
    Workspace &workspace = *m_context.workspace;
    const QString name = QFileInfo(workspace.path()).completeBaseName();
    const QString proposal =
        tr("%1 mission %2", "file name: programme, date").arg(name, m_context.today.toString(Qt::ISODate)) +
        u".tandem"_s;
    const QString path = m_context.prompts.fileToSave(this, tr("Where to put the copy for the mission"),
                                                      QDir(settings.folder(u"mission"_s)).filePath(proposal),
                                                      {tr("Tandem programme"), {u"tandem"_s}});
    if (path.isEmpty())
        return false;
    settings.setFolder(u"mission"_s, QFileInfo(path).path());
    const Result<qint64> size = [&] {
        Patience patience(this, tr("Writing and verifying the copy…"));
        return prepareMission(workspace, path, choice(), {},
                              [&patience](double part) { return patience.goesOn(part); });
    }();
    if (!size) {
        setProblem(errorText(size.error(), m_context.phrases));
        return false;
    }
    m_written = path;
    m_size = *size;
    return true;
}

} // namespace tandem

#include "moc_mission_dialog.cpp"
