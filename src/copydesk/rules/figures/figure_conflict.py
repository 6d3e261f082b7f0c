"""FG001 figure-conflict."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from copydesk.model.article import BlockKind
from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Bound, Quantity, QuantityKind, Scope
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.quantity.links import words_before
from copydesk.understand.quantity.sameness import (
    digits_of,
    is_figure,
    one_digit_off,
    plain_statement,
    same_key,
    same_magnitude,
    transposed,
)
from copydesk.understand.quantity.shares import same_thing
from copydesk.understand.quantity.wording import as_said
from copydesk.understand.reading import Reading

_MOST = 400
_STATED = frozenset({Bound.EXACT, Bound.AT_LEAST, Bound.MORE_THAN})
_REPLACED = frozenset({Scope.FROM, Scope.OLDER})
_DEFINITE = frozenset({"the", "those", "these", "all"})
_QUOTES = '"“”'


@rule(
    code="FG001",
    name="figure-conflict",
    since="0.1.0",
    bad=(
        Bad(
            "The yard is to shed 1,482 jobs.\n\nA fund will be set up for all [[1,842]] people "
            "affected.",
            message="1,482 elsewhere in the article: two digits have changed places",
        ),
        Bad(
            "The works made a profit of €271.5 million.\n\nThat profit of [[€277.5 million]] was a "
            "record.",
            message="€271.5 million elsewhere in the article: one digit differs",
        ),
        Bad(
            "# [[Nine]] dead after ferry capsizes\n\nA ferry capsized on Friday and eleven people "
            "died, the harbour office said.",
            message="the text says 11",
            severity=Severity.WARNING,
        ),
        Bad(
            "A bus fell into the gorge and 14 people were killed. Rain is to blame.\n\nThe "
            "[[16]] who were killed will be buried on Sunday.",
            message="14 elsewhere in the article",
            severity=Severity.WARNING,
        ),
    ),
    good=(
        Good("The yard is to shed 1,482 jobs. It has 1,842 apprentices in other towns."),
        Good("The yard is to shed 1,482 jobs, down from 1,842 jobs first announced."),
        Good(
            "# Nine dead after ferry capsizes\n\nA ferry capsized on Friday and at least nine "
            "people died, the harbour office said."
        ),
        Good(
            "# Ten dead after two blasts\n\nOne blast killed six people in Aldea. Four people were "
            "killed in Bruna."
        ),
        Good("A bus fell into the gorge and 14 people were killed. The three who lived were hurt."),
    ),
)
def figure_conflict(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a figure that the article gives twice with different values: digits changed places or
    one digit changed, a headline that the text does not bear out, a toll taken up again ("the 16
    who were killed") at another value.

    Why it matters: one of the two is wrong, and readers will quote either.

    Does not claim: which of the two is wrong. Figures said to be earlier, partial, possible or of
    something else are left alone, and so are all pairs that merely differ: of the same words used
    twice in real news, most are of two events.

    Source: the article itself. On 1,093 real articles no two exact figures of one unit had changed
    digits only, but for two that the text itself sets side by side.
    """
    figures = [q for q in reading.quantities if is_figure(q)]
    plain = [q for q in figures if plain_statement(q)]
    yield from _slips(reading, rule, [q for q in figures if not q.scope & _REPLACED])
    yield from _headlines(reading, rule, plain)
    yield from _taken_up(reading, rule, plain)


def _slips(reading: Reading, rule: Rule, plain: Sequence[Quantity]) -> Iterator[Finding]:
    """Pairs with swapped or single changed digits, each reported once, at the rarer value."""
    times = Counter(q.value for q in plain)
    reported: set[float] = set()
    telling = [(q, digits_of(q)) for q in plain[:_MOST] if len(digits_of(q)) >= 3]
    for (one, a), (other, b) in combinations(telling, 2):
        if one.value == other.value or one.sentence == other.sentence:
            continue
        reason = _reason(one, a, other, b)
        if not reason:
            continue
        right, wrong = (other, one) if times[one.value] < times[other.value] else (one, other)
        if wrong.value not in reported:
            reported.add(wrong.value)
            yield rule.finding(
                wrong.span,
                f"{as_said(wrong)} here, {as_said(right)} elsewhere in the article: {reason}",
                related=[right.span],
            )


def _reason(one: Quantity, a: str, other: Quantity, b: str) -> str | None:
    if len(a) != len(b) or one.kind is not other.kind or one.unit != other.unit:
        return None
    if not same_magnitude(one, other) or not _may_be_same(one, other):
        return None
    if transposed(a, b):
        return "two digits have changed places"
    heads = [q.counted.head if q.counted else "" for q in (one, other)]
    if one_digit_off(a, b) and same_thing(*heads):
        return "one digit differs"
    return None


def _may_be_same(one: Quantity, other: Quantity) -> bool:
    """Whether nothing in what is counted speaks against one thing counted twice."""
    if not one.counted or not other.counted or one.kind is not QuantityKind.COUNT:
        return True
    a, b = one.counted, other.counted
    if a.state and b.state and a.state != b.state:
        return False
    return same_thing(a.head, b.head) or bool({a.head, b.head} & {"person", "people", ""})


def _headlines(reading: Reading, rule: Rule, plain: Sequence[Quantity]) -> Iterator[Finding]:
    """A toll in the headline that the text gives otherwise, and only otherwise."""
    titles = [q for q in plain if _kind(reading, q) is BlockKind.TITLE]
    body = [q for q in reading.quantities if _kind(reading, q) is not BlockKind.TITLE]
    for title in titles:
        if not title.counted or not title.counted.state:
            continue
        alike = [q for q in body if same_key(title, q)]
        told = [q for q in alike if plain_statement(q) and q.bound in _STATED]
        values = {q.value for q in told}
        if len(values) != 1 or any(q.allows(title.value) for q in alike):
            continue
        if title.value in {q.value for q in body} | _sums(alike):
            continue
        yield rule.finding(
            title.span,
            f"{as_said(title)} in the headline, but the text says {as_said(told[0])}",
            related=[told[0].span],
            severity=Severity.WARNING,
        )


def _sums(quantities: Sequence[Quantity]) -> set[float]:
    """What any two or more of a few counts add up to."""
    few = [q.value for q in quantities[:8]]
    sums = {0.0}
    for value in few:
        sums |= {total + value for total in sums}
    return sums - set(few)


def _taken_up(reading: Reading, rule: Rule, plain: Sequence[Quantity]) -> Iterator[Finding]:
    """ "the 16 who were killed", where 14 were."""
    for k, later in enumerate(plain):
        if not later.counted or not later.counted.state or not _definite(reading, later):
            continue
        before = [q for q in plain[:k] if same_key(q, later) and q.sentence != later.sentence]
        values = {q.value for q in before}
        if len(values) != 1 or later.value <= min(values) or _quoted(reading, later):
            continue
        yield rule.finding(
            later.span,
            f"{as_said(later)} here, {as_said(before[0])} elsewhere in the article",
            related=[before[0].span],
            severity=Severity.WARNING,
        )


def _definite(reading: Reading, quantity: Quantity) -> bool:
    start = reading.sentences[quantity.sentence].span.start
    words = words_before(reading.article.prose, quantity.span, start, 12)
    return words[-1:] != () and words[-1] in _DEFINITE


def _quoted(reading: Reading, quantity: Quantity) -> bool:
    """Whether an odd number of quotation marks stands before it in its sentence."""
    start = reading.sentences[quantity.sentence].span.start
    before = reading.article.prose[max(start, quantity.span.start - 400) : quantity.span.start]
    return sum(before.count(mark) for mark in _QUOTES) % 2 == 1


def _kind(reading: Reading, quantity: Quantity) -> BlockKind:
    return reading.sentences[quantity.sentence].kind
