// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <utility>
#include <vector>

namespace tandem::print {

class Words;

/// A place in the document that bookmarks, the contents list and links lead to. Which page it is on is known when all
/// pages are broken; painting comes after.
struct Target
{
    QString title;
    QString second; ///< the other language, or empty
    QString bookmark;
    QString key;
    int level = 1;       ///< 1 to 3 for headings, 4 for rows
    int page = 0;        ///< from 0
    double y = 0;        ///< units from the page's upper edge
    bool heading = true; ///< otherwise a row
};

/// An area of a page that leads to a target.
struct LinkArea
{
    QRectF area; ///< units from the page's upper left corner
    int target = 0;
};

/// All targets of a document, and which of them answers to which key.
struct Targets
{
    std::vector<Target> all;
    QHash<QString, int> byKey;

    /// Returns the new target's number.
    int add(Target target)
    {
        const int number = static_cast<int>(all.size());
        if (!target.key.isEmpty() && !byKey.contains(target.key))
            byKey.insert(target.key, number);
        all.push_back(std::move(target));
        return number;
    }
};

/// What blocks paint on: a painter whose coordinates are units from the page's upper left corner.
struct Canvas
{
    QPainter &painter;
    Words &words;
    const Targets &targets;
    std::vector<LinkArea> *links = nullptr; ///< where to note links; null: not asked for

    void linkTo(int target, const QRectF &area) const
    {
        if (links && target >= 0)
            links->push_back({area, target});
    }
    void linkTo(const QString &key, const QRectF &area) const
    {
        if (links && !key.isEmpty())
            linkTo(targets.byKey.value(key, -1), area);
    }
};

} // namespace tandem::print
