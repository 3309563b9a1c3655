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

sys.dont_write_bytecode = True
from listener import Listener  # noqa: E402


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
