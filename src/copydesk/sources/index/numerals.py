"""Numbers in figures and words, and clock times, as keys."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from copydesk.understand.lang.en.quantity_numbers import (
    DOZEN,
    LETTER_MAGNITUDES,
    MAGNITUDES,
    TENS,
    UNITS_AND_TEENS,
)

NOON = {"noon": "t12:00", "midday": "t12:00", "midnight": "t00:00"}

_SMALL = UNITS_AND_TEENS | TENS
_WORDS = frozenset(_SMALL) | frozenset(MAGNITUDES) | frozenset(DOZEN) - {"score"}
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})$")
_HALF_OF_DAY = re.compile(r"\s?([ap])\.?\s?m\b", re.IGNORECASE)
_MAGNITUDE = re.compile(rf"(?:{'|'.join(LETTER_MAGNITUDES)})\b", re.IGNORECASE)
_JOINS = frozenset(("", "and"))
_LONGEST_GAP = 6


class Numeral(NamedTuple):
    """A word that is a number or part of one, in lower case."""

    start: int
    end: int
    text: str


def is_numeral(word: str) -> bool:
    """Whether a word is a number or part of one: "84", "eighty-four", "million"."""
    return word[0].isdecimal() or all(part in _WORDS for part in word.lower().split("-"))


def spelled_in(parts: Iterable[str]) -> list[str]:
    """The keys of numbers among the parts of a hyphened word: "six-year", "twenty-four-hour"."""
    runs = groupby(parts, key=lambda part: part in _WORDS)
    return [f"#{_plain(value)}" for is_number, run in runs if is_number for value in _values(run)]


def numbers_in(prose: str, numerals: Sequence[Numeral]) -> Iterator[tuple[int, int, str]]:
    """The numbers and clock times that numerals in their order form: start, end and key."""
    for run in _runs(prose, numerals):
        last = run[-1]
        clock = _clock(prose, last)
        if clock:
            yield last.start, last.end, clock
        letter = _MAGNITUDE.match(prose, last.end)
        factor = LETTER_MAGNITUDES[letter[0].lower()] if letter else 1
        for value in _values(part for numeral in run for part in _parts(numeral.text)):
            yield run[0].start, last.end, f"#{_plain(value * factor)}"


def _runs(prose: str, numerals: Sequence[Numeral]) -> Iterator[list[Numeral]]:
    """Numerals that stand together: "two hundred and ten", "1.2 million"."""
    run: list[Numeral] = []
    for numeral in numerals:
        if run and not _joined(prose[run[-1].end : numeral.start], run[-1], numeral):
            yield run
            run = []
        run.append(numeral)
    if run:
        yield run


def _joined(gap: str, left: Numeral, right: Numeral) -> bool:
    if len(gap) > _LONGEST_GAP or right.text[0].isdecimal():
        return False
    if left.text[0].isdecimal() and right.text not in MAGNITUDES:
        return False
    return gap.strip(" \n\u00a0-") in _JOINS


def _clock(prose: str, numeral: Numeral) -> str | None:
    """The time of day in 24 hours: "t16:12"; a full stop makes one only before a.m. or p.m."""
    half = _HALF_OF_DAY.match(prose, numeral.end)
    written = _CLOCK.match(numeral.text)
    if written and (half or ":" in numeral.text):
        hour, minute = int(written[1]), int(written[2])
    elif half and numeral.text.isdecimal():
        hour, minute = int(numeral.text), 0
    else:
        return None
    if half and 1 <= hour <= 12:
        hour = hour % 12 + 12 * (half[1].lower() == "p")
    return f"t{hour:02}:{minute:02}" if hour < 25 and minute < 60 else None


def _parts(text: str) -> list[float | str]:
    """A numeral's number, or its words."""
    if not text[0].isdecimal():
        return list(text.split("-"))
    if _THOUSANDS.match(text):
        return [float(text.replace(",", ""))]
    if text.count(".") == 1 and text.replace(".", "").isdecimal():
        return [float(text)]
    return [float(number) for number in re.split(r"[.,:]", text)]


def _values(parts: Iterable[float | str]) -> Iterator[float]:
    """The values of number words and figures in a row."""
    total, current, open_to = 0.0, 0.0, 0.0
    begun = False
    for part in parts:
        if isinstance(part, float):
            if begun:
                yield total + current
            total, current, open_to, begun = 0.0, part, 0.0, True
        elif part in MAGNITUDES or part in DOZEN:
            factor = MAGNITUDES.get(part) or DOZEN[part]
            if factor == 100:
                current, open_to = (current or 1) * 100, 100.0
            else:
                total, current, open_to = total + (current if begun else 1) * factor, 0.0, factor
            begun = True
        else:
            value = float(_SMALL[part])
            if begun and value >= open_to:
                yield total + current
                total, current = 0.0, 0.0
            current += value
            open_to = 10.0 if part in TENS else 0.0
            begun = True
    if begun and (total or current != 1):
        yield total + current


def _plain(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")
