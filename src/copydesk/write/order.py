"""The course of an event in order: what has a moment by its time, the rest where it belongs."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from copydesk.model.event import Event
from copydesk.understand.meaning import meanings
from copydesk.write.moments import Told, moments
from copydesk.write.runs import paragraph_at
from copydesk.write.telling import Item

_LONG = 4
"""Sentences of a paragraph at the most."""
_NEAR = 0.2
"""How alike the event and what belongs to it are in meaning, at the least."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """Parts of a record in paragraphs.

    Attributes:
        timed: what has a time, in its order, each with what its report tells behind it in the
            same paragraph.
        beside: what the reports tell beside that, report by report.
        far: what hardly speaks of the event.
    """

    timed: list[list[Told]]
    beside: list[list[Told]]
    far: list[list[Told]]


def in_order(event: Event, told: Sequence[Told], texts: Mapping[str, str]) -> Ordered:
    """Order parts of a record for their telling."""
    anchors = {one.id: one for one in (*told, *event.happenings)}
    at = moments(event, list(anchors.values()))
    far = _far(event, [one for one in told if one.id not in at], texts)
    places = {key: _place(one, texts) for key, one in anchors.items()}
    chains: dict[float, list[Told]] = {}
    for one in sorted((one for one in told if one.id in at), key=lambda one: at[one.id]):
        chains.setdefault(at[one.id], []).append(one)
    beside: list[Told] = []
    for one in told:
        if one.id in at or one.id in far:
            continue
        here = places[one.id]
        before = [
            (places[key][2], moment)
            for key, moment in at.items()
            if places[key][:2] == here[:2] and places[key][2] <= here[2]
        ]
        (chains.setdefault(max(before)[1], []) if before else beside).append(one)
    by_report = groupby(beside, key=lambda one: one.evidence[0].source)
    return Ordered(
        _filled([chain for _, chain in sorted(chains.items())]),
        [part for _, ones in by_report for part in _parted(list(ones))],
        _parted([one for one in told if one.id in far]),
    )


def _far(event: Event, told: Sequence[Told], texts: Mapping[str, str]) -> frozenset[str]:
    """The ids of what hardly speaks of the event: side notes of its reports.

    They mean something else, or most of what they name is named by no other report.
    """
    main = event.main
    if main is None or not told:
        return frozenset()
    vectors = meanings([_words(one) for one in (main, *told)])
    likeness = vectors[1:] @ vectors[0]
    return frozenset(
        one.id
        for one, near in zip(told, likeness, strict=True)
        if near < _NEAR or _is_named_alone(one, texts)
    )


def _is_named_alone(one: Told, texts: Mapping[str, str]) -> bool:
    """Whether no other report names the most of what a fact names."""
    names = set(_NAME.findall(_words(one)))
    others = " ".join(text for source, text in texts.items() if source != one.evidence[0].source)
    return bool(others) and 2 * sum(name not in others for name in names) > len(names)


_NAME = re.compile(r"(?<=\w )[A-Z][\w’'-]{2,}")


def _words(one: Told) -> str:
    return one.words


def balanced(paragraphs: Sequence[list[Item]]) -> list[list[Item]]:
    """Paragraphs, two of them made one where they have room in it."""
    made: list[list[Item]] = []
    for one in filter(None, paragraphs):
        if made and len(made[-1]) + len(one) <= _LONG:
            made[-1] = [*made[-1], *one]
        else:
            made.append(list(one))
    return made


def _place(one: Told, texts: Mapping[str, str]) -> tuple[str, int, int]:
    """The report, the paragraph of it, and the place in which the record found something."""
    first = one.evidence[0]
    text = texts.get(first.source, "")
    return first.source, paragraph_at(text, first.span.start), first.span.start


def _filled(chains: Sequence[list[Told]]) -> list[list[Told]]:
    """Chains joined to paragraphs."""
    made: list[list[Told]] = []
    for chain in chains:
        if made and len(made[-1]) + len(chain) <= _LONG:
            made[-1] = [*made[-1], *chain]
        else:
            made += _parted(chain)
    return made


def _parted(ones: list[Told]) -> list[list[Told]]:
    return [ones[at : at + _LONG] for at in range(0, len(ones), _LONG)]
