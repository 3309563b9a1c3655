// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity_people_tab.h"

#include "core/base/text.h"
#include "core/figures/participants.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/forms/rows_panel.h"
#include "ui/models/owned_rows_model.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

ActivityPeopleTab::ActivityPeopleTab(const UiContext &context, QWidget *parent)
    : ActivityTab(context, u"activityPeople"_s, parent), m_totals(new QWidget(content())), m_grid(new QGridLayout)
{
    constexpr EntityKind kKind = EntityKind::Attendance;
    const RowsWords words{u"attendances"_s,
                          tr("Participants"),
                          tr("Nobody counted yet: one row for each day and country. Numbers only, never names."),
                          tr("+ Row"),
                          tr("Add a row of participants"),
                          tr("Delete the row (Del)")};
    m_rows = new RowsPanel(context, kKind, "activity",
                           {fieldColumn(kKind, "held_on", 84),
                            labelledColumn(kKind, "country", QT_TRANSLATE_NOOP("TableColumn", "Country"), 84),
                            labelledColumn(kKind, "women", QT_TRANSLATE_NOOP("TableColumn", "Women"), 60),
                            labelledColumn(kKind, "men", QT_TRANSLATE_NOOP("TableColumn", "Men"), 60),
                            labelledColumn(kKind, "not_stated", QT_TRANSLATE_NOOP("TableColumn", "?"), 40)},
                           words, content());
    m_rows->rows()->setOrder("held_on");
    RowForm *form = m_rows->form();
    QVBoxLayout *details = m_rows->details();
    FieldBox *day = form->addField("held_on", m_rows);
    addPairOf(details, day, form->addField("country", m_rows));
    FieldBox *women = form->addField("women", m_rows);
    addPairOf(details, women, form->addField("men", m_rows));
    FieldBox *unknown = form->addField("not_stated", m_rows);
    addPairOf(details, unknown, form->addField("young", m_rows));
    FieldBox *place = form->addField("place", m_rows);
    addPairOf(details, place, form->addField("kind", m_rows));
    details->addWidget(form->addField("institution", m_rows));
    details->addWidget(form->addField("source", m_rows));
    m_rows->setFirstColumn("women");
    m_rows->setNewValues([this]() -> FieldValues {
        // The day and country of the row before; else the activity's own.
        const UiContext &ui = this->context();
        const Snapshot &snapshot = ui.workspace->snapshot();
        const Activity *activity = snapshot.find(IdOf<Activity>(m_activity));
        const Attendance *before = nullptr;
        for (const Attendance *row : snapshot.ownedBy<&Attendance::activity>(m_activity)) {
            if (!before || row->heldOn >= before->heldOn)
                before = row;
        }
        QDate held = before ? before->heldOn : QDate();
        Id country = before ? Id(before->country) : Id();
        if (!held.isValid() && activity)
            held = activity->actual.from.isValid() ? activity->actual.from : activity->planned.from;
        if (country.isNull() && activity)
            country = activity->country;
        const QList<const Country *> countries = snapshot.sorted<Country>();
        if (country.isNull() && !countries.isEmpty())
            country = countries.first()->id;
        FieldValues values{{"held_on", PartialDate::of(held.isValid() ? held : ui.today).text()}};
        if (!country.isNull())
            values.append({"country", country.hex()});
        return values;
    });
    column()->addWidget(m_rows);

    m_totals->setObjectName(u"peopleTotals"_s);
    auto *layout = new QVBoxLayout(m_totals);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    auto *title = new QLabel(tr("Totals"), m_totals);
    setTextRole(title, TextRole::Section);
    layout->addWidget(title);
    m_grid->setHorizontalSpacing(spacing::kMedium);
    m_grid->setVerticalSpacing(spacing::kTiny);
    m_grid->setColumnStretch(0, 1);
    layout->addLayout(m_grid);
    const auto line = [this, layout](const QString &name) {
        auto *label = new QLabel(m_totals);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
        return label;
    };
    m_share = line(u"peopleWomenShare"_s);
    m_young = line(u"peopleYoung"_s);
    m_missing = line(u"peopleNotRecorded"_s);
    m_missing->setProperty("problem", true);
    column()->addWidget(m_totals);
    column()->addStretch();
}

void ActivityPeopleTab::setActivity(const Id &activity)
{
    m_activity = activity;
    m_rows->setOwner(activity);
    verticalScrollBar()->setValue(0);
}

void ActivityPeopleTab::setCell(int row, int column, const QString &text, bool strong)
{
    QLabel *label = nullptr;
    if (QLayoutItem *item = m_grid->itemAtPosition(row, column)) {
        label = qobject_cast<QLabel *>(item->widget());
    } else {
        label = new QLabel(m_totals);
        label->setTextFormat(Qt::PlainText);
        if (column > 0)
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(label, row, column);
    }
    label->setText(text);
    setTextRole(label, row == 0 ? TextRole::Small : strong ? TextRole::Strong : TextRole::Body);
    label->show();
}

void ActivityPeopleTab::refresh()
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Activity *activity = snapshot.find(IdOf<Activity>(m_activity));
    m_totals->setVisible(activity && m_rows->rows()->rowCount() > 0);
    if (!activity)
        return;
    const Phrases &phrases = context().phrases;
    QList<std::pair<QString, People>> countries;
    for (const Attendance *row : snapshot.ownedBy<&Attendance::activity>(m_activity)) {
        const QString name = rowShortName(EntityKind::Country, row->country, snapshot, phrases.language());
        const auto known = std::find_if(countries.begin(), countries.end(),
                                        [&name](const auto &country) { return country.first == name; });
        if (known != countries.end())
            known->second += peopleOf(*row);
        else
            countries.append({name, peopleOf(*row)});
    }
    std::sort(countries.begin(), countries.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    const People all = participantsOf(snapshot, *activity);
    if (countries.size() == 1)
        countries.clear();
    countries.append({tr("Together"), all});

    const QStringList heads{QString(), tr("Women"), tr("Men"), tr("?", "sex not recorded, column of a table"),
                            tr("All")};
    for (int column = 0; column < heads.size(); ++column)
        setCell(0, column, heads.at(column), false);
    int row = 1;
    for (const auto &[name, people] : std::as_const(countries)) {
        const bool last = row == countries.size();
        setCell(row, 0, name, last);
        int column = 1;
        for (const qint64 number : {people.women, people.men, people.notStated, people.total()})
            setCell(row, column++, phrases.number(number), last);
        ++row;
    }
    for (; m_grid->itemAtPosition(row, 0); ++row) {
        for (int column = 0; column < heads.size(); ++column)
            m_grid->itemAtPosition(row, column)->widget()->hide();
    }
    const std::optional<double> share = all.womenShare();
    m_share->setText(share
                         ? tr("Share of women: %1, of the %n whose sex is recorded.", nullptr, int(all.women + all.men))
                               .arg(phrases.percent(*share))
                         : tr("Share of women: not known, nobody’s sex is recorded."));
    m_young->setText(tr("Up to 35 years: %1.").arg(phrases.number(all.young)));
    m_missing->setText(
        tr("The sex of %n participant(s) is not recorded: they are in no share.", nullptr, int(all.notStated)));
    m_missing->setVisible(all.notStated > 0);
}

ActivityNotesTab::ActivityNotesTab(const UiContext &context, QWidget *parent)
    : ActivityTab(context, u"activityNotes"_s, parent)
{
    constexpr EntityKind kKind = EntityKind::ProgressNote;
    const RowsWords words{u"progressNotes"_s,
                          tr("Progress notes"),
                          tr("No note yet: how it goes, and what stands in the way. The newest one is the assessment."),
                          tr("+ Note"),
                          tr("Add a progress note"),
                          tr("Delete the note (Del)")};
    m_rows = new RowsPanel(
        context, kKind, "activity",
        {fieldColumn(kKind, "noted_on", 104), fieldColumn(kKind, "assessment", 110), fieldColumn(kKind, "text", 110)},
        words, content());
    m_rows->rows()->setOrder("noted_on", Qt::DescendingOrder);
    RowForm *form = m_rows->form();
    FieldBox *day = form->addField("noted_on", m_rows);
    addPairOf(m_rows->details(), day, form->addField("assessment", m_rows));
    m_rows->details()->addWidget(form->addPair("text", m_rows));
    const bool french = context.language() == Language::French;
    // Written where there is room for it, not in a cell.
    m_rows->setFirstBox(french ? "text_fr" : "text_en");
    m_rows->setNewValues([this, french]() -> FieldValues {
        return {{"noted_on", PartialDate::of(this->context().today).text()},
                {"assessment", choiceWord(Assessment::OnTrack).toLatin1()},
                {french ? "text_fr" : "text_en", tr("New note").toUtf8()}};
    });
    column()->addWidget(m_rows);
    column()->addStretch();
}

void ActivityNotesTab::setActivity(const Id &activity)
{
    m_rows->setOwner(activity);
    verticalScrollBar()->setValue(0);
}

} // namespace tandem

#include "moc_activity_people_tab.cpp"
