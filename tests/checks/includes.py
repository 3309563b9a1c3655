#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include and finds the arrows that the house does not have (CMake alone cannot see them: Qt's header root
and the repository's are on every target's path)."""

import argparse
import pathlib
import re
import sys

sys.dont_write_bytecode = True
import repository  # noqa: E402

# Each room of core and what it stands on; it may also use what those stand on.
ROOMS = {
    "base": (),
    "model": ("base",),
    "journal": ("model",),
    "store": ("journal",),
    "workspace": ("store",),
    "exchange": ("workspace",),
    "figures": ("journal",),
    "report": ("figures",),
    "print": ("report",),
    "formats": ("figures", "workspace"),
}

# Qt's modules by place; the first line whose folder fits decides.
QT_MODULES = (
    ("core/print", {"QtCore", "QtGui"}),
    ("core/exchange/hub", {"QtCore", "QtSql", "QtNetwork"}),
    ("core", {"QtCore"}),
    ("ui", {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtSvgWidgets"}),
    ("app/cli", {"QtCore", "QtGui"}),
    ("app", {"QtCore", "QtGui", "QtWidgets", "QtNetwork"}),
)

# Other libraries' headers and the only place that may know them.
OTHERS = (
    (re.compile(r"^sqlite3(ext)?\.h$"), "core/store"),
    (re.compile(r"^qpdf/"), "core/print"),
    (re.compile(r"^(zlib|sodium)\.h$"), "core/exchange"),
    (re.compile(r"^(libpq-fe\.h|postgres)"), "core/exchange"),
)

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def below(room):
    """Every room that this room may include, itself among them."""
    out = {room}
    for other in ROOMS[room]:
        out |= below(other)
    return out


def qt_modules(headers):
    """{header: module} for all of Qt's headers, from the folder that holds QtCore and its neighbours."""
    out = {}
    for module in sorted(headers.iterdir()):
        if module.is_dir() and module.name.startswith("Qt"):
            for header in module.iterdir():
                if header.is_file():
                    # QtCore wins where two modules have a header of the same name.
                    out.setdefault(header.name, module.name)
    for header in (headers / "QtCore").iterdir():
        out[header.name] = "QtCore"
    return out


def ours(place, target):
    """The sentence that forbids `place` (a path) to include `target` (a path of ours), or None."""
    storey, wanted = place.parts[0], target.parts[0]
    if storey == "tests":
        return None
    order = ("core", "ui", "app")
    if wanted == "tests":
        return "the program does not include tests"
    if order.index(wanted) > order.index(storey):
        return f"{storey} does not reach up to {wanted}"
    if storey == "core":
        here, there = place.parts[1], target.parts[1]
        if there not in below(here):
            return f"core/{here} does not stand on core/{there}"
    if place.parts[:2] == ("ui", "widgets") and wanted == "core" and target.parts[1] not in ("base", "report", "print"):
        return "ui/widgets knows nothing of plans: of core only base, and printed pages"
    if place.parts[:2] == ("app", "cli") and wanted == "ui":
        return "the command line needs no ui"
    return None


def check(root, names, modules):
    findings = []
    for name in names:
        if name.parts[0] == "core" and (len(name.parts) < 3 or name.parts[1] not in ROOMS):
            findings.append(f"{name}: belongs to no room of core that is in the table")
            continue
        for number, line in enumerate(repository.text(name, root).splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            quote, header = match.groups()
            first = header.split("/")[0]
            sentence = None
            if re.match(r"Qt[A-Z]\w*/", header):
                sentence = f"names Qt's module: <{header.split('/', 1)[1]}> is meant"
            elif quote == '"' and first in ("core", "ui", "app", "tests"):
                target = pathlib.PurePosixPath(header)
                if not (root / target).is_file():
                    sentence = f"no such file: {header}"
                elif first == "core" and len(target.parts) > 2 and target.parts[1] in ROOMS or first != "core":
                    sentence = ours(name, target)
            elif quote == '"' and not header.endswith(".moc") and not header.startswith("moc_"):
                if name.parts[0] != "tests" or not (root / name.parent / header).is_file():
                    sentence = f'"{header}" is not from the repository\'s root'
            elif name.parts[0] != "tests":
                module = modules.get(header)
                if module:
                    allowed = next((those for place, those in QT_MODULES if str(name).startswith(place)), set())
                    if module not in allowed:
                        sentence = f"<{header}> is of {module}, which has no place here"
                for pattern, place in OTHERS:
                    if pattern.match(header) and not str(name).startswith(place):
                        sentence = f"<{header}> belongs in {place} alone"
            if sentence:
                findings.append(f"{name}:{number}: {sentence}")
    return findings


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--qt-headers", type=pathlib.Path, required=True, help="the folder that holds QtCore")
    arguments = parser.parse_args()
    modules = qt_modules(arguments.qt_headers)
    return repository.finish("Include arrows", check(repository.ROOT, repository.sources(), modules))


if __name__ == "__main__":
    sys.exit(main())
