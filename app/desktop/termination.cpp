// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/termination.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace tandem {

namespace {

std::array<int, 2> sockets{-1, -1};

// A signal's handler may do almost nothing: it wakes the event loop with a byte.
extern "C" void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(sockets[0], &byte, 1);
}

} // namespace

void onTermination(QObject *context, const std::function<void()> &action)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, action] {
        char byte = 0;
        [[maybe_unused]] const auto read = ::read(sockets[1], &byte, 1);
        notifier->setEnabled(false);
        action();
    });
    struct sigaction handler = {};
    handler.sa_handler = wake;
    handler.sa_flags = SA_RESTART;
    sigemptyset(&handler.sa_mask);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaction(number, &handler, nullptr);
}

} // namespace tandem
