// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/environment.h"
#include "core/base/clock.h"
#include "core/base/text.h"

#include <QIODevice>

namespace tandem::cli {

Context::Context(const Invocation &call, const Phrases &phrases, QIODevice &out, QIODevice &err,
                 std::unique_ptr<const Clock> clock)
    : m_call(call),
      m_phrases(phrases),
      m_out(out),
      m_err(err),
      m_clock(std::move(clock)),
      m_environment{*m_clock, m_random, personDataFolder(), siteLabel()}
{
}

Result<std::unique_ptr<Context>> Context::make(const Invocation &call, const Phrases &phrases, QIODevice &out,
                                               QIODevice &err)
{
    std::unique_ptr<const Clock> clock = std::make_unique<SystemClock>();
    if (call.has(u"at"_s)) {
        const QDateTime time = QDateTime::fromString(call.value(u"at"_s), Qt::ISODateWithMs);
        if (!time.isValid())
            return refusal(ErrorCode::OptionValue, {u"--at"_s, call.value(u"at"_s)});
        // An hour without a place is the hour here; the journal wants its distance from UTC.
        clock = std::make_unique<FixedClock>(time.toOffsetFromUtc(time.offsetFromUtc()));
    }
    return std::unique_ptr<Context>(new Context(call, phrases, out, err, std::move(clock)));
}

Result<QString> Context::person() const
{
    const QString name = m_call.has(u"as"_s) ? cleanLine(m_call.value(u"as"_s)) : chosenPersonName();
    if (name.isEmpty())
        return refusal(ErrorCode::PersonRequired, {});
    return name;
}

Result<std::unique_ptr<Workspace>> Context::openToRead(const QString &path) const
{
    Environment environment = m_environment;
    environment.onlyReading = true;
    return Workspace::open(path, environment);
}

Result<std::unique_ptr<Workspace>> Context::openToWrite(const QString &path) const
{
    const Result<QString> name = person();
    if (!name)
        return name.error();
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, m_environment);
    if (!workspace)
        return workspace;
    if (const std::optional<Error> reason = (*workspace)->readOnlyReason())
        return *reason;
    return workspace;
}

Result<Outcome> Context::run(Workspace &workspace, const Operation &operation) const
{
    const Result<QString> name = person();
    if (!name)
        return name.error();
    // Who acts for the first time is written down by a step of its own: not for a change that is refused.
    if (Result<void> possible = workspace.tryOut(operation); !possible)
        return possible.error();
    if (const Result<void> entered = workspace.enter(*name); !entered)
        return entered.error();
    return workspace.run(operation);
}

bool Context::knowsPerson(const Workspace &workspace) const
{
    const QString name = folded(person().valueOr({}));
    const Table<Person> &people = workspace.snapshot().all<Person>();
    for (const Person &each : people) {
        if (folded(each.name) == name)
            return true;
    }
    return false;
}

void Context::say(const QString &line) const
{
    m_out.write(line.toUtf8() + '\n');
}

void Context::remark(const QString &line) const
{
    m_err.write(line.toUtf8() + '\n');
}

} // namespace tandem::cli
