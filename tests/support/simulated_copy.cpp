// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated_copy.h"

namespace tandem::simulation {

QList<TransactionSource::Item> Copy::items() const
{
    QList<TransactionSource::Item> items;
    const auto add = [&items](const Id &id, const QByteArray &body) {
        items.append({id, body});
        return true;
    };
    if (!store->visitBodies(add) || !store->visitHeld(add))
        items.clear();
    return items;
}

QMap<QByteArray, QByteArray> Copy::bodies() const
{
    QMap<QByteArray, QByteArray> bodies;
    for (const TransactionSource::Item &item : items())
        bodies.insert(item.id.hex(), item.body);
    return bodies;
}

const QList<RowType> &rowTypes()
{
    static const QList<QByteArray> kTexts = {"Atelier", "Forum", "Mission", "Visite", ""};
    static const QList<RowType> kTypes = {
        {EntityKind::Memorandum,
         {},
         EntityKind::Memorandum,
         {{"reference", {"MA-SN", "MA-CI", "MA-ML"}}, {"title_fr", kTexts}, {"signed_on", {"2013-06", "2014-01-31"}}}},
        {EntityKind::Plan,
         "memorandum",
         EntityKind::Memorandum,
         {{"year", {"2020", "2021"}},
          {"code", {"MA-SN-2020", "MA-CI-2020"}},
          {"title_fr", kTexts},
          {"title_en", kTexts},
          {"status", {"draft", "submitted", "adopted", "suspended_by_a_later_version"}},
          {"period", {"2020-01-01/2020-12-31", "2020-02-01/2021-01-31", "2020-01-01", "/2020", "a/b/c"}}},
         true},
        {EntityKind::Activity,
         "plan",
         EntityKind::Plan,
         {{"code", {"MA-SN-2020-01", "MA-SN-2020-02"}},
          {"title_fr", kTexts},
          {"title_en", kTexts},
          {"planned", {"2020-03-10/2020-03-14", "2020-03-11/2020-03-14", ""}},
          {"status", {"planned", "ongoing", "completed"}},
          {"progress", {"10", "50", "100", "007", "5.50", "1e3", "half"}},
          {"pos", {"V", "W", "X"}}}},
        {EntityKind::Milestone,
         "activity",
         EntityKind::Activity,
         {{"title_fr", kTexts}, {"due_on", {"2020-04-01", "2020-05"}}, {"pos", {"V", "W"}}}},
        {EntityKind::BudgetLine,
         "activity",
         EntityKind::Activity,
         {{"label_fr", kTexts},
          {"planned", {"1250050 EUR", "12 MAD", "007 EUR", "0012", "much"}},
          {"spent", {"", "1 EUR"}},
          {"pos", {"V", "W"}}}},
        {EntityKind::Attachment, "owner", EntityKind::Activity, {{"name", {"a.pdf", "b.pdf"}}, {"size", {"12", "13"}}}},
        {EntityKind::ActivityInstitution,
         "activity",
         EntityKind::Activity,
         {{"institution", {"00000000000000000000000000000001", "00000000000000000000000000000002"}},
          {"role", {"beneficiary", "partner"}}},
         true},
        {EntityKind::Domain, {}, EntityKind::Domain, {{"code", {"A", "B"}}, {"name_fr", kTexts}, {"pos", {"V", "W"}}}},
        {EntityKind::Baseline,
         "plan",
         EntityKind::Plan,
         {{"number", {"0", "1"}}, {"adopted_on", {"2020-02-10", "2020-02-11"}}}},
    };
    return kTypes;
}

} // namespace tandem::simulation
