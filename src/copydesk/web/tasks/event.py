"""Event records, and articles written from them."""

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from copydesk.sources.store import Library
from copydesk.web.faults import ApiError
from copydesk.web.jobs.process import Tell
from copydesk.web.tasks.check import moment
from copydesk.web.tasks.chosen import prepared

if TYPE_CHECKING:
    from copydesk.model.draft import Draft
    from copydesk.model.event import Record
    from copydesk.verify import Prepared


Asked = tuple[str, tuple[str, ...] | None, str | None, int]
"""The library, the names of the sources, the time, and the generation of the library."""

_MODULES = {"newsarticle": "news_article"}


def record(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """The event records of sources, as JSON or as a page."""
    return _rendered("event", arguments["format"], _recorded(_asked(arguments))[1])


def write(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> bytes:
    """An article written from sources, in one of its formats; none of sources without an event."""
    drafts = _written(_asked(arguments), arguments["event"])
    return _rendered("draft", arguments["format"], drafts)


def _rendered(kind: str, format_: str, value: Any) -> bytes:
    renderer = import_module(f"copydesk.report.{kind}.{_MODULES.get(format_, format_)}")
    rendered: str = renderer.render(value)
    return rendered.encode("utf-8", "replace")


def _asked(arguments: Mapping[str, Any]) -> Asked:
    library: str = arguments["library"]
    with Library.open(Path(library), create=False) as opened:
        generation = opened.generation
    names = arguments["sources"]
    return library, None if names is None else tuple(names), arguments["as_of"], generation


@lru_cache(maxsize=4)
def _recorded(asked: Asked) -> "tuple[Prepared, Record]":
    from copydesk.events import record

    library, names, words, _ = asked
    compared = prepared(Path(library), names, moment(words))
    return compared, record(compared, moment(words))


@lru_cache(maxsize=16)
def _written(asked: Asked, wanted: int) -> "tuple[Draft, ...]":
    from copydesk.api import draft_of

    compared, found = _recorded(asked)
    if wanted and wanted >= len(found.events):
        words = f"the sources tell of {len(found.events)} events: there is none of this number"
        raise ApiError(422, "invalid", words)
    return tuple(draft_of(event, compared) for event in found.events[wanted : wanted + 1])
