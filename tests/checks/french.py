# SPDX-License-Identifier: GPL-3.0-or-later
"""French typography: what is wrong in a text, and the text with it mended.

The rules: the apostrophe is U+2019; U+00A0 stands before ':' and '»' and after '«'; U+202F stands before ';', '!' and
'?'; the ellipsis is one character; quotation marks are « ». Addresses, times, placeholders, options and markup are left alone.
"""

import re

NBSP = "\u00a0"
NARROW = "\u202f"
SPACES = " \t" + NBSP + NARROW

# What is no prose: markup, addresses, code between backquotes, file patterns, options.
NOT_PROSE = re.compile(
    r"<[^<>]*>|https?://\S+|[a-z]+:/{1,2}\S*|`[^`]*`|\*\.\w+|--[a-z][\w-]*(?:=\S+)?|\b[\w.]+@[\w.]+|&(?:[a-z]+|#\w+);"
)


def _prose(text):
    """The text with everything that is no prose replaced by U+FFFC, and the pieces that were taken out."""
    pieces = []

    def take(match):
        pieces.append(match.group(0))
        return "\ufffc"

    return NOT_PROSE.sub(take, text), pieces


def mend(text):
    """The text with the typography that can be decided without understanding it put right."""
    prose, pieces = _prose(text)
    prose = re.sub(r"(?<=[^\W\d_])'(?=[^\W\d_]|[%«\ufffc])", "\u2019", prose)
    prose = prose.replace("...", "…")
    prose = re.sub(f"(?<=[^{SPACES}\n])[{SPACES}]+:(?=[{SPACES}\n]|$)", NBSP + ":", prose)
    prose = re.sub(f"[{SPACES}]+(?=»)", NBSP, prose)
    prose = re.sub(f"(?<=«)[{SPACES}]+", NBSP, prose)
    prose = re.sub(f"(?<=[^{SPACES}\n])[{SPACES}]+([;!?])(?!\\w)", NARROW + r"\1", prose)
    for piece in pieces:
        prose = prose.replace("\ufffc", piece, 1)
    return prose


def faults(text):
    """What a printer would strike out, as sentences; none for a clean text."""
    prose, _ = _prose(text)
    found = []
    if re.search(r"(?<=[^\W\d_])'|'(?=[^\W\d_])", prose):
        found.append("straight apostrophe (U+2019 is meant)")
    if "..." in prose:
        found.append("three dots (… is meant)")
    if re.search(r'"[^"]*[^\W\d_][^"]*"', prose):
        found.append('straight quotation marks (« » are meant)')
    if re.search(f"[^{NBSP}]:(?=[{SPACES}\n]|$)", prose):
        found.append("no U+00A0 before ':'")
    if re.search(f"[^{NBSP}]»", prose):
        found.append("no U+00A0 before '»'")
    if re.search(f"«[^{NBSP}]", prose):
        found.append("no U+00A0 after '«'")
    if re.search(f"[^{NARROW};!?(\ufffc](?:;|[!?]+)(?=[{SPACES}\n…)»]|$)", prose):
        # A mark alone in its text ("!", "?") is a symbol, not punctuation.
        if re.search(r"\w", prose):
            found.append("no U+202F before ';', '!' or '?'")
    if re.search(r"[ \t]{2,}\S", prose.strip()) and "\n" not in prose:
        found.append("two spaces in a row")
    return found
