// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "tests/support/two_copies.h"

#include <QFile>

#include <algorithm>

namespace tandem {

/// A year of the demonstration in which two coordinations worked apart: what of its activities they disagree about.
struct DisagreeingRows
{
    IdOf<Plan> plan;
    Id place;           ///< K1 in a short text, and in a long one
    Id deleted;         ///< K2: Bamako deleted it, Dakar changed it
    Id orphan;          ///< K3: Bamako deleted it, Dakar added a milestone to it
    QList<Id> numbered; ///< K4
    Id lead;            ///< K5: the institution that leads it was deleted in Bamako

    bool isComplete() const { return place && deleted && orphan && numbered.size() == 2 && lead; }
};

/// Makes Dakar's and Bamako's copies of this file, has both worked on, and brings Bamako's work into Dakar's file, which
/// is `file`. Null rows: something went wrong.
inline DisagreeingRows makeDisagreements(const QString &file, bool withMeeting = true)
{
    const QString theirs = file + u".bamako.tandem"_s;
    QFile::remove(theirs);
    DisagreeingRows rows;
    if (!QFile::copy(file, theirs))
        return rows;
    FixedClock clock{QDateTime(QDate(2022, 3, 2), QTime(9, 0), Qt::OffsetFromUTC, 3600), 60'000};
    SeededRandom ours(11);
    SeededRandom others(12);
    const auto open = [&clock](const QString &path, Random &random, const QString &person) {
        auto opened = Workspace::open(path, {.clock = clock, .random = random, .dataFolder = {}, .site = {}});
        std::unique_ptr<Workspace> workspace = opened ? std::move(opened).value() : nullptr;
        return workspace && workspace->enter(person) ? std::move(workspace) : nullptr;
    };
    const auto dakar = open(file, ours, u"Coordination Dakar"_s);
    const auto bamako = open(theirs, others, u"Coordination Bamako"_s);
    if (!dakar || !bamako)
        return rows;
    const Snapshot &snapshot = dakar->snapshot();
    for (const Plan &plan : snapshot.all<Plan>()) {
        if (plan.code == "MA-SN-2022"_L1)
            rows.plan = plan.id;
    }
    QList<const Activity *> activities = snapshot.ownedBy<&Activity::plan>(rows.plan);
    std::sort(activities.begin(), activities.end(),
              [](const Activity *a, const Activity *b) { return a->code < b->code; });
    if (activities.size() < 4)
        return rows;
    const Id place = activities.at(0)->id;
    const Id deleted = activities.at(1)->id;
    const Id orphan = activities.at(2)->id;
    const Id lead = activities.at(3)->id;
    bool fine = true;
    const auto run = [&fine](Workspace &workspace, const Operation &operation) {
        const Result<Outcome> outcome = workspace.run(operation);
        fine = fine && outcome.ok();
        return outcome && !outcome->created.isEmpty() ? outcome->created.first() : Id();
    };
    const auto set = [&](Workspace &workspace, const Id &row, const char *field, const QString &value) {
        run(workspace, setFields(EntityKind::Activity, row, {{field, value.toUtf8()}}));
    };
    const Id agency =
        run(*dakar, addRow(EntityKind::Institution,
                           {{"name_fr", "Agence des routes"}, {"name_en", "Roads Agency"}, {"kind", "ministry"}}));
    fine = fine && hear(*bamako, file);
    set(*dakar, place, "description_fr",
        u"Formation de trente agents des deux pays aux procédures d’accueil, pendant cinq jours à Dakar."_s);
    fine = fine && hear(*bamako, file);
    set(*dakar, place, "place", u"Dakar"_s);
    set(*dakar, place, "description_fr",
        u"Formation de quarante agents des deux pays aux procédures d’accueil, pendant cinq jours à Dakar."_s);
    set(*dakar, deleted, "place", u"Thiès"_s);
    run(*dakar, addRow(EntityKind::Milestone, {{"activity", orphan.hex()},
                                               {"title_fr", "Salle réservée"},
                                               {"title_en", "Room booked"},
                                               {"due_on", "2022-04-01"}}));
    set(*dakar, lead, "lead", QString::fromLatin1(agency.hex()));
    set(*bamako, place, "place", u"Bamako"_s);
    set(*bamako, place, "description_fr",
        u"Formation de trente agents des deux pays aux procédures d’accueil et d’écoute, pendant trois jours à Bamako."_s);
    run(*bamako, removeRow(EntityKind::Activity, deleted));
    run(*bamako, removeRow(EntityKind::Activity, orphan));
    run(*bamako, removeRow(EntityKind::Institution, agency));
    const Activity &like = *snapshot.find(IdOf<Activity>(place));
    for (Workspace *workspace : {dakar.get(), bamako.get()}) {
        const bool first = workspace == dakar.get();
        rows.numbered.append(run(
            *workspace, addRow(EntityKind::Activity, {{"plan", rows.plan.hex()},
                                                      {"title_fr", first ? "Atelier de Thiès" : "Atelier de Kayes"},
                                                      {"title_en", first ? "Workshop in Thiès" : "Workshop in Kayes"},
                                                      {"domain", like.domain.hex()},
                                                      {"step", like.step.hex()}})));
    }
    if (withMeeting)
        fine = fine && hear(*dakar, theirs);
    if (!fine)
        return {};
    rows.place = place;
    rows.deleted = deleted;
    rows.orphan = orphan;
    rows.lead = lead;
    return rows;
}

} // namespace tandem
