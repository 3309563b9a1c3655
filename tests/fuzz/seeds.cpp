// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz-seeds FOLDER: what the readers are fed with to begin, one folder a reader, made from the demonstration file and a
// small one.
#include "core/base/text.h"
#include "core/exchange/package_writer.h"
#include "core/workspace/demo.h"
#include "tests/fuzz/memory_programme.h"
#include "tests/support/test_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace tandem;
using fuzz::require;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "a file that was just made cannot be read");
    return file.readAll();
}

class Seeds
{
public:
    explicit Seeds(const QString &folder) : m_folder(folder) {}

    void add(const QString &reader, const QByteArray &bytes)
    {
        const QDir folder(m_folder.filePath(reader));
        require(folder.mkpath(u"."_s), "no folder for the seeds");
        QFile file(folder.filePath(u"seed%1.input"_s.arg(++m_count, 4, 10, QLatin1Char('0'))));
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "no room for the seeds");
    }

private:
    QDir m_folder;
    int m_count = 0;
};

/// Frames as readPackage() wants them, lengths in two bytes.
QByteArray frame(char type, const QByteArray &bytes)
{
    return QByteArray(1, type) + char(bytes.size() / 256) + char(bytes.size() % 256) + bytes;
}

/// Bodies of another programme are refused: what is to be taken in is said to be of the inputs' one.
QByteArray ofInputs(QByteArray body, const Id &document)
{
    return body.replace(document.uuid().toLatin1(), fuzz::inputDocument().uuid().toLatin1());
}

/// A whole journal with small frames; ids change with the programme, so that all but the first wait.
QByteArray framesOf(Workspace &workspace)
{
    QByteArray frames = 'm' + frame('H', {});
    const Result<void> visited = workspace.visitTransactions([&](const Id &, const QByteArray &body) {
        if (body.size() < 60'000)
            frames += frame('T', ofInputs(body, workspace.document()));
        return frames.size() < 20'000;
    });
    require(visited.ok(), "the journal cannot be read");
    return frames + frame('B', "plan") + frame('S', "signed") + frame('E', {});
}

void bodiesOf(Workspace &workspace, Seeds &seeds, qsizetype most)
{
    QSet<QByteArray> labels;
    const Result<void> visited = workspace.visitTransactions([&](const Id &, const QByteArray &body) {
        const Result<Transaction> transaction = decodeTransaction(body);
        if (transaction && !labels.contains(transaction->label) && body.size() < most) {
            labels.insert(transaction->label);
            seeds.add(u"body"_s, body);
        }
        return true;
    });
    require(visited.ok(), "the journal cannot be read");
}

void packagesOf(Workspace &workspace, const QString &path, Seeds &seeds)
{
    require(writePackage(workspace, path, {}).ok(), "the exchange file cannot be written");
    const QByteArray bytes = contentOf(path);
    seeds.add(u"package"_s, 'f' + bytes);
    seeds.add(u"package"_s, 'c' + bytes.sliced(8).chopped(32));
    seeds.add(u"package"_s, framesOf(workspace));
    seeds.add(u"sealed"_s, 's' + frame('\0', bytes.first(qMin<qsizetype>(bytes.size(), 3000))) + frame('\3', "end"));
    seeds.add(u"sealed"_s, 's' + frame('\7', bytes.first(100)) + frame('\3', bytes.first(200)));
}

/// The same file on small pages: less that says nothing.
QByteArray onSmallPages(const QString &path)
{
    sqlite3 *handle = nullptr;
    require(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK &&
                sqlite3_exec(handle, "PRAGMA page_size=512; VACUUM", nullptr, nullptr, nullptr) == SQLITE_OK,
            "small pages cannot be made");
    sqlite3_close(handle);
    return contentOf(path);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    require(argc == 2, "fuzz-seeds FOLDER");
    Seeds seeds(QString::fromLocal8Bit(argv[1]));
    sample::Place place;
    {
        const QString path = place.path(u"small.tandem"_s);
        auto workspace = std::move(*Workspace::create(path, place.environment()));
        sample::fill(*workspace);
        packagesOf(*workspace, place.path(u"small.tandemx"_s), seeds);
        bodiesOf(*workspace, seeds, 4000);
        workspace.reset();
        seeds.add(u"programme"_s, onSmallPages(path));
    }
    {
        auto workspace = std::move(*makeDemonstration(place.path(u"demo.tandem"_s), place.environment()));
        seeds.add(u"package"_s, framesOf(*workspace));
        bodiesOf(*workspace, seeds, 2000);
    }
    SeededRandom random(2020);
    for (int i = 0; i < 64; ++i) {
        QByteArray bytes(40 + i * 8, '\0');
        for (char &byte : bytes)
            byte = char(random.next() & 0xff);
        seeds.add(u"engine"_s, bytes);
    }
    for (const char *csv : {",\xef\xbb\xbf"
                            "code,title\r\n1,\"a \"\"b\"\"\"\r\n",
                            ";a;b\n\"c\nd\";'=1\n", "\t\"open\n", "|a|\"b\"c\r"})
        seeds.add(u"csv"_s, csv);
    return 0;
}
