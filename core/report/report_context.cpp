// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_context.h"

#include "core/base/text.h"
#include "core/figures/problems.h"
#include "core/model/field_value.h"

#include <algorithm>
#include <map>

namespace tandem::report {

QString ReportContext::shortName(const IdOf<Institution> &institution) const
{
    const InstitutionTitle title = institutionOn(snapshot, institution, namesOn);
    return title.acronym.isEmpty() ? words.line(title.name) : title.acronym;
}

Paragraph codeLink(const Activity &activity)
{
    Paragraph code = paragraph(activity.code);
    code.link = activityKey(activity);
    return code;
}

std::vector<Paragraph> joined(std::vector<Paragraph> paragraphs, const std::vector<Paragraph> &more)
{
    paragraphs.insert(paragraphs.end(), more.begin(), more.end());
    return paragraphs;
}

void addNote(const Wording &words, Blocks &blocks, const Wording::Say &say)
{
    for (Paragraph each : words.paragraphs(say)) {
        each.note = true;
        blocks.emplace_back(std::move(each));
    }
}

QString stateText(const PrintedState &state, const Phrases &phrases)
{
    QStringList parts;
    if (state.printedOn.isValid())
        parts.append(phrases.translate("Report", "Printed on %1").arg(phrases.date(state.printedOn)));
    parts.append(phrases.translate("Report", "file with %n modification(s)", nullptr, int(state.modifications)));
    if (!state.fileFingerprint.isEmpty())
        parts.append(phrases.translate("Report", "state %1").arg(state.fileFingerprint));
    return parts.join(u", "_s);
}

Party party(const ReportContext &context, const IdOf<Country> &country, const IdOf<Institution> &institution)
{
    Party party;
    if (const Country *row = context.snapshot.find(country))
        party.name = context.words.text(row->name);
    party.institution = context.words.text(institutionOn(context.snapshot, institution, context.namesOn).name);
    return party;
}

std::vector<Paragraph> funderName(const ReportContext &context, const Id &funder)
{
    const InstitutionTitle title = institutionOn(context.snapshot, IdOf<Institution>(funder), context.namesOn);
    if (title.name.isEmpty())
        return context.words.paragraphs(sayShared(QT_TRANSLATE_NOOP("Report", "Funder not named")));
    return context.words.text(title.name);
}

std::vector<Paragraph> reason(const ReportContext &context, const Activity &activity)
{
    if (activity.status != ActivityStatus::Cancelled && activity.status != ActivityStatus::Postponed)
        return {};
    std::vector<Paragraph> paragraphs = context.words.paragraphs([&](const Phrases &phrases) {
        const QString word = choiceText(activity.status, phrases);
        const QString why = activity.statusReason.best(phrases.language());
        return why.isEmpty() ? word : phrases.translate("Report", "%1: %2").arg(word, why);
    });
    if (!paragraphs.empty()) {
        paragraphs.front().symbol =
            activity.status == ActivityStatus::Cancelled ? Symbol::Cancelled : Symbol::Postponed;
    }
    for (Paragraph &each : paragraphs)
        each.note = true;
    return paragraphs;
}

std::vector<Paragraph> disagreement(const ReportContext &context, const Activity &activity)
{
    if (!isDisagreedAbout(context.snapshot, activity))
        return {};
    std::vector<Paragraph> said =
        context.words.paragraphs(sayShared(QT_TRANSLATE_NOOP("Report", "A disagreement is not settled yet.")));
    for (Paragraph &each : said)
        each.note = true;
    return said;
}

std::optional<Fact> notSettledYet(const ReportContext &context, const QList<const Plan *> &plans)
{
    int open = 0;
    for (const Plan *plan : plans)
        open += openDisagreements(context.snapshot, plan->id);
    if (open == 0)
        return std::nullopt;
    return Fact{context.words.label(sayShared(QT_TRANSLATE_NOOP("Report", "Not settled yet"))),
                context.words.paragraphs([open](const Phrases &phrases) {
                    return phrases.translate("Report", "%n disagreement(s)", nullptr, open);
                })};
}

void addRates(const ReportContext &context, const CountedMoney &money, const char *rule, Blocks &blocks)
{
    if (money.ratesUsed.isEmpty())
        return;
    addNote(context.words, blocks, [&](const Phrases &phrases) {
        QStringList rates;
        for (const RateUsed &rate : money.ratesUsed) {
            rates.append(phrases.translate("Report", "1 %1 = %2 %3 (since %4)")
                             .arg(money.currency.name(), decimalText(rate.rate, phrases), rate.currency.name(),
                                  phrases.date(rate.validFrom)));
        }
        return phrases.translate("Report", rule)
            .arg(rates.join(phrases.language() == Language::French ? u"\u202F; "_s : u"; "_s));
    });
}

void addLeftOut(const ReportContext &context, const CountedMoney &money, std::initializer_list<MoneyStage> stages,
                const QString &mark, Blocks &blocks)
{
    const auto isMeant = [&](const LeftOut &each) {
        return std::find(stages.begin(), stages.end(), each.stage) != stages.end();
    };
    if (std::none_of(money.leftOut.begin(), money.leftOut.end(), isMeant))
        return;
    addNote(context.words, blocks, [&](const Phrases &phrases) {
        QStringList amounts;
        for (const LeftOut &each : money.leftOut) {
            if (!isMeant(each))
                continue;
            const BudgetLine *line = context.snapshot.find(each.line);
            const Activity *activity = line ? context.snapshot.find(line->activity) : nullptr;
            const QString name = activity ? activity->code : QString();
            amounts.append(moneyText(each.amount, phrases) + u" ("_s + name + u')');
        }
        amounts.removeDuplicates();
        const QString text =
            phrases.translate("Report", "Not in the totals, because no rate is known: %1.").arg(amounts.join(u", "_s));
        return QString(mark + text);
    });
}

void describe(Document &document, const ReportContext &context, const PrintedState &state)
{
    const Phrases &phrases = context.words.first();
    document.language = languageCode(phrases.language());
    document.footer = context.words.sentence([&](const Phrases &each) { return stateText(state, each); });
    document.pageNumber = context.words.sentence(sayShared(QT_TRANSLATE_NOOP("Report", "page %1 of %2")));
    document.continued = context.words.sentence(sayShared(QT_TRANSLATE_NOOP("Report", "%1 (continued)")));
    if (const Programme *programme = context.snapshot.programme())
        document.author = programme->name.best(phrases.language());
}

void explainMarks(Document &document, const Wording &words)
{
    if (!words.hasFallenBack())
        return;
    const Phrases &phrases = words.first();
    auto &cover = std::get<CoverPage>(document.blocks.front());
    cover.remarks.push_back(paragraph(phrases.language() == Language::French
                                          ? phrases.translate("Report", "Texts marked [en] exist in English only.")
                                          : phrases.translate("Report", "Texts marked [fr] exist in French only.")));
}

void addAbbreviations(const ReportContext &context, const QList<IdOf<Institution>> &institutions, Blocks &blocks)
{
    std::map<QString, BilingualText> names;
    for (const IdOf<Institution> &institution : institutions) {
        const InstitutionTitle title = institutionOn(context.snapshot, institution, context.namesOn);
        if (!title.acronym.isEmpty())
            names.emplace(title.acronym, title.name);
    }
    if (names.empty())
        return;
    const Wording &words = context.words;
    const auto head = [&](const char *source) { return cell(words.paragraphs(sayShared(source))); };
    blocks.emplace_back(words.heading(1, sayShared(QT_TRANSLATE_NOOP("Report", "Abbreviations")), u"abbreviations"_s));
    Table table;
    table.columns = {{14}, {50}};
    Row header;
    header.cells = {head(QT_TRANSLATE_NOOP("Report", "Abbreviation")),
                    head(QT_TRANSLATE_NOOP("Report", "Institution"))};
    table.header = {header};
    for (const auto &[acronym, name] : names) {
        Row row;
        row.cells = {cell(acronym, Style::Strong), cell(words.text(name))};
        table.rows.push_back(std::move(row));
    }
    blocks.emplace_back(std::move(table));
}

} // namespace tandem::report
