"""One article against its sources."""

from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC

from copydesk.claims import claims_of
from copydesk.model.article import Article
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.finding import Finding
from copydesk.model.gathered import Refused
from copydesk.model.origin import Origins
from copydesk.model.source import Source
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.understand.language import guess_language
from copydesk.understand.meaning import meant_meanwhile
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify.attributed import compare_all_told
from copydesk.verify.entail import Entailment, by_syntax
from copydesk.verify.events import read_ahead
from copydesk.verify.guarded import failed_because, guarded, judged
from copydesk.verify.judge import compare, judge
from copydesk.verify.nearest import texts_of_all
from copydesk.verify.parallel import compare_parallel
from copydesk.verify.passages import Passages
from copydesk.verify.quoted import (
    Compared,
    by_the_tables,
    compare_all_people,
    compare_all_quotes,
    outside,
)
from copydesk.verify.related import related
from copydesk.verify.righted import Righted
from copydesk.verify.since_revised import with_revised_values
from copydesk.verify.told_again import told_again
from copydesk.verify.wrong_parts import without_wrong_parts

Comparing = Callable[[Reading, Passages], Iterator[Compared]]
"""What makes the claims of one sort, and compares them."""


@dataclass(frozen=True)
class Prepared:
    """Sources made ready once, to be compared with any number of articles.

    Attributes:
        passages: their sentences, with what each is about.
        origins: where each source has its information from.
        left_out: how many sources take no part, by reason ("source: language").
    """

    passages: Passages
    origins: Origins
    left_out: dict[str, int]

    def for_article(self, reading: Reading) -> "Prepared":
        """Those about what an article is about; the others are counted as left out."""
        about = related(reading, self.passages)
        left = len(self.passages.sources) - len(about.sources)
        if not left:
            return self
        return Prepared(about, self.origins, {**self.left_out, "source: another event": left})


def prepare(sources: Sequence[Source], refused: Sequence[Refused] = ()) -> Prepared:
    """Make sources ready. Those that are not in English take no part, and are counted."""
    from copydesk.sources.origins import find_origins

    readable = tuple(source for source in sources if guess_language(source.article) == "en")
    readings = tuple(
        Reading(source.article, find_reference(source.article, None)) for source in readable
    )
    counts = {
        "source: language": len(sources) - len(readable),
        "source: cannot be read": len(refused),
    }
    left_out = {reason: count for reason, count in counts.items() if count}
    return Prepared(Passages(readable, readings), find_origins(sources), left_out)


def _answer(
    reading: Reading,
    claim: Claim,
    passages: Passages,
    copies: Passages,
    origins: Origins,
    entails: Entailment,
) -> Verdict:
    """The verdict on one claim; a fault in comparing it must not lose the others.

    A copy of the article cannot confirm it, but where it has another place or day it speaks.
    """
    try:
        verdict = judge(claim, compare(reading, claim, passages, entails), passages, origins)
        if verdict.kind is VerdictKind.NOT_FOUND and claim.kind is ClaimKind.EVENT:
            found = compare_parallel(reading, claim, copies, days=True)
            return judge(claim, found, copies, origins)
        return verdict
    except Exception as error:  # noqa: BLE001
        return Verdict(claim, VerdictKind.FAILED, claim.span, failed_because(error))


def _dated(reading: Reading) -> Article:
    """The article with the time that the caller gave, where it has none of its own."""
    article, time = reading.article, reading.reference.time
    if article.published is not None or time is None:
        return article
    return replace(article, published=time.replace(tzinfo=UTC))


def _without(passages: Passages, names: Set[str]) -> Passages:
    """The passages of all sources but some: an article and its copies cannot confirm it."""
    if not names:
        return passages
    return passages.of([at for at, one in enumerate(passages.sources) if one.name not in names])


def verify(
    reading: Reading,
    prepared: Prepared,
    findings: Sequence[Finding] = (),
    entails: Entailment = by_syntax,
) -> tuple[Verdict, ...]:
    """What the sources say of every claim of an article, in reading order.

    Args:
        reading: the article.
        prepared: the sources about what it is about, see `Prepared.for_article`.
        findings: what the rules find in the article by itself: what is wrong in it is not
            borne out by anything.
        entails: the judge of sentences; the built-in one abstains where it is not sure.
    """
    from copydesk.sources.origins import copies_of

    passages = prepared.passages
    names = copies_of(_dated(reading), passages.sources)
    copies = passages.of([at for at, one in enumerate(passages.sources) if one.name in names])
    passages = _without(passages, names)
    origins = prepared.origins

    def sort_of(kind: ClaimKind, compare: Comparing) -> list[Verdict]:
        return guarded(reading, kind, judged(compare(reading, passages), passages, origins))

    with meant_meanwhile(texts_of_all(passages)):
        quotes = sort_of(ClaimKind.QUOTE, compare_all_quotes)
        said = [verdict.claim.span for verdict in quotes]
        claims = tuple(outside(claims_of(reading), said))
    with suppress(Exception):  # what fails here fails again, and is told, claim by claim
        read_ahead(reading, claims, passages)

    def answer_in(of: Reading, claim: Claim) -> Verdict:
        return _answer(of, claim, passages, copies, origins, entails)

    def answer(claim: Claim) -> Verdict:
        return answer_in(reading, claim)

    verdicts = [answer(claim) for claim in claims]
    verdicts += quotes
    verdicts += sort_of(ClaimKind.NAME, compare_all_people)
    verdicts += sort_of(ClaimKind.STATEMENT, compare_all_told)
    wrong = {verdict.span for verdict in verdicts if verdict.kind is VerdictKind.CONTRADICTED}
    known = guarded(reading, ClaimKind.NAME, by_the_tables(reading))
    verdicts += [verdict for verdict in known if verdict.span not in wrong]
    righted = Righted(reading, findings, answer_in, passages)
    whole = list(without_wrong_parts(reading, verdicts, findings, answer, passages, righted))
    final = list(told_again(reading, list(with_revised_values(whole))))
    final.sort(key=lambda one: (one.claim.span.start, -one.claim.span.end, one.claim.kind))
    return tuple(
        replace(verdict, claim=replace(verdict.claim, id=f"c{number}"))
        for number, verdict in enumerate(final, 1)
    )
