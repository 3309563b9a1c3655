// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/programme_source.h"
#include "core/model/snapshot.h"
#include "tests/fuzz/memory_programme.h"
#include "tests/fuzz/readers.h"

#include <QFile>
#include <QTemporaryDir>

namespace tandem::fuzz {

namespace {

/// What a person does with a file that they open: look at all of it, and at what disagrees.
void open(const QString &path, Store::Access access)
{
    const auto store = Store::open(path, access);
    if (!store)
        return;
    Snapshot snapshot;
    if (!(*store)->load(snapshot, 0, [](const Snapshot &) {}))
        return;
    static_cast<void>((*store)->journalIssues());
    static_cast<void>((*store)->blobs());
    static_cast<void>((*store)->leaves());
    static_cast<void>((*store)->check());
}

} // namespace

void readProgramme(QByteArrayView input)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.tandem"_s);
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(input.data(), input.size()) == input.size(), "no room");
    file.close();
    open(path, Store::Access::Read);
    if (const auto source = ProgrammeSource::open(path)) {
        const auto store = emptyProgramme((*source)->facts().document);
        if (takes(*store, **source))
            check(*store);
    }
    open(path, Store::Access::Write); // last: an older file is migrated
    QFile::remove(path + u"-journal"_s);
}

} // namespace tandem::fuzz
