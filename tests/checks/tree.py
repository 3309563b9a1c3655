#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The habits of the tree that no compiler enforces: short files, no paths of one computer, nothing left for later."""

import re
import sys

sys.dont_write_bytecode = True
import repository  # noqa: E402

LONGEST = 500  # lines: longer is probably two ideas
LARGEST = 1024 * 1024  # bytes
BINARY = {".png", ".ico", ".pdf", ".tandem", ".tandemx", ".z", ".gz", ".qm", ".ttf", ".xlsx", ".input"}
SPDX = {".h", ".cpp", ".py", ".cmake", ".bash"}
MACHINE = re.compile(r"(?<![\w.$}*-])/(?:work|tmp|root|farm)/(?!XXXXXX)|/home/[a-z]\w+/|/Users/[A-Za-z]")
# The words are put together here so that this file does not find itself.
LATER = re.compile(r"\b(?:" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK", "not " + "implemented",
                                       "for " + "now", "st" + "ub")) + r")\b", re.I)
SHIPPED = ("core", "ui", "app", "packaging", "cmake")
SNAKE = re.compile(r"^[a-z0-9_.]+$")


def faults(name, data):
    """What is wrong with one file, as sentences."""
    found = []
    if len(data) > LARGEST:
        found.append(f"{name}: {len(data) // 1024} KiB are too much for the history")
    if name.suffix in BINARY:
        return found
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return found + [f"{name}: neither UTF-8 nor a kind of file that may be binary"]
    lines = text.splitlines()
    source = name.suffix in (".h", ".cpp") and name.parts[0] in repository.SOURCE_FOLDERS
    if source and len(lines) > LONGEST:
        found.append(f"{name}: {len(lines)} lines; over {LONGEST} it is probably two ideas")
    if source and not SNAKE.match(name.name):
        found.append(f"{name}: file names are snake_case")
    if name.suffix in SPDX and not any("SPDX-License-Identifier" in line for line in lines[:3]):
        found.append(f"{name}: no SPDX line")
    if text and not text.endswith("\n"):
        found.append(f"{name}: no newline at the end")
    for number, line in enumerate(lines, 1):
        if name.suffix != ".ts" and MACHINE.search(line):
            found.append(f"{name}:{number}: a path of one computer")
        if name.parts[0] in SHIPPED and LATER.search(line):
            found.append(f"{name}:{number}: left for later")
        if "\r" in line or (line != line.rstrip() and name.suffix not in (".md", ".csv", ".svg")):
            found.append(f"{name}:{number}: white space at the end of the line")
    if name.suffix == ".h" and source and "#pragma once" not in text:
        found.append(f"{name}: no #pragma once")
    return found


def main():
    findings = []
    for name in repository.files():
        findings += faults(name, (repository.ROOT / name).read_bytes())
    return repository.finish("Tree", findings)


if __name__ == "__main__":
    sys.exit(main())
