"""Whether a model's sentence has the form of one plain English sentence."""

import re

from copydesk.understand.language import guess_language
from copydesk.understand.reading import Reading

LONGEST = 400
"""Code points of a sentence."""
_MARKUP = re.compile(r"[<>\[\]{}*_`#|\\~^=]")
_LINK = re.compile(r"://|\bwww\.|@|\bhttps?\b|\b[\w-]+\.[a-z]{2,}\b", re.IGNORECASE)
_ENDS = re.compile(r"[.!?][”\"’]?$")
_ABBREVIATED = re.compile(r"\b(?:[A-Za-z]\.){2,}")
_LATIN_END = 0x0250


def fault_of_form(text: str) -> str | None:
    """Why a text is no plain sentence; None if it is one."""
    if not text:
        return "not in the form that was asked for"
    if len(text) > LONGEST:
        return f"over {LONGEST} characters"
    if not text.isprintable():
        return "characters that act instead of being seen"
    if _MARKUP.search(text):
        return "markup"
    if _LINK.search(_ABBREVIATED.sub("", text)):
        return "a link"
    if not _ENDS.search(text) or (not text[0].isupper() and text[0] not in '“"'):
        return "no whole sentence"
    if any(letter.isalpha() and ord(letter) >= _LATIN_END for letter in text):
        return "another language"
    return None


def fault_of_language(reading: Reading) -> str | None:
    """Why the words of a text are no English sentence; None if they are one."""
    if guess_language(reading.article) != "en":
        return "another language"
    return "more than one sentence" if len(reading.sentences) > 1 else None
