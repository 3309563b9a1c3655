// SPDX-License-Identifier: GPL-3.0-or-later
// as_ordinary_user PROGRAM ARGUMENT...: runs the program; when root asks, as nobody, because root may read and write
// everything and would never meet what an ordinary user meets.
#include <grp.h>
#include <unistd.h>

#include <cstdio>

namespace {

constexpr uid_t kNobody = 65534;

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 126;
    if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0)) {
        std::perror("as_ordinary_user");
        return 126;
    }
    execv(argv[1], argv + 1);
    std::perror(argv[1]);
    return 127;
}
