"""Quotations and persons of an article as claims, with what each source says of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from copydesk.model.claim import Claim, ClaimKind, Modality
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.named_there import where_named
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.people import Certainty, PersonMatch, PersonStatus, compare_people
from copydesk.verify.quotes import QuoteMatch, QuoteStatus, compare_quotes

Compared = tuple[Claim, list[Comparison]]


def compare_all_quotes(reading: Reading, passages: Passages) -> Iterator[Compared]:
    """Each quotation as a claim, with the passages that have it, whole, altered or of another."""
    matches = compare_quotes(reading, passages.readings)
    for span, group in groupby(matches, key=lambda match: match.span):
        claim = _claim(reading, span, ClaimKind.QUOTE)
        yield claim, [found for match in group if (found := _of_quote(match, passages))]


def compare_all_people(reading: Reading, passages: Passages) -> Iterator[Compared]:
    """Each person named, or office held, as a claim, with the passages that speak of them."""
    matches = compare_people(reading, passages.readings)
    for span, group in groupby(matches, key=lambda match: match.span):
        claim = _claim(reading, span, ClaimKind.NAME)
        told = _of_office(list(group))
        found = [one for match in told if (one := _of_person(match, passages))]
        yield claim, list(_placed(reading, claim, passages, found))


def _placed(
    reading: Reading, claim: Claim, passages: Passages, found: Sequence[Comparison]
) -> Iterator[Comparison]:
    """The same, with names that agree shown where the source says most of what the article does.

    An office is told where it was found.
    """
    bare = set(claim.span.cut(reading.text).split())
    for one in found:
        if one.stance is not Stance.SUPPORTS or not all(word[0].isupper() for word in bare):
            yield one
            continue
        passage = where_named(reading, claim, passages, one.passage)
        if passage is not None:
            yield replace(one, passage=passage)


def by_the_tables(reading: Reading) -> Iterator[Verdict]:
    """The persons whom the tables of `knowledge` have out of office on the day told."""
    for match in compare_people(reading, ()):
        if match.source is None and match.wrong and match.certainty is Certainty.SURE:
            claim = _claim(reading, match.span, ClaimKind.NAME)
            yield Verdict(
                claim,
                VerdictKind.CONTRADICTED,
                match.span,
                match.why,
                right=match.right,
                code=faults.OFFICE.code,
                name=faults.OFFICE.name,
            )


def _of_office(matches: list[PersonMatch]) -> list[PersonMatch]:
    """The matches about the office, where a source says that it is another's; else all of them.

    That a source has the name too says nothing for the office.
    """
    offices = [
        match
        for match in matches
        if match.certainty is Certainty.SURE and match.status in _OF_OFFICE
    ]
    return offices or matches


_OF_OFFICE = (
    PersonStatus.FORMER_HOLDER,
    PersonStatus.FUTURE_HOLDER,
    PersonStatus.OTHER_OFFICE,
)


def _claim(reading: Reading, span: Span, kind: ClaimKind) -> Claim:
    return Claim("", span, span, kind, Modality.FACT, reading.sentence_at(span))


def _of_quote(match: QuoteMatch, passages: Passages) -> Comparison | None:
    if match.source is None or match.source_span is None:
        return None
    passage = _passage(passages, match.source, match.source_span)
    if match.found:
        return Comparison(passage, Stance.SUPPORTS, 1.0, match.why, by_value=True)
    if not match.wrong or match.certainty is not Certainty.SURE:
        return Comparison(passage, Stance.MENTIONS, 0.5, match.why)
    speaker = match.status is QuoteStatus.WRONG_SPEAKER
    return Comparison(
        passage,
        Stance.CONTRADICTS,
        1.0,
        match.why,
        wrong=match.speaker if speaker and match.speaker else match.span,
        right=match.right,
        differing=match.source_differing or (match.source_span,),
        fault=faults.SPEAKER if speaker else faults.QUOTE,
    )


def _of_person(match: PersonMatch, passages: Passages) -> Comparison | None:
    if match.source is None or match.source_span is None:
        return None
    passage = _passage(passages, match.source, match.source_span)
    if match.status is PersonStatus.AGREES:
        return Comparison(passage, Stance.SUPPORTS, 1.0, match.why, by_value=True)
    if not match.wrong or match.certainty is not Certainty.SURE:
        return Comparison(passage, Stance.MENTIONS, 0.5, match.why)
    return Comparison(
        passage,
        Stance.CONTRADICTS,
        1.0,
        match.why,
        wrong=match.span,
        right=match.right,
        differing=(match.source_span,),
        fault=faults.NAME if match.status is PersonStatus.OTHER_NAME else faults.OFFICE,
    )


def _passage(passages: Passages, source: int, span: Span) -> Passage:
    """The sentence of a source in which a span begins."""
    return passages.by_source[source][passages.readings[source].sentence_at(span)]


def outside(claims: Sequence[Claim], quotes: Sequence[Span]) -> Iterator[Claim]:
    """The claims that are not mostly a quotation, whose words are the speaker's."""
    for claim in claims:
        said = sum(
            max(0, min(claim.span.end, quote.end) - max(claim.span.start, quote.start))
            for quote in quotes
        )
        if 2 * said <= len(claim.span):
            yield claim
