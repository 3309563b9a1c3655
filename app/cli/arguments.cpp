// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/help.h"
#include "core/base/text.h"

namespace tandem::cli {

namespace {

const Command *commandOf(const QString &name)
{
    for (const Command *command : allCommands()) {
        if (name == QLatin1StringView(command->name))
            return command;
    }
    return nullptr;
}

class Reader
{
public:
    Reader(const QStringList &words, Invocation &call) : m_words(words), m_call(call) {}

    Result<void> read()
    {
        bool optionsEnded = false;
        while (m_place < m_words.size()) {
            const QString word = m_words.at(m_place++);
            const bool isOption = !optionsEnded && word.size() > 1 && word.startsWith(u'-');
            if (isOption && word == "--"_L1) {
                optionsEnded = true;
            } else if (const Result<void> taken = isOption ? takeOption(word) : takeWord(word); !taken) {
                return taken;
            }
        }
        if (m_call.has(u"help"_s) || m_call.has(u"version"_s))
            return {};
        return checkComplete();
    }

private:
    const Option *optionOf(const QString &word) const
    {
        const auto fits = [&word](const Option &option) {
            return word == "--"_L1 + QLatin1StringView(option.name) ||
                   (option.letter && word == u'-' + QString(QLatin1Char(option.letter)));
        };
        for (const Option &option : globalOptions()) {
            if (fits(option))
                return &option;
        }
        if (!m_call.command)
            return nullptr;
        for (const Option &option : m_call.command->options) {
            if (fits(option))
                return &option;
        }
        return nullptr;
    }

    Result<void> takeOption(const QString &word)
    {
        const qsizetype equals = word.startsWith("--"_L1) ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.first(equals);
        const Option *option = optionOf(name);
        if (!option)
            return refusal(ErrorCode::UsageWrong, {word});
        if (!option->value && equals >= 0)
            return refusal(ErrorCode::OptionValue, {name, word.sliced(equals + 1)});
        QStringList &values = m_call.options[QString::fromLatin1(option->name)];
        if (!option->value) {
            values = {QString()};
            return {};
        }
        QString value;
        if (equals >= 0)
            value = word.sliced(equals + 1);
        else if (m_place < m_words.size())
            value = m_words.at(m_place++);
        else
            return missing(optionForm(*option));
        if (!values.isEmpty() && !option->repeats)
            return refusal(ErrorCode::OptionValue, {name, value});
        values.append(value);
        return {};
    }

    Result<void> takeWord(const QString &word)
    {
        if (!m_call.command) {
            m_call.command = commandOf(word);
            return m_call.command ? Result<void>() : refusal(ErrorCode::UsageWrong, {word});
        }
        const std::span<const Argument> arguments = m_call.command->arguments;
        const bool room =
            std::size_t(m_call.arguments.size()) < arguments.size() || (!arguments.empty() && arguments.back().repeats);
        if (!room)
            return refusal(ErrorCode::UsageWrong, {word});
        m_call.arguments.append(word);
        return {};
    }

    Result<void> checkComplete() const
    {
        if (!m_call.command)
            return missing(u"COMMAND"_s);
        const std::span<const Argument> arguments = m_call.command->arguments;
        const std::size_t given = std::size_t(m_call.arguments.size());
        if (given < arguments.size() && !arguments[given].repeats)
            return missing(QString::fromLatin1(arguments[given].name));
        for (const Option &option : m_call.command->options) {
            if (option.required && !m_call.has(QString::fromLatin1(option.name)))
                return missing(optionForm(option));
        }
        return {};
    }

    const QStringList &m_words;
    Invocation &m_call;
    qsizetype m_place = 0;
};

} // namespace

Result<void> readArguments(const QStringList &words, Invocation &call)
{
    return Reader(words, call).read();
}

} // namespace tandem::cli
