#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds French to translations/tandem_fr.ts without an editor.

    cmake --build build/dev --target update_translations      sources into the .ts files
    tests/checks/translate.py missing > texts.json            what has no French yet
    ... write the French into texts.json ...
    tests/checks/translate.py merge texts.json                French into the .ts file

The JSON is {context: {source: translation}}; the translation of a text with %n is a list with its forms (French: two, the
first for 0 and 1). A source with a disambiguation is written "source@@disambiguation". Typography that needs no
understanding (apostrophes, no-break spaces) is put right on the way in; a translation whose placeholders differ is refused.
--file names another catalogue, such as translations/tandem_en.ts for the English plural forms.
"""

import argparse
import json
import pathlib
import sys

sys.dont_write_bytecode = True
import catalogue  # noqa: E402
import french  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]


def missing(ts):
    out = {}
    for message in catalogue.read(ts).messages:
        if not message.finished:
            out.setdefault(message.context, {})[message.key] = message.forms if message.numerus else message.forms[0]
    return out


def merge(ts, texts):
    """Writes the translations in; returns what was refused, as sentences."""
    book = catalogue.read(ts)
    refused = []
    known = {(message.context, message.key): message for message in book.messages}
    for context, entries in texts.items():
        for key, translation in entries.items():
            message = known.get((context, key))
            forms = translation if isinstance(translation, list) else [translation]
            if not any(forms):
                continue
            if message is None:
                refused.append(f"{context}: no such source: {key!r}")
                continue
            if book.language.startswith("fr"):
                forms = [french.mend(form) for form in forms]
            problems = catalogue.problems(message, forms, book.language)
            if problems:
                refused.append(f"{context}: {key!r}: {'; '.join(problems)}")
                continue
            message.forms = forms
            message.finished = True
    book.write(ts)
    return refused


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--file", type=pathlib.Path, default=ROOT / "translations" / "tandem_fr.ts")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("missing", help="print what is unfinished as JSON")
    into = commands.add_parser("merge", help="merge translations from a JSON file ('-' for standard input)")
    into.add_argument("json")
    arguments = parser.parse_args()
    if arguments.command == "missing":
        json.dump(missing(arguments.file), sys.stdout, ensure_ascii=False, indent=1)
        print()
        return 0
    source = sys.stdin if arguments.json == "-" else open(arguments.json, encoding="utf-8")
    with source:
        refused = merge(arguments.file, json.load(source))
    for line in refused:
        print(line, file=sys.stderr)
    left = sum(len(entries) for entries in missing(arguments.file).values())
    print(f"{arguments.file.name}: {left} texts are still without a translation")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
