"""NM008 average-mismatch."""

from collections.abc import Iterator, Sequence

from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Bound, Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.derived.products import find_products
from copydesk.understand.derived.shared_out import find_shared_out
from copydesk.understand.lang.en.quantity_relations import AVERAGING, HEADS_OF
from copydesk.understand.quantity.links import by_sentence, words_after, words_before
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.quantity.wording import amount, as_said, significant
from copydesk.understand.reading import Reading

_TOTALS = frozenset({QuantityKind.MONEY, QuantityKind.MEASURE})
_EXACT_SLACK = 0.03
_HEDGED_SLACK = 0.12


@rule(
    code="NM008",
    name="average-mismatch",
    since="0.1.0",
    severity=Severity.WARNING,
    bad=(
        Bad(
            "The flood drove out 4,500 villagers.\n\nSome £9 million is set aside for them, "
            "which comes to [[about £4,000]] for each of them.",
            severity=Severity.WARNING,
            message="£9 million / 4,500 = £2,000, not £4,000",
        ),
        Bad(
            "The fund paid $3.6 million to 1,200 families, [[an average of $300]] each.",
            message="$3.6 million / 1,200 = $3,000",
        ),
        Bad(
            "Shared among the 14,000 residents, the bill of $7 million comes to [[$50]] a head.",
            message="$7 million / 14,000 = $500",
        ),
        Bad(
            "It got $4.8 million for 320 farms, [[$1,500]] per farm.",
            message="$4.8 million / 320 = $15,000",
        ),
        Bad(
            "The state has $4.8 million for the 320 farms hit worst, or [[$1,500]] for each.",
            message="$4.8 million / 320 = $15,000",
        ),
        Bad(
            "The vet took 4,800 calls in 30 days, [[an average of 190]] a day.",
            message="4,800 / 30 = 160, not 190",
        ),
        Bad(
            "A town of 9,000 people spends €1.8 million on buses, [[€300]] per inhabitant.",
            message="€1.8 million / 9,000 = €200, not €300",
        ),
    ),
    good=(
        Good(
            "The flood drove out 4,500 villagers.\n\nSome £9 million is set aside for them, "
            "which comes to about £2,000 for each of them."
        ),
        Good("The vet took 4,800 calls in 30 days, an average of 160 a day."),
        Good("The firm employs 300 people, pays them £35,000 a year and made £4 million."),
        Good("The fund paid $3.6 million to 1,200 families, an average of $3,000 each."),
        Good("Shared among the 14,000 residents, the bill of $7 million is about $500 a head."),
        Good("The fund paid $3.6 million to 1,200 families, and guides got $300 each."),
        Good("Tickets at $50 a head brought in $7 million from fans in 12 towns."),
    ),
)
def average_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds an average, or an amount per head, that total and number in the same sentence do not
    make.

    Why it matters: an amount per head is how readers judge a large sum, and a slip of a zero in
    it goes unseen.

    Does not claim: which of the three is wrong. The sentence must say that the amount is an
    average or a sum shared out, and hold one total and one number.

    Source: division.
    """
    judged = set()
    for group in by_sentence(reading.quantities):
        bounds = reading.sentences[group[0].sentence].span
        for average in group:
            if _is_average(reading.article.prose, average, bounds):
                for finding in _judge(rule, average, group):
                    judged.add(finding.span)
                    yield finding
    understood = (reading.article.prose, reading.sentences, reading.quantities)
    for found in find_shared_out(*understood):
        if found.each.span not in judged:
            judged.add(found.each.span)
            right = amount(found.total.value / found.count.value, found.each)
            yield rule.finding(
                found.each.span,
                f"{as_said(found.total)} / {as_said(found.count)} = {right}, "
                f"not {as_said(found.each)}",
                related=[found.total.span, found.count.span],
                severity=Severity.WARNING,
            )
    for found in find_products(*understood, reading.timexes_by_sentence):
        if found.each.span > found.total.span and found.each.span not in judged:
            right = amount(found.total.value / found.count.value, found.each)
            yield rule.finding(
                found.each.span,
                f"{as_said(found.total)} / {as_said(found.count)} = {right}, "
                f"not {as_said(found.each)}",
                related=[found.total.span, found.count.span],
            )


def _is_average(prose: str, average: Quantity, bounds: Span) -> bool:
    if average.kind not in _TOTALS:
        return False
    before = words_before(prose, average.span, bounds.start, 240)
    after = words_after(prose, average.span, bounds.end, 30)
    told = after[:2] == ("for", "each") or set(after[:1]) & {"each", "apiece"}
    if before[-2:] == (",", "or") and told:
        return True
    if average.per and before[-1:] == (",",):
        return True
    shared = bool(set(before) & AVERAGING)
    each = Scope.EACH in average.scope or average.per in HEADS_OF or after[:1] == ("each",)
    hedged = (
        prose[average.span.start : average.span.end].lower().startswith(("an average", "average"))
    )
    return (shared and each) or (hedged and each) or before[-3:] == (",", "an", "average")


def _judge(rule: Rule, average: Quantity, group: Sequence[Quantity]) -> Iterator[Finding]:
    totals = [q for q in group if q.unit == average.unit and q.value > average.value]
    counts = [q for q in group if q.kind is QuantityKind.COUNT and q.value > 1]
    if len(totals) != 1 or len(counts) != 1 or not totals[0].bounded or not counts[0].bounded:
        return
    named = average.per and counts[0].counted and average.per not in {"head", "person", "capita"}
    if named and counts[0].counted and not same_thing(counts[0].counted.head, average.per or ""):
        return
    right = totals[0].value / counts[0].value
    hedged = any(q.bound is not Bound.EXACT for q in (average, totals[0], counts[0]))
    slack = _HEDGED_SLACK if hedged else _EXACT_SLACK
    rounding = average.precision / 2 + right * (
        totals[0].precision / totals[0].value + counts[0].precision / counts[0].value
    )
    if abs(right - average.value) > right * slack + rounding:
        said = as_said(average)
        sign = said[: len(said) - len(said.lstrip("$£€¥₹"))]
        yield rule.finding(
            average.span,
            f"{as_said(totals[0])} / {as_said(counts[0])} = {sign}{significant(right, 3)}, "
            f"not {said}",
            related=[totals[0].span, counts[0].span],
        )
