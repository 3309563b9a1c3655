#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Are the catalogues complete, true to their sources, up to date, and is the French well set?"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import catalogue  # noqa: E402
import french  # noqa: E402
import repository  # noqa: E402


def check(path):
    """Findings of one catalogue by itself."""
    findings = []
    book = catalogue.read(path)
    for message in book.messages:
        where = f"{path.name}: {message.context}: {message.source!r}"
        if not message.in_use:
            findings.append(f"{where}: no longer in the sources; run the target update_translations")
        elif not message.finished:
            findings.append(f"{where}: unfinished")
        else:
            findings += [f"{where}: {problem}" for problem in catalogue.problems(message, message.forms, book.language)]
            if book.language.startswith("fr"):
                for form in message.forms:
                    findings += [f"{where}: {fault}: {form!r}" for fault in french.faults(form)]
    return findings


def stale(path, lupdate):
    """Does lupdate, run on a copy, change the catalogue?"""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / path.name
        shutil.copy(path, copy)
        done = subprocess.run([*lupdate, "-ts", str(copy)], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            return [f"{path.name}: lupdate failed: {done.stderr.strip()}"]
        if copy.read_bytes() == path.read_bytes():
            return []
        before = {(m.context, m.key) for m in catalogue.read(path).messages if m.in_use}
        after = {(m.context, m.key) for m in catalogue.read(copy).messages if m.in_use}
        named = [f"{path.name}: {context}: {key!r} is not in it yet" for context, key in sorted(after - before)]
        named += [f"{path.name}: {context}: {key!r} is no longer in the sources" for context, key in sorted(before - after)]
        return (named or [f"{path.name}: lupdate would write it differently"]) + [
            "run the target update_translations, then tests/checks/translate.py"]


LITERAL = re.compile(r"""(?:translate|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP|Q_DECLARE_TR_FUNCTIONS)\(\s*"?([A-Za-z]+)\b""")


def unheard(path):
    """Contexts that nothing asks for when the program runs. A class in a namespace asks for `tandem::Class`; where lupdate could
    not see which class a call belongs to, it writes another name, and the text stays untranslated."""
    asked = set()
    for name in repository.sources(folders=("core", "ui", "app")):
        asked.update(LITERAL.findall(repository.text(name)))
    contexts = {m.context for m in catalogue.read(path).messages if m.in_use}
    return [f"{path.name}: nothing asks for the context {context}: call tr() within the class, or name the context"
            for context in sorted(contexts) if not context.startswith("tandem::") and context not in asked]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--french", type=pathlib.Path, required=True)
    parser.add_argument("--english", type=pathlib.Path, required=True)
    parser.add_argument("lupdate", nargs="+", help="the command without its -ts, as the build runs it")
    arguments = parser.parse_args()
    findings = check(arguments.french) + check(arguments.english)
    findings += unheard(arguments.french) + unheard(arguments.english)
    findings += stale(arguments.french, arguments.lupdate)
    findings += stale(arguments.english, [*arguments.lupdate, "-pluralonly"])
    return repository.finish("Translations", findings)


if __name__ == "__main__":
    sys.exit(main())
