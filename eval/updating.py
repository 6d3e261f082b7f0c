"""Drafts with planted errors beside their reports: what ``copydesk update`` calls stale.

A correction ought to stand in a sentence with a planted error; one elsewhere is a false alarm,
until somebody has read it. An update is no error of the draft: the packs hold later reports.

Run: ``python -m eval updates own-updates``
"""

import json
from collections.abc import Mapping
from pathlib import Path

from copydesk.api import update
from copydesk.model.span import Span
from copydesk.model.update import StaleKind, Update
from eval.event_packs import WITH_SOURCES, with_sources
from eval.sampling import sampled
from eval.shared import shared


def shared_figures() -> Mapping[str, float]:
    """Over the shared packs.

    Raises:
        AbsentError: if they are not there.
    """
    return _figures(shared("packs"))


def own_figures() -> Mapping[str, float]:
    """Over about one of forty of our own packs, which are many."""
    return _figures(WITH_SOURCES, step=40)


def _figures(packs: Path, step: int = 1) -> dict[str, float]:
    names = ("drafts", "updates", "corrections", "replaced", "false_corrections")
    counts = dict.fromkeys(names, 0.0)
    for pack in sampled(with_sources(packs), step):
        found = update(pack / "draft.md", pack / "sources")
        counts["drafts"] += 1
        for one in found.stale:
            counts["replaced"] += one.replacement is not None
            counts[f"{one.kind.value}s"] += 1
            if one.kind is StaleKind.CORRECTION and not _is_planted(one.sentence, found, pack):
                counts["false_corrections"] += 1
                print(f"{pack.name}: {one.note}")
    return counts


def _is_planted(sentence: Span, found: Update, pack: Path) -> bool:
    """Whether a planted error stands in a sentence."""
    text = found.article.text
    gold = json.loads((pack / "gold.json").read_text("utf-8"))
    starts = [(text.find(one["quote"]), len(one["quote"])) for one in gold["errors"]]
    return any(sentence.overlaps(Span(at, at + length)) for at, length in starts if at >= 0)
