// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/place.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace tandem {

/// What was typed into a window and not yet part of the programme.
struct TypedText
{
    QDateTime at;
    Place place;       ///< where the window was
    QJsonObject input; ///< WindowContent::pendingInput()

    /// The longest text in it: what a person recognises it by.
    QString longest() const;
};

/// Keeps what is being typed into a programme in a small file in the person's data folder, so that a dead battery takes
/// no sentence. It is there only while something is typed that the programme does not hold yet.
class TypedTexts
{
public:
    /// An empty folder: nothing is kept.
    TypedTexts(const QString &dataFolder, const Id &document);

    /// What an earlier window left, oldest first, is offered until it is settled.
    const QList<TypedText> &left() const { return m_left; }
    /// The oldest was put back or thrown away.
    void settleFirst();

    /// Writes what is typed now, when it is something else than what was written last; an empty input: nothing is.
    void keep(const TypedText &now);
    QString path() const { return m_path; }

private:
    void write();

    QString m_path;
    QList<TypedText> m_left;
    std::optional<TypedText> m_now;
};

} // namespace tandem
