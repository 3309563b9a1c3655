// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/workload.h"

#include "core/model/field_info.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace tandem::bench {

namespace {

constexpr std::array kWords = {
    "renforcement",   "capacités",     "migration",   "développement", "territoires",   "coopération", "diaspora",
    "accompagnement", "réintégration", "formation",   "agents",        "collectivités", "partenaires", "échange",
    "pratiques",      "mobilisation",  "compétences", "jeunes",        "femmes",        "insertion",   "économique",
    "protection",     "droits",        "dialogue",    "institutions",  "régionales",    "pilote",      "microprojets"};
constexpr std::array kStatus = {"planned", "in_preparation", "under_way", "completed"};

} // namespace

Workload::Workload(const Id &document)
    : m_document(document),
      m_clock(QDateTime(QDate(2020, 1, 6), QTime(9, 0), Qt::OffsetFromUTC, 0), 60'000),
      m_random(7),
      m_person(newId())
{
}

Id Workload::newId()
{
    return newRowId(m_clock, m_random);
}

QByteArray Workload::sentence(int words)
{
    QByteArray text;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            text += ' ';
        text += kWords[m_random.next() % kWords.size()];
    }
    return text;
}

void Workload::change(QList<Change> &changes, EntityKind kind, const Id &id, const QByteArray &field,
                      const QByteArray &value)
{
    Change entry{entityInfo(kind).name.bytes().toByteArray(), id, field, value, {}};
    const auto head = m_heads.constFind({id, field});
    if (head != m_heads.constEnd())
        entry.preds.append(*head);
    changes.append(std::move(entry));
}

void Workload::row(QList<Change> &changes, EntityKind kind, const Id &id,
                   const QList<std::pair<const char *, QByteArray>> &values)
{
    change(changes, kind, id, kLifeField.toByteArray(), "1");
    for (const auto &[field, value] : values)
        change(changes, kind, id, field, value);
}

void Workload::commit(QList<Change> changes, const char *label)
{
    Transaction transaction;
    transaction.document = m_document;
    if (m_last)
        transaction.parents = {m_last};
    transaction.at = m_clock.now();
    m_stamp = nextStamp(m_stamp, transaction.at.toMSecsSinceEpoch());
    transaction.stamp = m_stamp;
    transaction.by = m_person;
    transaction.device = "bench-00000001";
    transaction.app = TANDEM_VERSION;
    transaction.schema = 2;
    transaction.kindName = "edit";
    transaction.label = label;
    transaction.changes = std::move(changes);
    const QByteArray body = *encodeTransaction(transaction);
    m_last = transactionId(body);
    for (const Change &entry : transaction.changes)
        m_heads.insert({entry.row, entry.field}, m_last);
    m_changeCount += transaction.changes.size();
    m_items.append({m_last, body});
}

void Workload::programme(int plans, int activitiesPerPlan)
{
    QList<Change> base;
    const Id domain = newId();
    const Id step = newId();
    const Id funder = newId();
    const Id first = derivedRowId(m_document, "country", {"MA"});
    const Id second = derivedRowId(m_document, "country", {"SN"});
    row(base, EntityKind::Person, m_person, {{"name", "Coordination Rabat"}});
    row(base, EntityKind::Programme, newId(),
        {{"name_fr", "Programme de mesure"}, {"period", "2020-01-01/2029-12-31"}, {"currency", "EUR"}});
    row(base, EntityKind::Country, first, {{"code", "MA"}, {"name_fr", "Maroc"}});
    row(base, EntityKind::Country, second, {{"code", "SN"}, {"name_fr", "Sénégal"}});
    row(base, EntityKind::Domain, domain, {{"code", "1"}, {"name_fr", "Migration et développement"}, {"pos", "V1"}});
    row(base, EntityKind::Step, step, {{"code", "1"}, {"name_fr", "Diagnostics"}, {"pos", "V1"}});
    row(base, EntityKind::Institution, funder,
        {{"name_fr", "Union européenne"}, {"acronym", "UE"}, {"kind", "funder"}});
    commit(base, "start_programme");
    Id memorandum;
    for (int p = 0; p < plans; ++p) {
        const int year = 2020 + p % 10;
        const QByteArray reference = "M" + QByteArray::number(p / 10 + 1);
        if (p % 10 == 0) {
            QList<Change> changes;
            memorandum = newId();
            row(changes, EntityKind::Memorandum, memorandum,
                {{"reference", reference},
                 {"title_fr", sentence(12)},
                 {"first_country", first.hex()},
                 {"second_country", second.hex()},
                 {"signed_on", "2013-06"},
                 {"status", "in_force"}});
            commit(changes, "add_memorandum");
        }
        const QByteArray yearText = QByteArray::number(year);
        const QByteArray code = reference + '-' + yearText;
        const Id plan = derivedRowId(m_document, "plan", {memorandum.hex(), yearText});
        QList<Change> changes;
        row(changes, EntityKind::Plan, plan,
            {{"memorandum", memorandum.hex()},
             {"year", yearText},
             {"code", code},
             {"period", yearText + "-01-01/" + yearText + "-12-31"},
             {"status", "draft"},
             {"currency", "EUR"}});
        commit(changes, "add_plan");
        for (int a = 0; a < activitiesPerPlan; ++a) {
            const Id activity = newId();
            const QDate start(year, 1 + int(m_random.next() % 11), 1 + int(m_random.next() % 28));
            QList<Change> entry;
            const QByteArray number = QByteArray::number(a + 1).rightJustified(4, '0');
            const char *status = kStatus[m_random.next() % kStatus.size()];
            const QByteArray period =
                (start.toString(Qt::ISODate) + u'/' + start.addDays(5).toString(Qt::ISODate)).toLatin1();
            row(entry, EntityKind::Activity, activity,
                {{"plan", plan.hex()},
                 {"code", code + '-' + number},
                 {"title_fr", sentence(9)},
                 {"title_en", sentence(8)},
                 {"description_fr", sentence(35)},
                 {"description_en", sentence(30)},
                 {"domain", domain.hex()},
                 {"step", step.hex()},
                 {"kind", "training"},
                 {"lead", funder.hex()},
                 {"place", "Dakar"},
                 {"planned", period},
                 {"status", status},
                 {"expected_result_fr", sentence(12)},
                 {"pos", "V" + number + "z"}});
            if (qstrcmp(status, "completed") == 0)
                change(entry, EntityKind::Activity, activity, "actual", period);
            for (int line = 0; line < 2; ++line) {
                row(entry, EntityKind::BudgetLine, newId(),
                    {{"activity", activity.hex()},
                     {"funder", funder.hex()},
                     {"category", "travel"},
                     {"planned", QByteArray::number(100'000 + m_random.next() % 4'000'000) + " EUR"},
                     {"pos", "V" + QByteArray::number(line + 1)}});
            }
            commit(entry, "add_activity");
            m_activities.append(activity);
        }
    }
}

void Workload::edits(qsizetype changes)
{
    const qsizetype before = m_changeCount;
    for (int turn = 0; m_changeCount - before < changes; ++turn) {
        QList<Change> entry;
        const Id activity = m_activities.at(qsizetype(m_random.next() % quint64(m_activities.size())));
        change(entry, EntityKind::Activity, activity, "title_fr", sentence(9));
        change(entry, EntityKind::Activity, activity, "remarks_fr", sentence(14));
        if (turn % 2 == 0)
            change(entry, EntityKind::Activity, activity, "progress", QByteArray::number(m_random.next() % 101));
        commit(entry, "edit_activity");
    }
}

void Workload::goElsewhere(quint64 seed)
{
    m_random = SeededRandom(seed);
    m_clock.advance(1000);
}

} // namespace tandem::bench
