"""Sources that tell of one event, ready to be read together."""

from dataclasses import dataclass
from datetime import datetime

from copydesk.model.evidence import Evidence, Stance
from copydesk.model.origin import Origins
from copydesk.model.source import Source
from copydesk.model.span import Span
from copydesk.understand.reading import Reading


@dataclass(frozen=True)
class Group:
    """Sources about one event.

    Attributes:
        sources: in order of publication; those without a time last.
        readings: what each says, in the same order.
        origins: where each has its information from.
        as_of: the time for which a record is made of them; None for all that they say.
    """

    sources: tuple[Source, ...]
    readings: tuple[Reading, ...]
    origins: Origins
    as_of: datetime | None = None

    def evidence(self, source: int, span: Span) -> Evidence:
        """Some words of one of the sources, as what a part of the record rests on."""
        one = self.sources[source]
        return Evidence(
            one.name,
            one.hash,
            span,
            span.cut(one.article.text),
            Stance.SUPPORTS,
            self.origins.at(one.name, span),
            one.article.published,
        )

    def origins_of(self, evidence: tuple[Evidence, ...]) -> tuple[str, ...]:
        """The origins of some evidence, each once, in its order."""
        return tuple(dict.fromkeys(piece.origin for piece in evidence))
