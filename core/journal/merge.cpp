// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/merge.h"

#include <QSet>

namespace tandem {

namespace {

QList<Issue> without(const QList<Issue> &issues, const QList<Issue> &others)
{
    QSet<Id> known;
    for (const Issue &issue : others)
        known.insert(issue.id());
    QList<Issue> result;
    for (const Issue &issue : issues) {
        if (!known.contains(issue.id()))
            result.append(issue);
    }
    return result;
}

} // namespace

QList<Issue> Merge::opened() const
{
    return without(after.issues(), before.issues());
}

QList<Issue> Merge::closed() const
{
    return without(before.issues(), after.issues());
}

} // namespace tandem
