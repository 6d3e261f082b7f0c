"""Datelines: ``DUBAI, Jan 4 (Reuters) —`` at the head of a report.

The forms are those of the agencies' style books: the place in capitals, then by the house its
country, the date and the agency in brackets, closed by a dash. A place not in capitals counts
only beside a date, an agency or a country, for "Fire — the old enemy" is no dateline.
"""

import re
from collections.abc import Sequence
from itertools import islice

from copydesk.model.article import Block, BlockKind, Dateline
from copydesk.model.span import Span
from copydesk.understand.lang.en.article_parts import MONTHS, NOT_PLACES, WEEKDAYS

_REACH = 120
_FIRST = 2
_MONTH = rf"(?:{'|'.join(MONTHS)})\.?"
_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})\b\.?"
_DAY = rf"(?:{_MONTH} ?\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)? ?{_MONTH})\b"
_DATE = re.compile(
    rf"(?:{_WEEKDAY},? )?(?:{_DAY}(?:,? \d{{4}}\b)?|\d{{4}}-\d\d-\d\d\b"
    rf"|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}}\b)|{_WEEKDAY}",
    re.IGNORECASE,
)
_AGENCY = re.compile(r"\(([A-Z][^()]{1,40})\)|/([A-Z][A-Za-z ]{1,30})/")
_CLOSE = re.compile(
    r" {0,9}(?:—|–|--| -|_|(?<=\))-) {0,9}|(?P<colon>: )|(?P<stop>\. {1,9}(?=[\"“‘]?[A-Z]))"
)
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’-]){0,30}")
_LONGER_THAN_MOST_ACRONYMS = 5


def find_dateline(prose: str, blocks: Sequence[Block]) -> Dateline | None:
    """The dateline at the head of the first paragraph, or of the next after a standfirst."""
    paragraphs = (block.span for block in blocks if block.kind is BlockKind.PARAGRAPH)
    for span in islice(paragraphs, _FIRST):
        if found := _at_head_of(prose, span):
            return found
    return None


def is_date_line(words: str) -> bool:
    """Whether the words are a date and nothing else."""
    return len(words) <= _REACH and _DATE.fullmatch(words) is not None


def _at_head_of(prose: str, body: Span) -> Dateline | None:
    if is_date_line(body.cut(prose) if len(body) <= _REACH else ""):
        return Dateline(body, "", date=body)
    end = min(body.end, body.start + _REACH)
    for close in _CLOSE.finditer(prose, body.start, end):
        found = _read(prose, body.start, close)
        if found:
            return found
        if not close["stop"]:
            return None
    return None


def _read(prose: str, start: int, close: re.Match[str]) -> Dateline | None:
    end = close.start()
    agency = next(iter(_AGENCY.finditer(prose, start, end)), None)
    if agency and agency.end() != end:
        return None
    date = _DATE.search(prose, start, agency.start() if agency else end)
    place_end = min(mark.start() for mark in (close, agency, date) if mark)
    if date and prose[date.end() : agency.start() if agency else end].strip(" ,."):
        return None
    place = prose[start:place_end].strip(" ,")
    if not _is_place(place, close, bool(agency), bool(date)):
        return None
    return Dateline(
        span=Span(start, start + len(prose[start : close.end()].rstrip())),
        place=place,
        date=Span(date.start(), date.end()) if date else None,
        agency=(agency[1] or agency[2]) if agency else None,
    )


def _is_place(place: str, close: re.Match[str], agency: bool, date: bool) -> bool:
    if not place:
        return agency and not close["stop"]
    city, *regions = [part.strip() for part in place.split(",")]
    names = city.replace("/", " ").split()
    if not names or len(names) > 4 or len(regions) > 2 or not all(map(_is_name, names)):
        return False
    if any(len(region.split()) > 4 or not region[:1].isupper() for region in regions):
        return False
    if city.isupper() and len(city) > 2 and NOT_PLACES.isdisjoint(names):
        return not (close["colon"] or close["stop"]) or agency or date or _is_no_acronym(city)
    if close["colon"] or close["stop"] or city.isupper():
        return False
    return agency or date or bool(regions)


def _is_no_acronym(city: str) -> bool:
    return "." not in city and len(city) > _LONGER_THAN_MOST_ACRONYMS


def _is_name(word: str) -> bool:
    return bool(_NAME.fullmatch(word)) and (word[0].isupper() or word in {"de", "del", "la", "al"})
