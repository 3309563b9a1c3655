// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/exchange/new_copy.h"
#include "core/exchange/received_files.h"
#include "core/workspace/demo.h"
#include "core/workspace/operations.h"
#include "ui/settings.h"

#include <QApplication>
#include <QFileInfo>
#include <QLibraryInfo>

#include <utility>

namespace tandem {

namespace {

constexpr int kSlice = 10; ///< milliseconds: loading never holds up a key press for longer

} // namespace

Session::Session(Settings &settings, Prompts &prompts, const Environment &environment, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_prompts(prompts),
      m_environment(environment),
      m_language(settings.language()),
      m_theme(Theme::of(settings.themeMode()))
{
    m_environment.waitForLoading = false;
    installTranslators();
}

Session::~Session()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

Result<void> Session::open(const QString &path)
{
    // The file that is open already would be found in use, by ourselves: it is closed first. (One that is gone stays open:
    // what is in it is nowhere else.)
    if (m_workspace && QFileInfo::exists(path) && QFileInfo(path) == QFileInfo(m_workspace->path()))
        take(nullptr);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    EarlyOpening early = std::exchange(m_early, {});
    Result<std::unique_ptr<Workspace>> workspace =
        early.path() == absolute ? early.take() : EarlyOpening::openNow(absolute, m_environment);
    if (!workspace)
        return workspace.error();
    take(*std::move(workspace));
    return {};
}

void Session::takeEarly(EarlyOpening early, int milliseconds)
{
    m_early = std::move(early);
    if (m_early.wait(milliseconds))
        static_cast<void>(open(m_early.path()));
}

Result<void> Session::create(const QString &path, const FieldValues &programme,
                             const QList<std::pair<EntityKind, FieldValues>> &rows)
{
    auto workspace = Workspace::create(QFileInfo(path).absoluteFilePath(), m_environment);
    if (!workspace)
        return workspace.error();
    Workspace &made = **workspace;
    while (!made.isLoaded()) {
        if (const auto more = made.loadSome(kSlice); !more)
            return more.error();
    }
    if (const auto entered = made.enter(m_settings.personName()); !entered)
        return entered.error();
    if (const auto outcome = made.run(startProgramme(programme, rows)); !outcome)
        return outcome.error();
    take(*std::move(workspace));
    return {};
}

Result<void> Session::createDemonstration(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    {
        const auto made = makeDemonstration(absolute, m_environment);
        if (!made)
            return made.error();
    } // closed before it is opened like any other file
    return open(absolute);
}

Result<Merge> Session::createCopy(const QString &path, ReceivedFiles &received)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Result<NewCopy> copy = makeCopy(received, absolute, m_environment);
    if (!copy)
        return copy.error();
    copy->workspace.reset(); // closed before it is opened like any other file
    if (const Result<void> opened = open(absolute); !opened)
        return opened.error();
    return std::move(copy->merge);
}

QString Session::knownFile(const Id &document) const
{
    const Installation installation(m_environment.dataFolder, m_environment.site, m_environment.random);
    const QString path = installation.recall(document).path;
    return QFileInfo::exists(path) ? path : QString();
}

void Session::close()
{
    m_settings.setLastFile({});
    take(nullptr);
}

Result<bool> Session::loadSome()
{
    if (!m_workspace || m_announced)
        return true;
    if (!m_workspace->isLoaded()) {
        auto done = m_workspace->loadSome(kSlice);
        if (!done || !*done)
            return done;
    }
    m_announced = true;
    enterPerson();
    m_settings.rememberFile(m_workspace->path(), programmeName(), clock().now());
    m_settings.setLastFile(m_workspace->path());
    emit loaded();
    return true;
}

void Session::rememberLastChange()
{
    if (!m_workspace || !m_announced)
        return;
    HistoryFilter newest;
    newest.limit = 4; // somebody who only looked has left their name, no change
    const auto entries = m_workspace->history(newest);
    if (!entries)
        return;
    for (const HistoryEntry &entry : *entries) {
        if (entry.label == "enter_person")
            continue;
        m_settings.rememberChange(m_workspace->path(), entry.at, entry.by);
        return;
    }
}

QString Session::programmeName() const
{
    if (!m_workspace)
        return {};
    const Programme *programme = m_workspace->snapshot().programme();
    if (!programme || programme->name.isEmpty())
        return QFileInfo(m_workspace->path()).completeBaseName();
    return programme->name.best(m_language);
}

void Session::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_settings.setLanguage(language);
    installTranslators();
    emit appearanceChanged();
}

void Session::setThemeMode(ThemeMode mode)
{
    m_settings.setThemeMode(mode);
    const Theme theme = Theme::of(mode);
    if (theme.dark == m_theme.dark)
        return;
    m_theme = theme;
    m_worn = false;
    emit appearanceChanged();
    wearTheme();
}

void Session::wearTheme()
{
    if (!m_worn)
        applyTheme(*qApp, m_theme);
    m_worn = true;
}

void Session::setCompactRows(bool compact)
{
    m_settings.setCompactRows(compact);
    emit appearanceChanged();
}

void Session::setPersonName(const QString &name)
{
    m_settings.setPersonName(name);
    enterPerson();
    emit personChanged();
}

void Session::take(std::unique_ptr<Workspace> workspace)
{
    // Whoever shows the old one lets go of it before it goes.
    const std::unique_ptr<Workspace> old = std::exchange(m_workspace, std::move(workspace));
    m_announced = false;
    emit workspaceChanged();
}

void Session::enterPerson()
{
    const QString name = m_settings.personName();
    if (name.isEmpty() || !m_workspace || !m_workspace->isLoaded() || m_workspace->isReadOnly())
        return;
    if (const auto entered = m_workspace->enter(name); !entered)
        emit problem(entered.error());
}

void Session::installTranslators()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    QLocale::setDefault(localeOf(m_language));
    const QString code = languageCode(m_language);
    // English, too, has a catalogue: of the plural forms.
    if (m_words.load(u":/i18n/tandem_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(&m_words);
    if (m_language != Language::English &&
        m_qtWords.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
}

} // namespace tandem

#include "moc_session.cpp"
