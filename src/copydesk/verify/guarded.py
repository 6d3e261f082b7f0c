"""Verdicts of one sort of claim, of which a fault must not lose the others."""

from collections.abc import Iterable, Iterator, Sequence

from copydesk.model.claim import Claim, ClaimKind, Modality
from copydesk.model.origin import Origins
from copydesk.model.span import Span
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.understand.quotes import QuoteKind
from copydesk.understand.reading import Reading
from copydesk.verify.comparison import Comparison
from copydesk.verify.judge import judge
from copydesk.verify.passages import Passages


def judged(
    found: Iterable[tuple[Claim, list[Comparison]]], passages: Passages, origins: Origins
) -> Iterator[Verdict]:
    """The verdict on each claim that was compared."""
    for claim, comparisons in found:
        yield judge(claim, comparisons, passages, origins)


def guarded(reading: Reading, kind: ClaimKind, verdicts: Iterable[Verdict]) -> list[Verdict]:
    """The verdicts on claims of one kind, as far as they can be made.

    Args:
        reading: the article.
        kind: a quotation, a name or a statement.
        verdicts: what is still to be compared.

    Returns:
        The verdicts, and after a fault a failed one for all of that kind that has none.
    """
    done: list[Verdict] = []
    try:
        done.extend(verdicts)
    except Exception as error:  # noqa: BLE001
        done += _failed(reading, kind, done, failed_because(error))
    return done


def failed_because(error: Exception) -> str:
    """The reason given for a verdict that could not be made."""
    return f"fault: {type(error).__name__}"


def _failed(
    reading: Reading, kind: ClaimKind, done: Sequence[Verdict], reason: str
) -> list[Verdict]:
    known = [verdict.claim.span for verdict in done]
    spans = [span for span in _spans(reading, kind) if not any(map(span.overlaps, known))]
    claims = [
        Claim("", span, span, kind, Modality.FACT, reading.sentence_at(span)) for span in spans
    ]
    return [Verdict(claim, VerdictKind.FAILED, claim.span, reason) for claim in claims]


def _spans(reading: Reading, kind: ClaimKind) -> list[Span]:
    """What an article has of a kind of claim."""
    if kind is ClaimKind.QUOTE:
        return [
            one.span
            for one in reading.quotations
            if one.kind is QuoteKind.SPEECH and one.depth == 0
        ]
    if kind is ClaimKind.NAME:
        people = [known for known in reading.people if known.titled or len(known.words) > 1]
        return [name.span for known in people for name in known.names]
    return [told.region for told in reading.told]
