"""An article beside the event records of later reports: what all parts of the comparison read."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

from copydesk.model.article import BlockKind
from copydesk.model.event import Record
from copydesk.model.evidence import Evidence
from copydesk.model.report import Report
from copydesk.model.span import Span
from copydesk.model.verdict import Verdict
from copydesk.understand.reading import Reading
from copydesk.verify.series import told_at
from copydesk.write.lang.en.updating import OF_ITSELF

_NOTE = re.compile(r"\[\^[^\[\]\s]{1,60}\]:[ \t]{0,20}")
_LONGEST_MARK = 90
_MOST_NAMED = 3


@dataclass(frozen=True)
class Beside:
    """An article beside a record.

    Attributes:
        report: the article, checked against the reports that the record is of.
        record: what those reports tell.
    """

    report: Report
    record: Record

    @cached_property
    def reading(self) -> Reading:
        """The article as understood."""
        return Reading(self.report.article, self.report.reference)

    def sentence(self, index: int) -> Span:
        """The span of a sentence, without the dateline that it may stand behind."""
        span = self.reading.sentences[index].span
        dateline = self.report.article.dateline
        if dateline is not None and span.contains(dateline.span):
            behind = Span(dateline.span.end, span.end)
            words = behind.cut(self.report.article.prose)
            return Span(behind.end - len(words.lstrip()), behind.end)
        return span

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The verdicts on what the article says of events, and not of itself."""
        verdicts = self.report.verdicts
        return tuple(one for one in verdicts if not self.is_of_itself(one.claim.span))

    def is_of_itself(self, span: Span) -> bool:
        """Whether words are on coverage, sources or software, or a footnote."""
        return any(part.start <= span.start < part.end for part in self._of_itself)

    def publishers(self, evidence: Sequence[Evidence]) -> str:
        """Who printed some passages, of each origin one: "Gulf Wire and Meridian News"."""
        names = {
            used.name: used.publisher
            for event in self.record.events
            for used in event.sources
            if used.publisher
        }
        first: dict[str, Evidence] = {}
        for piece in evidence:
            first.setdefault(piece.origin, piece)
        kept = [names.get(piece.source, piece.origin) for piece in first.values()]
        return listed(list(dict.fromkeys(kept))[:_MOST_NAMED])

    @cached_property
    def told(self) -> datetime | None:
        """When the article was last changed, in UTC; else when it was published."""
        modified = self.report.article.modified
        if modified is None:
            return told_at(self.reading)
        return aware(modified).astimezone(UTC)

    @cached_property
    def _of_itself(self) -> tuple[Span, ...]:
        """The parts on coverage, sources and software, and the footnotes."""
        return tuple(self._parts())

    def _parts(self) -> Iterator[Span]:
        article = self.report.article
        opened: tuple[int, int] | None = None
        for block in article.blocks:
            start = block.span.start
            if block.kind is BlockKind.HEADING:
                if opened is not None and block.level <= opened[1]:
                    yield Span(opened[0], start)
                    opened = None
                words = block.span.cut(article.prose).strip()
                if opened is None and OF_ITSELF.fullmatch(words):
                    opened = start, block.level
            elif block.kind is BlockKind.PARAGRAPH:
                line = article.text.rfind("\n", 0, start) + 1
                if start - line <= _LONGEST_MARK and _NOTE.match(article.text, line, start):
                    yield block.span
        if opened is not None:
            yield Span(opened[0], len(article.text))


def listed(names: Sequence[str]) -> str:
    """ "one, two and three"; with semicolons where a name has a comma."""
    mark = "; " if any("," in name for name in names) else ", "
    last = f"{mark.rstrip() if mark[0] == ';' else ''} and "
    return f"{mark.join(names[:-1])}{last}{names[-1]}" if len(names) > 1 else "".join(names)


def aware(time: datetime) -> datetime:
    """A time with its zone; without one it is taken to be in UTC."""
    return time if time.tzinfo else time.replace(tzinfo=UTC)
