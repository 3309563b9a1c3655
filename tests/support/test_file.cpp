// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_file.h"

#include "core/base/text.h"

#include <QCryptographicHash>
#include <QFile>

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tandem::sample {

Id made(Workspace &workspace, const Operation &operation)
{
    const Result<Outcome> outcome = workspace.run(operation);
    if (!outcome)
        qFatal("%s: %s %s.%s", operation.label.constData(), qPrintable(errorCodeName(outcome.error().code)),
               qPrintable(outcome.error().entity), qPrintable(outcome.error().field));
    return outcome->created.value(0);
}

Rows fill(Workspace &workspace)
{
    if (const Result<void> entered = workspace.enter(u"Awa Diop"_s); !entered)
        qFatal("%s", qPrintable(errorCodeName(entered.error().code)));
    Rows rows;
    made(workspace,
         startProgramme(
             {{"name_fr", "Migration et développement"}, {"period", "2019-01-01/2022-12-31"}, {"currency", "EUR"}}));
    const Id morocco = made(workspace, addRow(EntityKind::Country, {{"code", "MA"}, {"name_fr", "Maroc"}}));
    const Id senegal = made(workspace, addRow(EntityKind::Country, {{"code", "SN"}, {"name_fr", "Sénégal"}}));
    rows.domain = made(workspace, addRow(EntityKind::Domain, {{"code", "D1"}, {"name_fr", "Gouvernance"}}));
    rows.step = made(workspace, addRow(EntityKind::Step, {{"code", "S1"}, {"name_fr", "Réaliser"}}));
    rows.institution =
        made(workspace,
             addRow(EntityKind::Institution, {{"name_fr", "Union européenne"}, {"acronym", "UE"}, {"kind", "funder"}}));
    rows.memorandum = made(workspace, addRow(EntityKind::Memorandum, {{"reference", "MA-SN"},
                                                                      {"title_fr", "Maroc – Sénégal"},
                                                                      {"first_country", morocco.hex()},
                                                                      {"second_country", senegal.hex()},
                                                                      {"signed_on", "2013-07"}}));
    rows.plan = made(workspace, addRow(EntityKind::Plan, {{"memorandum", rows.memorandum.hex()}, {"year", "2020"}}));
    for (const char *title : {"Atelier régional", "Visite d’étude", "Guide commun"})
        rows.activities.append(
            made(workspace, addRow(EntityKind::Activity, {{"plan", rows.plan.hex()}, {"title_fr", title}})));
    rows.budgetLine = made(workspace, addRow(EntityKind::BudgetLine, {{"activity", rows.activities[0].hex()},
                                                                      {"funder", rows.institution.hex()},
                                                                      {"planned", "1250050 EUR"}}));
    rows.milestone =
        made(workspace,
             addRow(EntityKind::Milestone,
                    {{"activity", rows.activities[0].hex()}, {"title_fr", "Invitations"}, {"due_on", "2020-04-01"}}));
    return rows;
}

QString findings(Workspace &workspace)
{
    const Result<QStringList> found = workspace.check();
    return found ? found->join(u'\n') : errorCodeName(found.error().code);
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

int inChild(const std::function<int()> &body, bool ordinaryUser)
{
    constexpr uid_t kNobody = 65534;
    const pid_t child = fork();
    if (child == 0) {
        if (ordinaryUser && geteuid() == 0 &&
            (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0))
            _exit(254);
        _exit(body());
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return 255;
    return WEXITSTATUS(status);
}

} // namespace tandem::sample
