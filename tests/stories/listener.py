# SPDX-License-Identifier: GPL-3.0-or-later
"""A real window over the accessibility bus: what a screen reader finds there, and what it can do with it.

Wants a display, a session bus and a window manager: without one no window is given the keyboard.
"""
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
    def __init__(self, program, file, environment=None):
        """`environment`: variables that are set otherwise than in the caller's own."""
        self.process = subprocess.Popen([program, file], env=dict(os.environ, **(environment or {})))
        self.application = None
        self.until(self._arrive, "the program on the accessibility bus")

    def _arrive(self):
        desktop = Atspi.get_desktop(0)
        self.application = next((each for each in children(desktop) if self._is_ours(each)), None)
        return self.application is not None

    def _is_ours(self, application):
        try:  # several windows may be there
            return application.get_name() == "Tandem" and application.get_process_id() == self.process.pid
        except gi.repository.GLib.Error:
            return False

    def until(self, condition, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                answer = condition()
            except gi.repository.GLib.Error:  # what was spoken of went meanwhile
                answer = None
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
        try:
            node.do_action(names.index(action))
        except gi.repository.GLib.Error as error:
            if "Did not receive a reply" not in error.message:  # a dialog that is open answers when it is closed
                raise

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
