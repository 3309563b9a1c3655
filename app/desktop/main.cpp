// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: `tandem [FILE]`.
#include "app/environment.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "ui/main_window.h"
#include "ui/prompts.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/theme.h"
#ifdef Q_OS_UNIX
#include "app/desktop/termination.h"
#endif

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSessionManager>

#include <cstdio>
#include <optional>

using namespace tandem;

namespace {

/// For `lupdate`: the command line's texts stand in this context.
struct Desktop
{
    Q_DECLARE_TR_FUNCTIONS(Desktop)
};

constexpr int kMoment = 25; ///< milliseconds: a file that takes longer is opened once the window stands

/// Help, version and mistakes; the file, or nothing when the program is to end with `status`.
std::optional<QString> readArguments(const QStringList &arguments, int &status)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Desktop::tr("Memoranda of understanding, their annual action plans and activities."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Desktop::tr("Say how the program is called."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Desktop::tr("Say which version it is."));
    parser.addOptions({help, version});
    parser.addPositionalArgument(u"file"_s, Desktop::tr("The programme file to open."), u"[FILE]"_s);
    const auto say = [](std::FILE *stream, const QString &text) { std::fputs(text.toLocal8Bit().constData(), stream); };
    status = 0;
    if (!parser.parse(arguments)) {
        say(stderr, parser.errorText() + u'\n');
        status = 2;
        return {};
    }
    if (parser.isSet(help)) {
        say(stdout, parser.helpText());
        return {};
    }
    if (parser.isSet(version)) {
        say(stdout, u"tandem %1\n"_s.arg(QString::fromLatin1(TANDEM_VERSION)));
        return {};
    }
    return parser.positionalArguments().value(0);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"Tandem"_s);
    QCoreApplication::setApplicationName(u"Tandem"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(TANDEM_VERSION));
    QGuiApplication::setDesktopFileName(u"org.tandem.Tandem"_s);
    QApplication application(argc, argv);
    useIconTheme();
    QGuiApplication::setWindowIcon(QIcon(u":/icons/tandem.svg"_s));

    Settings settings;
    WidgetPrompts prompts;
    const SystemClock clock;
    SystemRandom random;
    Session session(settings, prompts,
                    Environment{.clock = clock,
                                .random = random,
                                .dataFolder = personDataFolder(),
                                .site = siteLabel(),
                                .waitForLoading = false});
    int status = 0;
    const std::optional<QString> file = readArguments(QCoreApplication::arguments(), status);
    if (!file)
        return status;

    const QString first = MainWindow::fileAtStart(*file, settings);
    if (!first.isEmpty())
        session.openAhead(first);
    session.wearTheme();
    session.takeAhead(kMoment);
    MainWindow window(session);
#ifdef Q_OS_UNIX
    onTermination(&window, [&window] {
        window.closeQuietly();
        QCoreApplication::quit();
    });
#endif
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window,
                     [&window](QSessionManager &) { window.commitTyped(); });
    window.show();
    window.start(*file);
    return QApplication::exec();
}
