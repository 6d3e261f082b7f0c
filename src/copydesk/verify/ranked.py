"""Superlatives and firsts as values: what is ranked, by what, and since when."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from copydesk.model.span import Span
from copydesk.model.timex import Grain
from copydesk.understand.lang.en.superlatives import (
    A_RECORD,
    AS_MUCH,
    CLASSES,
    COMPARATIVES,
    DENIED_RANK,
    EQUALS,
    EVER,
    FIRST,
    IS_THE,
    KILLED_MORE,
    KINDRED,
    LATELY,
    LEADS_TO_FIRST,
    MAGNITUDES,
    MORE_THAN_EVER,
    MOST,
    MOST_SINCE,
    MOST_WORDS,
    NARROW,
    NO_RANK,
    NONE_GREATER,
    NONE_MORE,
    NOT_RANKED,
    OF_LIVES,
    OF_THEM,
    ONE_OF,
    RULED,
    SINCE,
    UNBOUNDED,
    UNHEARD_OF,
)
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of

_STOPS = frozenset(
    "of in on to that which who since for with at by from ever has have had is are was were will "
    "would after before than and or but as its their such so far yet the a an this".split()
)
"""Words at which what is ranked ends."""
_NOUNS = 3
_STOP = re.compile(r"[,;:–—]|\b(?:and|but|while)\b")


@dataclass(frozen=True, slots=True)
class Ranked:
    """Something set above all others.

    Attributes:
        span: the words that do it.
        ranks: the class of the superlative; None where any will do ("nothing on this scale").
        kind: the keys of what is ranked, where it is named.
        always: whether it is said to hold for all time.
        since: the year since when it is said to hold.
        lately: whether it is said to hold for some years only ("in a generation", "this season").
    """

    span: Span
    ranks: str | None
    kind: frozenset[str]
    always: bool
    since: int | None
    lately: bool = False


def ranked_in(reading: Reading, sentence: int, clause: Span) -> Ranked | None:
    """The first superlative of a clause; None if it has none."""
    prose = reading.article.prose
    for word in reading.words[sentence]:
        name = class_of(word.lower)
        if name is None or not clause.contains(word.span):
            continue
        if ONE_OF.search(prose, clause.start, word.span.start):
            continue
        if NO_RANK.match(prose, word.span.end):
            continue
        if name == "narrowest" and not NARROW.match(prose, word.span.end, clause.end):
            continue
        picked = OF_THEM.match(prose, word.span.end)
        if picked and not IS_THE.search(prose, clause.start, word.span.start):
            continue
        if name == "first" and not (
            FIRST.match(prose, word.span.start, clause.end)
            and LEADS_TO_FIRST.search(prose[clause.start : word.span.start])
        ):
            continue
        if DENIED_RANK.search(prose, clause.start, word.span.start):
            continue
        return _ranked(reading, sentence, clause, name, word.span)
    by_form = _by_form(reading, sentence, clause)
    if by_form is not None:
        return by_form
    for pattern, name in ((NONE_GREATER, None), (UNHEARD_OF, "first"), (NONE_MORE, None)):
        said = pattern.search(prose, clause.start, clause.end)
        if said and name is None and not EVER.search(prose, said.start(), clause.end):
            continue
        if said and pattern is NONE_MORE and _is_bounded_by_a_time(reading, sentence, said):
            continue
        if said and not NOT_RANKED.search(prose, clause.start, clause.end):
            span = Span(said.start(), said.end())
            found = name or _class_of_last(said[0])
            if found is None and KILLED_MORE.search(prose, said.start(), clause.end):
                found = "deadliest"
            ranked = _ranked(reading, sentence, clause, found, span)
            if _NO.match(said[0]) and name is None:
                none = Span(said.start(), said.start() + len("no"))
                return replace(ranked, kind=kind_behind(reading, sentence, none))
            return ranked
    return None


def _is_bounded_by_a_time(reading: Reading, sentence: int, said: re.Match[str]) -> bool:
    """Whether "before" only says until when nobody does it, or may: "before the end of May"."""
    if not said[0].lower().endswith("before"):
        return False
    return RULED.search(said[0]) is not None or any(
        0 < time.span.start - said.end() <= _RIGHT_BEHIND
        for time in reading.timexes_by_sentence[sentence]
    )


_RIGHT_BEHIND = 6
_NO = re.compile(r"no\s(?!one\b)", re.IGNORECASE)
_EVER = re.compile(r"\b(?:before|ever|previous|earlier)\b", re.IGNORECASE)
_ALONE = {"most": "largest", "fewest": "lowest", "least": "lowest"}


def _class_of_last(words: str) -> str | None:
    """The class that the comparative ranks by which some words end with; of "more" alone, any."""
    last = words.lower().split()[-2:]
    if last[-1] == "more":
        return None
    return COMPARATIVES.get(" ".join(last)) or COMPARATIVES.get(last[-1])


def _by_form(reading: Reading, sentence: int, clause: Span) -> Ranked | None:
    """ "The most expensive", "longer than ever before", "a record for the house"."""
    prose = reading.article.prose
    whole = reading.sentences[sentence].span
    for pattern in (MOST_WORDS, MOST_SINCE, MORE_THAN_EVER, A_RECORD, AS_MUCH):
        said = pattern.search(prose, whole.start, whole.end)
        if said is None or not clause.start <= said.start() < clause.end:
            continue
        if ONE_OF.search(prose, whole.start, said.start()):
            continue
        if DENIED_RANK.search(prose, whole.start, said.start()):
            continue
        bounded = SINCE.search(prose, whole.start, whole.end) and pattern is AS_MUCH
        if bounded or (pattern is AS_MUCH and not _EVER.search(said[0])):
            continue
        word = said[1].lower() if pattern is not A_RECORD else ""
        tables = {MOST_WORDS: MOST, AS_MUCH: EQUALS, MOST_SINCE: _ALONE}
        name = tables.get(pattern, COMPARATIVES).get(word)
        found = _ranked(reading, sentence, clause, name, Span(said.start(), said.end()))
        if pattern is MOST_WORDS:
            kind = kind_behind(reading, sentence, found.span)
            return replace(found, kind=kind)
        return found
    return None


def class_of(word: str) -> str | None:
    """The class of a superlative; None where it is not known."""
    for name, words in CLASSES.items():
        if word in words and (name == "first" or word.endswith("st")):
            return name
    return None


def _ranked(reading: Reading, sentence: int, clause: Span, name: str | None, span: Span) -> Ranked:
    prose = reading.article.prose
    said = span.cut(prose).lower()
    kind = kind_behind(reading, sentence, span) if said in CLASSES.get(name or "", ()) else None
    end = _end(reading, sentence, clause)
    since = SINCE.search(prose, span.end, end)
    years = _years_since(reading, sentence, since.end()) if since else []
    era = LATELY.search(prose, clause.start, end)
    lately = era is not None
    start = _start_of_era(reading, era[0]) if era and not years else None
    if start is not None:
        lately, years = False, [start]
    always = UNBOUNDED.search(prose, clause.start, end) or kind is None
    return Ranked(
        span,
        name,
        kind or frozenset(),
        bool(always) and not since and not era,
        min(years) if years else None,
        lately,
    )


def _start_of_era(reading: Reading, words: str) -> int | None:
    """The year before which "this century" and "this decade" do not reach."""
    time = reading.reference.time
    found = _ERA.search(words)
    if found is None or time is None:
        return None
    length = 100 if found[1].lower() == "century" else 10
    return time.year - time.year % length - 1


_ERA = re.compile(r"\bthis\s(century|decade)\b", re.IGNORECASE)


def _years_since(reading: Reading, sentence: int, start: int) -> list[int]:
    """The years that may bound a rank, the first one of a decade or a century among them."""
    return years_in(reading, (sentence,), start) or [
        timex.start.year
        for timex in reading.timexes_by_sentence[sentence]
        if timex.start is not None and timex.span.start >= start
    ]


def reach_of(reading: Reading, sentence: int, clause: Span) -> Span:
    """A clause with what belongs to its rank: "the steepest slide *the currency ever suffered*"."""
    return Span(clause.start, max(clause.end, _end(reading, sentence, clause)))


def _end(reading: Reading, sentence: int, clause: Span) -> int:
    """Where what belongs to a clause ends: "the steepest slide | the currency ever suffered"."""
    last = reading.sentences[sentence].span.end
    stop = _STOP.search(reading.article.prose, clause.end, last)
    return stop.start() if stop else last


def kind_behind(reading: Reading, sentence: int, span: Span) -> frozenset[str]:
    """What stands right behind a superlative or an ordinal: "worst *train crash* in years"."""
    prose = reading.article.prose
    if OF_LIVES.match(prose, span.end):
        return frozenset()
    found: list[str] = []
    end = span.end
    for word in reading.words[sentence]:
        if word.span.start < span.end:
            continue
        between = prose[end : word.span.start]
        if word.lower in _STOPS or len(found) == _NOUNS or any(mark in between for mark in ",;:.("):
            break
        found.append(kin(key_of(word.lower)))
        end = word.span.end
    return frozenset(found)


def kin(key: str) -> str:
    """One key for all nouns that reports put for one another behind a superlative."""
    return _kin().get(key, key)


@lru_cache(maxsize=1)
def _kin() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in KINDRED:
        words = line.split()
        for word in words:
            found.setdefault(key_of(word), f"~{words[0]}")
    return found


def compatible(one: str | None, other: str | None) -> bool:
    """Whether two classes of superlatives may rank by the same."""
    return one is None or other is None or one == other or {one, other} <= MAGNITUDES


def years_in(
    reading: Reading, sentences: Sequence[int], start: int = 0, within: Span | None = None
) -> list[int]:
    """The years that some sentences name or lie in, from an offset on, or within a span."""
    return [
        timex.start.year
        for sentence in sentences
        if 0 <= sentence < len(reading.sentences)
        for timex in reading.timexes_by_sentence[sentence]
        if timex.start is not None
        and timex.grain is not None
        and timex.grain <= Grain.YEAR
        and timex.span.start >= start
        and (within is None or within.contains(timex.span))
    ]
