"""Which sentences of an article later reports have made stale, and what replaces them.

Two things make a sentence stale. What it gives as current, and a source had, is something else by
now: an update. Or no source has what it says and they say otherwise: a correction.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from copydesk.model.article import BlockKind
from copydesk.model.draft import KEY_FIGURES, Draft
from copydesk.model.event import Event, Record
from copydesk.model.report import Report
from copydesk.model.span import Span
from copydesk.model.update import Stale, Update
from copydesk.model.verdict import VerdictKind
from copydesk.write.update.against import contradicted
from copydesk.write.update.anew import Anew
from copydesk.write.update.beside import Beside, aware
from copydesk.write.update.counts import counts_in
from copydesk.write.update.edits import edited, edited_sentence
from copydesk.write.update.revised import revised
from copydesk.write.update.rows import cells_in, head_of

Write = Callable[[Event], Draft]

_UNANSWERED = (VerdictKind.NOT_CHECKED, VerdictKind.NOT_FOUND, VerdictKind.FAILED)


def find_stale(report: Report, record: Record, write: Write) -> Update:
    """Compare an article with the event records of later reports.

    Args:
        report: of the article, checked against those reports.
        record: what those reports tell.
        write: writes the article of one event anew; its sentences may replace stale ones.
    """
    beside = Beside(report, record)
    counted = list(counts_in(beside))
    against, in_doubt = contradicted(beside, frozenset(one.number.span for one in counted))
    found = sorted([*revised(beside, counted), *against], key=lambda one: (one.sentence, one.span))
    anew = Anew.of(record, write)
    answered = sum(verdict.kind not in _UNANSWERED for verdict in beside.verdicts)
    times = [event.as_of for event in record.events if event.as_of]
    return Update(
        report.article,
        tuple(_replaced(found, beside, anew)),
        (answered, len(beside.verdicts)),
        tuple(in_doubt),
        anew.since(beside.told, report.article.prose),
        tuple(used for event in record.events for used in event.sources),
        max(times, key=aware, default=None),
    )


def _replaced(found: Sequence[Stale], beside: Beside, anew: Anew) -> Iterator[Stale]:
    """What is stale, with the sentences that replace it."""
    for whole, group in groupby(found, key=lambda one: one.sentence):
        ones = list(group)
        new = _replacement(ones, whole, beside, anew)
        for one in ones:
            words = one.span.cut(beside.reading.text)
            proposed = None if new else one.proposed or anew.on(one, words)
            yield replace(one, replacement=new, proposed=proposed)


def _replacement(ones: Sequence[Stale], whole: Span, beside: Beside, anew: Anew) -> str | None:
    """A sentence as it should read; None if that is not certain."""
    text = beside.reading.text
    edits = {one.span: one.now for one in ones if one.fits and one.now is not None}
    cells = cells_in(beside.report.article, whole)
    if len(edits) < len(ones):
        prose = whole.cut(beside.reading.article.prose)
        return _row_anew(beside, whole, anew) if cells else anew.in_place_of(ones, prose)
    kind = beside.reading.sentences[beside.reading.sentence_at(whole)].kind
    edit = edited if cells or kind is BlockKind.TITLE else edited_sentence
    return edit(text, whole, edits)


def _row_anew(beside: Beside, whole: Span, anew: Anew) -> str | None:
    """The cells of a row of key figures behind its label, as they now are."""
    article, text = beside.report.article, beside.reading.text
    cells = cells_in(article, whole)
    if head_of(article, cells[0]) != KEY_FIGURES:
        return None
    behind = Span(cells[1].start, cells[-1].end)
    row = anew.row([cell.cut(text) for cell in cells])
    if row is None or whole != behind:
        return None
    return edited(text, behind, dict(zip(cells[1:], row, strict=True)))
