# SPDX-License-Identifier: GPL-3.0-or-later
"""What every check needs: the tree's files, what changed in it, and one way to say what was found."""

import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCE_FOLDERS = ("core", "ui", "app", "tests")
NO_SOURCES = {".git", ".cache", "build", "__pycache__"}


def git(*arguments, root=ROOT):
    """What git says, or None where there is no git or no history."""
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None


def files(root=ROOT):
    """Every file of the tree as a path relative to its root: what git knows or would add, without git what lies there."""
    listed = git("ls-files", "-z", "--cached", "--others", "--exclude-standard", root=root)
    if listed is not None:
        names = [pathlib.PurePosixPath(name) for name in listed.split("\0") if name]
        return sorted(name for name in set(names) if (root / name).is_file())
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in NO_SOURCES and not name.startswith("build-")]
        base = pathlib.Path(folder).relative_to(root)
        found += [pathlib.PurePosixPath(base / name) for name in names if not name.endswith(".pyc")]
    return sorted(found)


def sources(root=ROOT, suffixes=(".h", ".cpp"), folders=SOURCE_FOLDERS):
    return [name for name in files(root) if name.suffix in suffixes and name.parts[0] in folders]


def changed(root=ROOT):
    """What differs from the point where this branch left its upstream or main (or from TANDEM_BASE; without either from the commit
    before this one), with what is not committed; None when there is no history to compare with."""
    base = os.environ.get("TANDEM_BASE")
    if not base:
        base = git("merge-base", "HEAD", "@{upstream}", root=root) or git("merge-base", "HEAD", "main", root=root)
        head = git("rev-parse", "HEAD", root=root)
        if base is None or base == head:
            base = git("rev-parse", "--verify", "HEAD~1", root=root)
    if not base:
        return None
    differing = git("diff", "--name-only", "-z", "--diff-filter=d", base.strip(), root=root)
    untracked = git("ls-files", "-z", "--others", "--exclude-standard", root=root)
    if differing is None or untracked is None:
        return None
    return {pathlib.PurePosixPath(name) for name in (differing + untracked).split("\0") if name}


def text(name, root=ROOT):
    return (root / name).read_text(encoding="utf-8")


def finish(what, findings):
    """Prints the findings, a line each, and returns the exit status."""
    for finding in findings:
        print(finding)
    print(f"{what}: {len(findings)} findings" if findings else f"{what}: clean")
    return 1 if findings else 0


def jobs():
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def skip(why):
    """ctest shows a test that returns 77 as skipped."""
    print(why)
    sys.exit(77)
