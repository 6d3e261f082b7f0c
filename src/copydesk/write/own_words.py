"""A sentence of a source in words of the article's own."""

import re
from collections.abc import Iterator, Set
from itertools import islice

from copydesk.model.span import Span
from copydesk.write.lang.en.style import KIND_OF_PLACE, OWNED, SWAPS
from copydesk.write.reordered import reordered
from copydesk.write.runs import Runs, places_of, words_of
from copydesk.write.sentence_shape import is_sound
from copydesk.write.synonyms import otherwise
from copydesk.write.turned import turned

_OF = re.compile(
    r"\bthe ([a-z]+) of ((?:[A-Z][\w-]+)(?: [A-Z][\w-]+){0,3})(?=[\s,.;]|$)(?! [A-Z])"
    r"(?!,\s+(?:who|which|the|an?)\b)"
)
_FIRST_WORD = re.compile(r"[a-z]+(?![\w?*+|-])")
_SWAPS = tuple(
    (
        found[0] if (found := _FIRST_WORD.match(words)) else "",
        re.compile(rf"(?:\b{words}\b|\A(?i:{words})\b)"),
        others,
    )
    for words, others in SWAPS
)
"""The first word of each, where it has one, its pattern, and what stands for it."""
_MOST_SWAPS = 6
"""Runs of a sentence that are broken."""
_WAYS = 8
"""Ways to break a run that are tried."""
_SYNONYMS = 2
"""Other words that are tried for one of a run, before another order."""
_MOST_TRIED = 40
"""Wordings of a sentence that are looked at."""


def in_own_words(text: str, runs: Runs, names: Set[str]) -> str | None:
    """A sentence in words of which no run of eight is a source's; None where none is found.

    Each run is broken in the first of the ways that leave no other that cannot be broken.

    Args:
        text: the sentence.
        runs: the words of the sources.
        names: words that keep their capital within a sentence.
    """
    tried: set[str] = set()
    waiting = [(text, _MOST_SWAPS)]
    while waiting and len(tried) < _MOST_TRIED:
        told, left = waiting.pop()
        if told in tried:
            continue
        tried.add(told)
        run = runs.shared(told)
        if run is None:
            if is_sound(told):
                return told
        elif left:
            ways = islice(_broken(told, run, runs, names), _WAYS)
            waiting += reversed([(one, left - 1) for one in ways])
    return None


def _broken(text: str, run: tuple[str, ...], runs: Runs, names: Set[str]) -> Iterator[str]:
    """The sentence in other words where it has a run of a source's."""
    yield from islice(_swapped(text, run), 1)
    yield from filter(None, (_owned(text, run), turned(text, run)))
    yield from islice(otherwise(text, run), _SYNONYMS)
    yield from filter(is_sound, _reordered(text, run, names))
    yield from filter(None, (_with_bare_place(text, run), _shortened_run(text, run, runs)))


def _reordered(text: str, run: tuple[str, ...], names: Set[str]) -> Iterator[str]:
    """The sentence in other orders; a name with which it began keeps its capital."""
    first = re.sub(r"['’]s?$", "", text.partition(" ")[0].rstrip(","))
    for moved in reordered(text, run):
        named = first in names and first.lower() not in words_of(text)[1:]
        yield re.sub(rf"\b{re.escape(first.lower())}\b", first, moved) if named else moved


def _shortened_run(text: str, run: tuple[str, ...], runs: Runs) -> str | None:
    """The sentence with other words where a run ends, which so becomes too short for one."""
    ended = _swapped(text, tuple(words_of(text)))
    return next((one for one in ended if runs.shared(one) != run), None)


def _owned(text: str, run: tuple[str, ...]) -> str | None:
    """The sentence with "Soleimani's death" for "the death of Soleimani" in a run."""
    for found in _OF.finditer(text):
        noun, owner = found[1], found[2]
        if noun not in OWNED or noun not in run or owner.split()[0].lower() not in run:
            continue
        mark = "’" if owner.endswith("s") else "’s"
        return f"{text[: found.start()]}{owner}{mark} {noun}{text[found.end() :]}"
    return None


def _with_bare_place(text: str, run: tuple[str, ...]) -> str | None:
    """The sentence with "Arlen" for "the northern port of Arlen" in a run."""
    found = KIND_OF_PLACE.search(text)
    if found is None or not set(words_of(found[0])) <= set(run):
        return None
    return f"{text[: found.start()]}{text[found.end() :]}"


def _swapped(text: str, run: tuple[str, ...]) -> Iterator[str]:
    """The sentence with other words for some of a run."""
    stretches = list(places_of(run, text))
    for first, words, others in _SWAPS:
        if first and first not in run:
            continue
        found = (Span(*one.span()) for one in words.finditer(text))
        at = next((one for one in found if any(each.contains(one) for each in stretches)), None)
        if at is not None:
            told = others if at.start else others[:1].upper() + others[1:]
            yield f"{text[: at.start]}{told}{text[at.end :]}"
