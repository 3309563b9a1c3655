#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does each header compile alone? Each is given to the compiler by itself, with the flags of its library; only those that
changed, or all with --all."""

import argparse
import pathlib
import sys

sys.dont_write_bytecode = True
import compilation  # noqa: E402
import repository  # noqa: E402


def alone(header, directory, flags):
    """The compiler's words about a source that includes nothing but this header, or None when it is content."""
    status, said = compilation.run([*flags, "-fsyntax-only", "-x", "c++", "-"], directory, f'#include "{header}"\n')
    if status == 0:
        return None
    first = next((line for line in said.splitlines() if "error" in line), said.strip())
    return f"{header}: does not compile alone: {first}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="a configured and built tree")
    parser.add_argument("--all", action="store_true")
    arguments = parser.parse_args()
    headers = [name for name in repository.sources(suffixes=(".h",))]
    changed = None if arguments.all else repository.changed()
    if changed is not None:
        headers = [name for name in headers if name in changed]
    commands = compilation.Commands(arguments.build)

    def look(header):
        flags = commands.for_header(header)
        return alone(header, *flags) if flags else f"{header}: nothing beside it is compiled"

    print(f"{len(headers)} headers")
    return repository.finish("Headers", [finding for finding in compilation.each(look, headers) if finding])


if __name__ == "__main__":
    sys.exit(main())
