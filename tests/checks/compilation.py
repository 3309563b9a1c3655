# SPDX-License-Identifier: GPL-3.0-or-later
"""How the build compiles: the commands of compile_commands.json, and a way to run many at once."""

import concurrent.futures
import json
import pathlib
import shlex
import subprocess

import repository

LAUNCHERS = {"ccache", "sccache", "distcc"}


class Commands:
    def __init__(self, build, root=repository.ROOT):
        self.root = root
        self.by_file = {}
        for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
            path = pathlib.Path(entry["file"])
            try:
                name = pathlib.PurePosixPath(path.relative_to(root))
            except ValueError:
                continue
            self.by_file[name] = (entry["directory"], shlex.split(entry["command"]))

    def for_header(self, header):
        """Directory and flags of a source in the header's folder, or in the nearest folder above it."""
        own = header.with_suffix(".cpp")
        if own in self.by_file:
            return self._flags(own)
        folder = header.parent
        while True:
            for name in sorted(self.by_file):
                if folder in name.parents and "build" not in name.parts:
                    return self._flags(name)
            if folder == folder.parent:
                return None
            folder = folder.parent

    def _flags(self, name):
        directory, words = self.by_file[name]
        words = [word for word in words if pathlib.PurePath(word).name not in LAUNCHERS]
        flags = []
        skip = False
        for word in words:
            if skip:
                skip = False
            elif word in ("-o", "-MF", "-MT", "-MQ", "-include"):
                skip = True
            elif word in ("-c", "-MD", "-MMD", "-Winvalid-pch") or word == str(self.root / name):
                pass
            else:
                flags.append(word)
        return directory, flags


def run(command, directory, stdin=None, timeout=None):
    """Exit status and what was said."""
    done = subprocess.run(command, cwd=directory, input=stdin, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          timeout=timeout, check=False)
    return done.returncode, done.stdout


def each(function, items):
    """The function's results for all items, as many at once as there are processors, in order."""
    with concurrent.futures.ThreadPoolExecutor(repository.jobs()) as pool:
        return list(pool.map(function, items))
