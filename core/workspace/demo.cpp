// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demo.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/workspace/story.h"

#include <QFile>
#include <QFileInfo>

namespace tandem {

namespace {

/// `Coordination Dakar` works at the computer `dakar-00000004`: nothing of this computer enters the file.
class Sites
{
public:
    QByteArray of(const QString &person)
    {
        auto it = m_labels.find(person);
        if (it == m_labels.end()) {
            const QByteArray number = QByteArray::number(m_labels.size() + 1, 16).rightJustified(8, '0');
            it = m_labels.insert(person, folded(person.section(u' ', -1)).toLatin1() + '-' + number);
        }
        return *it;
    }

private:
    QHash<QString, QByteArray> m_labels;
};

Result<void> tell(Workspace &workspace, const QList<StoryStep> &story, FixedClock &clock, StoryRandom &random)
{
    StoryTeller teller(random);
    Sites sites;
    QString author;
    for (const StoryStep &step : story) {
        clock.set(step.at);
        if (step.by != author) {
            workspace.setDevice(sites.of(step.by));
            if (const Result<void> entered = workspace.enter(step.by); !entered)
                return entered;
            author = step.by;
        }
        const Result<Outcome> outcome = workspace.run(teller.operation(step));
        if (!outcome)
            return outcome.error();
    }
    return {};
}

/// Plays the whole story into a new file.
Result<void> writeDemonstration(const QString &path)
{
    const Result<QList<StoryStep>> story = demonstrationStory();
    if (!story)
        return story.error();
    FixedClock clock(story->first().at);
    StoryRandom random;
    const Environment environment{clock, random, {}, {}};
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path, environment, demonstrationDocument());
    if (!workspace)
        return workspace.error();
    return tell(**workspace, *story, clock, random);
}

} // namespace

Id demonstrationDocument()
{
    // Drawn once; it names the demonstration for ever.
    return *Id::fromHex("7c6f0e5a91d84b3fa2c4d0b7e81935aa");
}

Result<std::unique_ptr<Workspace>> makeDemonstration(const QString &path, const Environment &environment)
{
    if (QFile::exists(path))
        return Error{ErrorCode::FileExists, {QFileInfo(path).fileName()}, {}, {}};
    // Under another name until it is whole: a file with half of the story would look like a programme.
    const QString unfinished = path + ".part"_L1;
    QFile::remove(unfinished);
    if (const Result<void> written = writeDemonstration(unfinished); !written) {
        QFile::remove(unfinished);
        Error error = written.error();
        error.arguments.replaceInStrings(QFileInfo(unfinished).fileName(), QFileInfo(path).fileName());
        return error;
    }
    if (!QFile::rename(unfinished, path)) {
        const bool exists = QFile::exists(path);
        QFile::remove(unfinished);
        return Error{exists ? ErrorCode::FileExists : ErrorCode::FileNotWritable, {QFileInfo(path).fileName()}, {}, {}};
    }
    return Workspace::open(path, environment);
}

} // namespace tandem
