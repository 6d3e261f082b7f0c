"""The Python API: what a program calls."""

import time
from collections.abc import Iterable, Iterator, Set
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.errors import ReadError
from copydesk.ingest import read
from copydesk.model.article import LONGEST, Article
from copydesk.model.finding import Finding
from copydesk.model.report import Report
from copydesk.model.verdict import Verdict
from copydesk.rules import RULES, Rule
from copydesk.rules.settings import Settings, check_names
from copydesk.understand.language import guess_language
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference, told_reference

if TYPE_CHECKING:
    from copydesk.model.draft import Draft
    from copydesk.model.event import Event, Record, SetAside
    from copydesk.model.gathered import Refused
    from copydesk.model.update import Update
    from copydesk.sources.store import Kept
    from copydesk.verify import FromLibrary, Prepared
    from copydesk.verify.faults import Fault
    from copydesk.write import DraftWith


def check(
    article: Article | Path | str | bytes,
    *,
    published: datetime | None = None,
    settings: Settings | None = None,
    against: "Prepared | FromLibrary | None" = None,
) -> Report:
    """Check one article against the calendar, the clock, arithmetic, itself and other sources.

    Args:
        article: an `Article`, the path of a file, or the text itself (plain, Markdown, HTML or
            JSON, as `str` or as bytes).
        published: the dateline time; it takes precedence over what the article says.
        settings: which rules run, and at which severity; all of them when None.
        against: sources, as made ready by `sources_in`; none when None.

    Raises:
        ConfigError: if the settings name a rule that does not exist.
        ReadError: if the path or the bytes hold nothing that can be read as an article.
    """
    began = time.perf_counter()
    settings = settings or Settings()
    check_names(settings, rules_and_faults())
    if not isinstance(article, Article):
        article = read(article)
    report = _check(article, published, settings, against)
    return replace(report, seconds=time.perf_counter() - began)


def rules_and_faults() -> "Iterator[Rule | Fault]":
    """All that findings can be of: the rules, then the faults that only other sources show."""
    from copydesk.verify.faults import FAULTS

    yield from RULES
    yield from FAULTS


def _why_not(article: Article, language: str | None) -> str | None:
    """Why an article as a whole is not checked, if it is not."""
    if not article.prose.strip():
        return "no text"
    if len(article.prose) > LONGEST:
        return "length"
    return None if language == "en" else "language"


def sources_in(path: Path) -> "Prepared | FromLibrary":
    """The reports in a folder (or one file), or in a library, to check articles against.

    Raises:
        ReadError: if there is no such folder, or nothing in it can be read.
    """
    from copydesk.sources.store.place import is_library

    if is_library(path):
        from copydesk.verify import FromLibrary

        return FromLibrary(path)
    from copydesk.sources.folder import read_folder
    from copydesk.verify import prepare

    collection = read_folder(path)
    if not collection.sources:
        raise ReadError(f"{path}: no sources in it that can be read")
    return prepare(collection.sources, collection.refused)


def _check(
    article: Article,
    published: datetime | None,
    settings: Settings,
    against: "Prepared | FromLibrary | None",
) -> Report:
    language = guess_language(article)
    reason = _why_not(article, language)
    if reason:
        return Report(article, told_reference(article, published), language, (), {reason: 1})
    reading = Reading(article, find_reference(article, published))
    findings: list[Finding] = []
    faults: dict[str, int] = {}
    for rule in RULES:
        if not settings.selects(rule):
            continue
        try:
            findings.extend(settings.graded(found) for found in rule.check(reading, rule))
        except Exception as error:  # noqa: BLE001 -- one rule's fault must not lose the others' findings
            faults[f"fault in {rule.code}: {type(error).__name__}"] = 1
    verdicts: tuple[Verdict, ...] = ()
    if against is not None:
        from copydesk.verify import verify, with_sources

        prepared = against.for_article(reading)
        verdicts = verify(reading, prepared, tuple(filter(settings.keeps, findings)))
        faults |= prepared.left_out
        rules = {rule.code for rule in RULES}
        findings = [
            found if found.code in rules else settings.graded(found)
            for found in with_sources(findings, verdicts)
            if found.code in rules or settings.selects(found)
        ]
    findings = [found for found in findings if settings.keeps(found)]
    findings.sort(key=lambda found: (found.span, found.code, found.message))
    found = tuple(dict.fromkeys(findings))
    return Report(article, reading.reference, language, found, faults, verdicts)


def gather(
    *whats: Path | str,
    library: Path | None = None,
    allow_hosts: Iterable[str] = (),
    limit: int | None = None,
) -> "Iterator[Kept | Refused]":
    """Gather reports and data files into a library; each is yielded once it is stored for good.

    Args:
        whats: files and folders; URLs of pages, feeds, sitemaps and data files.
        library: the folder of the library; the user's own when None.
        allow_hosts: hosts to fetch from though their addresses are not public.
        limit: how many reports, refused ones included, are taken of each of ``whats``.

    Raises:
        LibraryError: if the library cannot be opened or cannot take more; what was yielded stays.
    """
    from copydesk.ingest.transport.http import HttpTransport
    from copydesk.sources.gather import gather
    from copydesk.sources.store import Library
    from copydesk.sources.store.place import library_path

    named = [str(what) for what in whats]
    with (
        Library.open(library_path(library)) as opened,
        HttpTransport(allow_hosts=allow_hosts) as transport,
    ):
        yield from gather(
            named, opened, transport=transport, now=lambda: datetime.now(UTC), limit=limit
        )


def record(path: Path, *, as_of: datetime | None = None) -> "Record":
    """What the reports in a folder (or one file) tell: one event record for each event.

    Args:
        path: the folder or file.
        as_of: as things stood then; later reports take no part. All of them when None.

    Raises:
        ReadError: if there is no such folder, or nothing in it can be read.
    """
    prepared, aside = _reports_in(path)
    found = _recorded(prepared, as_of)
    return replace(found, set_aside=(*found.set_aside, *aside))


def _recorded(prepared: "Prepared", as_of: datetime | None) -> "Record":
    """The records of some reports; those that tell of no event are set aside."""
    from copydesk.events import record
    from copydesk.model.event import SetAside

    found = record(prepared, as_of)
    untold = [event for event in found.events if not event.is_told]
    aside = [
        SetAside(used.name, used.title, "no event") for event in untold for used in event.sources
    ]
    told = tuple(event for event in found.events if event.is_told)
    return replace(found, events=told, set_aside=(*found.set_aside, *aside))


def _reports_in(path: Path) -> "tuple[Prepared, tuple[SetAside, ...]]":
    """The reports of a folder made ready, and those that cannot be part of a record."""
    from copydesk.model.event import SetAside
    from copydesk.sources.folder import read_folder
    from copydesk.sources.store.place import is_library
    from copydesk.verify import prepare

    if is_library(path):
        raise ReadError(f"{path}: a library holds many events; name a folder of reports of one")
    collection = read_folder(path)
    if not collection.sources:
        raise ReadError(f"{path}: no sources in it that can be read")
    prepared = prepare(collection.sources, collection.refused)
    kept = {source.name for source in prepared.passages.sources}
    aside = [
        SetAside(source.name, source.article.title, "language")
        for source in collection.sources
        if source.name not in kept
    ]
    aside += [SetAside(one.name, None, one.reason) for one in collection.refused]
    return prepared, tuple(aside)


def write(
    path: Path,
    *,
    as_of: datetime | None = None,
    draft_with: "DraftWith | None" = None,
) -> "tuple[Draft, ...]":
    """Write an article from the reports in a folder (or one file), one for each event.

    Every sentence cites its sources, and every draft has been checked against them.

    Args:
        path: the folder or file.
        as_of: as things stood then; later reports take no part. All of them when None.
        draft_with: rewords a draft before it is checked, as a language model does.

    Raises:
        ReadError: if there is no such folder, or nothing in it can be read.
    """
    prepared, _ = _reports_in(path)
    found = _recorded(prepared, as_of)
    return tuple(draft_of(event, prepared, draft_with) for event in found.events)


def update(
    article: Article | Path | str | bytes,
    sources: Path,
    *,
    as_of: datetime | None = None,
    published: datetime | None = None,
) -> "Update":
    """Compare an article with later reports: what is stale, what replaces it, and the notes.

    Args:
        article: as of `check`; of a file, also a draft as ``copydesk write --format json`` has it.
        sources: a folder of reports, or one file.
        as_of: as things stood then; later reports take no part. All of them when None.
        published: when the article was written; it takes precedence over what the article says.

    Raises:
        ReadError: if article or reports cannot be read, or the article cannot be checked.
    """
    from copydesk.write.update import find_stale

    article = _as_written(article)
    prepared, _ = _reports_in(sources)
    found = _recorded(prepared, as_of)
    newer = {one.name for one in found.set_aside if one.reason == "newer"}
    if not found.events:
        raise ReadError(f"{sources}: the reports tell of no event that could be made out")
    prepared = _only(prepared, {source.name for source in prepared.passages.sources} - newer)
    report = check(article, published=published, against=prepared)
    reason = _why_not(article, report.language) or (None if report.verdicts else "no claims")
    if reason:
        raise ReadError(f"{article.path or 'the article'}: not checked ({reason})")
    return find_stale(report, found, lambda event: draft_of(event, prepared))


def _as_written(article: Article | Path | str | bytes) -> Article:
    """An article; of a file that holds a draft as JSON, the article that it is of."""
    from copydesk.write.update import article_of_draft

    if isinstance(article, Path):
        try:
            content = article.read_bytes()
        except OSError as error:
            raise ReadError(f"{article}: {error.strerror or error}") from None
        draft = article_of_draft(content, str(article))
        return draft if draft is not None else read(article)
    return article if isinstance(article, Article) else read(article)


def draft_of(
    event: "Event", prepared: "Prepared", draft_with: "DraftWith | None" = None
) -> "Draft":
    """The article of one event, checked against its own sources alone."""
    from copydesk.write import write

    against = _only(prepared, {used.name for used in event.sources})
    return write(
        event,
        check=lambda article: check(article, published=event.as_of, against=against),
        draft_with=draft_with,
        texts={source.name: source.article.prose for source in against.passages.sources},
    )


def _only(prepared: "Prepared", names: Set[str]) -> "Prepared":
    """Some of the sources made ready, by name."""
    from copydesk.verify import Prepared
    from copydesk.verify.passages import Passages

    passages = prepared.passages
    own = [at for at, source in enumerate(passages.sources) if source.name in names]
    kept = Passages(
        tuple(passages.sources[at] for at in own), tuple(passages.readings[at] for at in own)
    )
    return Prepared(kept, prepared.origins, {})
