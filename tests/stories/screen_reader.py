#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who hears the screen plans a memorandum, its annual plan and three activities.

    screen_reader.py TANDEM TANDEM_CLI FOLDER

Drives the real window over the accessibility bus alone (roles, names, actions, texts; no coordinates, no object names),
then reads the file with tandem-cli. Wants a display and a session bus of its own, and starts a window manager there:
without one no window is given the keyboard.
"""
import json
import os
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

warnings.filterwarnings("ignore", category=DeprecationWarning)  # the binding's own names of its calls
PATIENCE = 60  # seconds, for machines under sanitizers


def children(node):
    return [child for child in (node.get_child_at_index(i) for i in range(node.get_child_count())) if child]


def matching(node, role, name, depth=0):
    """What is shown with this role and a name that begins so, in the order in which it would be read."""
    try:
        if depth > 1 and not node.get_state_set().contains(Atspi.StateType.SHOWING):
            return []
        found = [node] if node.get_role_name() == role and node.get_name().startswith(name) else []
        for child in children(node):
            found += matching(child, role, name, depth + 1)
        return found
    except gi.repository.GLib.Error:  # it went away while it was looked at
        return []


def heard(node, depth=0):
    """Everything that is shown, a line each: what a failure is explained with."""
    try:
        if depth > 1 and not node.get_state_set().contains(Atspi.StateType.SHOWING):
            return []
        lines = ["  " * depth + f"{node.get_role_name()}: {node.get_name()}"] if node.get_name() else []
        for child in children(node):
            lines += heard(child, depth + 1)
        return lines
    except gi.repository.GLib.Error:
        return []


class Listener:
    def __init__(self, program, file):
        self.process = subprocess.Popen([program, file])
        self.application = None
        self.until(self._arrive, "the program on the accessibility bus")

    def _arrive(self):
        desktop = Atspi.get_desktop(0)
        self.application = next((each for each in children(desktop) if each.get_name() == "Tandem"), None)
        return self.application is not None

    def until(self, condition, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            answer = condition()
            if answer:
                return answer
            if self.process.poll() is not None:
                sys.exit(f"the program ended while {what} was waited for")
            time.sleep(0.05)
        shown = "\n".join(heard(self.application)) if self.application else ""
        sys.exit(f"not found: {what}\n{shown}")

    def find(self, role, name):
        return self.until(lambda: next(iter(matching(self.application, role, name)), None), f"{role} “{name}”")

    def gone(self, role, name):
        self.until(lambda: not matching(self.application, role, name), f"the end of {role} “{name}”")

    def act(self, node, action):
        names = [Atspi.Action.get_action_name(node, i) for i in range(node.get_n_actions())]
        if action not in names:
            sys.exit(f"{node.get_role_name()} “{node.get_name()}” cannot “{action}”, only {names}")
        node.do_action(names.index(action))

    def press(self, name, role="push button"):
        self.act(self.find(role, name), "Press")

    def write(self, name, text):
        """Into the edit of this name, or into the one in the combo box of this name."""
        def place():
            boxes = matching(self.application, "combo box", name)
            return next(iter(matching(self.application, "text", name)), None) or \
                next((child for box in boxes for child in children(box) if child.get_role_name() == "text"), None)
        edit = self.until(place, f"an edit “{name}”")
        self.act(edit, "SetFocus")
        edit.set_text_contents(text)
        self.until(lambda: edit.get_text(0, -1) == text, f"“{text}” in “{name}”")

    def close(self):
        self.process.terminate()
        if self.process.wait(PATIENCE) != 0:
            sys.exit(f"the program ended with {self.process.returncode}")


def rows(cli, entity, file):
    return json.loads(subprocess.run([cli, "list", entity, file, "--json"], check=True, stdout=subprocess.PIPE).stdout)


def main():
    program, cli, folder = sys.argv[1:4]
    file = os.path.join(folder, "heard.tandem")
    if os.path.exists(file):
        os.remove(file)
    settings = os.path.join(os.environ["XDG_CONFIG_HOME"], "Tandem")
    os.makedirs(settings, exist_ok=True)
    with open(os.path.join(settings, "Tandem.conf"), "w", encoding="utf-8") as out:
        out.write("[person]\nname=Coordination Dakar\n[screen]\nlanguage=en\n")
    for words in (["new", file, "--name", "Coopération fluviale"],
                  ["add", "domain", file, "code=1", "name_fr=Navigation", "name_en=Navigation"],
                  ["add", "step", file, "code=1", "name_fr=Démarrage", "name_en=Start"]):
        subprocess.run([cli, *words, "--as", "Coordination Dakar"], check=True, stdout=subprocess.DEVNULL)

    windows = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    screen = Listener(program, file)
    screen.press("Enter the first memorandum")
    screen.find("dialog", "New memorandum of understanding")
    screen.write("First country", "Bénin (BJ)")
    screen.write("Second country", "Togo (TG)")
    screen.write("Reference", "BJ-TG")
    screen.write("Signed on", "06/2019")
    screen.write("Title in French", "Mémorandum sur les eaux partagées")
    screen.press("Add the memorandum")
    screen.gone("dialog", "New memorandum of understanding")

    screen.press("Begin the first annual plan")
    screen.find("dialog", "New annual plan")
    screen.write("Year", "2021")
    screen.press("Add the plan")
    screen.gone("dialog", "New annual plan")

    titles = ["Visit of the banks", "Training of the agents", "Closing meeting"]
    for number, title in enumerate(titles):
        screen.press("Add the first activity" if number == 0 else "Add an activity")
        screen.find("label", f"BJ-TG-2021-{number + 1:02}")
        screen.write("Title (English)", title)
        screen.act(screen.find("text", "Title (French)"), "SetFocus")  # what is left is saved
        screen.find("label", title)  # the editor's heading says so
    screen.close()
    windows.terminate()

    plans = rows(cli, "plan", file)
    assert [plan["code"] for plan in plans] == ["BJ-TG-2021"], plans
    found = sorted((row["code"], row["title_en"]) for row in rows(cli, "activity", file))
    assert [title for _, title in found] == titles, found
    print(f"a memorandum, a plan and {len(found)} activities, heard and written")


main()
