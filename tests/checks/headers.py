#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does each header compile alone, and each source without the precompiled header? Each is given to the compiler by
itself, with the flags of its library: only what changed, or with --all every header and the sources that changed."""

import argparse
import pathlib
import sys

sys.dont_write_bytecode = True
import compilation  # noqa: E402
import repository  # noqa: E402


def alone(name, directory, flags, root=repository.ROOT):
    """The compiler's words about a source, or about one that includes nothing but this header; None when it is content."""
    if name.suffix == ".h":
        status, said = compilation.run([*flags, "-fsyntax-only", "-x", "c++", "-"], directory, f'#include "{name}"\n')
    else:
        status, said = compilation.run([*flags, "-fsyntax-only", str(root / name)], directory)
    if status == 0:
        return None
    first = next((line for line in said.splitlines() if "error" in line), said.strip())
    return f"{name}: does not compile alone: {first}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="a configured and built tree")
    parser.add_argument("--all", action="store_true")
    arguments = parser.parse_args()
    commands = compilation.Commands(arguments.build)
    headers = repository.sources(suffixes=(".h",))
    sources = [name for name in repository.sources(suffixes=(".cpp",)) if name in commands.by_file]
    changed = repository.changed()
    if changed is not None:
        sources = [name for name in sources if name in changed]
        if not arguments.all:
            headers = [name for name in headers if name in changed]

    def look(name):
        flags = commands.flags(name)
        return alone(name, *flags) if flags else f"{name}: nothing beside it is compiled"

    print(f"{len(headers)} headers, {len(sources)} sources")
    return repository.finish("Headers", [finding for finding in compilation.each(look, headers + sources) if finding])


if __name__ == "__main__":
    sys.exit(main())
