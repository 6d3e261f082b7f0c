"""NM011 product-mismatch."""

from collections.abc import Iterator
from dataclasses import replace

from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Bound, Dimension, Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.derived.neighbours import alike
from copydesk.understand.derived.products import find_products
from copydesk.understand.lang.en.quantity_relations import HEADS_OF
from copydesk.understand.quantity.links import by_sentence, words_after, words_before, words_between
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.quantity.wording import amount, as_said
from copydesk.understand.reading import Reading

_MEASURED = frozenset({QuantityKind.MONEY, QuantityKind.MEASURE})
_EACH = frozenset({"each", "apiece"})
_SUMMING = frozenset(
    "total worth or altogether all raising raised bringing brings bring brought earns earning "
    "making made make cost costing costs value revenue paid makes comes came in bill sum".split()
)
_OTHER = frozenset(
    "plus including more extra another after before profit loss prize tax fee fees discount "
    "donations less deposit from since last rest was were had".split()
)
_PERIODS = frozenset({None, "day", "week", "month", "year", "season"})
_ROUNDS = frozenset({"lap", "circuit", "loop", "round"})
_LONGEST_LINK = 9
_SLACK = 0.03
_FAR = 20


@rule(
    code="NM011",
    name="product-mismatch",
    since="0.1.0",
    severity=Severity.WARNING,
    bad=(
        Bad(
            "The club sold 1,200 tickets at $50 each, for a total of [[$70,000]].",
            message="1,200 × $50 = $60,000, not $70,000",
            suggestion="$60,000",
        ),
        Bad(
            "It ordered 30 buses at €410,000 apiece, or [[€13.2 million]] in all.",
            message="30 × €410,000 = €12.3 million, not €13.2 million",
            suggestion="€12.3 million",
        ),
        Bad(
            "The race is 25 laps of the 400-metre track, or [[12 kilometres]].",
            message="25 × 400 m = 10 km, not 12 km",
            suggestion="10 km",
        ),
        Bad(
            "Each of the 250 nurses gets €800, which will cost the clinic [[€250,000]].",
            message="250 × €800 = €200,000, not €250,000",
            suggestion="€200,000",
        ),
        Bad(
            "They poured 14 loads of 6 tonnes each, a total of [[94 tonnes]] of concrete.",
            message="14 × 6 t = 84 t, not 94 t",
            suggestion="84 t",
        ),
        Bad(
            "The 12 lorries can carry 20 tonnes each, [[260 tonnes]] in all.",
            message="12 × 20 t = 240 t, not 260 t",
            suggestion="240 t",
        ),
        Bad(
            "The course: nine laps of 1.4 kilometres, [[16.2]] in all.",
            message="9 × 1.4 km = 12.6 km, not 16.2 km",
            suggestion="12.6 km",
        ),
        Bad(
            "Nine circuits of 1.4 kilometres each make [[16.2 kilometres]].",
            message="9 × 1.4 km = 12.6 km, not 16.2 km",
            suggestion="12.6 km",
        ),
    ),
    good=(
        Good("The 12 lorries carry 20 tonnes each, and two trains 500 tonnes in all."),
        Good("It gave 60 families €1,500 each, out of a budget of €400,000."),
        Good("The club sold 1,200 tickets at $50 each, for a total of $60,000."),
        Good("It ordered 30 buses at €410,000 apiece, and vans for a total of €13.2 million."),
        Good("The race is 25 laps of the 400-metre track, or 10 kilometres."),
        Good("The course: nine laps of 1.4 kilometres, 12.6 in all."),
        Good("The course: nine laps of 1.4 kilometres, with 162 entries in all."),
        Good("It sold 1,200 tickets at $50 each, and with gifts made a total of $70,000."),
        Good("About 1,200 tickets at $50 each brought a total of some $58,000."),
    ),
)
def product_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a total that is not so many times the amount of each: "1,200 tickets at $50 each, for a
    total of $70,000", laps of a track that do not make the distance.

    Why it matters: the sum is what readers remember, and a slip of a digit in it goes unseen.

    Does not claim: which of the three is wrong. The sentence must hold the three side by side and
    nothing that may be added or taken off.

    Source: multiplication.
    """
    prose = reading.article.prose
    judged = set()
    for group in by_sentence(reading.quantities):
        bounds = reading.sentences[group[0].sentence].span
        for count, each, told in zip(group, group[1:], group[2:], strict=False):
            whole = _in_unit_of(each, told)
            terms = count, each, whole
            if _bound(prose, count, each, whole, bounds) and not _agree(*terms):
                judged.add(whole.span)
                yield _finding(rule, *terms)
    understood = (prose, reading.sentences, reading.quantities, reading.timexes_by_sentence)
    for found in find_products(*understood):
        if found.total.span > found.each.span and found.total.span not in judged:
            right = amount(found.right, found.total)
            terms_said = f"{as_said(found.count)} × {as_said(found.each)}"
            yield rule.finding(
                found.total.span,
                f"{terms_said} = {right}, not {as_said(found.total)}",
                suggestion=right,
                related=[found.count.span, found.each.span],
            )


def _in_unit_of(each: Quantity, whole: Quantity) -> Quantity:
    """A total without a unit in that of the amounts: "12 hops of 80 metres, 960 in all"."""
    measured = each.kind is QuantityKind.MEASURE and Scope.TOTAL in whole.scope
    if measured and whole.kind is QuantityKind.COUNT and alike(each, whole):
        return replace(whole, kind=each.kind, unit=each.unit)
    return whole


def _bound(prose: str, count: Quantity, each: Quantity, whole: Quantity, bounds: Span) -> bool:
    if count.kind is not QuantityKind.COUNT or not count.counted or count.value < 2:
        return False
    if each.kind not in _MEASURED or whole.kind is not each.kind:
        return False
    if not each.unit or not whole.unit or each.unit.dimension is not whole.unit.dimension:
        return False
    if each.kind is QuantityKind.MONEY and each.unit != whole.unit:
        return False
    if whole.unit.to_si(whole.value) <= each.unit.to_si(each.value):
        return False
    if not (count.bounded and each.bounded and whole.bounded) or whole.per not in _PERIODS:
        return False
    one, other = words_between(prose, count, each), words_between(prose, each, whole)
    if len(one) > _LONGEST_LINK or len(other) > _LONGEST_LINK or "," in one or ";" in other:
        return False
    return _is_each(prose, count, each, one, bounds) and _summed(whole, other)


def _is_each(
    prose: str, count: Quantity, each: Quantity, link: tuple[str, ...], bounds: Span
) -> bool:
    after = words_after(prose, each.span, bounds.end)[:3]
    told = Scope.EACH in each.scope or bool(set(after[:1]) & _EACH)
    if count.counted and count.counted.head in _ROUNDS:
        return told or (each.unit is not None and each.unit.dimension is Dimension.LENGTH)
    ahead = words_before(prose, count.span, bounds.start)[-3:]
    if ahead in {("each", "of", "the"), ("each", "of", "its"), ("each", "of", "their")}:
        return True
    if each.per and count.counted:
        told = each.per in {"unit", "piece"} or same_thing(count.counted.head, each.per)
        told = told or (each.per in HEADS_OF and count.counted.head == "person")
    before = words_before(prose, each.span, bounds.start)[-1:]
    return told and (before in {("at",), ("of",), ("for",)} or "at" in link or bool(each.per))


def _summed(whole: Quantity, link: tuple[str, ...]) -> bool:
    inner = {word for word in link if word not in {"each", "apiece"}}
    summed = bool(inner & _SUMMING) or Scope.TOTAL in whole.scope
    return summed and not inner & _OTHER and "and" not in link


def _agree(count: Quantity, each: Quantity, whole: Quantity) -> bool:
    assert each.unit
    assert whole.unit
    factor = float(each.unit.factor / whole.unit.factor)
    low, high = (a * b * factor for a, b in zip(_room(count), _room(each), strict=True))
    least, most = _room(whole)
    hedged = any(q.bound is not Bound.EXACT for q in (count, each, whole))
    slack = _SLACK * whole.value * (2 if hedged else 1)
    right = count.value * each.value * factor
    far = not 1 / _FAR <= right / whole.value <= _FAR
    return far or (low <= most + slack and least <= high + slack)


def _room(quantity: Quantity) -> tuple[float, float]:
    rough = quantity.precision > 1 or quantity.value % 1
    half = min(quantity.precision / 2, 0.02 * quantity.value) if rough else 0.0
    return quantity.low - half, quantity.high + half


def _finding(rule: Rule, count: Quantity, each: Quantity, whole: Quantity) -> Finding:
    assert each.unit
    assert whole.unit
    right = count.value * each.value * float(each.unit.factor / whole.unit.factor)
    said = amount(right, whole)
    plain_count = as_said(count)
    return rule.finding(
        whole.span,
        f"{plain_count} × {as_said(each)} = {said}, not {as_said(whole)}",
        suggestion=said,
        related=[count.span, each.span],
    )
