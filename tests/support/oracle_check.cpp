// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oracle_check.h"

#include "core/base/text.h"
#include "tests/support/oracle.h"

namespace tandem::simulation {

Result<qint64> compareWithOracle(Store &store, const QMap<QByteArray, QByteArray> &bodies,
                                 const std::function<void(const QString &)> &fail)
{
    const Oracle oracle(bodies);
    QList<QByteArray> leaves;
    for (const Id &leaf : store.leaves())
        leaves.append(leaf.hex());
    if (leaves != oracle.leaves())
        fail(u"oracle: leaves"_s);
    if (store.transactionCount() != oracle.applicable().size())
        fail(u"oracle: %1 transactions apply, not %2"_s.arg(oracle.applicable().size()).arg(store.transactionCount()));
    for (const Oracle::RowName &name : oracle.rows()) {
        const EntityInfo *info = entityByName(name.first);
        if (!info)
            continue;
        const auto row = store.row({info->kind, *Id::fromHex(name.second)});
        if (!row)
            return row.error();
        const QString where = QString::fromLatin1(name.first + ' ' + name.second);
        const int life = *row ? int((*row)->life) : 0;
        if (life != oracle.life(name))
            fail(u"oracle: life of %1 is %2, not %3"_s.arg(where).arg(oracle.life(name)).arg(life));
        for (std::size_t i = 0; *row && i < info->fields.size(); ++i) {
            const QByteArray field = info->fields[i].name.bytes().toByteArray();
            if ((*row)->values.at(qsizetype(i)) != oracle.shown(name, field))
                fail(u"oracle: %1 of %2"_s.arg(QString::fromLatin1(field), where));
        }
    }
    const auto issues = store.journalIssues();
    if (!issues)
        return issues.error();
    QStringList lines;
    for (const Issue &issue : *issues) {
        if (!issue.isConflict())
            continue;
        QStringList parties;
        for (const Id &party : issue.parties)
            parties.append(QString::fromLatin1(party.hex()));
        lines.append(issueKindName(issue.kind) + u' ' + entityInfo(issue.entity).name.string() + u' ' +
                     QString::fromLatin1(issue.row.hex()) + u' ' + issue.field + u' ' + parties.join(u','));
    }
    lines.sort();
    if (lines != oracle.conflicts())
        fail(u"oracle: conflicts are\n%1\nand not\n%2"_s.arg(oracle.conflicts().join(u'\n'), lines.join(u'\n')));
    return lines.size();
}

} // namespace tandem::simulation
