#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every check is shown a clean sample, on which it is silent, and a bad one, which it must find."""

import contextlib
import io
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import catalogue  # noqa: E402
import compilation  # noqa: E402
import formatting  # noqa: E402
import french  # noqa: E402
import guide  # noqa: E402
import headers  # noqa: E402
import includes  # noqa: E402
import packaging  # noqa: E402
import repository  # noqa: E402
import tidy  # noqa: E402
import translate  # noqa: E402
import translations  # noqa: E402
import tree  # noqa: E402

MODULES = {"QString": "QtCore", "QPainter": "QtGui", "QWidget": "QtWidgets", "QSqlQuery": "QtSql"}
NBSP, NARROW = "\u00a0", "\u202f"


class Sample(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def put(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return pathlib.PurePosixPath(name)


class Includes(Sample):
    def found(self, place, line):
        for header in ("core/base/id.h", "core/journal/stamp.h", "core/store/database.h", "core/report/document.h",
                       "core/figures/totals.h", "core/workspace/workspace.h", "ui/pages/page.h", "app/cli/arguments.h",
                       "tests/support/builder.h"):
            self.put(header, "#pragma once\n")
        name = self.put(place, line + "\n")
        return includes.check(self.root, [name], MODULES)

    def test_arrows_of_the_house_pass(self):
        for place, header in (("core/journal/a.cpp", "core/base/id.h"), ("core/store/a.cpp", "core/journal/stamp.h"),
                              ("core/print/a.cpp", "core/report/document.h"), ("core/print/a.cpp", "core/journal/stamp.h"),
                              ("core/formats/a.cpp", "core/figures/totals.h"), ("app/cli/a.cpp", "core/store/database.h"),
                              ("core/formats/a.cpp", "core/workspace/workspace.h"), ("ui/pages/a.cpp", "core/base/id.h"),
                              ("tests/ui/a.cpp", "ui/pages/page.h")):
            self.assertEqual(self.found(place, f'#include "{header}"'), [], (place, header))

    def test_other_arrows_are_found(self):
        for place, header in (("core/base/a.cpp", "core/journal/stamp.h"), ("core/journal/a.cpp", "core/store/database.h"),
                              ("core/figures/a.cpp", "core/store/database.h"), ("core/report/a.h", "core/workspace/workspace.h"),
                              ("core/store/a.cpp", "core/workspace/workspace.h"), ("core/print/a.cpp", "ui/pages/page.h"),
                              ("ui/pages/a.cpp", "app/cli/arguments.h"), ("app/cli/a.cpp", "ui/pages/page.h"),
                              ("ui/widgets/a.cpp", "core/figures/totals.h"), ("core/base/a.cpp", "tests/support/builder.h"),
                              ("core/base/a.cpp", "core/base/none.h"), ("core/base/a.cpp", "id.h"),
                              ("core/elsewhere/a.cpp", "core/base/id.h")):
            self.assertEqual(len(self.found(place, f'#include "{header}"')), 1, (place, header))

    def test_qt_and_other_libraries(self):
        for place, header in (("core/base/a.cpp", "QString"), ("core/print/a.cpp", "QPainter"), ("ui/pages/a.cpp", "QWidget"),
                              ("core/store/a.cpp", "sqlite3.h"), ("core/base/a.cpp", "vector"), ("tests/ui/a.cpp", "QSqlQuery")):
            self.assertEqual(self.found(place, f"#include <{header}>"), [], (place, header))
        for place, header in (("core/base/a.cpp", "QtCore/QString"), ("core/report/a.cpp", "QPainter"),
                              ("core/print/a.cpp", "QWidget"), ("ui/pages/a.cpp", "QSqlQuery"), ("app/cli/a.cpp", "QWidget"),
                              ("core/workspace/a.cpp", "sqlite3.h"), ("core/report/a.cpp", "qpdf/QPDF.hh")):
            self.assertEqual(len(self.found(place, f"#  include <{header}>")), 1, (place, header))


class Translations(Sample):
    HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">\n'

    def book(self, source, translation, attributes="", message=""):
        text = (f"{self.HEAD}<context>\n    <name>Page</name>\n    <message{message}>\n        <source>{source}</source>\n"
                f"        <translation{attributes}>{translation}</translation>\n    </message>\n</context>\n</TS>\n")
        self.put("tandem_fr.ts", text)
        return self.root / "tandem_fr.ts"

    def test_a_finished_one_passes(self):
        self.assertEqual(translations.check(self.book("&amp;Save %1", "&amp;Enregistrer %1")), [])
        forms = "\n<numerusform>%n jour</numerusform>\n<numerusform>%n jours</numerusform>\n"
        self.assertEqual(translations.check(self.book("%n day(s)", forms, "", ' numerus="yes"')), [])

    def test_faults_are_found(self):
        bad = (("Save", "", ' type="unfinished"'), ("Save", "Enregistrer", ' type="vanished"'), ("Save", "", ""),
               ("Save %1", "Enregistrer", ""), ("Save %1", "Enregistrer %1 %2", ""), ("&amp;Save", "Enregistrer", ""),
               ("Save", "&amp;Enregistrer", ""), ("&amp;Save", "&amp;Enre&amp;gistrer", ""), ("Open…", "Ouvrir", ""),
               ("It is saved", "C'est enregistré", ""))
        for source, translation, attributes in bad:
            self.assertEqual(len(translations.check(self.book(source, translation, attributes))), 1, (source, translation))
        one = "\n<numerusform>un jour</numerusform>\n<numerusform>%n jours</numerusform>\n"
        self.assertEqual(len(translations.check(self.book("%n day(s)", one, "", ' numerus="yes"'))), 1)
        single = "\n<numerusform>%n jours</numerusform>\n"
        self.assertEqual(len(translations.check(self.book("%n day(s)", single, "", ' numerus="yes"'))), 1)

    def test_a_stale_catalogue_is_found(self):
        path = self.book("Save", "Enregistrer")
        same = [sys.executable, "-c", "pass"]
        other = [sys.executable, "-c",
                 "import sys; p = sys.argv[-1]; t = open(p).read(); open(p, 'w').write(t.replace('>Save<', '>Keep<'))"]
        self.assertEqual(translations.stale(path, same), [])
        found = translations.stale(path, other)
        self.assertTrue(any("'Keep' is not in it yet" in line for line in found), found)
        self.assertTrue(any("'Save' is no longer" in line for line in found), found)

    def test_merging_changes_nothing_else(self):
        path = self.book("Who &amp; what?", "", ' type="unfinished"')
        self.assertEqual(translate.missing(path), {"Page": {"Who & what?": ""}})
        self.assertEqual(translate.merge(path, {"Page": {"Who & what?": "Qui & quoi ?"}}), [])
        self.assertEqual(path.read_text(encoding="utf-8"),
                         self.book("Who &amp; what?", "Qui &amp; quoi&#x202f;?").read_text(encoding="utf-8"))
        self.assertEqual(translate.missing(path), {})

    def test_merging_refuses_what_does_not_fit(self):
        path = self.book("Save %1", "", ' type="unfinished"')
        self.assertEqual(len(translate.merge(path, {"Page": {"Save %1": "Enregistrer"}})), 1)
        self.assertEqual(len(translate.merge(path, {"Page": {"Keep": "Garder"}})), 1)
        self.assertEqual(translate.missing(path), {"Page": {"Save %1": ""}})


class French(unittest.TestCase):
    CLEAN = ("L’activité finit avant de commencer.", f"Filtrer{NBSP}: domaine", f"«{NBSP}Rabat{NBSP}»", f"Quoi{NARROW}?",
             f"Non{NARROW}; oui{NARROW}!", "Voir https://example.org/a?b=c", "à 10:30", "<a href='x'>ici</a>", "!", "le séparateur (;)", "%1:%2",
             "`tandem-cli list 'x'`", "--plan=CODE", "*.tandem")
    BAD = ("L'activité", "Filtrer: domaine", "Filtrer : domaine", "« Rabat »", "Quoi ?", "Quoi?", f"Quoi{NBSP}?", "Non ; oui",
           "Oui !", 'Le plan "2020" de "Dakar"', "Ouvrir...", "Deux  espaces")

    def test_clean_texts_pass(self):
        for text in self.CLEAN:
            self.assertEqual(french.faults(text), [], text)

    def test_faults_are_found(self):
        for text in self.BAD:
            self.assertNotEqual(french.faults(text), [], text)

    def test_mending(self):
        self.assertEqual(french.mend("C'est « prêt » : oui ! Quoi ? Non ; fin..."),
                         f"C’est «{NBSP}prêt{NBSP}»{NBSP}: oui{NARROW}! Quoi{NARROW}? Non{NARROW}; fin…")
        for text in self.CLEAN:
            self.assertEqual(french.mend(text), text)


class Tree(unittest.TestCase):
    GOOD = "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n"

    def faults(self, name, text):
        return tree.faults(pathlib.PurePosixPath(name), text.encode())

    def test_a_clean_file_passes(self):
        self.assertEqual(self.faults("core/base/id.h", self.GOOD), [])
        self.assertEqual(self.faults("packaging/run", "mktemp /tm" + "p/XXXXXX\n${dir}/wo" + "rk/x\n"), [])

    def test_faults_are_found(self):
        for name, text in (("core/base/id.h", self.GOOD + "\n" * 500), ("core/base/Id.h", self.GOOD),
                           ("core/base/id.h", "#pragma once\n"), ("core/base/id.h", self.GOOD + "x"),
                           ("core/base/id.h", self.GOOD + "int x; \n"), ("core/base/id.h", self.GOOD.replace("#pragma once", "")),
                           ("docs/a.md", "see /wo" + "rk/x\n"), ("docs/a.md", "see /ho" + "me/alice/x\n"),
                           ("core/base/id.h", self.GOOD + "// TO" + "DO later\n"), ("resources/a.svg", "x" * 1100000 + "\n")):
            self.assertEqual(len(self.faults(name, text)), 1, name)


class Guide(Sample):
    def setUp(self):
        super().setUp()
        for language in ("fr", "en"):
            self.put(f"{language}/a.md", f"# A\n\n[b](b.md)\n\n![p](../images/p-{language}.png)\n")
            self.put(f"{language}/b.md", "# B\n\n## One\n")
            self.put(f"images/p-{language}.png", "small")

    def test_a_whole_guide_passes(self):
        self.assertEqual(guide.faults(self.root), [])

    def test_faults_are_found(self):
        for name, text in (("fr/a.md", "# A\n\n[b](b.md) d'un\n\n![p](../images/p-fr.png)\n"), ("fr/b.md", "# B\n"),
                           ("en/c.md", "# C\n"), ("images/q-en.png", "nobody shows it"), ("images/p-en.png", "x" * 200000)):
            path = self.root / name
            before = path.read_text(encoding="utf-8") if path.exists() else None
            self.put(name, text)
            self.assertEqual(len(guide.faults(self.root)), 1, name)
            path.unlink() if before is None else self.put(name, before)

    def test_what_leads_nowhere_is_found(self):
        (self.root / "images/p-fr.png").unlink()
        self.assertEqual(guide.faults(self.root), ["fr/a.md: ../images/p-fr.png is not there"])


class Packaging(Sample):
    def test_manual_pages(self):
        page = '.TH X 1\n.BI "list " "FILE" " \\fR[\\fB\\-\\-json\\fR]"\nlist the rows\n'
        self.assertEqual(packaging.manuals_differ(page, page.replace("list the", "les")), [])
        self.assertEqual(packaging.manuals_differ(page, page.replace("json", "csv")), ["--csv", "--json"])
        self.assertEqual(packaging.manuals_differ(page, page.replace('"list "', '"show "')), ["list", "show"])

    def test_versions(self):
        for name in ("tandem.1", "tandem-cli.1", "fr/tandem.1", "fr/tandem-cli.1"):
            self.put(f"man/{name}", '.TH X 1 "May 2026" "Tandem 1.2.3" "User Commands"\n')
        self.put("linux/changelog", "tandem (1.2.3) unstable; urgency=medium\n")
        self.put("linux/org.tandem.Tandem.metainfo.xml", '<releases>\n <release version="1.2.3" date="2026-05-01"/>')
        self.assertEqual(packaging.versions(self.root, "1.2.3"), [])
        self.assertEqual(len(packaging.versions(self.root, "1.2.4")), 6)

    def test_package_list(self):
        self.assertEqual(packaging.packages("# words\n\nbuild  g++  the compiler\n"), [])
        self.assertEqual(len(packaging.packages("build  g++\ng++ the compiler\nother  g++  the compiler\n")), 3)

    @unittest.skipUnless(shutil.which("desktop-file-validate"), "no desktop-file-validate")
    def test_a_tool_that_complains_is_heard(self):
        self.put("a.desktop", "[Desktop Entry]\nType=Application\n")
        self.assertEqual(len(packaging.valid("desktop-file-validate", str(self.root / "a.desktop"))), 1)


class Compilers(Sample):
    def setUp(self):
        super().setUp()
        self.put(".clang-format", "BasedOnStyle: LLVM\n")
        self.put(".clang-tidy", "Checks: '-*,bugprone-*'\nWarningsAsErrors: '*'\n")
        self.put("core/a.h", "#pragma once\n#include <vector>\ninline std::vector<int> a;\n")
        self.put("core/a.cpp", '#include "core/a.h"\nint b() { return 1; }\n')
        command = f"ccache c++ -I{self.root} -std=c++20 -o a.o -c {self.root}/core/a.cpp"
        self.put("build/compile_commands.json",
                 f'[{{"directory": "{self.root}", "command": "{command}", "file": "{self.root}/core/a.cpp"}}]')

    @unittest.skipUnless(shutil.which("c++"), "no compiler")
    def test_headers(self):
        commands = compilation.Commands(self.root / "build", self.root)
        for name in ("core/a.h", "core/a.cpp"):
            name = pathlib.PurePosixPath(name)
            self.assertIsNone(headers.alone(name, *commands.flags(name), self.root))
        needy = self.put("core/needy.h", "#pragma once\ninline std::vector<int> a;\n")
        self.assertIn("does not compile alone", headers.alone(needy, *commands.flags(needy), self.root))
        needy = self.put("core/a.cpp", "std::vector<int> a;\n")
        self.assertIn("does not compile alone", headers.alone(needy, *commands.flags(needy), self.root))

    @unittest.skipUnless(shutil.which("clang-format"), "no clang-format")
    def test_formatting(self):
        ugly = self.put("core/ugly.cpp", "int   c( ){return 1;}\n")
        found = formatting.look([pathlib.PurePosixPath("core/a.cpp"), ugly], self.root, shutil.which("clang-format"))
        self.assertEqual(len(found), 1)
        self.assertTrue(found[0].startswith("core/ugly.cpp:1:"))

    @unittest.skipUnless(shutil.which("clang-tidy"), "no clang-tidy")
    def test_tidy(self):
        name = pathlib.PurePosixPath("core/a.cpp")
        self.assertEqual(tidy.look(shutil.which("clang-tidy"), self.root / "build", name, self.root), [])
        self.put(str(name), '#include "core/a.h"\nbool b(int x) { if (x > 1) { return true; } else { return true; } }\n')
        found = tidy.look(shutil.which("clang-tidy"), self.root / "build", name, self.root)
        self.assertEqual(len(found), 1, found)


@unittest.skipUnless(shutil.which("git"), "no git")
class Changed(Sample):
    def git(self, *arguments):
        subprocess.run(["git", "-C", str(self.root), "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments],
                       check=True, capture_output=True)

    def test_what_changed_since_the_last_commit(self):
        with contextlib.ExitStack() as stack:
            base = os.environ.pop("TANDEM_BASE", None)
            if base is not None:
                stack.callback(os.environ.__setitem__, "TANDEM_BASE", base)
            self.assertIsNone(repository.changed(self.root))
            self.git("init", "-q")
            for name in ("old.h", "changed.h"):
                self.put(name, "a\n")
            self.git("add", ".")
            self.git("commit", "-qm", "One")
            self.put("changed.h", "b\n")
            self.git("commit", "-qam", "Two")
            self.put("new.h", "c\n")
            self.assertEqual({str(name) for name in repository.changed(self.root)}, {"changed.h", "new.h"})
            self.assertEqual({str(name) for name in repository.files(self.root)}, {"changed.h", "new.h", "old.h"})


class Finish(unittest.TestCase):
    def test_the_exit_status_says_it(self):
        with contextlib.redirect_stdout(io.StringIO()) as out:
            self.assertEqual(repository.finish("X", []), 0)
            self.assertEqual(repository.finish("X", ["a: b"]), 1)
        self.assertEqual(out.getvalue(), "X: clean\na: b\nX: 1 findings\n")


if __name__ == "__main__":
    unittest.main()
