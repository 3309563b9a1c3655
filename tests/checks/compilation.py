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

    def write_plain(self, folder):
        """Writes the same commands without precompiled headers, which only the compiler that made them can read."""
        entries = []
        for name in self.by_file:
            directory, flags = self._flags(name)
            file = str(self.root / name)
            entries.append({"directory": directory, "file": file, "arguments": [*flags, "-c", file]})
        (pathlib.Path(folder) / "compile_commands.json").write_text(json.dumps(entries), encoding="utf-8")

    def flags(self, name):
        """Directory and flags of a source; of a header those of its own source, or of one in the nearest folder."""
        own = name.with_suffix(".cpp")
        if own in self.by_file:
            return self._flags(own)
        folder = name.parent
        while True:
            for other in sorted(self.by_file):
                if folder in other.parents and "build" not in other.parts:
                    return self._flags(other)
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


def run(command, directory, stdin=None, timeout=None, environment=None):
    """Exit status and what was said."""
    done = subprocess.run(command, cwd=directory, input=stdin, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          errors="replace", timeout=timeout, env=environment, check=False)
    return done.returncode, done.stdout


def each(function, items):
    """The function's results for all items, as many at once as there are processors, in order."""
    with concurrent.futures.ThreadPoolExecutor(repository.jobs()) as pool:
        return list(pool.map(function, items))
