// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: `tandem [FILE]`.
#include "app/environment.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "ui/early_opening.h"
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
#include <QFile>
#include <QIcon>
#include <QSessionManager>

#include <cstdio>
#include <optional>
#include <utility>

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

/// Begins to open the file that the window will most likely want, if it takes no reading of the arguments to know which.
EarlyOpening openEarly(int argc, char *argv[], const Settings &settings, const Environment &environment)
{
    const QString asked = argc > 1 ? QFile::decodeName(argv[1]) : QString();
    const QString path = MainWindow::fileAtStart(asked, settings);
    return argc > 2 || asked.startsWith(u'-') || path.isEmpty() ? EarlyOpening() : EarlyOpening(path, environment);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"Tandem"_s);
    QCoreApplication::setApplicationName(u"Tandem"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(TANDEM_VERSION));
    QGuiApplication::setDesktopFileName(u"org.tandem.Tandem"_s);
    Settings settings;
    const SystemClock clock;
    SystemRandom random;
    const Environment environment{.clock = clock,
                                  .random = random,
                                  .dataFolder = personDataFolder(),
                                  .site = siteLabel(),
                                  .waitForLoading = false};
    EarlyOpening early = openEarly(argc, argv, settings, environment);

    QApplication application(argc, argv);
    useIconTheme();
    QGuiApplication::setWindowIcon(QIcon(u":/icons/tandem.svg"_s));
    WidgetPrompts prompts;
    Session session(settings, prompts, environment);
    int status = 0;
    const std::optional<QString> file = readArguments(QCoreApplication::arguments(), status);
    if (!file)
        return status;

    session.wearTheme();
    session.takeEarly(std::move(early), kMoment);
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
