// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/workspace/operation.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace tandem {

/// One step of the demonstration's story: a transaction.
struct StoryStep
{
    QDateTime at;
    QString by;
    QJsonObject content; ///< see resources/demo/README.md
};

/// The steps of all the story's files, by their time.
Result<QList<StoryStep>> demonstrationStory();

/// Random numbers that begin anew for each row of the story, so that a row's id depends on nothing but its entity, its
/// key and its step's time: a story that grows in the middle leaves all other rows what they are.
class StoryRandom final : public Random
{
public:
    void beginRow(QByteArrayView entity, const QString &key);
    quint64 next() override { return m_numbers.next(); }

private:
    SeededRandom m_numbers{0};
};

/// Turns steps into operations and remembers which row each key of the story names.
class StoryTeller
{
public:
    explicit StoryTeller(StoryRandom &random) : m_random(random) {}
    /// The step as an operation; it must be run before the next one is asked for.
    Operation operation(const StoryStep &step);

private:
    Operation adoption(const QJsonObject &adopt);
    Result<void> tellRow(const QJsonObject &row, Draft &draft);
    Result<void> removeRow(const QString &entity, const QString &key, Draft &draft);
    Result<FieldValues> values(const EntityInfo &entity, const QJsonObject &row, const Snapshot &snapshot) const;
    Result<QByteArray> value(const EntityInfo &entity, const FieldInfo &field, const QString &text,
                             const Snapshot &snapshot) const;
    Id rowOf(EntityKind kind, const QString &key) const { return m_rows.value({kind, key}); }

    StoryRandom &m_random;
    QMap<std::pair<EntityKind, QString>, Id> m_rows;
};

} // namespace tandem
