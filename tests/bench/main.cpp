// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace tandem::bench {

long peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLong();
    }
    return 0;
}

} // namespace tandem::bench

int main(int argc, char **argv)
{
    using namespace tandem::bench;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(2);
    const QByteArray what = argc > 1 ? argv[1] : "";
    if (what == "make" && arguments.size() == 3)
        return makeFile(arguments);
    if (what == "save" && arguments.size() == 2)
        return benchSave(arguments);
    if (what == "ingest" && arguments.size() == 3)
        return benchIngest(arguments);
    if (what == "receive" && arguments.size() == 3)
        return benchReceive(arguments);
    if (what == "make-long" && arguments.size() == 2)
        return makeLong(arguments);
    if (what == "concurrent" && arguments.size() == 2)
        return benchConcurrent(arguments);
    if (what == "load" && arguments.size() == 1)
        return benchLoad(arguments);
    if (what == "csv" && arguments.size() == 2)
        return benchCsv(arguments);
    std::fputs(
        "tandem-bench make FILE PLANS ACTIVITIES | save FOLDER ROUNDS | ingest FOLDER CHANGES ROUNDS | "
        "receive FOLDER CHANGES ROUNDS | make-long FOLDER CHANGES | concurrent FOLDER ROUNDS | load FILE | csv FILE OUT\n",
        stderr);
    return 2;
}
