// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/named_values.h"
#include "core/base/text.h"
#include "core/exchange/mission.h"
#include "core/formats/json_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tandem::cli {

namespace {

Result<MissionChoice> choiceOf(const Context &context, const Snapshot &snapshot)
{
    MissionChoice choice;
    if (context.call().has(u"without-attachments"_s))
        choice.attachments = MissionChoice::Attachments::None;
    const QStringList plans = context.call().values(u"plan"_s);
    for (const QString &name : plans) {
        const Result<Id> plan = rowNamed(name, EntityKind::Plan, snapshot);
        if (!plan)
            return plan.error();
        choice.attachments = MissionChoice::Attachments::OfPlans;
        choice.plans.append(*plan);
    }
    return choice;
}

Result<int> run(Context &context)
{
    const QString path = context.call().value(u"output"_s);
    const Result<std::unique_ptr<Workspace>> workspace = context.openToRead(context.argument(0));
    if (!workspace)
        return workspace.error();
    if (QFileInfo::exists(path))
        return refusal(ErrorCode::FileExists, {QFileInfo(path).fileName()});
    const Result<MissionChoice> choice = choiceOf(context, (*workspace)->snapshot());
    if (!choice)
        return choice.error();
    const Result<MissionContents> contents = missionContents(**workspace, *choice);
    if (!contents)
        return contents.error();
    const Result<qint64> size = prepareMission(**workspace, path, *choice, context.person().valueOr({}));
    if (!size)
        return size.error();
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.key("path");
        json.string(path);
        const std::pair<QByteArrayView, qint64> numbers[] = {{"size", *size},
                                                             {"attachments", contents->attachments},
                                                             {"attachments_left_here", contents->leftHere},
                                                             {"attachments_absent", contents->absent}};
        for (const auto &[name, number] : numbers) {
            json.key(name);
            json.number(number);
        }
        json.endObject();
        return json.finish() ? 0 : 1;
    }
    const Phrases &phrases = context.phrases();
    context.say(phrases.translate("Cli", "The copy for the mission is %1 (%2 kB).")
                    .arg(path, phrases.number((*size + 1023) / 1024)));
    if (contents->attachments > 0)
        context.say(phrases.translate("Cli", "%n attachment(s) went along.", nullptr, int(contents->attachments)));
    if (contents->leftHere > 0)
        context.say(phrases.translate("Cli", "%n attachment(s) stayed here.", nullptr, int(contents->leftHere)));
    return 0;
}

constexpr Argument kArguments[] = {{"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")}};
constexpr Option kOptions[] = {
    {"output", "OUT", QT_TRANSLATE_NOOP("Help", "the copy to write (.tandem)"), 'o', false, true},
    {"plan", "CODE", QT_TRANSLATE_NOOP("Help", "only the attachments of this plan and what stands around it go along"),
     '\0', true},
    {"without-attachments", nullptr, QT_TRANSLATE_NOOP("Help", "no attachments' contents go along")},
};

} // namespace

const Command kMissionCommand{
    "mission", QT_TRANSLATE_NOOP("Help", "Makes a complete, verified copy to work in on another computer."), kArguments,
    kOptions, run};

} // namespace tandem::cli
