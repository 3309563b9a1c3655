// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/heads.h"

#include <algorithm>

namespace tandem {

const Head *winner(const QList<Head> &heads)
{
    const Head *best = nullptr;
    for (const Head &head : heads) {
        if (!best || outranks(head, *best))
            best = &head;
    }
    return best;
}

void advance(QList<Head> &heads, Head next)
{
    heads.removeIf([&next](const Head &head) { return next.preds.contains(head.transaction); });
    heads.append(std::move(next));
}

bool disagree(const QList<Head> &heads)
{
    return std::any_of(heads.begin(), heads.end(),
                       [&heads](const Head &head) { return head.value != heads.first().value; });
}

Life lifeOf(const QList<Head> &life, const QList<Head> &fields)
{
    if (life.isEmpty())
        return Life::Dead; // nobody has made it yet: values that came without their row
    const auto isAlive = [](const Head &head) { return head.value == "1"; };
    const auto alive = std::count_if(life.begin(), life.end(), isAlive);
    if (alive > 0)
        return alive == life.size() ? Life::Alive : Life::Contested;
    // Only deletions: each is final for what its author had seen, and for nothing else.
    const auto wasSeen = [&life](const Head &field) {
        return std::any_of(life.begin(), life.end(), [&field](const Head &deletion) {
            return deletion.transaction == field.transaction || deletion.preds.contains(field.transaction);
        });
    };
    return std::all_of(fields.begin(), fields.end(), wasSeen) ? Life::Dead : Life::Contested;
}

} // namespace tandem
