#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several coordinators, each with a real window of their own, work apart and come together.

    windows.py TANDEM TANDEM_CLI FOLDER [HOW_MANY]

Two of them (four with HOW_MANY): the first reads French, the others English; each has a home, a file and settings of their
own, all on one screen. Everybody gives the same activity another title. The first sends an exchange file, the second
receives it, sees the disagreement, and sends back; the first sees the disagreement, too. Then all meet in a shared folder,
the second decides, and it is gone for everybody. In the end tandem-cli finds the same in all files. Wants a display and a
session bus of its own. With TANDEM_SCREENSHOTS=DIRECTORY it leaves pictures of the preview, the report and the
disagreements there; TANDEM_THEME=dark takes them in the dark.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from listener import Atspi, Listener, matching  # noqa: E402

CITIES = ["Rabat", "Dakar", "Abidjan", "Bamako"]
FRENCH = {"file": "Fichier", "programme": "Programme", "title": "Intitulé (français)", "other": "Intitulé (anglais)",
          "send": "Envoyer aux collègues…", "where": "Choisir où le mettre…", "receive": "Recevoir des collègues…",
          "preview": "Recevoir", "accept": "Recevoir", "report": "Reçu", "close": "Fermer", "save": "Enregistrer",
          "open": "Ouvrir", "folder": "Dossier partagé…", "path": "Dossier", "meet": "Se retrouver dans ce dossier",
          "now": "Regarder maintenant", "shared": "Dossier partagé", "cancel": "Annuler", "decide": "Trancher",
          "disagreements": "Désaccords", "keep": "Garder la valeur de", "nobody": "Aucun désaccord."}
ENGLISH = {"file": "File", "programme": "Programme", "title": "Title (French)", "other": "Title (English)",
           "send": "Send to colleagues…", "where": "Choose where to put it…", "receive": "Receive from colleagues…",
           "preview": "Receive", "accept": "Receive it", "report": "Received", "close": "Close", "save": "Save",
           "open": "Open", "folder": "Shared folder…", "path": "Folder", "meet": "Meet in this folder",
           "now": "Look now", "shared": "Shared folder", "cancel": "Cancel", "decide": "Decide",
           "disagreements": "Disagreements", "keep": "Keep the value of", "nobody": "Nobody disagrees"}


class Office:
    """A coordinator with a computer of their own."""

    def __init__(self, city, cli, folder, words, language):
        self.city = city
        self.name = f"Coordination {city}"
        self.cli = cli
        self.words = words
        self.language = language
        self.home = folder / city
        self.file = self.home / "programme.tandem"
        self.screen = None
        self.shares = False
        shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir(parents=True)
        self.environment = {"HOME": str(self.home), **{f"XDG_{kind}_HOME": str(self.home / kind.lower())
                                                        for kind in ("CONFIG", "DATA", "CACHE", "STATE")}}

    def begin(self, demonstration, start):
        """The file, and the settings of somebody who has worked in its plan before."""
        shutil.copy(demonstration, self.file)
        settings = self.home / "config" / "Tandem"
        settings.mkdir(parents=True)
        theme = os.environ.get("TANDEM_THEME", "light")
        (settings / "Tandem.conf").write_text(
            f"[person]\nname={self.name}\n[screen]\nlanguage={self.language}\ntheme={theme}\n{start}", encoding="utf-8")

    def ask(self, command, *words):
        said = subprocess.run([self.cli, command, *words, str(self.file), "--json"], check=True, stdout=subprocess.PIPE,
                              env=dict(os.environ, **self.environment)).stdout
        return json.loads(said)

    def open(self, program):
        self.screen = Listener(program, str(self.file), self.environment)

    def raise_window(self):
        """The keyboard and the eye go there."""
        subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.screen.process.pid), "windowactivate",
                        "--sync"], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def picture(self, name):
        if folder := os.environ.get("TANDEM_SCREENSHOTS"):
            pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
            self.raise_window()
            time.sleep(0.5)  # until it is painted; nothing but the picture depends on it
            subprocess.run(["import", "-window", "root", str(pathlib.Path(folder) / f"{name}_{self.language}.png")],
                           check=False)

    def choose(self, menu, action):
        self.raise_window()
        screen = self.screen
        screen.act(screen.find("menu item", self.words[menu]), "ShowMenu")
        screen.press(self.words[action], "menu item")

    def dialog(self, title):
        """The one of exactly this title: others begin alike."""
        return self.screen.until(lambda: next((each for each in matching(self.screen.application, "dialog", title)
                                               if each.get_name() == title), None), f"the dialog “{title}”")

    def press_in(self, title, button):
        """A button of that dialog; the page behind it may have one of the same words."""
        screen = self.screen
        screen.act(screen.until(lambda: next((each for each in matching(self.dialog(title), "push button", button)
                                              if each.get_name() == button), None), f"“{button}” in “{title}”"), "Press")

    def name_file(self, path, button):
        """In the dialog that asks for a file, which lies above all others."""
        screen = self.screen

        def place():
            for dialog in reversed(matching(screen.application, "file chooser", "") +
                                   matching(screen.application, "dialog", "")):
                lines = matching(dialog, "text", "")
                buttons = [each for each in matching(dialog, "push button", self.words[button])
                           if each.get_name() == self.words[button]]
                if lines and buttons:
                    return lines[0], buttons[0]
            return None
        line, accept = screen.until(place, f"the dialog for {path.name}")
        line.set_text_contents(str(path))
        screen.act(accept, "Press")

    def entitle(self, title):
        """Into the activity at the side of the plan's table; what is left is saved."""
        self.screen.write(self.words["title"], title)
        self.screen.act(self.screen.find("text", self.words["other"]), "SetFocus")

    def send(self, path):
        self.choose("file", "send")
        self.screen.press(self.words["where"])
        self.name_file(path, "save")
        self.screen.until(path.exists, f"{path.name}")

    def receive(self, path):
        """Looks at what comes in, accepts it, reads the report and goes to the disagreements."""
        screen = self.screen
        self.choose("file", "receive")
        self.name_file(path, "open")
        self.dialog(self.words["preview"])
        self.picture("preview")
        self.press_in(self.words["preview"], self.words["accept"])
        self.dialog(self.words["report"])
        self.picture("report")
        self.press_in(self.words["report"], self.words["close"])
        screen.gone("dialog", self.words["report"])
        screen.press(self.words["decide"])
        self.answer()
        self.picture("disagreements")

    def answer(self):
        """The button that agrees with a colleague; its name begins with what the disagreement is about."""
        buttons = f": {self.words['keep']}"
        return self.screen.until(lambda: next((each for each in matching(self.screen.application, "push button", "")
                                               if buttons in each.get_name()), None), f"a button “{buttons}”")

    def share(self, folder):
        screen = self.screen
        self.choose("file", "folder")
        screen.find("dialog", self.words["shared"])
        screen.write(self.words["path"], str(folder))
        self.press_in(self.words["shared"], self.words["meet"])
        screen.gone("dialog", self.words["shared"])
        self.shares = True

    def look(self):
        """Into the shared folder, now and not in a minute."""
        screen = self.screen
        self.choose("file", "folder")
        screen.find("dialog", self.words["shared"])
        self.press_in(self.words["shared"], self.words["now"])
        screen.until(lambda: any(each.get_state_set().contains(Atspi.StateType.ENABLED)
                                 for each in matching(screen.application, "push button", self.words["now"])), "the meeting")
        self.press_in(self.words["shared"], self.words["cancel"])
        screen.gone("dialog", self.words["shared"])

    def go_to_disagreements(self):
        self.choose("programme", "disagreements")
        self.screen.find("label", self.words["disagreements"])

    def conflicts(self):
        """What people gave different values."""
        return [each for each in self.ask("conflicts") if each["kind"] == "value"]


def start_of(cli, demonstration):
    """The plan's table, with an activity at its side, as the settings keep it."""
    def rows(entity):
        return json.loads(subprocess.run([cli, "list", entity, str(demonstration), "--json"], check=True,
                                         stdout=subprocess.PIPE).stdout)
    document = json.loads(subprocess.run([cli, "info", str(demonstration), "--json"], check=True,
                                         stdout=subprocess.PIPE).stdout)["id"]
    plan = next(each for each in rows("plan") if each["code"] == "MA-SN-2022")
    activity = next(each for each in rows("activity") if each["code"].startswith("MA-SN-2022"))
    place = json.dumps({"place": {"kind": "plan", "row": plan["id"].replace("-", ""),
                                  "chosen": activity["id"].replace("-", "")}}).replace('"', '\\"')
    return activity, f'[state]\n{document}="@ByteArray({place})"\n'


def together(offices, what):
    """Until everybody has the same."""
    for office in offices:
        office.screen.until(lambda: office.ask("info")["leaves"] == offices[0].ask("info")["leaves"], what)


def main():
    program, cli, folder = sys.argv[1:4]
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 2
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    demonstration = folder / "demonstration.tandem"
    demonstration.unlink(missing_ok=True)
    subprocess.run([cli, "new", str(demonstration), "--demo"], check=True, stdout=subprocess.DEVNULL)
    activity, start = start_of(cli, demonstration)
    offices = [Office(city, cli, folder, FRENCH if i == 0 else ENGLISH, "fr" if i == 0 else "en")
               for i, city in enumerate(CITIES[:count])]
    windows = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for office in offices:
        office.begin(demonstration, start)
        office.open(program)
        office.entitle(f"Atelier de {office.city}")
    first, second = offices[:2]

    # By file, there and back.
    sent = folder / "from the first.tandemx"
    back = folder / "from the second.tandemx"
    for path in (sent, back):
        path.unlink(missing_ok=True)
    first.send(sent)
    second.receive(sent)
    assert len(second.conflicts()) == 1, second.conflicts()
    second.send(back)
    first.receive(back)
    assert first.conflicts() == second.conflicts(), first.conflicts()

    # By folder, all of them; one decides.
    shared = folder / "shared"
    shutil.rmtree(shared, ignore_errors=True)
    shared.mkdir()
    for office in [*offices, *offices]:
        office.look() if office.shares else office.share(shared)
    together(offices, "the others' work, through the folder")
    for office in offices:
        assert len(office.conflicts()[0]["values"]) == count, office.conflicts()
    second.go_to_disagreements()
    second.screen.act(second.answer(), "Press")
    second.screen.until(lambda: not second.conflicts(), "the end of the disagreement where it was settled")
    for office in [second, *offices]:
        office.look()
    together(offices, "the answer, through the folder")
    titles = set()
    for office in offices:
        assert not office.conflicts(), office.conflicts()
        office.go_to_disagreements()
        office.screen.find("label", office.words["nobody"])
        titles |= {row["title_fr"] for row in office.ask("list", "activity") if row["id"] == activity["id"]}
        office.picture("settled")
    assert len(titles) == 1, titles
    for office in offices:
        office.screen.close()
        subprocess.run([cli, "check", str(office.file)], check=True, stdout=subprocess.DEVNULL)
    windows.terminate()
    print(f"{count} windows, one disagreement, settled for all: {titles.pop()}")


main()
