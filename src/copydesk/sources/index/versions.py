"""Which version of a source stands for it, now or as of a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from copydesk.model.source import Source
from copydesk.sources.index.schema import seconds_of


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a source.

    Attributes:
        name: what names it in the index.
        dated: the time of its modification, else of its publication.
        fetched: when it was gathered, if that is known.
    """

    name: str
    dated: datetime | None
    fetched: datetime | None = None


class Versions(Protocol):
    """Who knows the versions of the sources that an index holds."""

    def standing(self, source: str, as_of: datetime | None) -> str | None:
        """The name of the version that stands for a source; None if none does.

        Args:
            source: the name of the source.
            as_of: as things stood then; as they stand now when None.
        """


class GivenVersions:
    """Versions of sources given in a sequence, named by their places in it."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._versions: dict[str, list[Version]] = {}
        for place, source in enumerate(sources):
            dated = source.article.modified or source.article.published
            self._versions.setdefault(source.name, []).append(Version(str(place), dated))

    def standing(self, source: str, as_of: datetime | None) -> str | None:
        """As in `Versions`; of several with one name, the last is the newest."""
        versions = self._versions[source]
        return versions[-1].name if as_of is None else standing_at(versions, as_of)


def standing_at(versions: Sequence[Version], as_of: datetime) -> str | None:
    """The last of a source's versions that was out at a time; None if none is known to have been.

    A version is out from its date. One that came later and bears no later date than the one before
    is out from when it was gathered.

    Args:
        versions: in the order in which they came.
        as_of: the time; zones that are missing are taken for UTC.
    """
    standing = None
    before: int | None = None
    for version in versions:
        out = _out(version, before)
        if out is not None and out <= seconds_of(as_of):
            standing = version.name
        before = out
    return standing


def _out(version: Version, before: int | None) -> int | None:
    dated = seconds_of(version.dated) if version.dated else None
    fetched = seconds_of(version.fetched) if version.fetched else None
    if dated is None or (before is not None and dated <= before):
        return fetched if fetched is not None else dated
    return dated
