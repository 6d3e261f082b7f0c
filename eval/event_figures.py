"""The series of figures in event records, beside those that were written down by hand.

For each pack, each row of its figures (a value, as of a time, by a source) is looked for in the
record's figure of that name: the row is right when the series has the value, and the latest is
right when it is the last row's. Which figure of the record is meant by a name is told by the words
of its name, never by values.

Run: ``python -m eval.event_figures [-v]``
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from copydesk.api import record
from copydesk.model.event import Event, Figure, FigurePoint
from copydesk.understand.lang.en.quantity_counted import STATES
from copydesk.understand.terms import key_of
from eval.event_packs import WITH_SOURCES, with_sources
from eval.sampling import sampled
from eval.shared import AbsentError, shared

_NAMING_NOTHING = frozenset("per cent of in on at the a to for million billion".split())
"""Words of a figure's name that do not say which one it is."""
_SCALES = {"million": 1e6, "billion": 1e9}


def scores(packs: Path, *, step: int = 1, verbose: bool = False) -> dict[str, float]:
    """The shares of rows and of latest values that records have right, over some packs."""
    count: Counter[str] = Counter()
    for pack in sampled(with_sources(packs), step):
        figures = json.loads((pack / "gold.json").read_text("utf-8")).get("figures", {})
        if figures:
            _score(pack, figures, count, verbose=verbose)
    return {
        "rows_right": round(count["right"] / max(1, count["rows"]), 3),
        "latest_right": round(count["latest"] / max(1, count["figures"]), 3),
        "latest_then_right": round(count["then"] / max(1, count["times"]), 3),
        "rows": count["rows"],
        "figures": count["figures"],
    }


def _score(
    pack: Path, figures: dict[str, list[dict[str, Any]]], count: Counter[str], *, verbose: bool
) -> None:
    event = _largest(pack / "sources", None)
    for name, rows in figures.items():
        found = _named(name, event.figures) if event else None
        scale = next((size for word, size in _SCALES.items() if word in name), 1.0)
        right = [
            found is not None and any(_is(row, one, scale) for one in found.points) for row in rows
        ]
        last = found is not None and _is(rows[-1], found.current, scale)
        count.update(rows=len(rows), right=sum(right), figures=1, latest=last)
        if verbose and not (all(right) and last):
            missed = [row["value"] for row, hit in zip(rows, right, strict=True) if not hit]
            now = found.current.value if found else None
            print(
                f"  {pack.name}: {name}: not found {missed}; latest {now}, not {rows[-1]['value']}"
            )
    for moment in sorted({row["as_of"] for rows in figures.values() for row in rows})[1:-1]:
        then = _largest(pack / "sources", datetime.fromisoformat(moment))
        for name, rows in figures.items():
            known = [row for row in rows if _published(pack, row) <= datetime.fromisoformat(moment)]
            found = _named(name, then.figures) if then else None
            scale = next((size for word, size in _SCALES.items() if word in name), 1.0)
            if known:
                count["times"] += 1
                count["then"] += found is not None and _is(known[-1], found.current, scale)


def _published(pack: Path, row: dict[str, Any]) -> datetime:
    """When the source of a row was published."""
    for line in (pack / "sources" / row["source"]).read_text("utf-8").splitlines():
        if line.startswith("published:"):
            return datetime.fromisoformat(line.split(":", 1)[1].strip())
    return datetime.fromisoformat(row["as_of"])


def _largest(sources: Path, as_of: datetime | None) -> Event | None:
    events = record(sources, as_of=as_of).events
    return events[0] if events else None


def _named(name: str, figures: Sequence[Figure]) -> Figure | None:
    """The figure that a name means: that which shares most of its words."""
    words = set(_keys(name))
    rated = [(len(words & set(_keys(_described(one)))), -at, one) for at, one in enumerate(figures)]
    best = max(rated, default=None, key=lambda item: item[:2])
    return best[2] if best and best[0] else None


def _described(figure: Figure) -> str:
    unit = "hectares" if figure.unit == "ha" else None
    return " ".join(
        part for part in (figure.name, figure.counted, figure.state, figure.place, unit) if part
    )


def _keys(words: str) -> Iterator[str]:
    for word in words.lower().replace(",", " ").replace("-", " ").split():
        if word not in _NAMING_NOTHING:
            yield STATES.get(word, key_of(word))


def _is(row: dict[str, Any], point: FigurePoint, scale: float) -> bool:
    """Whether a point has the value of a row: the number, or both ends of a range."""
    value = row["value"]
    if isinstance(value, list):
        return [point.low, point.high] == [edge * scale for edge in value]
    return math.isclose(point.value, float(value) * scale)


def shared_figures() -> dict[str, float]:
    """The scores over the shared packs."""
    return scores(shared("packs"))


def own_figures() -> dict[str, float]:
    """The scores over about a sixteenth of our own packs, which are many."""
    return scores(WITH_SOURCES, step=16)


def main(arguments: Sequence[str]) -> None:
    """Print the scores of the shared packs and of our own."""
    verbose = "-v" in arguments
    try:
        print("shared packs", scores(shared("packs"), verbose=verbose))
    except AbsentError as absent:
        print(absent)
    print("own packs", scores(WITH_SOURCES, verbose=verbose))


if __name__ == "__main__":
    main(sys.argv[1:])
