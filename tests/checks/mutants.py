#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts one mistake after the other into the engine and sees whether the tests notice (journal.md, 20, T3).

Each mutant is one changed line. Its source is changed in a copy, compiled as the build does it and linked before the
engine's library, so neither the tree nor the build is touched. It is killed when one of the tests fails that may notice
it. Prints a line for each and fails when fewer than nineteen in twenty die."""

import argparse
import concurrent.futures
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile
import threading

sys.dont_write_bytecode = True
import compilation  # noqa: E402
import repository  # noqa: E402

# What may kill a mutant, those first that need less time or fewer of which are needed. The engine's first two:
CORE = ["tst_intent", "tst_convergence"]
STORIES = ["tst_intent", "tst_intent_stories"]
CLOCKS = ["tst_clocks", "tst_convergence"]
UNDO = ["tst_workspace_undo", "tst_intent_stories", "tst_intent"]
ANSWERS = ["tst_workspace_disagreement", "tst_workspace_disagreement_stories"]
ADOPTION = ["tst_workspace_plan_life", "tst_intent_stories", "tst_workspace_disagreement"]
PACKAGES = ["tst_exchange_package", "tst_exchange_hostile", "tst_exchange_receive"]
FOLDER = ["tst_shared_folder", "tst_folder_harm", "tst_folder_simulation"]

# Name, file, the line's part as it is, what it becomes, the tests that are asked.
MUTANTS = [
    # journal: which values and rows count
    ("a revival settles a deletion that had not seen it", "core/journal/heads.cpp",
     "alive == life.size() ? Life::Alive : Life::Contested", "alive > 0 ? Life::Alive : Life::Contested", CORE),
    ("one seen field is enough for a deletion", "core/journal/heads.cpp",
     "return std::all_of(fields.begin()", "return fields.isEmpty() || std::any_of(fields.begin()", CORE),
    ("the lesser stamp is shown", "core/journal/heads.cpp", "outranks(head, *best)", "outranks(*best, head)", CORE),
    ("in memory the last word is the only one", "core/journal/heads.cpp",
     "return next.preds.contains(head.transaction);", "return !head.transaction.isNull();",
     ["tst_replay", "tst_convergence"]),
    ("a foreign clock pulls ours as far as it likes", "core/journal/stamp.cpp",
     "foreign.milliseconds() - nowMilliseconds > kDay ? last", "foreign.milliseconds() < 0 ? last", CLOCKS),
    ("two stamps of one computer are equal", "core/journal/stamp.cpp", "std::max(last.bits + 1,", "std::max(last.bits,",
     CLOCKS),
    # store: how they are applied
    ("what came last is shown", "core/store/applier.cpp",
     "if (outranks(Head{key.id, key.stamp, {}, {}}, shown))",
     "if (outranks(Head{key.id, key.stamp, {}, {}}, shown) && t == 0)", CORE),
    ("a settled fork stays", "core/store/applier.cpp",
     "if (before.size() > 1 || after.size() > 1)", "if (after.size() > 1)", CORE),
    ("a moved row brings its deleted owner back", "core/store/applier.cpp",
     "field->isQuiet())\n                continue;", "field->name.view().empty())\n                continue;", CORE),
    ("an edited child does not need its owner", "core/store/applier.cpp",
     "(parentsMoved || write.life) && before", "parentsMoved && before", CORE),
    ("an edit does not bring a deleted row back", "core/store/applier.cpp",
     "if (lifeWritten || before.value_or(Life::Dead) != Life::Alive) {", "if (lifeWritten) {", CORE),
    ("what was needed once stays for ever", "core/store/applier.cpp",
     "isNeeded(key) ? Life::Needed : Life::Dead;", "isNeeded(key) ? Life::Needed : *before;", CORE),
    ("the owner's owner is not needed", "core/store/applier.cpp", "queue.append(parent);", "static_cast<void>(parent);",
     CORE),
    ("an older text is not marked", "core/store/applier.cpp", "if (bilingual && before)", "if (bilingual && !before)", CORE),
    ("what waited is forgotten", "core/store/ingest.cpp",
     "queue += waiting.arrived(item.id);", "static_cast<void>(waiting.arrived(item.id));", CORE),
    ("what waits for several comes with the first", "core/store/ingest.cpp",
     "if (isThere(m_open, other))", "if (isThere(m_open, other) && other.isNull())", CORE),
    ("a predecessor need not be here", "core/store/ingest.cpp", "look(pred);", "static_cast<void>(pred);", STORIES),
    ("a newer version's words are taken for ours", "core/store/ingest.cpp",
     "!missing.isEmpty() || transaction->version > limits::kBodyVersion", "!missing.isEmpty()", CORE),
    ("a buried one that turns up stays empty", "core/store/ingest.cpp",
     "resurrected = resurrected || d->journal", "resurrected = resurrected && d->journal", STORIES),
    ("a burial releases nobody", "core/store/ingest.cpp",
     "queue += waiting.arrived(buried);", "static_cast<void>(buried);", CORE),
    ("parents stay leaves", "core/store/journal_tables.cpp",
     "m_deleteLeaf.bind(1, *p).run();", "m_deleteLeaf.bind(1, -*p).run();", CORE),
    ("forks are miscounted", "core/store/journal_tables.cpp",
     "m_forks -= m_database.changedRows();", "m_forks -= 2 * m_database.changedRows();", CORE),
    ("a clock that went back a month is no news", "core/store/journal_tables.cpp", "> kDay;", "> 32 * kDay;", CLOCKS),
    ("equal values are a conflict", "core/store/issue_query.cpp", "if (!disagree(heads))", "if (heads.size() < 2)", CORE),
    ("a deleted row's values are asked", "core/store/issue_query.cpp",
     "key.row).value_or(Life::Dead) == Life::Dead)", "key.row).value_or(Life::Dead) == Life::Needed)", CORE),
    ("what was changed knowing the adoption counts as late", "core/store/issue_query.cpp",
     "if (!adoption.before.contains(t) && !adoption.after.contains(t))", "if (!adoption.before.contains(t))", ADOPTION),
    ("an amendment settles nothing", "core/store/issue_query.cpp",
     "return t && adoption.before.contains(*t)", "return t && *t < 0 && adoption.before.contains(*t)", ADOPTION),
    ("a change leaves the issues of its rows as they were", "core/store/store.cpp",
     "issues->changed.insert(*it);", "static_cast<void>(it);", ANSWERS + ["tst_year"]),
    # store: what a commit says that it saw
    ("a deletion does not say what it saw", "core/store/store.cpp",
     'edit.value == "0" && !edit.preds)', 'edit.value == "0" && edit.preds)', CORE),
    ("the shown value settles nothing", "core/store/store.cpp",
     "if (heads.size() == 1 && heads.first().value == edit.value && !contested",
     "if (!heads.isEmpty() && winner(heads)->value == edit.value && !contested", CORE),
    ("a form has seen what came meanwhile", "core/store/store.cpp",
     "if (edit.preds) {", "if (edit.preds && edit.preds->isEmpty()) {", CORE),
    ("an informed deletion is not written", "core/store/store.cpp",
     "d->projection.life(entity->kind, edit.row) == Life::Contested;",
     "d->projection.life(entity->kind, edit.row) == Life::Needed;", STORIES),
    # workspace: taking back, settling, adopting
    ("undo goes over what others wrote", "core/workspace/workspace_undo.cpp",
     "const bool ours = heads->size() == 1", "const bool ours = heads->size() >= 1", UNDO),
    ("undo takes away what others work on", "core/workspace/workspace_undo.cpp",
     "? !isUsedByOthers(change) : ours", "? ours : ours", UNDO),
    ("the undo of an answer shows any of the values", "core/workspace/workspace_undo.cpp",
     "const Head *shown = winner(replaced);", "const Head *shown = replaced.isEmpty() ? nullptr : &replaced.first();",
     [*ANSWERS, *UNDO]),
    ("an answer settles one side only", "core/workspace/resolve.cpp",
     "seen.insert(field, m_issue.parties);", "seen.insert(field, {m_issue.parties.first()});", ANSWERS),
    ("an answer is taken when the question has changed", "core/workspace/resolve.cpp",
     "if (!open.contains(answer.issue))", "if (open.isEmpty())", ANSWERS),
    ("a plan with two of one code is adopted", "core/workspace/adopt_plan.cpp",
     "if (issue.kind == IssueKind::DuplicateKey)", "if (issue.kind == IssueKind::DuplicateKey && issue.otherRows.isEmpty())",
     ["tst_workspace"]),
    ("what one side began with is what stood before", "core/workspace/disagreement.cpp",
     "if (it.value() == heads.size())", "if (it.value() > 0)", ANSWERS),
    # exchange: what is sent, remembered and believed
    ("what waits is not sent on", "core/workspace/workspace_merge.cpp", "return d->store->visitHeld(each);", "return {};",
     [*PACKAGES, *FOLDER]),
    ("what was lost from the folder is not put there again", "core/exchange/folder_reading.cpp",
     "file.goneSince.secsTo(now) >= kDay)", "file.goneSince.secsTo(now) >= 1000 * kDay)", FOLDER),
    ("a restored backup hears nothing of what it had read", "core/exchange/shared_folder.cpp",
     "FolderFileState::Read && !d->isHere(", "FolderFileState::Waiting && !d->isHere(", FOLDER),
    ("what was read is put there again", "core/exchange/folder_merging.cpp",
     "if (!refused.contains(i))\n            known.ids", "if (refused.contains(i))\n            known.ids", FOLDER),
    ("the old files go before the new one is seen whole", "core/exchange/folder_reading.cpp",
     "(segment.goneSince.isValid() || !isWhole(memory.segment))", "segment.goneSince.isValid()", FOLDER),
    ("a file may hold less than it says", "core/exchange/package_reader.cpp",
     "m_transactions == m_header.transactions && m_blobs", "m_transactions <= m_header.transactions && m_blobs", PACKAGES),
    ("the digest is not looked at", "core/exchange/chunks.cpp",
     "digest == m_hash.result() && *behind == 0", "*behind == 0", PACKAGES),
    ("a bomb goes off", "core/exchange/chunks.cpp", "if (m_plainBytes > package::kSwellingFree",
     "if (m_plainBytes > package::kSwellingFree * 1000", PACKAGES),
]


class Tree:
    """A configured and built tree, its tests and how they are linked."""

    def __init__(self, build):
        self.build = build.resolve()
        self.commands = compilation.Commands(self.build)

    def compile(self, source, name, target):
        """Compiles `source` with the flags of the tree's `name`; what the compiler said when it refused."""
        directory, flags = self.commands.flags(pathlib.PurePosixPath(name))
        status, said = compilation.run([*flags, "-Wno-error", "-g0", "-c", str(source), "-o", str(target)], directory)
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
    with subprocess.Popen([str(program), "-maxwarnings", "0"], cwd=folder, env=environment, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace") as process:
        patience = threading.Timer(1800, process.kill)
        patience.start()
        try:
            for line in process.stdout:
                if line.startswith("FAIL!"):  # what follows adds nothing
                    process.kill()
                    return False
            return process.wait() == 0
        finally:
            patience.cancel()


def judge(tree, mutant, seeds, folder):
    """The test that kills it, or None; an exception when there is no such mutant."""
    name, file, old, new, tests = mutant
    text = (repository.ROOT / file).read_text(encoding="utf-8")
    if text.count(old) != 1:
        raise LookupError(f"{name}: its line stands {text.count(old)} times in {file}")
    folder.mkdir()
    source = folder / pathlib.PurePath(file).name
    source.write_text(text.replace(old, new), encoding="utf-8")
    if said := tree.compile(source, file, folder / "mutant.o"):
        raise LookupError(f"{name}: does not compile\n{said[-2000:]}")
    for test in tests:
        status, said = tree.link(test, folder / "mutant.o", folder / test)
        if status != 0:
            raise LookupError(f"{name}: does not link\n{said[-2000:]}")
        if not survives(folder / test, seeds, folder):
            return test
        (folder / test).unlink()
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, required=True, help="a tree in which the tests are built")
    parser.add_argument("--seeds", type=int, default=60, help="of the convergence simulation")
    parser.add_argument("--only", default="", help="part of a mutant's name")
    options = parser.parse_args()
    tree = Tree(options.build)
    chosen = [mutant for mutant in MUTANTS if options.only in mutant[0]]
    tests = list(dict.fromkeys(test for mutant in chosen for test in mutant[4]))
    with tempfile.TemporaryDirectory(prefix="tandem-mutants-") as scratch:
        scratch = pathlib.Path(scratch)
        for test in tests:
            if not survives(tree.program(test), options.seeds, scratch):
                sys.exit(f"{test} fails without any mutant.")
        killed = 0
        with concurrent.futures.ThreadPoolExecutor(repository.jobs()) as pool:
            killers = pool.map(lambda at: judge(tree, chosen[at], options.seeds, scratch / str(at)), range(len(chosen)))
            for (name, *_), killer in zip(chosen, killers):
                killed += killer is not None
                print(f"{'killed by ' + killer if killer else 'SURVIVED':28} {name}", flush=True)
    print(f"{killed} of {len(chosen)} mutants killed")
    return 0 if killed * 20 >= len(chosen) * 19 else 1


if __name__ == "__main__":
    sys.exit(main())
