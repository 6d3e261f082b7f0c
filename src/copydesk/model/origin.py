"""Where information first came from: sources, and the links that show it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from copydesk.model.span import Span


class LinkKind(StrEnum):
    """How one source depends on another, or on an agency, a publisher or a speaker."""

    CREDIT = "credit"
    """A wire or another outlet is credited in byline, dateline, body or tail."""
    CONTRIBUTED = "contributed"
    """Another outlet gave part of it ("with input from agencies"): no dependence of the whole."""
    COPY = "copy"
    """Nearly every sentence is the other's."""
    TRIMMED = "trimmed"
    """What it has is the other's, which has more."""
    REWRITE = "rewrite"
    """Most sentences are the other's in other words, in the same order."""
    QUOTATION = "quotation"
    """Only quoted words are shared: no dependence, shown so that nobody takes it for one."""
    RELAY = "relay"
    """It passes on what another outlet reported: "X reported", "citing X"."""
    PUBLISHER = "publisher"
    """The newsroom belongs to a group that another source's newsroom belongs to: each reports for
    itself, so that this is shown and makes no dependence."""
    SPEAKER = "speaker"
    """A passage says who gave the information: a ministry, a spokeswoman."""


@dataclass(frozen=True, slots=True)
class Link:
    """One reason why a source, or a passage of it, is not an origin of its own.

    Attributes:
        kind: what the reason is.
        source: the name of the source that depends.
        target: the name of the source that it depends on, or, where that is not among the
            sources, of the agency, outlet, publisher or speaker, as written.
        span: the words in the source that show it; None where the whole text does.
        passage: what the link covers; None for the whole source.
        share: the part of the source's sentences that the target has too, 0 to 1, for shared text.
    """

    kind: LinkKind
    source: str
    target: str
    span: Span | None = None
    passage: Span | None = None
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Origins:
    """The origin of each source, and why.

    Attributes:
        by_source: origin by source name. Origins are named for people: the publisher or agency.
        links: every link found, in the order of the sources.
    """

    by_source: Mapping[str, str] = field(default_factory=dict)
    links: tuple[Link, ...] = ()

    def at(self, source: str, span: Span) -> str:
        """The origin of one passage: of what it relays or copies, else of its source.

        Speakers and shared quotations do not change the origin: they are shown beside it.
        """
        for link in self.links:
            if (
                link.kind in (LinkKind.RELAY, LinkKind.COPY)
                and link.source == source
                and link.passage
                and link.passage.start <= span.start < link.passage.end
            ):
                return self.of(link.target)
        return self.of(source)

    def of(self, source: str) -> str:
        """The origin of a whole report; its own name where none is known."""
        return self.by_source.get(source, source)
