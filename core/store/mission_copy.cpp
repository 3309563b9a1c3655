// SPDX-License-Identifier: GPL-3.0-or-later
// A copy for another computer, and what is not known elsewhere yet.
#include "core/base/text.h"
#include "core/store/store_private.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <map>

namespace tandem {

namespace {

/// Whoever may open the place that it stands in may read it: on a stick that is another account of another computer.
constexpr auto kForAnybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;

Error notWritten(const QString &path, const QString &words = {})
{
    return {ErrorCode::OutputNotWritten, {path, words}, {}, {}};
}

} // namespace

Result<void> Store::copyTo(const QString &target, const CopyContents &contents, const QString &workFolder)
{
    const QString part = target + u".part"_s;
    QFile::remove(part);
    // What does not go along is taken away on this computer: a stick is slow, and may have no room for it.
    const QTemporaryDir place(QDir(workFolder.isEmpty() ? QDir::tempPath() : workFolder).filePath(u"copy-XXXXXX"_s));
    if (!contents.without.isEmpty() && !place.isValid())
        return notWritten(target, place.errorString());
    const QString whole = contents.without.isEmpty() ? part : place.filePath(u"whole.tandem"_s);
    const auto failed = [&part](const Error &error) {
        QFile::remove(part);
        return error;
    };
    if (const Result<void> made = backUpTo(whole); !made)
        return failed(made.error());
    {
        const Result<std::unique_ptr<Store>> copy = Store::open(whole, Access::Write);
        if (!copy)
            return failed(copy.error());
        Private &own = *(*copy)->d;
        const Result<void> marked = own.inTransaction([&] {
            Statement drop(own.database, "UPDATE blob SET data=NULL WHERE hash=?");
            for (const QByteArray &sha256 : contents.without)
                drop.bindBlob(1, QByteArray::fromHex(sha256)).run();
            own.setMeta("mission", contents.mark);
        });
        if (!marked)
            return failed(marked.error());
        if (whole != part) {
            if (const Result<void> made = (*copy)->backUpTo(part); !made)
                return failed(made.error());
        }
    }
    {
        const Result<std::unique_ptr<Store>> copy = Store::open(part, Access::Read);
        const Result<QStringList> findings = copy ? (*copy)->check() : Result<QStringList>(copy.error());
        if (!findings)
            return failed(findings.error());
        if (!findings->isEmpty())
            return failed(Error{ErrorCode::FileDamaged, {QFileInfo(target).fileName()}, {}, {}});
    }
    QFile::setPermissions(part, kForAnybody);
    if ((QFile::exists(target) && !QFile::remove(target)) || !QFile::rename(part, target))
        return failed(notWritten(target));
    return {};
}

QByteArray Store::missionMark()
{
    return guarded([&] { return d->meta("mission"); }).valueOr({});
}

Result<void> Store::visitBeyond(const QList<Id> &known,
                                const std::function<void(const QDateTime &at, const QByteArray &label)> &visit)
{
    return guarded([&] {
        // Backwards from the end: children stand behind their parents, so whatever of the known ones builds on a
        // transaction has been met before it. Only the end of the journal is looked at.
        std::map<qint64, bool, std::greater<>> waiting; ///< and whether it is known
        qsizetype unknown = 0;
        const auto meet = [&](qint64 t, bool isKnown) {
            const auto [place, fresh] = waiting.try_emplace(t, isKnown);
            if (fresh) {
                unknown += isKnown ? 0 : 1;
            } else if (isKnown && !place->second) {
                place->second = true;
                --unknown;
            }
        };
        for (const Id &id : known) {
            if (const std::optional<qint64> t = d->journal->find(id))
                meet(*t, true);
        }
        for (const Id &id : d->journal->leaves()) {
            if (const std::optional<qint64> t = d->journal->find(id))
                meet(*t, false);
        }
        Statement parents(d->database, "SELECT parent FROM edge WHERE child=?");
        Statement header(d->database, "SELECT at,label FROM tx WHERE t=?");
        while (unknown > 0) {
            const auto [t, isKnown] = *waiting.begin();
            waiting.erase(waiting.begin());
            if (!isKnown) {
                --unknown;
                header.bind(1, t);
                if (header.step())
                    visit(QDateTime::fromMSecsSinceEpoch(header.integer(0), Qt::UTC), header.text(1).toByteArray());
                header.reset();
            }
            parents.bind(1, t);
            while (parents.step())
                meet(parents.integer(0), isKnown);
        }
    });
}

} // namespace tandem
