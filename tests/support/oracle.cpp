// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oracle.h"

#include "core/base/text.h"
#include "core/model/field_info.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tandem::simulation {

namespace {

constexpr int kNewestVersion = 1;

QList<QByteArray> textsFrom(const QJsonArray &array, qsizetype first = 0)
{
    QList<QByteArray> texts;
    for (qsizetype i = first; i < array.size(); ++i)
        texts.append(array.at(i).toString().toUtf8());
    return texts;
}

/// Every predecessor that any field of the transaction names.
QSet<QByteArray> allReplaced(const QJsonObject &transaction)
{
    QSet<QByteArray> replaced;
    for (const QJsonValue entry : transaction.value("ops"_L1).toArray()) {
        for (const QJsonValue written : entry.toArray().at(2).toObject()) {
            for (const QByteArray &id : textsFrom(written.toArray(), 1))
                replaced.insert(id);
        }
    }
    return replaced;
}

} // namespace

Oracle::Oracle(const QMap<QByteArray, QByteArray> &bodies)
{
    readSet(bodies);
    keepApplicable();
    collect();
    decideLives();
}

void Oracle::readSet(const QMap<QByteArray, QByteArray> &bodies)
{
    for (auto it = bodies.begin(); it != bodies.end(); ++it)
        m_set.insert(it.key(), QJsonDocument::fromJson(it.value()).object());
}

void Oracle::keepApplicable()
{
    // The least set that the rule allows: round after round until nothing more comes in. Burials count once they are
    // in it themselves.
    QHash<QByteArray, QSet<QByteArray>> needs;
    for (auto it = m_set.begin(); it != m_set.end(); ++it) {
        QSet<QByteArray> &need = needs[it.key()];
        need = allReplaced(*it);
        for (const QByteArray &parent : textsFrom(it->value("par"_L1).toArray()))
            need.insert(parent);
    }
    for (bool moved = true; moved;) {
        moved = false;
        for (auto it = needs.begin(); it != needs.end();) {
            const QJsonObject &transaction = m_set[it.key()];
            const bool ready = transaction.value("v"_L1).toInt() <= kNewestVersion &&
                               std::all_of(it->begin(), it->end(), [this](const QByteArray &id) {
                                   return m_applicable.contains(id) || m_buried.contains(id);
                               });
            if (!ready) {
                ++it;
                continue;
            }
            m_applicable.insert(it.key());
            for (const QByteArray &id : textsFrom(transaction.value("bury"_L1).toArray()))
                m_buried.insert(id);
            it = needs.erase(it);
            moved = true;
        }
    }
}

void Oracle::collect()
{
    for (const QByteArray &id : m_applicable) {
        for (const QJsonValue value : m_set[id].value("ops"_L1).toArray()) {
            const QJsonArray entry = value.toArray();
            Fields &fields = m_written[{entry.at(0).toString().toUtf8(), entry.at(1).toString().toUtf8()}];
            const QJsonObject written = entry.at(2).toObject();
            for (auto it = written.begin(); it != written.end(); ++it) {
                const QJsonArray cell = it->toArray();
                fields[it.key().toUtf8()].insert(id, {cell.at(0).toString().toUtf8(), textsFrom(cell, 1)});
            }
        }
    }
}

QList<QByteArray> Oracle::leaves() const
{
    QSet<QByteArray> parents;
    for (const QByteArray &id : m_applicable) {
        for (const QByteArray &parent : textsFrom(m_set[id].value("par"_L1).toArray()))
            parents.insert(parent);
    }
    QList<QByteArray> result;
    for (const QByteArray &id : m_applicable) {
        if (!parents.contains(id))
            result.append(id);
    }
    std::sort(result.begin(), result.end());
    return result;
}

QList<Oracle::RowName> Oracle::rows() const
{
    return m_written.keys();
}

QList<QByteArray> Oracle::heads(const RowName &row, const QByteArray &field) const
{
    const QMap<QByteArray, Written> writers = m_written.value(row).value(field);
    QSet<QByteArray> replaced;
    for (const Written &written : writers)
        replaced += QSet<QByteArray>(written.replaces.begin(), written.replaces.end());
    QList<QByteArray> result;
    for (auto it = writers.keyBegin(); it != writers.keyEnd(); ++it) {
        if (!replaced.contains(*it))
            result.append(*it);
    }
    return result;
}

bool Oracle::outranks(const QByteArray &a, const QByteArray &b) const
{
    // Sixteen and thirty-two digits of one case: their texts sort as their numbers do.
    const QString stampA = m_set[a].value("hlc"_L1).toString();
    const QString stampB = m_set[b].value("hlc"_L1).toString();
    return stampA != stampB ? stampA > stampB : a > b;
}

QByteArray Oracle::shown(const RowName &row, const QByteArray &field) const
{
    QByteArray best;
    for (const QByteArray &head : heads(row, field)) {
        if (best.isEmpty() || outranks(head, best))
            best = head;
    }
    return best.isEmpty() ? QByteArray() : m_written.value(row).value(field).value(best).value;
}

void Oracle::decideLives()
{
    for (auto it = m_written.begin(); it != m_written.end(); ++it) {
        const EntityInfo *info = entityByName(it.key().first);
        if (!info)
            continue;
        const QList<QByteArray> deciding = heads(it.key(), "_");
        qsizetype alive = 0;
        QSet<QByteArray> seen(deciding.begin(), deciding.end());
        for (const QByteArray &head : deciding) {
            const Written &written = (*it)["_"][head];
            alive += written.value == "1";
            seen += QSet<QByteArray>(written.replaces.begin(), written.replaces.end());
        }
        Life life = Dead;
        if (alive > 0) {
            life = alive == deciding.size() ? Alive : Contested;
        } else if (!deciding.isEmpty()) {
            for (auto field = it->keyBegin(); field != it->keyEnd(); ++field) {
                const FieldInfo *known = info->field(*field);
                if (!known || known->isQuiet())
                    continue;
                for (const QByteArray &head : heads(it.key(), *field))
                    life = seen.contains(head) ? life : Contested;
            }
        }
        m_life.insert(it.key(), life);
    }
    // A dead row that a living one belongs to is needed, and so on upwards.
    for (bool moved = true; moved;) {
        moved = false;
        for (auto it = m_written.begin(); it != m_written.end(); ++it) {
            const EntityInfo *info = entityByName(it.key().first);
            if (!info || life(it.key()) == Dead)
                continue;
            for (const FieldInfo &field : info->fields) {
                if (!field.belongs())
                    continue;
                const QByteArray value = shown(it.key(), field.name.bytes().toByteArray());
                const qsizetype colon = value.indexOf(':');
                const RowName owner = field.type == FieldType::Owner
                                          ? RowName(value.left(colon), value.mid(colon + 1))
                                          : RowName(entityInfo(field.target).name.bytes().toByteArray(), value);
                if (m_life.value(owner, Alive) == Dead) {
                    m_life.insert(owner, Needed);
                    moved = true;
                }
            }
        }
    }
}

QStringList Oracle::conflicts() const
{
    QStringList lines;
    const auto add = [&lines](const char *kind, const RowName &row, const QByteArray &field,
                              const QList<QByteArray> &parties) {
        lines.append(QString::fromUtf8(QByteArray(kind) + ' ' + row.first + ' ' + row.second + ' ' + field + ' ' +
                                       parties.join(',')));
    };
    for (auto it = m_written.begin(); it != m_written.end(); ++it) {
        const EntityInfo *info = entityByName(it.key().first);
        if (!info || life(it.key()) == Dead)
            continue;
        for (auto field = it->begin(); field != it->end(); ++field) {
            const FieldInfo *known = info->field(field.key());
            if (!known || known->isQuiet())
                continue;
            const QList<QByteArray> latest = heads(it.key(), field.key());
            QSet<QByteArray> values;
            for (const QByteArray &head : latest)
                values.insert(field->value(head).value);
            if (values.size() > 1)
                add("value", it.key(), field.key(), latest);
        }
        if (life(it.key()) == Contested)
            add("edit_delete", it.key(), {}, heads(it.key(), "_"));
        if (life(it.key()) == Needed)
            add("orphan", it.key(), {}, heads(it.key(), "_"));
    }
    lines.sort();
    return lines;
}

} // namespace tandem::simulation
