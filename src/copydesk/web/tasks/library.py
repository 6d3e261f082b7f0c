"""What the library holds: listing, showing, adding, removing, exporting."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, time
from hashlib import sha256
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any

from copydesk.errors import ConfigError, DamagedLibraryError, NoSourceError
from copydesk.ingest import read
from copydesk.ingest.exported import to_line
from copydesk.ingest.place import Place
from copydesk.ingest.times import is_possible
from copydesk.model.gathered import Gathered, Refused
from copydesk.report.sources import as_object
from copydesk.sources.store import Kept, Library
from copydesk.web.jobs.process import Tell

_DAY = 10
_MOST_EXPORTED = 5_000
_STATUSES = ("new", "version", "unchanged", "refused")


def listed(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """A page of the list of sources; an empty one where there is no library yet."""
    path = Path(arguments["library"])
    if is_missing(path):
        return _json({"sources": [], "total": 0, "next": None})
    limit: int = arguments["limit"]
    with Library.open(path, create=False) as library:
        found = library.sources(
            publisher=arguments["publisher"],
            since=_time(arguments["since"], time.min),
            until=_time(arguments["until"], time.max),
            after=arguments["after"],
        )
        records = list(islice(found, limit + 1))
        total = library.count
    shown = records[:limit]
    return _json(
        {
            "sources": [as_object(record) for record in shown],
            "total": total,
            "next": shown[-1].name if len(records) > limit else None,
        }
    )


def one(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """One version of a source with its text, and all its versions."""
    name, wanted = arguments["name"], arguments["version"]
    with Library.open(Path(arguments["library"]), create=False) as library:
        source = library.source(name, wanted)
        versions = library.versions(name)
    record = next(
        one for one in versions if (one.newest if wanted is None else one.version == wanted)
    )
    about = {"text": source.article.text, "versions": [as_object(one) for one in versions]}
    return _json(as_object(record) | about)


def add(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """Store what uploaded files hold; ``content`` is all of them, one after the other."""
    from copydesk.ingest.transport.http import HttpTransport
    from copydesk.sources.gather import gather_contents

    files = []
    at = 0
    for name, size in arguments["files"]:
        files.append((Place(name), BytesIO(content[at : at + size])))
        at += size
    with (
        Library.open(Path(arguments["library"])) as library,
        HttpTransport(allow_hosts=arguments["allow_hosts"]) as transport,
    ):
        found = gather_contents(files, library, transport=transport, now=lambda: datetime.now(UTC))
        return _taken(found)


def paste(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """Store words, with what is said to be known of them."""
    article = read(content.decode())
    known = {key: arguments[key] for key in ("title", "publisher", "url") if arguments[key]}
    if arguments["published"]:
        known["published"] = datetime.fromisoformat(arguments["published"])
    name = arguments["name"] or arguments["url"] or f"pasted-{sha256(content).hexdigest()[:12]}"
    with Library.open(Path(arguments["library"])) as library:
        return _taken(library.put([Gathered(name, replace(article, **known))]))


def remove(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """Remove sources with all their versions."""
    names = list(dict.fromkeys(arguments["names"]))
    with Library.open(Path(arguments["library"]), create=False) as library:
        return _json({"sources": len(names), "versions": library.remove(names)})


def export(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """Sources as JSON Lines; what is damaged is left out."""
    from copydesk.web.tasks.chosen import refuse_many

    with Library.open(Path(arguments["library"]), create=False) as library:
        if not arguments["names"]:
            refuse_many(library, _MOST_EXPORTED)
        items = library.export(arguments["names"] or None)
        lines = (to_line(item) for item in items if not isinstance(item, DamagedLibraryError))
        return "".join(lines).encode("ascii")


def origins(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """The graph of origins, as JSON or as a drawing."""
    from copydesk.report import origins_json, origins_svg
    from copydesk.sources.origins import find_origins
    from copydesk.web.tasks.chosen import chosen

    path = Path(arguments["library"])
    names = tuple(arguments["names"]) or None
    if names and is_missing(path):
        raise NoSourceError(f"the library {path} holds no {names[0]}")
    sources = () if is_missing(path) else chosen(path, names)
    render = origins_svg.render if arguments["format"] == "svg" else origins_json.render
    return render(find_origins(sources), sources).encode("utf-8", "replace")


def is_missing(path: Path) -> bool:
    """Whether there is nothing yet where the library will be."""
    return not path.exists() or (path.is_dir() and not any(path.iterdir()))


def as_outcome(found: Kept | Refused) -> dict[str, Any]:
    """What became of a report, as JSON has it."""
    if isinstance(found, Refused):
        return {"name": found.name, "status": "refused", "hash": None, "reason": found.reason}
    return {"name": found.name, "status": found.status.value, "hash": found.hash, "reason": None}


def _taken(found: Iterable[Kept | Refused]) -> bytes:
    outcomes = [as_outcome(one) for one in found]
    counts = Counter(outcome["status"] for outcome in outcomes)
    return _json({"outcomes": outcomes, "counts": {each: counts[each] for each in _STATUSES}})


def _json(value: object) -> bytes:
    return json.dumps(value).encode("ascii")


def _time(words: str | None, clock: time) -> datetime | None:
    """A time; of a date alone, its first or its last moment."""
    if not words:
        return None
    try:
        found = datetime.fromisoformat(words)
    except ValueError:
        found = None
    if found is None or not is_possible(found):
        raise ConfigError(f"{words!r} is not an ISO 8601 date or time")
    return datetime.combine(found, clock) if len(words) <= _DAY else found
