"""Gathering: files, folders, feeds, sitemaps, pages and archives into a library."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from io import BytesIO
from itertools import islice
from os.path import abspath
from pathlib import Path
from typing import BinaryIO

from copydesk.errors import CopydeskError
from copydesk.ingest.contents import read_contents
from copydesk.ingest.kinds import SUFFIXES
from copydesk.ingest.paths import find_articles
from copydesk.ingest.place import Found, Lead, Place
from copydesk.ingest.read import open_file
from copydesk.ingest.transport import Transport
from copydesk.ingest.urls import is_url, web_url
from copydesk.model.gathered import Gathered, Refused
from copydesk.sources.store import Kept, Library, Status

Outcome = Gathered | Refused | Kept
"""What a walk finds: a report to be stored, or what has become of one already."""

_MOST_WAITING = 16
_DEEPEST = 3
"""How many sitemaps deep a page may lie: an index, a sitemap, and one between them."""


def gather(
    whats: Iterable[str],
    library: Library,
    *,
    transport: Transport,
    now: Callable[[], datetime],
    limit: int | None = None,
) -> Iterator[Kept | Refused]:
    """Put into a library whatever the files, folders and URLs hold, and say what became of each.

    What is gathered again is unchanged, or a new version of the same source; pages are requested
    on the condition that they have changed. Each URL is fetched once.

    Args:
        whats: paths of files and folders; URLs of pages, feeds, sitemaps and data files.
        library: where it is kept.
        transport: fetches URLs.
        now: the time, with zone, for what is fetched.
        limit: how many reports, refused ones included, are taken of each of ``whats``.

    Raises:
        LibraryError: if the library cannot take more; what was yielded is stored.
    """
    yield from _stored(_Walk(library, transport, now).all(whats, limit), library)


def gather_contents(
    contents: Iterable[tuple[Place, BinaryIO]],
    library: Library,
    *,
    transport: Transport,
    now: Callable[[], datetime],
) -> Iterator[Kept | Refused]:
    """Put into a library what contents hold that are no files of this machine; else as `gather`.

    Args:
        contents: each with what names it.
    """
    walk = _Walk(library, transport, now)
    yield from _stored((one for pair in contents for one in walk.contents(*pair)), library)


def _stored(found: Iterator[Outcome], library: Library) -> Iterator[Kept | Refused]:
    stream = _Stream(found)
    while not stream.ended:
        for kept in library.put(stream.reports()):
            stream.stored += 1
            yield kept
        while stream.others:
            yield stream.others.popleft()


class _Stream:
    """Outcomes of which the library takes the reports, a run at a time, and the rest waits.

    A run ends where something waits and no report is on its way into the library, so that nobody
    waits long, and nothing piles up.
    """

    def __init__(self, found: Iterator[Outcome]) -> None:
        self._found = found
        self.others: deque[Kept | Refused] = deque()
        self.stored = 0
        self.ended = False

    def reports(self) -> Iterator[Gathered]:
        """The reports of one run."""
        self.stored = given = 0
        for one in self._found:
            if isinstance(one, Gathered):
                given += 1
                yield one
                continue
            self.others.append(one)
            if given == self.stored or len(self.others) >= _MOST_WAITING:
                return
        self.ended = True


class _Walk:
    """Finds reports, and follows the leads to more."""

    def __init__(self, library: Library, transport: Transport, now: Callable[[], datetime]) -> None:
        self._library = library
        self._transport = transport
        self._now = now
        self._seen: set[str] = set()

    def all(self, whats: Iterable[str], limit: int | None) -> Iterator[Outcome]:
        """What all of them hold, so many of each."""
        for what in whats:
            yield from islice(self.what(what), limit)

    def what(self, what: str) -> Iterator[Outcome]:
        """What a path or URL holds."""
        if is_url(what):
            yield from self._url(Lead(what, via=""), depth=0)
            return
        path = Path(abspath(what))  # noqa: PTH100 - links stay as they are named
        empty = path.is_dir()
        for file in find_articles([path], SUFFIXES):
            empty = False
            yield from self._file(file, str(path) if file != path else None)
        if empty:
            yield Refused(str(path), "there is nothing to gather in this folder")

    def contents(self, place: Place, file: BinaryIO) -> Iterator[Outcome]:
        """What a content holds, wherever it comes from."""
        yield from self._followed(read_contents(file, place), depth=0)

    def _file(self, path: Path, via: str | None) -> Iterator[Outcome]:
        try:
            file = open_file(path)
        except CopydeskError as error:
            yield Refused(str(path), str(error))
            return
        with file:
            yield from self.contents(Place(str(path), via), file)

    def _followed(self, found: Iterable[Found], depth: int) -> Iterator[Outcome]:
        for one in found:
            if isinstance(one, Lead):
                yield from self._url(one, depth + 1)
            else:
                yield one

    def _url(self, lead: Lead, depth: int) -> Iterator[Outcome]:
        try:
            url = web_url(lead.url)
        except CopydeskError as error:
            yield Refused(lead.url, str(error))
            return
        if url in self._seen:
            return
        self._seen.add(url)
        etag, last_modified = self._library.validators(url) or (None, None)
        try:
            response = self._transport.fetch(url, etag=etag, last_modified=last_modified)
        except CopydeskError as error:
            yield Refused(url, str(error))
            return
        except Exception as error:  # noqa: BLE001 - one server must not stop the others
            yield Refused(url, f"a fault in Copydesk: {type(error).__name__}: {error}")
            return
        if response.unchanged:
            yield Kept(url, self._library.source(url).hash, Status.UNCHANGED)
            return
        place = Place(
            url,
            via=lead.via or None,
            url=response.url,
            fetched=self._now(),
            etag=response.etag,
            last_modified=response.last_modified,
            media_type=response.media_type,
            charset=response.charset,
        )
        found = read_contents(BytesIO(response.content), place)
        if depth > _DEEPEST or (depth and not lead.is_sitemap):
            found = (_no_lead(one) for one in found)
        yield from self._followed(found, depth)


def _no_lead(found: Found) -> Found:
    """Leads that lie too deep are refused."""
    return Refused(found.url, "a list within a list") if isinstance(found, Lead) else found
