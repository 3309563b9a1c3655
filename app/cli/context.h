// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/clock.h"
#include "core/base/phrases.h"
#include "core/base/random.h"
#include "core/workspace/workspace.h"

#include <QIODevice>

#include <memory>

namespace tandem::cli {

/// What a running command has at hand: its call, the language of its answers, clock and person, and where it writes.
class Context
{
public:
    /// OptionValue when --at or --language cannot be understood.
    static Result<std::unique_ptr<Context>> make(const Invocation &call, const Phrases &phrases, QIODevice &out,
                                                 QIODevice &err);

    const Invocation &call() const { return m_call; }
    QString argument(qsizetype place) const { return m_call.arguments.value(place); }
    const Phrases &phrases() const { return m_phrases; }
    Language language() const { return m_phrases.language(); }
    bool json() const { return m_call.has(QStringLiteral("json")); }
    QDate today() const { return m_clock->now().date(); }
    QDateTime now() const { return m_clock->now(); }
    const Environment &environment() const { return m_environment; }

    /// The person who acts: --as, or the one chosen on this computer; PersonRequired.
    Result<QString> person() const;

    /// Opens a programme file for a command that reads; works while another Tandem has it open.
    Result<std::unique_ptr<Workspace>> openToRead(const QString &path) const;
    /// Opens it for a command that writes; refused when only reading is possible or nobody is named who acts. Nothing
    /// is written yet.
    Result<std::unique_ptr<Workspace>> openToWrite(const QString &path) const;
    /// Enters the person who acts and runs the operation. A command calls it when all that it was told is understood.
    Result<Outcome> run(Workspace &workspace, const Operation &operation) const;
    /// Whether the person who acts has worked in this file before.
    bool knowsPerson(const Workspace &workspace) const;

    QIODevice &out() const { return m_out; }
    /// A line of the answer.
    void say(const QString &line) const;
    /// A line beside the answer, where no other program reads: something was done, and there is a word to say of it.
    void remark(const QString &line) const;

private:
    Context(const Invocation &call, const Phrases &phrases, QIODevice &out, QIODevice &err,
            std::unique_ptr<const Clock> clock);

    const Invocation &m_call;
    Phrases m_phrases;
    QIODevice &m_out;
    QIODevice &m_err;
    std::unique_ptr<const Clock> m_clock;
    mutable SystemRandom m_random;
    Environment m_environment;
};

} // namespace tandem::cli
