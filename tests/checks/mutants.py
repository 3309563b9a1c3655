#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts one mistake after the other into the engine and sees whether the tests notice (journal.md, 20, T3).

Works on a scratch copy of the sources, so the tree stays as it is. Each mutant is one changed line; it is killed when
the convergence simulation or the intent table fails. Prints a line for each and fails when fewer than nine in ten die.

    tests/checks/mutants.py [--scratch FOLDER] [--preset dev] [--seeds 60] [--only NAME]
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TESTS = ["tst_intent", "tst_convergence"]  # the quick one first

# Name, file, the line's part as it is, what it becomes.
MUTANTS = [
    ("a revival settles a deletion that had not seen it", "core/journal/heads.cpp",
     "alive == life.size() ? Life::Alive : Life::Contested", "alive > 0 ? Life::Alive : Life::Contested"),
    ("one seen field is enough for a deletion", "core/journal/heads.cpp",
     "return std::all_of(fields.begin()", "return fields.isEmpty() || std::any_of(fields.begin()"),
    ("the lesser stamp is shown", "core/journal/heads.cpp", "outranks(head, *best)", "outranks(*best, head)"),
    ("what came last is shown", "core/store/applier.cpp",
     "if (outranks(Head{key.id, key.stamp, {}, {}}, shown))",
     "if (outranks(Head{key.id, key.stamp, {}, {}}, shown) && t == 0)"),
    ("a settled fork stays", "core/store/applier.cpp",
     "if (before.size() > 1 || after.size() > 1)", "if (after.size() > 1)"),
    ("a moved row brings its deleted owner back", "core/store/applier.cpp",
     "field->isQuiet())\n                continue;", "field->name.view().empty())\n                continue;"),
    ("an edited child does not need its owner", "core/store/applier.cpp",
     "(parentsMoved || write.life) && before", "parentsMoved && before"),
    ("a deletion does not say what it saw", "core/store/store.cpp",
     'edit.value == "0" && !edit.preds)', 'edit.value == "0" && edit.preds)'),
    ("the shown value settles nothing", "core/store/store.cpp",
     "if (heads.size() == 1 && heads.first().value == edit.value && !contested)",
     "if (!heads.isEmpty() && winner(heads)->value == edit.value && !contested)"),
    ("what waited is forgotten", "core/store/ingest.cpp",
     "queue += waiting.arrived(item.id);", "static_cast<void>(waiting.arrived(item.id));"),
    ("parents stay leaves", "core/store/journal_tables.cpp",
     "m_deleteLeaf.bind(1, *p).run();", "m_deleteLeaf.bind(1, -*p).run();"),
    ("equal values are a conflict", "core/store/issue_query.cpp", "if (!disagree(heads))", "if (heads.size() < 2)"),
]


def run(command, cwd, seconds, environment=None):
    try:
        return subprocess.run(command, cwd=cwd, env=environment, timeout=seconds, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
    except subprocess.TimeoutExpired:
        return None


def build(tree, preset):
    return run(["cmake", "--build", "--preset", preset, "--target", *TESTS], tree, 3600)


def failing_test(tree, preset, seeds):
    """The first test that notices something; None when all pass."""
    environment = dict(os.environ, TANDEM_SEEDS=f"1:{seeds}", TZ="UTC", LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen")
    for test in TESTS:
        program = next((tree / "build" / preset).rglob(test))
        done = run([str(program)], tree, 1800, environment)
        if done is None or done.returncode != 0:
            return test
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scratch", help="folder to keep the copy in, so that the next run builds less")
    parser.add_argument("--preset", default="dev")
    parser.add_argument("--seeds", type=int, default=60)
    parser.add_argument("--only", help="part of a mutant's name")
    options = parser.parse_args()
    scratch = pathlib.Path(options.scratch or tempfile.mkdtemp(prefix="tandem-mutants-"))
    os.environ.setdefault("CCACHE_BASEDIR", str(scratch))
    os.environ.setdefault("CCACHE_NOHASHDIR", "1")
    shutil.copytree(ROOT, scratch, ignore=shutil.ignore_patterns("build", ".git"), dirs_exist_ok=True)
    if run(["cmake", "--preset", options.preset], scratch, 600).returncode != 0:
        sys.exit("The scratch copy cannot be configured.")
    untouched = build(scratch, options.preset)
    if untouched is None or untouched.returncode != 0:
        sys.exit("The scratch copy cannot be built:\n" + (untouched.stdout[-3000:] if untouched else "too slow"))
    if test := failing_test(scratch, options.preset, options.seeds):
        sys.exit(f"{test} fails without any mutant.")
    chosen = [mutant for mutant in MUTANTS if not options.only or options.only in mutant[0]]
    killed = 0
    for name, file, old, new in chosen:
        source = scratch / file
        text = source.read_text(encoding="utf-8")
        if text.count(old) != 1:
            sys.exit(f"{name}: its line stands {text.count(old)} times in {file}")
        source.write_text(text.replace(old, new), encoding="utf-8")
        done = build(scratch, options.preset)
        if done is None or done.returncode != 0:
            sys.exit(f"{name}: does not compile\n" + (done.stdout[-2000:] if done else ""))
        killer = failing_test(scratch, options.preset, options.seeds)
        source.write_text(text, encoding="utf-8")
        killed += killer is not None
        print(f"{'killed by ' + killer if killer else 'SURVIVED':28} {name}", flush=True)
    print(f"{killed} of {len(chosen)} mutants killed")
    if not options.scratch:
        shutil.rmtree(scratch)
    return 0 if killed * 10 >= len(chosen) * 9 else 1


if __name__ == "__main__":
    sys.exit(main())
