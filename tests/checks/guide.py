#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The user guide: French as a printer wants it, the same chapters, headings, links and pictures in both languages, no link
that leads nowhere, no picture that nobody shows, and pictures that are small."""

import pathlib
import re
import sys

sys.dont_write_bytecode = True
import french  # noqa: E402
import repository  # noqa: E402

LARGEST = 100 * 1024  # bytes of a picture
MOST = 3 * 1024 * 1024  # of all of them
TARGET = re.compile(r"\]\(([^)]+)\)")
HEADING = re.compile(r"^(#+) ", re.M)


def chapters(folder):
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))}


def differences(texts, others):
    """What stands in one language and not in the other, as sentences."""
    found = [f"{name}: stands in one language only" for name in sorted(texts.keys() ^ others.keys())]
    for name in sorted(texts.keys() & others.keys()):
        if HEADING.findall(texts[name]) != HEADING.findall(others[name]):
            found.append(f"{name}: the headings differ between the languages")
        if TARGET.findall(texts[name].replace("-fr.png)", "-en.png)")) != TARGET.findall(others[name]):
            found.append(f"{name}: the links and pictures differ between the languages")
    return found


def lost(folder, language, texts):
    """Links and pictures that lead nowhere, as sentences."""
    return [f"{language}/{name}: {target} is not there" for name, text in texts.items() for target in TARGET.findall(text)
            if not (folder / language / target).is_file()]


def typography(texts):
    return [f"fr/{name}:{number}: {fault}" for name, text in texts.items()
            for number, line in enumerate(text.splitlines(), 1) for fault in french.faults(line)]


def pictures(folder, shown):
    files = sorted((folder / "images").glob("*.png"))
    found = [f"images/{path.name}: no chapter shows it" for path in files if f"../images/{path.name}" not in shown]
    found += [f"images/{path.name}: {path.stat().st_size // 1024} KiB are too much" for path in files
              if path.stat().st_size > LARGEST]
    if sum(path.stat().st_size for path in files) > MOST:
        found.append("images: all of them together are too much")
    return found


def faults(folder):
    texts = {language: chapters(folder / language) for language in ("fr", "en")}
    shown = {target for book in texts.values() for text in book.values() for target in TARGET.findall(text)}
    return (differences(texts["fr"], texts["en"]) + lost(folder, "fr", texts["fr"]) + lost(folder, "en", texts["en"])
            + typography(texts["fr"]) + pictures(folder, shown))


def main():
    return repository.finish("Guide", faults(pathlib.Path(repository.ROOT) / "docs" / "guide"))


if __name__ == "__main__":
    sys.exit(main())
