// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_programme.h"

#include "core/base/fractional_index.h"
#include "tests/support/sample_rows.h"

namespace tandem::sample {

namespace {

void addCountry(Snapshot &s, int number, const QString &code, const BilingualText &name)
{
    auto country = row<Country>(number);
    country.code = code;
    country.name = name;
    s.put(country);
}

void addInstitution(Snapshot &s, int number, InstitutionKind kind, int country, const QString &acronym,
                    const BilingualText &name)
{
    auto institution = row<Institution>(number);
    institution.kind = kind;
    institution.country = id<Country>(country);
    institution.acronym = acronym;
    institution.name = name;
    s.put(institution);
}

void addParties(Snapshot &s)
{
    addCountry(s, 1, u"MA"_s, both(u"Maroc"_s, u"Morocco"_s));
    addCountry(s, 2, u"SN"_s, both(u"Sénégal"_s, u"Senegal"_s));
    addCountry(s, 3, u"CI"_s, both(u"Côte d’Ivoire"_s, u"Côte d’Ivoire"_s));
    addCountry(s, 4, u"FR"_s, both(u"France"_s, u"France"_s));
    addCountry(s, 5, u"ML"_s, both(u"Mali"_s, u"Mali"_s));
    addInstitution(s, 1, InstitutionKind::Ministry, 1, u"MDCMRE"_s,
                   both(u"Ministère délégué chargé des Marocains résidant à l’étranger"_s,
                        u"Ministry Delegate in charge of Moroccans Residing Abroad"_s));
    addInstitution(s, 2, InstitutionKind::PublicAgency, 2, u"DGASE"_s,
                   both(u"Direction générale d’appui aux Sénégalais de l’extérieur"_s,
                        u"Directorate-General for Support to Senegalese Abroad"_s));
    addInstitution(s, 3, InstitutionKind::Funder, 4, u"UE"_s, both(u"Union européenne"_s, u"European Union"_s));
    addInstitution(s, 4, InstitutionKind::Funder, 4, u"BMZ"_s,
                   both(u"Coopération allemande"_s, u"German cooperation"_s));
    addInstitution(s, 5, InstitutionKind::Ministry, 3, u"MIACI"_s,
                   both(u"Ministère de l’Intégration africaine"_s, u"Ministry of African Integration"_s));
    auto earlier = row<InstitutionName>(1);
    earlier.institution = id<Institution>(1);
    earlier.name = both(u"Ministère chargé des Marocains résidant à l’étranger et des Affaires de la migration"_s,
                        u"Ministry in charge of Moroccans Residing Abroad and Migration Affairs"_s);
    earlier.acronym = u"MCMREAM"_s;
    earlier.until = day(2019, 10, 8);
    s.put(earlier);
    auto contact = row<Contact>(1);
    contact.name = u"Point focal DGASE"_s;
    contact.institution = id<Institution>(2);
    s.put(contact);
}

void addFrame(Snapshot &s)
{
    auto programme = row<Programme>(1);
    programme.name = both(u"Coopération Sud-Sud"_s, u"South-South cooperation"_s);
    programme.period = {day(2019, 1, 1), day(2021, 12, 31)};
    programme.currency = eur(0).currency;
    programme.budget = eur(1'000'000'00);
    s.put(programme);
    for (int i = 1; i <= 2; ++i) {
        auto domain = row<Domain>(i);
        domain.code = u"D%1"_s.arg(i);
        domain.name = i == 1 ? both(u"Migration et développement"_s, u"Migration and development"_s)
                             : both(u"Droits des migrants"_s, u"Migrants’ rights"_s);
        domain.pos = pos(i);
        s.put(domain);
        auto step = row<Step>(i);
        step.code = u"E%1"_s.arg(i);
        step.name = i == 1 ? both(u"Échanger"_s, u"Exchange"_s) : both(u"Former"_s, u"Train"_s);
        step.pos = pos(i);
        s.put(step);
    }
    const auto rate = [&](int number, const Currency &currency, QStringView value, QDate from) {
        auto entry = row<ExchangeRate>(number);
        entry.currency = currency;
        entry.rate = decimal(value);
        entry.fromOn = from;
        s.put(entry);
    };
    rate(1, xof(0).currency, u"655.957", day(1999, 1, 1));
    rate(2, mad(0).currency, u"10.8", day(2019, 1, 1));
    rate(3, mad(0).currency, u"10.7", day(2020, 1, 1));
    rate(4, mad(0).currency, u"10.5", day(2020, 7, 1));
    for (int i = 1; i <= 2; ++i) {
        auto funding = row<Funding>(i);
        funding.funder = id<Institution>(2 + i);
        funding.money = i == 1 ? eur(600'000'00) : xof(6'559'570);
        s.put(funding);
    }
}

void addMemoranda(Snapshot &s)
{
    const auto memorandum = [&](int number, const QString &reference, int country, int institution,
                                MemorandumStatus status, const PartialDate &signedOn, const BilingualText &title) {
        auto made = row<Memorandum>(number);
        made.reference = reference;
        made.title = title;
        made.firstCountry = id<Country>(1);
        made.secondCountry = id<Country>(country);
        made.firstInstitution = id<Institution>(1);
        if (institution)
            made.secondInstitution = id<Institution>(institution);
        made.signedOn = signedOn;
        made.status = status;
        s.put(made);
    };
    memorandum(1, u"MA-SN"_s, 2, 2, MemorandumStatus::InForce, {2013, 6, 0},
               both(u"Mémorandum d’entente Maroc–Sénégal"_s, u"Morocco–Senegal memorandum of understanding"_s));
    memorandum(
        2, u"MA-CI"_s, 3, 5, MemorandumStatus::Signed, {2015, 1, 0},
        both(u"Mémorandum d’entente Maroc–Côte d’Ivoire"_s, u"Morocco–Côte d’Ivoire memorandum of understanding"_s));
    memorandum(3, u"MA-ML"_s, 5, 0, MemorandumStatus::InNegotiation, {2019, 2, 25},
               both(u"Mémorandum d’entente Maroc–Mali"_s, u"Morocco–Mali memorandum of understanding"_s));
    const auto commitment = [&](int number, int of, const QString &name, const BilingualText &text) {
        auto made = row<Commitment>(number);
        made.memorandum = id<Memorandum>(of);
        made.number = name;
        made.text = text;
        made.pos = pos(number);
        s.put(made);
    };
    commitment(1, 1, u"1"_s,
               both(u"Échanger les expériences d’accompagnement des retours."_s,
                    u"Exchange experience of supporting returns."_s));
    commitment(2, 1, u"2"_s, both(u"Former les agents consulaires."_s, u"Train consular staff."_s));
    commitment(3, 2, u"1"_s,
               both(u"Mobiliser les compétences de la diaspora."_s, u"Mobilise the diaspora’s skills."_s));
}

void addPlans(Snapshot &s)
{
    const auto plan = [&](int number, int memorandum, const QString &reference, int year, PlanStatus status,
                          int least) {
        auto made = row<Plan>(number);
        made.memorandum = id<Memorandum>(memorandum);
        made.year = year;
        made.code = reference + u'-' + QString::number(year);
        made.period = {day(year, 1, 1), day(year, 12, 31)};
        made.status = status;
        made.currency = eur(0).currency;
        made.minimumCompleted = least;
        s.put(made);
        madeOn(s, EntityKind::Plan, made.id, day(year, 1, 10));
    };
    plan(1, 1, u"MA-SN"_s, 2020, PlanStatus::Adopted, 3);
    plan(2, 2, u"MA-CI"_s, 2020, PlanStatus::Draft, 3);
    plan(3, 1, u"MA-SN"_s, 2019, PlanStatus::Closed, 1);
    for (int i = 1; i <= 2; ++i) {
        auto objective = row<Objective>(i);
        objective.plan = id<Plan>(1);
        objective.domain = id<Domain>(i);
        objective.code = u"OS%1"_s.arg(i);
        objective.statement = i == 1
                                  ? both(u"Les retours sont mieux accompagnés."_s, u"Returns are better supported."_s)
                                  : both(u"Les agents connaissent les droits."_s, u"Staff know the rights."_s);
        objective.pos = pos(i);
        s.put(objective);
    }
    auto baseline = row<Baseline>(1);
    baseline.plan = id<Plan>(1);
    baseline.number = 0;
    baseline.adoptedOn = day(2020, 2, 10);
    baseline.adoptedAt = u"Dakar"_s;
    baseline.meeting = both(u"Troisième comité mixte"_s, u"Third joint committee"_s);
    baseline.snapshot = QString(64, u'a');
    s.put(baseline);
    madeOn(s, EntityKind::Baseline, baseline.id, day(2020, 2, 10));
    for (int i = 1; i <= 2; ++i) {
        auto signatory = row<tandem::Signatory>(i);
        signatory.of = u"baseline:"_s + QString::fromLatin1(baseline.id.hex());
        signatory.side = i == 1 ? Side::First : Side::Second;
        signatory.name = i == 1 ? u"Directrice de la coopération"_s : u"Directeur général"_s;
        signatory.capacity = i == 1 ? both(u"Pour le ministère"_s, u"For the ministry"_s)
                                    : both(u"Pour la direction générale"_s, u"For the directorate-general"_s);
        s.put(signatory);
    }
}

struct ActivityFacts
{
    int number = 0;
    int plan = 0;
    QString code;
    BilingualText title;
    int domain = 0;
    ActivityKind kind = ActivityKind::Workshop;
    ActivityStatus status = ActivityStatus::Planned;
    Period planned;
    QDate made;
};

Activity activityOf(const ActivityFacts &facts)
{
    auto made = row<Activity>(facts.number);
    made.plan = id<Plan>(facts.plan);
    if (facts.plan == 1)
        made.objective = id<Objective>(facts.domain);
    made.code = facts.code;
    made.title = facts.title;
    made.domain = id<Domain>(facts.domain);
    made.step = id<Step>(1);
    made.kind = facts.kind;
    made.lead = id<Institution>(1);
    made.planned = facts.planned;
    made.status = facts.status;
    if (facts.status == ActivityStatus::Completed) {
        made.actual = facts.planned;
        made.progress = 100;
    }
    made.pos = pos(facts.number);
    return made;
}

void addActivities(Snapshot &s)
{
    const auto put = [&](const Activity &activity, QDate made) {
        s.put(activity);
        madeOn(s, EntityKind::Activity, activity.id, made);
    };
    using K = ActivityKind;
    using S = ActivityStatus;
    const QDate before = day(2020, 1, 15);
    Activity first = activityOf({1,
                                 1,
                                 u"MA-SN-2020-01"_s,
                                 both(u"Atelier sur les retours"_s, u"Workshop on returns"_s),
                                 1,
                                 K::Workshop,
                                 S::Completed,
                                 {day(2020, 2, 10), day(2020, 2, 14)},
                                 before});
    first.weight = decimal(u"2");
    first.place = u"Dakar"_s;
    first.country = id<Country>(2);
    first.expectedResult = both(u"Une feuille de route commune est arrêtée."_s, u"A common road map is agreed."_s);
    first.verification = both(u"Compte rendu"_s, u"Minutes"_s);
    put(first, before);
    Activity second = activityOf({2,
                                  1,
                                  u"MA-SN-2020-02"_s,
                                  both(u"Formation des agents"_s, u"Training of staff"_s),
                                  1,
                                  K::Training,
                                  S::UnderWay,
                                  {day(2020, 4, 1), day(2020, 6, 30)},
                                  before});
    second.actual = {day(2020, 4, 6), {}};
    second.progress = 40;
    put(second, before);
    Activity third = activityOf({3,
                                 1,
                                 u"MA-SN-2020-03"_s,
                                 both(u"Visite d’échange"_s, u"Exchange visit"_s),
                                 2,
                                 K::ExchangeVisit,
                                 S::Cancelled,
                                 {day(2020, 9, 1), day(2020, 9, 5)},
                                 before});
    third.statusReason = both(u"Frontières fermées."_s, u"Borders closed."_s);
    put(third, before);
    put(activityOf({4,
                    1,
                    u"MA-SN-2020-04"_s,
                    both(u"Étude sur les droits"_s, {}),
                    2,
                    K::Study,
                    S::Planned,
                    {day(2020, 10, 5), day(2020, 10, 9)},
                    before}),
        before);
    put(activityOf({5,
                    1,
                    u"MA-SN-2020-05"_s,
                    both(u"Réunion technique"_s, u"Technical meeting"_s),
                    2,
                    K::Meeting,
                    S::Completed,
                    {day(2020, 5, 4), day(2020, 5, 5)},
                    {}}),
        day(2020, 3, 1));
    put(activityOf({6,
                    2,
                    u"MA-CI-2020-01"_s,
                    both(u"Stages croisés"_s, u"Crossed internships"_s),
                    1,
                    K::Training,
                    S::Completed,
                    {day(2020, 3, 2), day(2020, 3, 6)},
                    {}}),
        before);
    put(activityOf({7,
                    3,
                    u"MA-SN-2019-01"_s,
                    both(u"Atelier de lancement"_s, u"Launch workshop"_s),
                    1,
                    K::Workshop,
                    S::Completed,
                    {day(2019, 6, 3), day(2019, 6, 7)},
                    {}}),
        day(2019, 2, 1));
    Activity eighth = activityOf({8,
                                  2,
                                  u"MA-CI-2020-02"_s,
                                  both(u"Forum de la diaspora"_s, u"Diaspora forum"_s),
                                  1,
                                  K::Forum,
                                  S::Postponed,
                                  {day(2020, 6, 1), day(2020, 6, 5)},
                                  {}});
    eighth.statusReason = both(u"Reporté à 2021."_s, u"Put off to 2021."_s);
    put(eighth, before);
}

void addLinks(Snapshot &s)
{
    auto shown = row<ActivityPlan>(1);
    shown.activity = id<Activity>(6);
    shown.plan = id<Plan>(1);
    s.put(shown);
    madeOn(s, EntityKind::ActivityPlan, shown.id, day(2020, 1, 20));
    const auto serves = [&](int number, int activity, int commitment) {
        auto link = row<ActivityCommitment>(number);
        link.activity = id<Activity>(activity);
        link.commitment = id<Commitment>(commitment);
        s.put(link);
    };
    serves(1, 1, 1);
    serves(2, 3, 2);
    serves(3, 6, 3);
    serves(4, 6, 1);
    const auto partner = [&](int number, int institution, InstitutionRole role) {
        auto link = row<ActivityInstitution>(number);
        link.activity = id<Activity>(1);
        link.institution = id<Institution>(institution);
        link.role = role;
        s.put(link);
    };
    partner(1, 2, InstitutionRole::CoLead);
    partner(2, 5, InstitutionRole::Partner);
    const auto milestone = [&](int number, int activity, const BilingualText &title, QDate due, QDate done) {
        auto made = row<Milestone>(number);
        made.activity = id<Activity>(activity);
        made.title = title;
        made.dueOn = due;
        made.doneOn = done;
        made.pos = pos(number);
        s.put(made);
    };
    milestone(1, 2, both(u"Modules validés"_s, u"Modules approved"_s), day(2020, 5, 15), day(2020, 5, 20));
    milestone(2, 4, both(u"Rapport remis"_s, u"Report handed in"_s), day(2020, 10, 9), {});
}

} // namespace

void madeOn(Snapshot &snapshot, EntityKind kind, const Id &row, QDate day)
{
    RowState state = snapshot.state(kind, row);
    state.madeAt = QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    snapshot.edit(kind).setState(row, state);
}

Snapshot programme()
{
    Snapshot s;
    addParties(s);
    addFrame(s);
    addMemoranda(s);
    addPlans(s);
    addActivities(s);
    addLinks(s);
    addMoney(s);
    addPeople(s);
    addIndicators(s);
    return s;
}

Snapshot largePlan(int activities)
{
    Snapshot s;
    addParties(s);
    addFrame(s);
    addMemoranda(s);
    addPlans(s);
    const QList<QByteArray> positions = evenPositions(activities);
    for (int i = 0; i < activities; ++i) {
        const QDate from = day(2020, 1 + i % 12, 1 + i % 20);
        Activity activity =
            activityOf({100 + i,
                        1,
                        u"MA-SN-2020-%1"_s.arg(i + 1, 4, 10, QChar(u'0')),
                        both(u"Activité numéro %1 du plan"_s.arg(i + 1), u"Activity number %1"_s.arg(i + 1)),
                        1 + i % 2,
                        ActivityKind::Workshop,
                        ActivityStatus::Planned,
                        {from, from.addDays(5)},
                        {}});
        activity.pos = positions.at(i);
        activity.expectedResult = both(u"Le résultat attendu est atteint."_s, u"The expected result is reached."_s);
        s.put(activity);
        for (int j = 0; j < 2; ++j) {
            auto line = row<BudgetLine>(100 + 2 * i + j);
            line.activity = activity.id;
            line.funder = id<Institution>(3 + j);
            line.category = BudgetCategory(i % 9);
            line.planned = j == 0 ? eur(1'000'00 + i) : xof(1'000'000 + i);
            s.put(line);
        }
    }
    return s;
}

} // namespace tandem::sample
