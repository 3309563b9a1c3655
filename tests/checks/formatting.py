#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Are the sources formatted as .clang-format says? With --mend what this branch changed is formatted."""

import argparse
import re
import shutil
import sys

sys.dont_write_bytecode = True
import compilation  # noqa: E402
import repository  # noqa: E402


AT_ONCE = 40  # a process of its own for each file costs more than the looking


def look(names, root, clang_format):
    """A finding for each file that clang-format would change."""
    names = [str(name) for name in names]

    def some(few):
        status, said = compilation.run([clang_format, "--dry-run", "-Werror", *few], root)
        if status == 0:
            return []
        first = {}
        for name, line in re.findall(r"^(.+?):(\d+):\d+: error", said, re.MULTILINE):
            first.setdefault(name, line)
        if not first:
            return [f"clang-format: {said.strip() or status}"]
        return [f"{name}:{line}: not as clang-format writes it (clang-format -i {name})" for name, line in first.items()]

    parts = [names[i:i + AT_ONCE] for i in range(0, len(names), AT_ONCE)]
    return [finding for found in compilation.each(some, parts) for finding in found]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--required", action="store_true", help="fail where there is no clang-format")
    parser.add_argument("--mend", action="store_true", help="format what changed, instead of looking at everything")
    arguments = parser.parse_args()
    clang_format = shutil.which("clang-format-14") or shutil.which("clang-format")
    if not clang_format:
        if arguments.required:
            return repository.finish("Formatting", ["there is no clang-format"])
        repository.skip("There is no clang-format: not checked.")
    if arguments.mend:
        changed = repository.changed() or set()
        compilation.each(lambda name: compilation.run([clang_format, "-i", str(name)], repository.ROOT),
                         [name for name in repository.sources() if name in changed])
    return repository.finish("Formatting", look(repository.sources(), repository.ROOT, clang_format))


if __name__ == "__main__":
    sys.exit(main())
