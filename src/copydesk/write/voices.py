"""By whom a figure or a statement is given, in words that an article may print."""

import re

from copydesk.events.lang.topics import MEASURES, SHARES, SUMS
from copydesk.model.event import FigurePoint
from copydesk.write.described import is_name
from copydesk.write.lang.en.style import BODIES, COMMON_START, DEICTIC, OWN_VOICE, POINTING
from copydesk.write.numerals import in_number
from copydesk.write.restyle import restyle
from copydesk.write.telling import Telling

_JUST_THE = re.compile(r"^the\s+([a-z]+)$", re.IGNORECASE)
NO_GIVERS = SHARES.keys() | SUMS.keys() | MEASURES.keys()
"""What is measured, and gives no figure itself: "magnitude now put at 6.8"."""
_LONGEST = 8
_CLOCK = re.compile(r"^\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?,?\s+(?=\w)", re.IGNORECASE)
_NOBODY = re.compile(
    r"^(?:the\s+same\b|the\s+people$|people$)|^(?:the|an?|this|one)\s+(?:(?:figure|number|count|total|toll|tally|list)s?\b|"
    r"(?:person|source|man|woman|official|spokesman|spokeswoman|spokesperson|office|statement)$|"
    r"(?:[\w'’]+\s+){0,3}(?:paper|newspaper|page|website|site|newsletter|report)$)",
    re.IGNORECASE,
)
_SHOWING = re.compile(
    r"^(?:the\s+)?(?:\w+\s+){0,2}(?:checks|documents|footage|images|interviews|photographs|pictures|"
    r"records|searches|tests|video)\b",
    re.IGNORECASE,
)
"""What shows how many it are, and gives no figure itself."""
_NO_ARTICLE = frozenset("control defence enforcement management media police protection".split())
"""What ends the names of bodies that take no article: "civil protection"."""
_OTHER = re.compile(r"^other\s+(?=[a-z]+s\b)", re.IGNORECASE)
_BARE = re.compile(
    r"^(?:police|officials?|authorities|state\s+media|local\s+media|organi[sz]ers|"
    r"rescue\s+workers|prosecutors|doctors|witnesses|residents)\b",
    re.IGNORECASE,
)


def giver_of(telling: Telling, point: FigurePoint) -> str:
    """Who gave a figure: the speaker where the source names one, else the publisher."""
    return speaker_of_point(telling, point) or telling.outlet_in_text(point.evidence)


def speaker_of_point(telling: Telling, point: FigurePoint, *, name: bool = True) -> str | None:
    """Who gave a figure, in full: "the office" is the office that the same report named before.

    Args:
        telling: the article so far.
        point: the figure's point.
        name: whether the speaker counts as named by this.
    """
    said = point.said_by
    if said and (said.lower() in NO_GIVERS or telling.is_outlet(said)):
        return None
    said = _in_small(telling, said)
    found = _JUST_THE.match(said) if said else None
    if found:
        sources = {piece.source for piece in point.evidence}
        fuller = {
            other.said_by
            for figure in telling.event.figures
            for other in figure.points
            if other.said_by
            and other.said_by.lower().endswith(f" {found[1].lower()}")
            and len(other.said_by) > len(said or "")
            and any(piece.source in sources for piece in other.evidence)
        }
        said = min(fuller) if len(fuller) == 1 else said
    said = _by_name(telling, said, point)
    if name:
        return speaker_in_print(telling, said)
    cast, telling.cast = telling.cast, telling.cast.copy()
    told = speaker_in_print(telling, said)
    telling.cast = cast
    return told


def _by_name(telling: Telling, said: str | None, point: FigurePoint) -> str | None:
    """ "Farrow Foods" for "the company" and "the food maker Farrow Foods", where it is on that."""
    main = telling.event.main
    if not said or main is None or not is_name(main.subject) or telling.cast.named_in(main.subject):
        return said
    described = said[:1].islower() and said.endswith(f" {main.subject}")
    meant = said.lower() in _THE_COMPANY and any(
        main.subject in telling.texts.get(piece.source, "")[: piece.span.start][-_NEAR:]
        for piece in point.evidence
    )
    return main.subject if described or meant else said


_THE_COMPANY = frozenset(("the company", "the firm", "the group"))
_NEAR = 600
"""Characters before a figure in which the company is named that is meant."""


def _in_small(telling: Telling, said: str | None) -> str | None:
    """Words for a speaker as they stand within a sentence, where the record has them so."""
    if not said or not said[:1].isupper():
        return said
    small = said[:1].lower() + said[1:]
    given = (point.said_by for figure in telling.event.figures for point in figure.points)
    return small if small in given else said


def speaker_in_print(telling: Telling, words: str | None) -> str | None:
    """A speaker's words as the article prints them; None for "he" and the like."""
    words = _CLOCK.sub("", words) if words else words
    if not words or any(letter.isdigit() for letter in words) or len(words.split()) > _LONGEST:
        return None
    if (
        _NOBODY.match(words)
        or _SHOWING.match(words)
        or POINTING.match(words)
        or OWN_VOICE.search(words)
        or DEICTIC.search(words)
        or in_number(words.lower()) is not None
        or telling.nouns.lacks_article(words)
    ):
        return None
    person = telling.cast.named_in(words)
    if person is not None:
        return telling.cast.name(person)
    words = _OTHER.sub("", restyle(words).strip(" ,"))
    bare = words[:1].isupper() or _BARE.match(words) or re.match(r"(?i)the|an?\b", words)
    of_many = words.endswith("s") or words.split()[-1] in _NO_ARTICLE
    if not words[:1].isupper() and not bare and len(words.split()) <= 2 and not of_many:
        return f"the {words}"
    if COMMON_START.match(words):
        return words[:1].lower() + words[1:]
    return f"the {words}" if words[:1].isupper() and words.split()[-1] in BODIES else words
