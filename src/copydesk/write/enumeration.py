"""A breakdown in the order of its source, each part with its number on the other side."""

import re

from copydesk.model.event import Background
from copydesk.understand.lang.en.listing import listed

_OF = re.compile(
    r"(?P<number>\d[\d,]*)(?: of the [a-z]+)?(?: (?:is|are|was|were))? in (?P<part>[^,]+)"
)
_HAS = re.compile(r"(?P<part>[Tt]he [A-Z][\w ]+|[A-Z][\w ]+?) (?P<number>\d[\d,]*)")


def in_turn(one: Background, whole: str) -> str | None:
    """ "Of the 1,166, 498 were to go in the United States, 312 in Ireland and 135 in Poland".

    And "Sales and marketing made up 468, research and development 390 and administration 100" of
    what its source has the other way round. None where it is no such list.
    """
    of = f"of the {whole}, " if whole else ""
    if found := _rows(one, _HAS, lead=f"{one.subject} {one.verb}"):
        (part, number), *more = found
        verb = "were to go" if one.verb.startswith(("will ", "is to ", "are to ")) else "were"
        told = [f"{number} {verb} in {_inside(part)}", *(f"{n} in {_inside(p)}" for p, n in more)]
        return f"{of}{listed(told)}"
    if found := _rows(one, _OF, lead=""):
        (part, number), *more = found
        told = [f"{part} made up {number}", *(f"{p} {n}" for p, n in more)]
        return f"{of}{listed(told)}"
    return None


def _rows(one: Background, shape: re.Pattern[str], *, lead: str) -> list[tuple[str, str]]:
    """The parts and numbers of a list that is of one shape throughout; else none."""
    text = _OF_WHOLE.sub("", one.words.strip(" ."))
    if lead:
        first = re.match(rf"{re.escape(lead)} (\d[\d,]*)(?: [a-z]+)?, ", text)
        if first is None:
            return []
        text = f"{one.subject} {first[1]}, {text[first.end() :]}"
    items = [item for piece in text.split(", ") for item in _LAST.split(piece)]
    found = [shape.fullmatch(item) for item in items]
    rows = [(each["part"], each["number"]) for each in found if each]
    return rows if len(rows) == len(items) > 1 else []


_OF_WHOLE = re.compile(r"\s+of\s+(?:the|all|its|their)(?:\s+[a-z]+){1,4}\Z")
"""Of what they are the parts, which stood before the first."""

_LAST = re.compile(r" and (?=[A-Z][^,]*\d\Z|\d[\d,]* in )")


def _inside(part: str) -> str:
    return part[:1].lower() + part[1:] if part.startswith("The ") else part
