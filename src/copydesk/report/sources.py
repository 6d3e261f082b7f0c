"""Sources of a library, for people at a terminal and as JSON."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from copydesk.model.source import Source
from copydesk.report.look import Look
from copydesk.report.visible import visible_name
from copydesk.sources.store import Record

_INDENT = "    "


def listed(records: Iterable[Record], look: Look) -> Iterator[str]:
    """Two lines for each source, and a closing line with their number."""
    number = 0
    for record in records:
        number += 1
        about = [record.title, record.publisher, _time(record.published)]
        if record.version > 1 or not record.newest:
            about.append(_version(record))
        yield look.paint(visible_name(record.name, look.encoding), "1") + "\n"
        yield f"{_INDENT}{' | '.join(look.show(words) for words in about if words)}\n"
    yield look.paint(f"{number} source{'s' * (number != 1)}\n", "1")


def shown(record: Record, versions: Sequence[Record], source: Source, look: Look) -> Iterator[str]:
    """One version of a source: where it came from, its other versions, and its text."""
    yield look.paint(visible_name(record.name, look.encoding), "1") + "\n"
    for name, value in as_object(record).items():
        if name not in ("name", "version", "newest") and value is not None:
            yield f"{_INDENT}{name + ':':<11} {look.show(str(value))}\n"
    for other in versions:
        marks = " (shown)" if other.version == record.version else ""
        gathered = f", fetched {_time(other.fetched)}" if other.fetched else ""
        yield look.show(f"{_INDENT}{_version(other)}{gathered}, {other.hash[:12]}{marks}") + "\n"
    yield "\n"
    for line in source.article.text.splitlines():
        yield from (f"{part}\n" for part in textwrap.wrap(look.show(line), look.width) or [""])


def as_object(record: Record) -> dict[str, Any]:
    """A record as JSON has it; times are ISO 8601."""
    return {
        "name": record.name,
        "hash": record.hash,
        "version": record.version,
        "newest": record.newest,
        "title": record.title,
        "byline": record.byline,
        "publisher": record.publisher,
        "published": _time(record.published),
        "modified": _time(record.modified),
        "url": record.url,
        "language": record.language,
        "path": record.path,
        "via": record.via,
        "fetched": _time(record.fetched),
    }


def _version(record: Record) -> str:
    return f"version {record.version}" + (", newest" if record.newest else "")


def _time(time: datetime | None) -> str | None:
    return time.isoformat() if time else None
