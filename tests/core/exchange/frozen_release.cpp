// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/frozen_release.h"

#include "core/base/text.h"
#include "core/exchange/new_copy.h"
#include "core/exchange/package_writer.h"
#include "core/exchange/received_files.h"
#include "core/exchange/shared_folder.h"
#include "tests/core/exchange/raw_package.h"
#include "tests/support/test_file.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tandem::exchange {

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void mustBe(bool done, const char *what)
{
    if (!done)
        qFatal("%s", what);
}

/// Everything that the copy at `path` lacks is taken into it.
void receive(Workspace &into, const QString &path)
{
    const auto file = std::move(*ReceivedFile::open(path, {}, into.path()));
    mustBe(into.receive(*file).ok(), "what a colleague sent is refused");
}

/// A programme with something of everything, by two people.
std::unique_ptr<Workspace> workedOn(sample::Place &place, const QString &path)
{
    auto rabat = std::move(*Workspace::create(path, place.environment()));
    const sample::Rows rows = sample::fill(*rabat);
    sample::made(*rabat, adoptPlan({IdOf<Plan>(rows.plan), QDate(2020, 2, 10), u"Rabat"_s, {}, {}, {}}));
    const QString note = place.path(u"note.txt"_s);
    mustBe(write(note, "Compte rendu\n") &&
               rabat->run(attachFiles(EntityKind::Activity, rows.activities.first(), {note})).ok(),
           "nothing attached");
    const QString sent = place.path(u"sent.tandemx"_s);
    mustBe(writePackage(*rabat, sent, {}).ok(), "nothing sent");
    ReceivedFiles files;
    files.add(std::move(*ReceivedFile::open(sent)));
    auto copy = makeCopy(files, place.path(u"bamako.tandem"_s), place.environment());
    mustBe(copy && copy->workspace->enter(u"Moussa Ba"_s), "no copy");
    const auto titled = [&rows](const char *title) {
        return setFields(EntityKind::Activity, rows.activities.first(), {{"title_fr", title}});
    };
    mustBe(copy->workspace->run(titled("Atelier de Bamako")).ok() && rabat->run(titled("Atelier de Rabat")).ok() &&
               rabat->run(removeRow(EntityKind::Activity, rows.activities.at(2))).ok() &&
               rabat->run(setFields(EntityKind::Activity, rows.activities.at(1), {{"place", "Thiès"}})).ok() &&
               rabat->undo().ok(),
           "no work");
    mustBe(writePackage(*copy->workspace, sent, {}).ok(), "nothing sent");
    receive(*rabat, sent);
    mustBe(!rabat->snapshot().issues().isEmpty(), "no disagreement");
    return rabat;
}

/// What this version can only pass on.
QByteArray newerPackage(const Workspace &workspace, const Id &row)
{
    const Plan &plan = *workspace.snapshot().sorted<Plan>().first();
    const auto digits = [](const Id &id) -> QByteArray { return '"' + id.hex() + '"'; };
    QByteArray parents;
    for (const Id &leaf : workspace.leaves())
        parents += (parents.isEmpty() ? "" : ",") + digits(leaf);
    const auto head = [&workspace](int version, const QByteArray &stamp, const QByteArray &above) -> QByteArray {
        return "{\"v\":" + QByteArray::number(version) + ",\"doc\":\"" + workspace.document().uuid().toLatin1() +
               "\",\"par\":[" + above + "],\"hlc\":\"" + stamp + "\",\"at\":\"2020-04-01T10:12:13.123+01:00\"";
    };
    const QByteArray first =
        head(1, "01713557f3a30000", parents) +
        ",\"app\":\"9.0.0\",\"sch\":99,\"k\":\"forecast\",\"seal\":{\"by\":[1,2.5,true,null]},\"ops\":[[\"activity\"," +
        digits(row) + ",{\"_\":[\"1\"],\"plan\":[" + digits(plan.id) +
        "],\"code\":[\"9\"],\"title_fr\":[\"Activité d’une autre version\"],\"status\":[\"decreed\"],"
        "\"orbit\":[\"low\"]}],[\"satellite\"," +
        digits(row) + ",{\"name\":[\"S-1\"]}]]}";
    const QByteArray second =
        head(2, "01713557f3a30001", digits(transactionId(first))) + ",\"deltas\":[[1.5,{\"x\":[]}]]}";
    PackageHeader header = sampleHeader(2, 0);
    header.document = workspace.document();
    return RawPackage().add('H', encodePackageHeader(header)).transaction(first).transaction(second).end(2, 0).file();
}

} // namespace

QByteArray rowsDigest(const Snapshot &snapshot)
{
    QByteArrayList lines;
    for (const EntityInfo &info : allEntities()) {
        const TableBase &table = snapshot.table(info.kind);
        for (qsizetype i = 0; i < table.size(); ++i) {
            for (const FieldInfo &field : info.fields) {
                const QByteArray value = field.read(table.at(i));
                if (!value.isEmpty())
                    lines.append(info.name.bytes().toByteArray() + ' ' + table.idAt(i).hex() + ' ' +
                                 field.name.bytes().toByteArray() + ' ' + value);
            }
        }
    }
    std::sort(lines.begin(), lines.end());
    return QCryptographicHash::hash(lines.join('\n'), QCryptographicHash::Sha256).toHex();
}

bool freezeRelease(const QDir &folder)
{
    sample::Place place;
    const QString path = place.path(u"programme.tandem"_s);
    auto workspace = workedOn(place, path);
    PackageOptions options;
    options.attachments = true;
    options.person = u"Awa Diop"_s;
    bool done = folder.mkpath(u"."_s) && writePackage(*workspace, folder.filePath(u"exchange.tandemx"_s), options);
    options.passphrase = QString::fromUtf16(kFrozenPassphrase);
    done = done && writePackage(*workspace, folder.filePath(u"sealed.tandemx"_s), options);
    const QString shared = place.path(u"shared"_s);
    done = done && QDir().mkpath(shared) && meet(*SharedFolder::of(*workspace, shared), *workspace, true);
    for (QDirIterator files(shared, {u"*.tandemx"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        done = done && write(folder.filePath(u"segment.tandemx"_s), read(files.next()));
    const Id row = newRowId(place.clock, place.random);
    done = done && write(folder.filePath(u"newer.tandemx"_s), newerPackage(*workspace, row));
    QJsonArray leaves;
    for (const Id &leaf : workspace->leaves())
        leaves.append(QString::fromLatin1(leaf.hex()));
    const QJsonObject facts{{u"leaves"_s, leaves},
                            {u"new_row"_s, QString::fromLatin1(row.hex())},
                            {u"rows"_s, QString::fromLatin1(rowsDigest(workspace->snapshot()))},
                            {u"transactions"_s, workspace->transactionCount()}};
    done = done && write(folder.filePath(u"facts.json"_s), QJsonDocument(facts).toJson());
    workspace.reset();
    return done && write(folder.filePath(u"programme.tandem.z"_s), qCompress(read(path), 9));
}

FrozenFacts frozenFacts(const QDir &folder)
{
    const QJsonObject object = QJsonDocument::fromJson(read(folder.filePath(u"facts.json"_s))).object();
    FrozenFacts facts;
    facts.transactions = object.value("transactions"_L1).toInteger();
    facts.rows = object.value("rows"_L1).toString().toLatin1();
    facts.newRow = Id::fromHex(object.value("new_row"_L1).toString().toLatin1()).value_or(Id());
    const QJsonArray leaves = object.value("leaves"_L1).toArray();
    for (const QJsonValue leaf : leaves)
        facts.leaves.append(Id::fromHex(leaf.toString().toLatin1()).value_or(Id()));
    return facts;
}

} // namespace tandem::exchange
