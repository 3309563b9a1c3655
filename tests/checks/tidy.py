#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over the sources that changed, as long as the time lasts; what was left out is said."""

import argparse
import pathlib
import re
import shutil
import sys
import tempfile
import time

sys.dont_write_bytecode = True
import compilation  # noqa: E402
import repository  # noqa: E402

FINDING = re.compile(r"^(?P<file>/[^:\n]+):(?P<line>\d+):\d+: (?:warning|error): (?P<text>.*)$", re.M)


def look(clang_tidy, build, name, root):
    """What clang-tidy says of one source, a sentence each."""
    ours = f"--header-filter=^{root}/({'|'.join(repository.SOURCE_FOLDERS)})/"  # not what moc makes, below build
    status, said = compilation.run(
        [clang_tidy, "--quiet", "-p", str(build), ours, "--extra-arg=-Wno-unknown-warning-option", str(root / name)], root)
    if status == 0:
        return []
    found = [f"{match['file'].removeprefix(str(root) + '/')}:{match['line']}: {match['text']}"
             for match in FINDING.finditer(said)]
    return found or [f"{name}: clang-tidy failed: {said.strip()[-400:]}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="a configured and built tree")
    parser.add_argument("--all", action="store_true", help="every source, not only what changed")
    parser.add_argument("--minutes", type=float, default=12, help="no source is begun after that")
    arguments = parser.parse_args()
    clang_tidy = shutil.which("clang-tidy-14") or shutil.which("clang-tidy")
    if not clang_tidy:
        return repository.finish("Tidy", ["there is no clang-tidy"])
    commands = compilation.Commands(arguments.build.resolve())
    compiled = commands.by_file
    names = [name for name in repository.sources(suffixes=(".cpp",)) if name in compiled]
    changed = None if arguments.all else repository.changed()
    if changed is not None:
        # A header that changed is seen through the source of its name.
        names = [name for name in names if name in changed or name.with_suffix(".h") in changed]
    end = time.monotonic() + arguments.minutes * 60
    left_out = []

    def one(name):
        if time.monotonic() > end:
            left_out.append(name)
            return []
        return look(clang_tidy, plain, name, repository.ROOT)

    with tempfile.TemporaryDirectory() as plain:
        commands.write_plain(plain)
        findings = sorted({finding for found in compilation.each(one, names) for finding in found})
    print(f"{len(names) - len(left_out)} sources looked at")
    if left_out:
        print(f"{len(left_out)} left out when {arguments.minutes:g} minutes were over: {' '.join(map(str, left_out))}")
    return repository.finish("Tidy", findings)


if __name__ == "__main__":
    sys.exit(main())
