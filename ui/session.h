// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/workspace/workspace.h"
#include "ui/early_opening.h"
#include "ui/theme.h"

#include <QObject>
#include <QTranslator>

#include <memory>

namespace tandem {

class Prompts;
class ReceivedFiles;
class Settings;

/// What outlives the windows' contents: the open file, the language and the theme of the screen. One per process.
class Session final : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive the session. `waitForLoading` of the environment is not looked at: a session always
    /// loads in slices, so that the window paints first.
    Session(Settings &settings, Prompts &prompts, const Environment &environment, QObject *parent = nullptr);
    ~Session() override;

    Settings &settings() const { return m_settings; }
    Prompts &prompts() const { return m_prompts; }
    /// Of the person, outside the programme files; empty: nothing is kept there.
    const QString &dataFolder() const { return m_environment.dataFolder; }
    const Clock &clock() const { return m_environment.clock; }
    QDate today() const { return clock().now().date(); }
    const Theme &theme() const { return m_theme; }
    Language language() const { return m_language; }

    /// Null: none is open.
    Workspace *workspace() const { return m_workspace.get(); }

    /// Opens a file in place of the one that is open; on an error, that one stays. The same file is opened afresh.
    Result<void> open(const QString &path);
    /// What open() finds done when it is asked for that file; opens it here and now if it is ready within so many
    /// milliseconds. What is wrong with it is open()'s to say.
    void takeEarly(EarlyOpening early, int milliseconds);
    /// A new programme with its first rows (see startProgramme()).
    Result<void> create(const QString &path, const FieldValues &programme,
                        const QList<std::pair<EntityKind, FieldValues>> &rows = {});
    /// The demonstration programme in a new file.
    Result<void> createDemonstration(const QString &path);
    /// A new file that is a copy of the programme that was received, and what came into it.
    Result<Merge> createCopy(const QString &path, ReceivedFiles &received);
    void close();
    /// Where this computer had a programme open last, if a file is still there; empty: nowhere.
    QString knownFile(const Id &document) const;

    /// Loads a slice; true when nothing is left to load. Once all is there the person is entered and the file remembered.
    Result<bool> loadSome();
    /// Tells the welcome page of later who changed the open file last, and when.
    void rememberLastChange();
    /// The programme's name in the screen's language; the file's name where there is none yet.
    QString programmeName() const;

    /// Swaps the translators and tells everybody.
    void setLanguage(Language language);
    void setThemeMode(ThemeMode mode);
    /// Puts the theme on the application, unless it wears it. Every widget there is is gone over by that: whoever makes
    /// its widgets anew on appearanceChanged() takes the old ones away, and calls this before it makes the others.
    void wearTheme();
    void setCompactRows(bool compact);
    void setPersonName(const QString &name);

signals:
    /// Another file is open, or none.
    void workspaceChanged();
    /// The words or the colours of the screen are others: everything shown has to be made anew.
    void appearanceChanged();
    /// The rows are all there.
    void loaded();
    void personChanged();
    /// Something that nobody waits for went wrong.
    void problem(const tandem::Error &error);

private:
    void take(std::unique_ptr<Workspace> workspace);
    void enterPerson();
    void installTranslators();

    Settings &m_settings;
    Prompts &m_prompts;
    Environment m_environment;
    Language m_language;
    Theme m_theme;
    bool m_worn = false; ///< the application has m_theme on
    QTranslator m_words;
    QTranslator m_qtWords;
    EarlyOpening m_early;
    std::unique_ptr<Workspace> m_workspace;
    bool m_announced = false; ///< that the rows are all there
};

} // namespace tandem
