#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts one mistake after the other into the engine and sees whether the tests notice (journal.md, 20, T3).

Each mutant is one changed line. Its source is changed in a copy, compiled as the build does it and linked before the
engine's library, so neither the tree nor the build is touched. It is killed when the intent table or the convergence
simulation fails. Prints a line for each and fails when fewer than nine in ten die."""

import argparse
import concurrent.futures
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import compilation  # noqa: E402
import repository  # noqa: E402

TESTS = ["tst_intent", "tst_convergence"]  # the one that is killed by less first

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


class Tree:
    """A configured and built tree, its tests and how they are linked."""

    def __init__(self, build):
        self.build = build.resolve()
        self.commands = compilation.Commands(self.build)

    def compile(self, source, name, target):
        """Compiles `source` with the flags of the tree's `name`; what the compiler said when it refused."""
        directory, flags = self.commands.flags(pathlib.PurePosixPath(name))
        status, said = compilation.run([*flags, "-Wno-error", "-c", str(source), "-o", str(target)], directory)
        return said if status != 0 else None

    def link(self, test, extra, target):
        said = subprocess.run(["ninja", "-C", str(self.build), "-t", "commands", test], stdout=subprocess.PIPE, text=True,
                              check=True).stdout
        words = [word for word in shlex.split(said.splitlines()[-1]) if word not in (":", "&&")]
        place = words.index("-o")
        words[place + 1] = str(target)
        words.insert(place + 2, str(extra))  # before the library, which then has nothing to add
        return compilation.run(words, self.build)

    def program(self, test):
        return next(path for path in self.build.rglob(test) if path.is_file())


def survives(program, seeds, folder):
    environment = dict(os.environ, TANDEM_SEEDS=f"1:{seeds}", TZ="UTC", LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen",
                       HOME=str(folder), XDG_DATA_HOME=str(folder), QTEST_FUNCTION_TIMEOUT="1800000")
    try:
        status, _ = compilation.run([str(program), "-maxwarnings", "0"], folder, timeout=1800, environment=environment)
    except subprocess.TimeoutExpired:
        return False
    return status == 0


def judge(tree, mutant, seeds, folder):
    """The test that kills it, or None; an exception when there is no such mutant."""
    name, file, old, new = mutant
    text = (repository.ROOT / file).read_text(encoding="utf-8")
    if text.count(old) != 1:
        raise LookupError(f"{name}: its line stands {text.count(old)} times in {file}")
    folder.mkdir()
    source = folder / pathlib.PurePath(file).name
    source.write_text(text.replace(old, new), encoding="utf-8")
    if said := tree.compile(source, file, folder / "mutant.o"):
        raise LookupError(f"{name}: does not compile\n{said[-2000:]}")
    for test in TESTS:
        status, said = tree.link(test, folder / "mutant.o", folder / test)
        if status != 0:
            raise LookupError(f"{name}: does not link\n{said[-2000:]}")
        if not survives(folder / test, seeds, folder):
            return test
        (folder / test).unlink()
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, required=True, help=f"a tree in which {', '.join(TESTS)} are built")
    parser.add_argument("--seeds", type=int, default=60, help="of the convergence simulation")
    parser.add_argument("--only", default="", help="part of a mutant's name")
    options = parser.parse_args()
    tree = Tree(options.build)
    chosen = [mutant for mutant in MUTANTS if options.only in mutant[0]]
    with tempfile.TemporaryDirectory(prefix="tandem-mutants-") as scratch:
        scratch = pathlib.Path(scratch)
        for test in TESTS:
            if not survives(tree.program(test), options.seeds, scratch):
                sys.exit(f"{test} fails without any mutant.")
        killed = 0
        with concurrent.futures.ThreadPoolExecutor(repository.jobs()) as pool:
            killers = pool.map(lambda at: judge(tree, chosen[at], options.seeds, scratch / str(at)), range(len(chosen)))
            for (name, *_), killer in zip(chosen, killers):
                killed += killer is not None
                print(f"{'killed by ' + killer if killer else 'SURVIVED':28} {name}", flush=True)
    print(f"{killed} of {len(chosen)} mutants killed")
    return 0 if killed * 10 >= len(chosen) * 9 else 1


if __name__ == "__main__":
    sys.exit(main())
