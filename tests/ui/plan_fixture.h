// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace tandem {

/// Nothing here should ask anything.
class SilentPrompts final : public Prompts
{
public:
    int ask(QWidget *, const Question &) override { return asked(), 0; }
    QString fileToOpen(QWidget *, const QString &, const QString &, const FileFilter &) override
    {
        return asked(), QString();
    }
    QString fileToSave(QWidget *, const QString &, const QString &, const FileFilter &) override
    {
        return asked(), QString();
    }
    int run(QDialog &) override { return asked(), 0; }

private:
    static void asked() { QFAIL("a modal question"); }
};

/// A file with one memorandum between Morocco and Senegal and its plan of 2020 in euros; rates for XOF, none for MAD.
class PlanFixture
{
public:
    explicit PlanFixture(Language language = Language::English)
        : settings(folder.filePath(u"settings.ini"_s)), context{nullptr, Phrases(language), theme, settings, actions,
                                                                prompts, QDate(2020, 6, 15)}
    {
        const Environment environment{clock, random, {}, u"test"_s};
        Result<std::unique_ptr<Workspace>> made = Workspace::create(folder.filePath(u"p.tandem"_s), environment);
        Q_ASSERT(made);
        workspace = std::move(*made);
        context.workspace = workspace.get();
        must(workspace->enter(u"Awa Diop"_s));
        run(startProgramme({{"name_fr", "Programme"}, {"period", "2019-01-01/2022-12-31"}, {"currency", "EUR"}}));
        morocco = add(EntityKind::Country, {{"code", "MA"}, {"name_fr", "Maroc"}, {"name_en", "Morocco"}});
        senegal = add(EntityKind::Country, {{"code", "SN"}, {"name_fr", "Sénégal"}, {"name_en", "Senegal"}});
        funder = add(
            EntityKind::Institution,
            {{"name_fr", "Union européenne"}, {"name_en", "European Union"}, {"acronym", "UE"}, {"kind", "funder"}});
        ministry =
            add(EntityKind::Institution,
                {{"name_fr", "Ministère de l’Économie"}, {"name_en", "Ministry of Economy"}, {"kind", "ministry"}});
        add(EntityKind::ExchangeRate, {{"currency", "XOF"}, {"rate", "655.957"}, {"from_on", "1999-01-01"}});
        domain = add(EntityKind::Domain, {{"code", "1"}, {"name_fr", "Mobilité"}, {"name_en", "Mobility"}});
        step = add(EntityKind::Step, {{"code", "1"}, {"name_fr", "Diagnostic"}, {"name_en", "Diagnosis"}});
        memorandum = add(EntityKind::Memorandum, {{"reference", "MA-SN"},
                                                  {"title_fr", "Mémorandum"},
                                                  {"first_country", morocco.hex()},
                                                  {"second_country", senegal.hex()},
                                                  {"signed_on", "2013-06"},
                                                  {"status", "in_force"}});
        plan = IdOf<Plan>(add(EntityKind::Plan, {{"memorandum", memorandum.hex()},
                                                 {"year", "2020"},
                                                 {"code", "MA-SN-2020"},
                                                 {"period", "2020-01-01/2020-12-31"},
                                                 {"minimum_completed", "3"}}));
    }

    Outcome run(const Operation &operation)
    {
        Result<Outcome> outcome = workspace->run(operation);
        if (!outcome)
            qFatal("%s", qPrintable(errorText(outcome.error(), Phrases(Language::English)) + u" " +
                                    outcome.error().entity + u'.' + outcome.error().field));
        return *outcome;
    }
    Id add(EntityKind kind, const FieldValues &values)
    {
        const Outcome outcome = run(addRow(kind, values));
        return outcome.created.value(0);
    }
    Id addActivity(const QByteArray &french, const QByteArray &english, const FieldValues &more = {})
    {
        FieldValues values{{"plan", plan.hex()}, {"title_fr", french}, {"title_en", english}, {"kind", "other"}};
        return add(EntityKind::Activity, values + more);
    }
    const Activity &activity(const Id &id) const { return *workspace->snapshot().find(IdOf<Activity>(id)); }
    void must(const Result<void> &result) const { QVERIFY2(result.ok(), "refused"); }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2020, 6, 15), QTime(10, 0), QTimeZone::utc()), 1000};
    SeededRandom random{7};
    Theme theme = Theme::light();
    Settings settings;
    ActionRegistry actions;
    SilentPrompts prompts;
    std::unique_ptr<Workspace> workspace;
    UiContext context;
    Id morocco, senegal, funder, ministry, domain, step, memorandum;
    IdOf<Plan> plan;
};

} // namespace tandem
