// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/last_words.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>

#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/common_interface_defs.h>
#endif

namespace tandem {

namespace {

constexpr std::array kSignals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGALRM};
constexpr unsigned kSeconds = 60;

// Plain bytes: a signal's handler may neither ask for memory nor wait for anything.
std::array<char, 16'384> text;
volatile std::size_t length = 0;
std::size_t openingLength = 0;
std::array<struct sigaction, kSignals.size()> before;

void append(const QByteArray &bytes)
{
    const std::size_t count = std::min(std::size_t(bytes.size()), text.size() - length);
    std::memcpy(text.data() + length, bytes.constData(), count);
    length = length + count;
}

void say()
{
    const auto written = write(STDERR_FILENO, text.data(), length);
    static_cast<void>(written);
    length = 0; // once is enough
}

void onSignal(int signal)
{
    say();
    // Whoever was asked before tells the rest: Qt's own, a sanitizer, or the system.
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        if (kSignals[i] == signal)
            sigaction(signal, &before[i], nullptr);
    }
    raise(signal == SIGALRM ? SIGABRT : signal);
}

} // namespace

void sayLastWords(const QString &opening)
{
    length = 0;
    append(opening.toUtf8() + '\n');
    openingLength = length;
    static bool installed = false;
    if (installed)
        return;
    installed = true;
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        struct sigaction action = {};
        action.sa_handler = onSignal;
        sigaction(kSignals[i], &action, &before[i]);
    }
#if defined(__SANITIZE_ADDRESS__)
    __sanitizer_set_death_callback(say);
#endif
}

void lastWords(const QStringList &words)
{
    alarm(words.isEmpty() ? 0 : kSeconds);
    length = openingLength;
    append(words.join(u'\n').toUtf8() + '\n');
}

} // namespace tandem
