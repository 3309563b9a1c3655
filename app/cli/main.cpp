// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

namespace {

/// Qt's own remarks (on the locale, on plugins) are nobody's business here: what goes wrong has its sentence.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(keepQuiet);
    // PDF needs fonts, and with them a platform; there may be no display, and no window is ever shown.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    const int status = tandem::cli::runProgram(QCoreApplication::arguments().sliced(1), out, err);
    return out.flush() ? status : 1;
}
