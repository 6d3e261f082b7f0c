"""Drafts with planted errors beside their reports; real articles beside others of their event."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from copydesk.api import sources_in
from copydesk.ingest import read
from copydesk.model.span import Span
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify import prepare
from copydesk.verify.passages import Passages
from eval.event_packs import WITH_SOURCES, with_sources
from eval.origins import clusters
from eval.shared import AbsentError, shared

_ARTICLES = 7
_OTHERS = 6
"""Real articles of each event, and others that each is compared with."""


@dataclass(frozen=True)
class Draft:
    """An article beside sources.

    Attributes:
        group: the pack or event that it is from.
        reading: what it says.
        passages: the sentences of the sources that are about the same.
        gold: the answers of its pack; empty for a real article.
    """

    group: str
    reading: Reading
    passages: Passages
    gold: Mapping[str, Any]

    @property
    def errors(self) -> list[tuple[Span, str, str]]:
        """Where errors were planted, of what kind, and what it needs to find them."""
        return [
            (self.place(one["quote"]), one["kind"], one["needs"])
            for one in self.gold.get("errors", ())
        ]

    def place(self, quote: str) -> Span:
        """Where some words stand.

        Raises:
            ValueError: if they do not.
        """
        start = self.reading.text.index(quote)
        return Span(start, start + len(quote))


Made = TypeVar("Made")


def examples_of_all(
    examples_of: Callable[[Iterable[Draft], float], Iterable[Made]],
    more: Iterable[Path],
    real: float,
) -> list[Made]:
    """The examples of all drafts: our packs, more, the shared ones, real articles.

    Args:
        examples_of: what some drafts give, each counting for so much.
        more: folders of further packs.
        real: what an example of a real article counts for, beside one of a pack.
    """
    found = [one for folder in (WITH_SOURCES, *more) for one in examples_of(of_packs(folder), 1.0)]
    try:
        found += examples_of(of_packs(shared("packs")), 1.0)
        found += examples_of(of_real_events(), real)
    except AbsentError as absent:
        print(f"without shared data: {absent}")
    return found


def of_packs(folder: Path) -> Iterator[Draft]:
    """The drafts of some packs."""
    for pack in with_sources(folder):
        article = read(pack / "draft.md")
        reading = Reading(article, find_reference(article, None))
        prepared = sources_in(pack / "sources").for_article(reading)
        gold = json.loads((pack / "gold.json").read_text("utf-8"))
        yield Draft(pack.name, reading, prepared.passages, gold)


def of_real_events() -> Iterator[Draft]:
    """Real articles, some of each event.

    Raises:
        AbsentError: if they are not here.
    """
    for event, sources in clusters().items():
        for source in sources[:_ARTICLES]:
            others = [other for other in sources if other is not source][:_OTHERS]
            if others:
                reading = Reading(source.article, find_reference(source.article, None))
                prepared = prepare(others).for_article(reading)
                yield Draft(event, reading, prepared.passages, {})
