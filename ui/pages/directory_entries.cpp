// SPDX-License-Identifier: GPL-3.0-or-later
// What is particular to the plain pages of the directory: institutions, contacts, countries, domains, steps.
#include "ui/pages/directory_entries.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/forms/rows_panel.h"
#include "ui/models/owned_rows_model.h"
#include "ui/pages/directory_part.h"
#include "ui/ui_context.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

/// For `lupdate`: the texts below stand in this context.
struct Directory
{
    Q_DECLARE_TR_FUNCTIONS(Directory)
};

/// The number behind the greatest one that a code of the entity is.
template <class T>
QByteArray nextNumber(const Snapshot &snapshot)
{
    int greatest = 0;
    for (const T &row : snapshot.all<T>())
        greatest = std::max(greatest, row.code.toInt());
    return QByteArray::number(greatest + 1);
}

RowsPart *earlierNames(const UiContext &context, QWidget *parent)
{
    constexpr EntityKind kKind = EntityKind::InstitutionName;
    const RowsWords words{u"earlierNames"_s,
                          Directory::tr("Earlier names"),
                          Directory::tr("When its name changes, keep the one that it had: documents of that time go on "
                                        "showing it."),
                          Directory::tr("+ Name"),
                          Directory::tr("Add an earlier name"),
                          Directory::tr("Delete the earlier name (Del)")};
    auto *panel = new RowsPanel(
        context, kKind, "institution",
        {fieldColumn(kKind, "name", 150), fieldColumn(kKind, "acronym", 84), fieldColumn(kKind, "until", 92)}, words,
        parent);
    panel->rows()->setOrder("until");
    panel->details()->addWidget(panel->form()->addPair("name", panel));
    panel->setFirstColumn("until");
    panel->setNewValues([&context, panel]() -> FieldValues {
        // The name that it has now, which is about to be changed.
        const Institution *row = context.workspace->snapshot().find(IdOf<Institution>(panel->rows()->owner()));
        FieldValues values{{"until", PartialDate::of(context.today).text()}};
        if (!row)
            return values;
        const std::pair<const char *, QString> now[] = {
            {"name_fr", row->name.fr}, {"name_en", row->name.en}, {"acronym", row->acronym}};
        for (const auto &[name, text] : now) {
            if (!text.isEmpty())
                values.append({name, text.toUtf8()});
        }
        return values;
    });
    return new RowsPart(context, panel, parent);
}

QString earlierNamesOf(const Snapshot &snapshot, const Id &institution)
{
    QString text;
    for (const InstitutionName *name : snapshot.ownedBy<&InstitutionName::institution>(institution))
        text += u' ' % name->name.fr.string() % u' ' % name->name.en.string() % u' ' % name->acronym;
    return text;
}

} // namespace

QByteArray ownHalf(const QByteArray &pair, const UiContext &context)
{
    return pair + (context.language() == Language::French ? "_fr" : "_en");
}

QList<std::pair<EntityKind, Id>> fundingsOf(const Snapshot &snapshot, const Id &institution)
{
    QList<std::pair<EntityKind, Id>> rows;
    for (const Funding &funding : snapshot.all<Funding>()) {
        if (funding.funder == institution)
            rows.append({EntityKind::Funding, funding.id});
    }
    return rows;
}

DirectoryEntry institutionsEntry(const UiContext &context)
{
    constexpr EntityKind kKind = EntityKind::Institution;
    DirectoryEntry entry;
    entry.place = PlaceKind::Institutions;
    entry.table = {.kind = kKind,
                   .columns = {fieldColumn(kKind, "name", 240), fieldColumn(kKind, "acronym", 92),
                               fieldColumn(kKind, "country", 108), fieldColumn(kKind, "kind", 128),
                               fieldColumn(kKind, "city", 100, false), fieldColumn(kKind, "web", 140, false)},
                   .idOf = idOfRow<Institution>,
                   .moreWords = earlierNamesOf};
    entry.words = {.name = u"institutions"_s,
                   .title = Directory::tr("Institutions"),
                   .count = [](int n) { return Directory::tr("%n institution(s)", nullptr, n); },
                   .filter = Directory::tr("Filter the institutions by words"),
                   .empty = Directory::tr("No institution yet: ministries, agencies and partners that lead activities, "
                                          "take part in them or pay for them."),
                   .add = Directory::tr("+ Institution"),
                   .addFirst = Directory::tr("Enter the first institution"),
                   .addName = Directory::tr("Add an institution")};
    entry.firstColumn = "name";
    entry.form = {{"name"}, {"acronym", "kind"}, {"country", "city"}};
    entry.more = {{"web"}, {"iati_ref"}, {"notes"}};
    entry.newValues = [&context]() -> FieldValues {
        return {{ownHalf("name", context), Directory::tr("New institution").toUtf8()},
                {"kind", choiceWord(InstitutionKind::Other).toLatin1()}};
    };
    entry.alsoRemoved = fundingsOf;
    entry.parts = [&context](QWidget *parent) -> QList<DirectoryPart *> { return {earlierNames(context, parent)}; };
    return entry;
}

DirectoryEntry contactsEntry(const UiContext &)
{
    constexpr EntityKind kKind = EntityKind::Contact;
    DirectoryEntry entry;
    entry.place = PlaceKind::Contacts;
    entry.table = {.kind = kKind,
                   .columns = {fieldColumn(kKind, "name", 210), fieldColumn(kKind, "position", 190),
                               fieldColumn(kKind, "institution", 110), fieldColumn(kKind, "telephone", 120),
                               fieldColumn(kKind, "email", 160, false)},
                   .idOf = idOfRow<Contact>};
    entry.words = {.name = u"contacts"_s,
                   .title = Directory::tr("Contacts"),
                   .count = [](int n) { return Directory::tr("%n contact(s)", nullptr, n); },
                   .filter = Directory::tr("Filter the contacts by words"),
                   .empty = Directory::tr("No contact yet: the focal points and whoever is responsible for an "
                                          "activity."),
                   .add = Directory::tr("+ Contact"),
                   .addFirst = Directory::tr("Enter the first contact"),
                   .addName = Directory::tr("Add a contact")};
    entry.firstColumn = "name";
    entry.form = {{"name"}, {"position"}, {"institution"}, {"email"}, {"telephone"}};
    entry.more = {{"notes"}};
    entry.newValues = []() -> FieldValues { return {{"name", Directory::tr("New contact").toUtf8()}}; };
    return entry;
}

DirectoryEntry countriesEntry(const UiContext &context)
{
    constexpr EntityKind kKind = EntityKind::Country;
    DirectoryEntry entry;
    entry.place = PlaceKind::Countries;
    entry.table = {.kind = kKind,
                   .columns = {fieldColumn(kKind, "code", 80), fieldColumn(kKind, "name", 300)},
                   .idOf = idOfRow<Country>};
    entry.words = {.name = u"countries"_s,
                   .title = Directory::tr("Countries"),
                   .count = [](int n) { return Directory::tr("%n country(ies)", nullptr, n); },
                   .filter = Directory::tr("Filter the countries by words"),
                   .empty = Directory::tr("No country yet: the partners of the memoranda, and where participants and "
                                          "institutions come from."),
                   .add = Directory::tr("+ Country"),
                   .addFirst = Directory::tr("Enter the first country"),
                   .addName = Directory::tr("Add a country"),
                   .ask =
                       Directory::tr("Its two letters (ISO 3166) name it for ever: SN, CI, ML. The name can be changed "
                                     "later.")};
    entry.firstColumn = "name";
    entry.form = {{"code"}, {"name"}};
    const bool french = context.language() == Language::French;
    entry.asked = {"code", french ? "name_fr" : "name_en", french ? "name_en" : "name_fr"};
    entry.duplicates = false;
    return entry;
}

namespace {

/// Domains and steps are alike: a code, a name, an order.
template <class T>
DirectoryEntry orderedEntry(const UiContext &context)
{
    DirectoryEntry entry;
    entry.table = {.kind = T::kKind,
                   .columns = {fieldColumn(T::kKind, "code", 72), fieldColumn(T::kKind, "name", 300)},
                   .idOf = idOfRow<T>};
    entry.firstColumn = "name";
    entry.sorted = false;
    entry.form = {{"code"}, {"name"}};
    entry.newValues = [&context]() -> FieldValues {
        const QString name = T::kKind == EntityKind::Domain ? Directory::tr("New domain") : Directory::tr("New step");
        return {{"code", nextNumber<T>(context.workspace->snapshot())}, {ownHalf("name", context), name.toUtf8()}};
    };
    return entry;
}

} // namespace

DirectoryEntry domainsEntry(const UiContext &context)
{
    DirectoryEntry entry = orderedEntry<Domain>(context);
    entry.place = PlaceKind::Domains;
    entry.words = {
        .name = u"domains"_s,
        .title = Directory::tr("Domains"),
        .count = [](int n) { return Directory::tr("%n domain(s), in the order of the reports", nullptr, n); },
        .filter = Directory::tr("Filter the domains by words"),
        .empty = Directory::tr("No domain yet: the programme’s fields of work. Each activity stands in one."),
        .add = Directory::tr("+ Domain"),
        .addFirst = Directory::tr("Enter the first domain"),
        .addName = Directory::tr("Add a domain")};
    return entry;
}

DirectoryEntry stepsEntry(const UiContext &context)
{
    DirectoryEntry entry = orderedEntry<Step>(context);
    entry.place = PlaceKind::Steps;
    entry.words = {.name = u"steps"_s,
                   .title = Directory::tr("Steps"),
                   .count = [](int n) { return Directory::tr("%n step(s), in their order", nullptr, n); },
                   .filter = Directory::tr("Filter the steps by words"),
                   .empty = Directory::tr("No step yet: the steps of the programme’s method. Each activity belongs to "
                                          "one."),
                   .add = Directory::tr("+ Step"),
                   .addFirst = Directory::tr("Enter the first step"),
                   .addName = Directory::tr("Add a step")};
    return entry;
}

bool isDirectory(PlaceKind place)
{
    switch (place) {
    case PlaceKind::Institutions:
    case PlaceKind::Contacts:
    case PlaceKind::Countries:
    case PlaceKind::Domains:
    case PlaceKind::Steps:
    case PlaceKind::Fundings:
    case PlaceKind::ExchangeRates:
    case PlaceKind::Indicators:
        return true;
    default:
        return false;
    }
}

DirectoryEntry directoryEntry(PlaceKind place, const UiContext &context)
{
    switch (place) {
    case PlaceKind::Contacts:
        return contactsEntry(context);
    case PlaceKind::Countries:
        return countriesEntry(context);
    case PlaceKind::Domains:
        return domainsEntry(context);
    case PlaceKind::Steps:
        return stepsEntry(context);
    case PlaceKind::Fundings:
        return fundersEntry(context);
    case PlaceKind::ExchangeRates:
        return ratesEntry(context);
    case PlaceKind::Indicators:
        return indicatorsEntry(context);
    default:
        Q_ASSERT(place == PlaceKind::Institutions);
        return institutionsEntry(context);
    }
}

} // namespace tandem
