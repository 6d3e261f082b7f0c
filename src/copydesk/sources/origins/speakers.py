"""Who gave the information of a passage: a ministry, the police, a spokeswoman."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.sources.origins.named import Named
from copydesk.understand.lang.en.relays import ANAPHOR, OUTLET, OWN
from copydesk.understand.lang.en.speakers import NO_SPEAKER, SPEAKER

_MASKS = frozenset((OUTLET, ANAPHOR, OWN))


@dataclass(frozen=True, slots=True)
class Speaker:
    """One attribution.

    Attributes:
        name: who speaks, as written.
        span: the words that name the speaker.
        passage: the sentence.
    """

    name: str
    span: Span
    passage: Span


def speakers_in(named: Named) -> Iterator[Speaker]:
    """The attributions of a source to others than outlets, sentence by sentence."""
    for line in named.text.lines:
        match = SPEAKER.search(line.span.cut(named.text.prose))
        if not match:
            continue
        group = next(name for name, value in match.groupdict().items() if value)
        start = line.span.start
        span = Span(start + match.start(group), start + match.end(group))
        words = match[group].split()
        if words[-1].lower() in NO_SPEAKER or words[0].lower() in NO_SPEAKER:
            continue
        if _MASKS.isdisjoint(named.cut(span)):
            yield Speaker(" ".join(words), span, line.span)
