"""Articles written from packs of sources: what they claim, cite, copy, and how long they take.

Run: ``python -m eval writing own-writing``
"""

import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from copydesk.api import check, sources_in, write
from copydesk.model.draft import Draft, FigureRow, SectionKind, Sentence
from copydesk.model.verdict import VerdictKind
from copydesk.sources.folder import read_folder
from copydesk.write.layout import lay_out
from copydesk.write.runs import Runs
from eval.event_packs import WITH_SOURCES, with_sources
from eval.sampling import sampled
from eval.shared import shared

_STATES = {"dead": "dead", "killed": "dead", "injured": "injured", "missing": "missing"}
_NEEDED = (SectionKind.LEDE, SectionKind.RELATED, SectionKind.DISCLOSURE)


@dataclass(frozen=True, slots=True)
class Measured:
    """What one pack's article came to.

    Attributes:
        seconds: to write it a second time.
        claims, contradicted: of the article checked against its sources.
        sentences, uncited: those outside the disclosure, and how many of them cite nothing.
        copied: sentences that share eight words in a row with a source, outside quotations.
        wanted, right: the gold's figures that the article has a row for, and those whose row is
            the latest.
        lacking: sections that every article must have, and does not.
        slots, told: the parts of the record that an article may tell, and those that it cites.
    """

    seconds: float
    claims: int
    contradicted: int
    sentences: int
    uncited: int
    copied: int
    wanted: int
    right: int
    lacking: int
    slots: int = 0
    told: int = 0


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
    found = [_measured(pack) for pack in sampled(with_sources(packs), step)]
    wanted = sum(one.wanted for one in found)
    return {
        "packs": len(found),
        "slowest_seconds": max(one.seconds for one in found),
        "claims": sum(one.claims for one in found),
        "contradicted": sum(one.contradicted for one in found),
        "sentences": sum(one.sentences for one in found),
        "uncited": sum(one.uncited for one in found),
        "copied": sum(one.copied for one in found),
        "gold_figures_in_table": wanted,
        "latest_right": sum(one.right for one in found) / wanted if wanted else 0.0,
        "sections_lacking": sum(one.lacking for one in found),
        "parts_told": round(sum(one.told for one in found) / sum(one.slots for one in found), 3),
    }


def _measured(pack: Path) -> Measured:
    """One pack: its largest event."""
    sources = pack / "sources"
    write(sources)
    began = time.perf_counter()
    drafts = write(sources)
    seconds = time.perf_counter() - began
    if not drafts:
        return Measured(seconds, 0, 0, 0, 0, 0, 0, 0, len(_NEEDED))
    draft = drafts[0]
    against = sources_in(sources)
    verdicts = check(lay_out(draft).article, published=draft.as_of, against=against).verdicts
    told = list(_told(draft))
    runs = Runs(source.article.prose for source in read_folder(sources).sources)
    wanted, right = _latest(draft, json.loads((pack / "gold.json").read_text("utf-8")))
    kinds = {section.kind for section in draft.sections}
    cited = {slot for one in told for slot in one.slots}
    unsaid = {slot for one in draft.left_out for slot in one.slots} - cited
    return Measured(
        seconds=seconds,
        claims=len(verdicts),
        contradicted=sum(one.kind is VerdictKind.CONTRADICTED for one in verdicts),
        sentences=len(told),
        uncited=sum(not (one.evidence and one.slots) for one in told),
        copied=sum(runs.shared(one.text) is not None for one in told),
        wanted=wanted,
        right=right,
        lacking=sum(kind not in kinds for kind in _NEEDED),
        slots=len(cited | unsaid),
        told=len(cited),
    )


def _told(draft: Draft) -> Iterator[Sentence]:
    yield draft.headline
    for section in draft.sections:
        if section.kind is not SectionKind.DISCLOSURE:
            yield from (one for group in section.paragraphs for one in group)


def _latest(draft: Draft, gold: Mapping[str, Any]) -> tuple[int, int]:
    """How many figures of the gold have a row, and in how many it is the gold's latest."""
    rows = [row for section in draft.sections for row in section.rows]
    wanted = right = 0
    for name, points in gold.get("figures", {}).items():
        row = _row_of(name, rows)
        if row is None:
            continue
        last = max(points, key=lambda point: datetime.fromisoformat(point["as_of"]))
        ends = last["value"] if isinstance(last["value"], list) else [last["value"]]
        wanted += 1
        right += all(_in_print(end) in row.value for end in ends)
    return wanted, right


def _row_of(name: str, rows: list[FigureRow]) -> FigureRow | None:
    """The row of a figure that the gold names: by its state, else by all its words."""
    words = name.lower().replace(",", " ").split()
    for row in rows:
        label = row.label.lower()
        if _STATES.get(words[0], words[0]) == label or all(word in label for word in words):
            return row
    return None


def _in_print(value: float) -> str:
    for size, word in ((10**9, " billion"), (10**6, " million")):
        if value >= size and value % (size / 100) == 0:
            return f"{value / size:g}{word}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"
