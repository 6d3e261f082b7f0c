"""Of which side of a contest somebody is: "Dunmarrow's Roisin Hartigan".

A report says it in many ways: by an owner ("Arlen's Ana Ruiz"), an initial in brackets ("Ruiz (A)",
as match records have it), what somebody did for the own side ("put Arlen ahead").
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from copydesk.model.event import Event
from copydesk.write.lang.en.contests import AGAINST, FOR_A_SIDE, FROM_THE_OTHER, HAD_SENT_OFF

_SIDE = r"(?:the\s)?([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3})"
_WORD = r"(?:[A-Z]['’])?[A-Z][a-zà-ÿ]+(?:-[A-Z][a-zà-ÿ]+)?"
_NAME = re.compile(rf"\b{_WORD}\s{_WORD}\b")
_OWNED = r"\b{side}['’]s?\s(?:[a-z-]+\s){{0,3}}$"
_OF_SIDE = r"\b{side}\s(?:(?:captain|goalkeeper|striker|midfielder|defender|substitute|coach)\s)$"
_LONGEST_GAP = 60
_BRIEF = 2
"""Letters of a word that is no name of a side: \"FC\"."""


def sides_of(event: Event, texts: Mapping[str, str]) -> dict[str, str]:
    """The short name of the side of everybody of whom just one is told, by full name.

    Empty for an event that is no contest of two named sides.

    Args:
        event: the record.
        texts: the prose of its sources, by name.
    """
    pair = _pair(event)
    text = "  ".join(texts.values())
    short = [_short(one, pair, text) for one in pair]
    if not all(short) or len(set(short)) < len(pair) or not pair:
        return {}
    found: dict[str, str] = {}
    for name in dict.fromkeys(each[0] for each in _NAME.finditer(text)):
        if set(name.split()) & set(" ".join(pair).split()):
            continue
        told = {
            side
            for full, side in zip(pair, short, strict=True)
            if _is_of(name, full, side, pair, text)
        }
        if len(told) == 1:
            found[name] = told.pop()
    return found | _opposed(found, short, text)


def _opposed(found: Mapping[str, str], short: Sequence[str], text: str) -> dict[str, str]:
    """Those who saved a shot of somebody whose side is known: they are of the other."""
    opposed: dict[str, str] = {}
    for player, side in found.items():
        theirs = re.escape(player.split()[-1])
        pattern = rf"({_NAME.pattern})\s{FROM_THE_OTHER}{theirs}\b"
        for saving in re.finditer(pattern, text):
            if saving[1] not in found:
                opposed[saving[1]] = short[1] if side == short[0] else short[0]
    return opposed


def _pair(event: Event) -> tuple[str, ...]:
    """The two sides: the subject of the event itself, and whom it beat or met."""
    main = event.main
    if main is None or not re.fullmatch(_SIDE, main.subject):
        return ()
    other = re.search(rf"{AGAINST}{_SIDE}(?=\s\d{{1,3}}[-–]\d)", main.rest)
    if other is None or any(main.subject == one.name for one in event.people):
        return ()
    return main.subject.removeprefix("the "), other[1]


def _short(full: str, pair: tuple[str, ...], text: str) -> str:
    """The word of a side's name by which reports call it alone most often."""
    others = {word for one in pair if one != full for word in one.split()}
    words = [word for word in full.split() if word not in others and len(word) > _BRIEF]
    if len(full.split()) == 1:
        return full
    counts = {word: _alone(word, full, text) for word in words}
    best = max(counts, key=lambda word: counts[word], default="")
    return best if best and counts[best] else ""


def _alone(word: str, full: str, text: str) -> int:
    pattern = rf"(?<![A-Z][a-z] )(?<!\w-)\b{re.escape(word)}\b(?!\s[A-Z])"
    return len(re.findall(pattern, text.replace(full, "")))


def _is_of(name: str, full: str, side: str, pair: tuple[str, ...], text: str) -> bool:
    """Whether a report says that somebody is of a side."""
    family = name.split()[-1]
    initials = {word[0] for word in full.split()}
    others = {word[0] for one in pair if one != full for word in one.split()}
    if any(one in initials - others for one in _bracketed(family, text)):
        return True
    sides = f"(?:{re.escape(full)}|{re.escape(side)})"
    before = [re.compile(one.format(side=sides)) for one in (_OWNED, _OF_SIDE, HAD_SENT_OFF)]
    behind = re.compile(FOR_A_SIDE.format(side=sides))
    for found in re.finditer(rf"\b{re.escape(name)}\b", text):
        head = text[max(0, found.start() - _LONGEST_GAP) : found.start()]
        if any(one.search(head) for one in before) or behind.match(text, found.end()):
            return True
    return False


def _bracketed(family: str, text: str) -> Iterator[str]:
    """The initials in brackets behind a family name."""
    for found in re.finditer(rf"\b{re.escape(family)}\s\(([A-Z])\)", text):
        yield found[1]
