#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Are the packaging's files valid, of one version, and do the manual pages of both languages name the same things?"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree

sys.dont_write_bytecode = True
import repository  # noqa: E402

OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")
COMMAND = re.compile(r'^\.BI "(\w+) ', re.M)


def manual(text):
    """The options and commands that a manual page names."""
    plain = text.replace("\\-", "-").replace("\\fP", " ")
    plain = re.sub(r"\\f[A-Z]", "", plain)
    plain = "\n".join(line for line in plain.splitlines() if not line.startswith(('.\\"', ".TH")))
    return set(OPTION.findall(plain)) | set(COMMAND.findall(plain))


def manuals_differ(one, other):
    return sorted(manual(one) ^ manual(other))


def told(program):
    """The options and commands that the command line program tells in its help."""
    def help_of(*words):
        done = subprocess.run([program, *words, "--language", "en", "--help"], capture_output=True, text=True, check=True)
        return done.stdout

    general = help_of()
    commands = re.findall(r"^  ([a-z]+)  ", general, re.M)
    texts = [general, *(help_of(command) for command in commands)]
    return set(commands) | {option for text in texts for option in OPTION.findall(text)}


def versions(folder, version):
    """Files that name another version as the newest."""
    newest = {
        "linux/org.tandem.Tandem.metainfo.xml": r'<releases>\s*<release version="([^"]+)"',
        "linux/changelog": r"^tandem \(([^)]+)\)",
        **{f"man/{page}": r'^\.TH \S+ 1 "[^"]*" "Tandem ([^"]+)"' for page in
           ("tandem.1", "tandem-cli.1", "fr/tandem.1", "fr/tandem-cli.1")},
    }
    findings = []
    for name, pattern in newest.items():
        match = re.search(pattern, (folder / name).read_text(encoding="utf-8"), re.M)
        if not match or match.group(1) != version:
            findings.append(f"packaging/{name}: names version {match.group(1) if match else 'none'}, the project is {version}")
    return findings


def packages(text):
    """Lines of packages.txt that are no package with a section and a reason."""
    findings = []
    for number, line in enumerate(text.splitlines(), 1):
        if line and not line.startswith("#") and not re.match(r"(build|run|test|ci|package) +[a-z0-9][a-z0-9.+-]+ +\S+", line):
            findings.append(f"packaging/packages.txt:{number}: section, package and reason are meant")
    return findings


def valid(tool, *arguments):
    if not shutil.which(tool):
        print(f"There is no {tool}: not checked with it.")
        return []
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)
    return [] if done.returncode == 0 else [f"{tool}: {(done.stdout + done.stderr).strip()}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", required=True, help="the project's version")
    parser.add_argument("--program", help="tandem-cli, to compare its help with its manual page")
    arguments = parser.parse_args()
    folder = repository.ROOT / "packaging"
    linux = folder / "linux"
    findings = versions(folder, arguments.version) + packages((folder / "packages.txt").read_text(encoding="utf-8"))
    for page in ("tandem.1", "tandem-cli.1"):
        english = (folder / "man" / page).read_text(encoding="utf-8")
        french = (folder / "man" / "fr" / page).read_text(encoding="utf-8")
        findings += [f"packaging/man/{page}: {name} stands in one language only" for name in manuals_differ(english, french)]
    if arguments.program:
        page = (folder / "man" / "tandem-cli.1").read_text(encoding="utf-8")
        findings += [f"packaging/man/tandem-cli.1: {name} stands either there or in the program's help, not in both"
                     for name in sorted(manual(page) ^ told(arguments.program))]
    for path in sorted([*linux.glob("*.xml"), *pathlib.Path(repository.ROOT / "resources" / "icons").glob("*.svg")]):
        try:
            xml.etree.ElementTree.parse(path)
        except xml.etree.ElementTree.ParseError as error:
            findings.append(f"{path.relative_to(repository.ROOT)}: {error}")
    findings += valid("desktop-file-validate", str(linux / "org.tandem.Tandem.desktop"))
    findings += valid("appstreamcli", "validate", "--no-net", str(linux / "org.tandem.Tandem.metainfo.xml"))
    return repository.finish("Packaging", findings)


if __name__ == "__main__":
    sys.exit(main())
