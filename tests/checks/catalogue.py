# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and writes Qt's .ts files exactly as lupdate writes them, so that merging translations changes nothing else."""

import dataclasses
import re
import xml.sax.saxutils

MESSAGE = re.compile(r"^    <message\b(?P<attributes>[^>]*)>\n(?P<body>.*?)^    </message>\n", re.M | re.S)
CONTEXT = re.compile(r"^<context>\n(?P<body>.*?)^</context>\n", re.M | re.S)
NAME = re.compile(r"<name>(.*?)</name>", re.S)
SOURCE = re.compile(r"<source>(.*?)</source>", re.S)
COMMENT = re.compile(r"<comment>(.*?)</comment>", re.S)
TRANSLATION = re.compile(r"^        <translation(?P<attributes>[^>]*?)(?:/>|>(?P<text>.*?)</translation>)\n", re.M | re.S)
FORM = re.compile(r"<numerusform\b[^>]*?(?:/>|>(.*?)</numerusform>)", re.S)
PLACEHOLDER = re.compile(r"%(?:L?[1-9][0-9]?|L?n)")
FORMS = {"fr": 2, "en": 2}


def unescape(text):
    text = re.sub(r"&#x([0-9a-fA-F]+);", lambda m: chr(int(m.group(1), 16)), text)
    text = re.sub(r"&#([0-9]+);", lambda m: chr(int(m.group(1))), text)
    return xml.sax.saxutils.unescape(text, {"&quot;": '"', "&apos;": "'"})


def escape(text):
    out = []
    for char in text:
        code = ord(char)
        if char in "\"&<>'":
            out.append({'"': "&quot;", "&": "&amp;", "<": "&lt;", ">": "&gt;", "'": "&apos;"}[char])
        elif (code < 0x20 or (code > 0x7F and char.isspace())) and char not in "\n\t":
            out.append(f"&#x{code:x};")
        else:
            out.append(char)
    return "".join(out)


@dataclasses.dataclass
class Message:
    context: str
    source: str
    comment: str
    numerus: bool
    finished: bool
    forms: list
    state: str  # "", "unfinished", "vanished" or "obsolete"

    @property
    def key(self):
        return f"{self.source}@@{self.comment}" if self.comment else self.source

    @property
    def in_use(self):
        return self.state not in ("vanished", "obsolete")


class Catalogue:
    def __init__(self, text):
        self.text = text
        match = re.search(r'<TS[^>]*\blanguage="([^"]*)"', text)
        self.language = match.group(1) if match else ""
        self.messages = []
        for context in CONTEXT.finditer(text):
            name = unescape(NAME.search(context["body"]).group(1))
            for found in MESSAGE.finditer(context["body"]):
                self.messages.append(self._message(name, found))

    def _message(self, context, found):
        body = found["body"]
        numerus = 'numerus="yes"' in found["attributes"]
        translation = TRANSLATION.search(body)
        attributes = translation["attributes"] if translation else ' type="unfinished"'
        text = (translation["text"] or "") if translation else ""
        state = re.search(r'type="(\w+)"', attributes)
        state = state.group(1) if state else ""
        comment = COMMENT.search(body)
        count = FORMS.get(self.language[:2], 1)
        forms = [unescape(form or "") for form in FORM.findall(text)] or [""] * count if numerus else [unescape(text)]
        return Message(context, unescape(SOURCE.search(body).group(1)), unescape(comment.group(1)) if comment else "",
                       numerus, state != "unfinished", forms, state)

    def write(self, path):
        messages = iter(self.messages)

        def replaced(found):
            message = next(messages)
            attributes = "" if message.finished else ' type="unfinished"'
            if not message.in_use:
                attributes = f' type="{message.state}"'
            if message.numerus:
                forms = "".join(f"            <numerusform>{escape(form)}</numerusform>\n" for form in message.forms)
                text = f"\n{forms}        "
            else:
                text = escape(message.forms[0])
            line = f"        <translation{attributes}>{text}</translation>\n"
            return found.group(0).replace(TRANSLATION.search(found.group(0)).group(0), line, 1)

        text = CONTEXT.sub(lambda context: MESSAGE.sub(replaced, context.group(0)), self.text)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)


def read(path):
    with open(path, encoding="utf-8") as file:
        return Catalogue(file.read())


def accelerators(text):
    """The keys that '&' gives, without '&&' (a sign of its own) and markup."""
    text = re.sub(r"&(?:[a-z]+|#\w+);", "", text).replace("&&", "")
    return re.findall(r"&(\S)", text)


def problems(message, forms, language):
    """What is wrong with these forms as the translation of the message, as sentences."""
    out = []
    wanted = FORMS.get(language[:2], 1) if message.numerus else 1
    if len(forms) != wanted:
        return [f"{len(forms)} forms instead of {wanted}"]
    expected = sorted(set(PLACEHOLDER.findall(message.source.replace("%Ln", "%n"))))
    for index, form in enumerate(forms):
        if not form.strip():
            out.append("empty translation")
            continue
        given = sorted(set(PLACEHOLDER.findall(form.replace("%Ln", "%n"))))
        # The English singular may say "one activity"; the French one is read for none as well.
        one = message.numerus and index == 0 and language.startswith("en")
        if given != expected and not (one and given == [place for place in expected if place != "%n"]):
            out.append(f"placeholders {' '.join(given) or 'none'} instead of {' '.join(expected) or 'none'}")
        if len(accelerators(form)) > 1:
            out.append("more than one accelerator")
        if len(accelerators(message.source)) == 1 and not accelerators(form):
            out.append("the accelerator is missing")
        if not accelerators(message.source) and accelerators(form):
            out.append("an accelerator that the source does not have")
        if message.source.endswith("…") != form.endswith("…"):
            out.append("the ellipsis at the end differs")
        for end in (" ", "\n"):
            if message.source.endswith(end) != form.endswith(end):
                out.append("the white space at the end differs")
    return out
