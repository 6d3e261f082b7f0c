"""A fault in comparing one sort of claim loses none of the others."""

from collections.abc import Iterator

from copydesk.ingest import read
from copydesk.model.claim import Claim, ClaimKind, Modality
from copydesk.model.span import Span
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify.guarded import guarded

WORDS = 'The weir holds," said Orla Finch. "The lock does not," said Tam Beck.'


def reading_of(words: str) -> Reading:
    article = read(words.encode())
    return Reading(article, find_reference(article, None))


def failing(*done: Verdict) -> Iterator[Verdict]:
    yield from done
    raise OverflowError("too far")


def test_what_was_not_compared_for_a_fault_failed() -> None:
    reading = reading_of('"' + WORDS)
    verdicts = guarded(reading, ClaimKind.QUOTE, failing())
    assert [one.span.cut(reading.text) for one in verdicts] == [
        one.span.cut(reading.text) for one in reading.quotations
    ]
    assert {(one.kind, one.reason) for one in verdicts} == {
        (VerdictKind.FAILED, "fault: OverflowError")
    }


def test_what_was_compared_before_the_fault_is_kept() -> None:
    reading = reading_of('"' + WORDS)
    first = reading.quotations[0].span
    claim = Claim("", first, first, ClaimKind.QUOTE, Modality.FACT, 0)
    done = Verdict(claim, VerdictKind.NOT_FOUND, first, "no passage")
    verdicts = guarded(reading, ClaimKind.QUOTE, failing(done))
    assert [one.kind for one in verdicts] == [VerdictKind.NOT_FOUND, VerdictKind.FAILED]


def test_persons_and_statements_have_places_too() -> None:
    reading = reading_of("Orla Finch said that the weir of Bell holds. Tam Beck left Bell.")
    assert guarded(reading, ClaimKind.STATEMENT, failing())
    names = [one.span.cut(reading.text) for one in guarded(reading, ClaimKind.NAME, failing())]
    assert names == ["Orla Finch", "Tam Beck"]


def test_without_a_fault_nothing_is_added() -> None:
    reading = reading_of('"' + WORDS)
    span = Span(0, 5)
    claim = Claim("", span, span, ClaimKind.QUOTE, Modality.FACT, 0)
    done = [Verdict(claim, VerdictKind.NOT_FOUND, span, "no passage")]
    assert guarded(reading, ClaimKind.QUOTE, done) == done
