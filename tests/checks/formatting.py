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


def look(names, root, clang_format):
    """A finding for each file that clang-format would change."""
    def one(name):
        status, said = compilation.run([clang_format, "--dry-run", "-Werror", "--ferror-limit=1", str(name)], root)
        if status == 0:
            return None
        place = re.search(r":(\d+):\d+: error", said)
        return f"{name}:{place.group(1) if place else 1}: not as clang-format writes it (clang-format -i {name})"

    return [finding for finding in compilation.each(one, names) if finding]


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
