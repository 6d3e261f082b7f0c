"""NM004 change-mismatch."""

from collections.abc import Iterator
from dataclasses import replace

from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Bound, Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.derived.compared import find_compared
from copydesk.understand.derived.conclusions import surely_wrong
from copydesk.understand.derived.directions import find_directions
from copydesk.understand.derived.rates_made import Sense
from copydesk.understand.derived.retold import find_retold_changes
from copydesk.understand.derived.steps import find_derived_steps
from copydesk.understand.lang.en.quantity_relations import AND_BACK, WHAT_CHANGES
from copydesk.understand.quantity.changes import Change, factor_interval, find_changes
from copydesk.understand.quantity.shares import share_interval
from copydesk.understand.quantity.wording import amount, as_said, percent, plain
from copydesk.understand.reading import Reading

_STRETCH = 110
_COARSE = 0.1
_QUOTED = (" to the ", " against the ", " per ", " to one ")
"""Behind a rate of exchange: it rises as the money falls."""


@rule(
    code="NM004",
    name="change-mismatch",
    since="0.1.0",
    bad=(
        Bad(
            "The bank raised its key rate from 30% to 32%, a step of [[300 basis points]].",
            message="200 basis points, not 300 basis points",
            suggestion="200 basis points",
        ),
        Bad(
            "The fare rose from $30 to $32, a rise of [[$3]].",
            message="from $30 to $32 is $2, not $3",
            suggestion="$2",
        ),
        Bad(
            "It cost $9.6 billion, which is [[12 per cent]] above the 8.0 billion first named.",
            message="a rise of 20 per cent, not 12 per cent",
            suggestion="20 per cent",
        ),
        Bad(
            "Rents rose [[12 per cent]], from $500 to $540.",
            message="from $500 to $540 is a rise of 8 per cent",
            suggestion="8 per cent",
        ),
        Bad(
            "Rents were $500 in May and $540 in June, a rise of [[12 per cent]].",
            message="from $500 to $540 is a rise of 8 per cent",
            suggestion="8 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "Sales were £412 million, up [[9%]] from £396 million.",
            message="from £396 million to £412 million is a rise of 4 per cent",
            suggestion="4%",
        ),
        Bad(
            "The herd has [[doubled]] from 420 animals to 630.",
            message="from 420 to 630 is 1.5 times, not doubled",
        ),
        Bad(
            "The night bonus goes up from €8 to €12 a shift, which [[doubles]] it.",
            message="from €8 to €12 is 1.5 times, not doubles",
        ),
        Bad(
            "The bounty was [[quadrupled]], from 50,000 to 150,000 rupees.",
            message="from ₹50,000 to ₹150,000 is 3 times, not quadrupled",
        ),
        Bad(
            "The toll climbed from £4 to £5, [[doubling]] the cost.",
            message="from £4 to £5 is 1.2 times, not doubling",
        ),
        Bad(
            "Profit fell to €46.1 million from €58.4 million, a drop of [[about a third]].",
            message="from €58.4 million to €46.1 million is a fall of 21 per cent",
        ),
        Bad(
            "Unemployment rose [[2 per cent]], from 4 per cent to 6 per cent.",
            message="from 4 per cent to 6 per cent is 2 percentage points, or 50 per cent",
            suggestion="2 percentage points",
            severity=Severity.WARNING,
        ),
        Bad(
            "Shares gained [[$2.35, from $21.75 to $23.10]].",
            message="from $21.75 to $23.10 is $1.35, not $2.35",
        ),
        Bad(
            "The city will spend $214 million, [[6 per cent]] more than the $206 million of last "
            "year.",
            message="from $206 million to $214 million is a rise of 3.9 per cent",
            suggestion="3.9 per cent",
        ),
        Bad(
            "A ride will cost $2.75 instead of $2.50, a rise of [[15 per cent]].",
            message="from $2.50 to $2.75 is a rise of 10 per cent",
            suggestion="10 per cent",
        ),
        Bad(
            "Pay goes from 2,150 cedis a month to 2,494, a rise of [[12 per cent]].",
            message="is a rise of 16 per cent",
            suggestion="16 per cent",
        ),
        Bad(
            "At dawn 41,300 homes were dark. By noon crews had the number down to 8,300, a drop of "
            "[[60 percent]].",
            message="from 41,300 to 8,300 is a fall of 80 per cent",
            suggestion="80 percent",
            severity=Severity.WARNING,
        ),
        Bad(
            "The waiting list fell from 4,100 patients to [[4,600]].",
            message="from 4,100 to 4,600 is no fall",
        ),
        Bad(
            "Owners get $8.40 for each share. That is [[38 per cent]] more than the $6.56 of May.",
            message="from $6.56 to $8.40 is a rise of 28 per cent",
            suggestion="28 per cent",
        ),
        Bad(
            "They bid $8.40 a share, [[38 per cent]] above Friday's close of $6.56.",
            message="from $6.56 to $8.40 is a rise of 28 per cent",
            suggestion="28 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "Her bid of $38.50 is a premium of [[35 per cent]] over the last price of $30.80.",
            message="from $30.80 to $38.50 is a rise of 25 per cent",
            suggestion="25 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "Bread sold for 2.40 in May; now it goes for 3.00, [[35 per cent]] more.",
            message="from 2.4 to 3 is a rise of 25 per cent",
            suggestion="25 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "The board cut its rate by [[one]] full point, from 6.5 to 6.0 per cent.",
            message="from 6.5 to 6 per cent is 0.5 points",
        ),
        Bad(
            "The bid is 312p a share, a [[45 per cent]] premium to the closing price of 240p.",
            message="from £2.40 to £3.12 is a rise of 30 per cent",
            suggestion="30 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "They planned for 420 guests and fed 504, [[30 per cent]] more than planned.",
            message="from 420 to 504 is a rise of 20 per cent",
            suggestion="20 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "The works made $41 million, [[ahead of the $44 million]] it had promised.",
            message="$41 million is not ahead of $44 million",
        ),
        Bad(
            "Bell beat the old mark of 7.05 metres with a jump of [[7.01 metres]].",
            message="7.01 metres is not beyond 7.05 metres",
        ),
        Bad(
            "Bell led in 1:32.4, [[faster than]] Carr, whose best was 1:31.9.",
            message="1:32.4 is not faster than 1:31.9",
        ),
        Bad(
            "Brandt's old best was £9.8 million. The new price of £14.7 million beats that by [[15 "
            "per cent]].",
            message="from £9.8 million to £14.7 million is a rise of 50 per cent",
            suggestion="50 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "The crown closed at 4.20 to the euro. A day later it stood at 4.62, a fall of [[5 per "
            "cent]] in the value of the currency.",
            message="from 4.2 to 4.62 is a rise of 10 per cent",
            suggestion="10 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "The shares were suspended at 6 pence. In May they had touched 60, so that an "
            "investor since then has lost [[70 per cent]].",
            message="from 60 to 6 is a fall of 90 per cent",
            suggestion="90 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "Gusts of 90 km/h were measured. The lift must halt at 75 km/h, so the wind was "
            "[[half]] as strong again as the limit.",
            message="from 75 km/h to 90 km/h is a rise of 20 per cent",
            severity=Severity.WARNING,
        ),
    ),
    good=(
        Good("On Friday the 30 million shares fell from 41.10 to 22.50 crowns each."),
        Good("Support rose from 30 per cent to 32 per cent, a rise of three percentage points."),
        Good("The offer of 250 crowns lapsed. The stock closed at 229 crowns, 3 per cent higher."),
        Good("Shares in one firm rose to 240p and those in another to 180p, a gain of 4 per cent."),
        Good("They planned for 420 guests and fed 504, 20 per cent more than planned."),
        Good("The works made $47 million, ahead of the $44 million it had promised."),
        Good("Bell missed the record of 7.05 metres with a jump of 7.01 metres."),
        Good("Bell led in 1:30.4, faster than Carr, whose best was 1:31.9."),
        Good("Oil was at $71.82 and gas at $2.40, down 3 per cent."),
        Good("The rate went from 4.25 to 4.5 per cent, after a rise of half a point in May."),
        Good("They bid $8.40 a share, 28 per cent above Friday's close of $6.56."),
        Good("Brandt's old best was 9.80 metres. The new mark of 11.27 beats that by 15 per cent."),
        Good("The crown closed at 4.20 to the euro, then at 4.33, a fall of 3 per cent in value."),
        Good("The shares stood at 6.4 pence. In May they had touched 16, so holders lost 60%."),
        Good(
            "Owners get $8.40 for each share, $4 of it in cash. That is 28 per cent more than the "
            "$6.56 of May."
        ),
        Good("It cost $9.6 billion, which is 20 per cent above the 8.0 billion first named."),
        Good("The toll climbed from £4 to £5, doubling the cost of a crossing on foot in 1998."),
        Good("The bounty was quadrupled, from 50,000 to 200,000 rupees."),
        Good(
            "The night bonus goes up from €8 to €12 a shift, and doubles what is paid at weekends."
        ),
        Good("Rents rose 8 per cent, from $500 to $540."),
        Good("Sales were £412 million, up 4% from £396 million."),
        Good("The herd has more than doubled from 420 animals to 1,010."),
        Good("Profit fell to €46.1 million from €58.4 million, a drop of about a fifth."),
        Good("Unemployment rose two percentage points, from 4 per cent to 6 per cent."),
        Good("Rents rose from $500 to $540, and 12 per cent of tenants left."),
        Good("The index slid from 5,100 points to 4,300 and back within the hour."),
        Good("Guesses rose anywhere from 900 to 400 head, and then to 900 again."),
        Good("Rents rose from $500 to $540, twice as fast as wages."),
    ),
)
def change_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a change that its two ends do not make: a wrong percentage or amount, "doubled" for
    half as much again, "fell to" a larger number, per cent where percentage points are meant.

    Why it matters: growth is the news, and the two ends are there for the reader to check it.

    Does not claim: which number is wrong. Ends that are hedged are left alone, and so is what
    rounding of the ends can explain.

    Source: (new - old) / old.
    """
    understood = (reading.article.prose, reading.sentences, reading.quantities)
    judged: set[Span] = set()
    explained = {one.rate.span for one, _, holds in reading.conclusions if holds}
    for change in find_changes(*understood):
        judged.update(rate.span for rate in change.rates)
        yield from _backwards(rule, reading.text, change)
        if len(change.rates) == 1 and change.rates[0].span not in explained:
            finding = _misjudged(reading, rule, change, change.rates[0])
            if finding:
                yield finding
    for found in surely_wrong(reading.conclusions):
        if found.sense is not Sense.TIMES and found.rate.span not in judged:
            change = Change(found.other, found.one, (found.rate,), 0, certain=False)
            finding = _misjudged(reading, rule, change, found.rate)
            if finding:
                yield finding
    for found in find_compared(*understood):
        if found.sense is not Sense.TIMES and found.rate.span not in judged:
            change = Change(found.other, found.one, (found.rate,), 0, certain=False)
            finding = _misjudged(reading, rule, change, found.rate)
            if finding:
                yield finding
    for rate, old, new in find_retold_changes(*understood):
        if rate.span not in judged:
            finding = _misjudged(reading, rule, Change(old, new, (rate,), 0, certain=False), rate)
            if finding:
                yield finding
    for turned in find_directions(*understood):
        one, other = turned.one.cut(reading.text), turned.other.cut(reading.text)
        yield rule.finding(
            turned.span, f"{one} is not {turned.word} {other}", related=[turned.one, turned.other]
        )
    for change in find_derived_steps(*understood):
        if change.rates[0].span not in judged:
            yield _step(rule, change)


def _step(rule: Rule, change: Change) -> Finding:
    step = change.rates[0]
    right = amount(abs(change.new.value - change.old.value), step)
    ends = f"from {as_said(change.old)} to {as_said(change.new)}"
    return rule.finding(
        step.span,
        f"{ends} is {right}, not {as_said(step)}",
        related=[change.old.span, change.new.span],
    )


_FAR = 1000
"""How many times the old number a new one is no more: of "the 70 million shares fell from 48.20"
the first is no price."""


def _backwards(rule: Rule, text: str, change: Change) -> Iterator[Finding]:
    moved = change.new.value - change.old.value
    counts = change.new.value != 1 or change.new.span.cut(text).isdigit()
    counts = counts and not text.startswith(_QUOTED, change.new.span.end)
    counts = counts and not AND_BACK.match(text, change.new.span.end)
    of_one_scale = change.new.value < _FAR * change.old.value if change.old.value > 0 else True
    if change.direction * moved < 0 and not change.rates and counts and of_one_scale:
        word = "rise" if change.direction > 0 else "fall"
        yield rule.finding(
            change.new.span,
            f"from {as_said(change.old)} to {as_said(change.new)} is no {word}",
            related=[change.old.span],
        )


def _misjudged(reading: Reading, rule: Rule, change: Change, rate: Quantity) -> Finding | None:
    old, new = change.old, change.new
    if old.value <= 0 or new.value <= 0:
        return None
    ends = f"from {as_said(old)} to {as_said(new)} is"
    related = [old.span, new.span]
    said = rate.span.cut(reading.text).lower()
    if rate.kind is QuantityKind.MULTIPLE:
        low, high = factor_interval(rate)
        if _overlap((low, high), _factors(_told(old), _told(new))) or _compared(reading, rate):
            return None
        times = plain(new.value / old.value, 1)
        return rule.finding(rate.span, f"{ends} {times} times, not {said}", related=related)
    if rate.kind not in {QuantityKind.PERCENT, QuantityKind.FRACTION}:
        return _amount(reading, rule, change, rate)
    low, high = (abs(factor - 1) for factor in _factors(old, new))
    if _overlap(share_interval(rate), (min(low, high), max(low, high))):
        return None
    moved = abs(new.value - old.value)
    if old.kind is QuantityKind.PERCENT:
        return _points(reading, rule, change, rate, moved)
    right = moved / old.value
    word = "rise" if new.value > old.value else "fall"
    return rule.finding(
        rate.span,
        f"{ends} a {word} of {percent(right)}, not {said}",
        suggestion=_replaced(reading, rate, percent(right).removesuffix(" per cent")),
        related=related,
        severity=None if change.certain else Severity.WARNING,
    )


def _points(
    reading: Reading, rule: Rule, change: Change, rate: Quantity, moved: float
) -> Finding | None:
    if rate.kind is not QuantityKind.PERCENT or abs(moved - rate.value) > rate.precision:
        return None
    return rule.finding(
        rate.span,
        f"from {as_said(change.old)} to {as_said(change.new)} is {plain(moved)} percentage points, "
        f"or {percent(moved / change.old.value)}",
        suggestion=f"{rate.number_span.cut(reading.text)} percentage points",
        related=[change.old.span, change.new.span],
        severity=Severity.WARNING,
    )


def _amount(reading: Reading, rule: Rule, change: Change, rate: Quantity) -> Finding | None:
    moved = abs(change.new.value - change.old.value)
    numbers = (rate, change.new, change.old)
    in_basis_points = "basis" in rate.span.cut(reading.text).lower()
    rounded = rate.kind is QuantityKind.POINTS and not in_basis_points
    slack = sum(one.precision / 2 if rounded else _half(one) for one in numbers)
    if not rate.exact or abs(moved - rate.value) <= slack + 1e-9:
        return None
    right = f"{plain(moved * 100)} basis points" if in_basis_points else amount(moved, rate)
    said = rate.span.cut(reading.text) if in_basis_points else as_said(rate)
    whole = rate.span.join(change.new.span)
    ahead = rate.span < change.old.span < change.new.span and len(whole) <= _STRETCH
    return rule.finding(
        whole if ahead else rate.span,
        f"from {as_said(change.old)} to {as_said(change.new)} is {right}, not {said}",
        suggestion=None if ahead else right,
        related=[change.old.span, change.new.span],
    )


def _factors(old: Quantity, new: Quantity) -> tuple[float, float]:
    low = (new.value - _half(new)) / (old.value + _half(old))
    return low, (new.value + _half(new)) / max(1e-9, old.value - _half(old))


def _told(quantity: Quantity) -> Quantity:
    """The same, less rounded where it has one digit: "from 1 to 2 million" hides no tripling."""
    coarse = quantity.precision > _COARSE * quantity.value
    return replace(quantity, precision=quantity.precision / 4) if coarse else quantity


def _half(quantity: Quantity) -> float:
    return quantity.precision / 2 if quantity.precision > 1 or quantity.value % 1 else 0.0


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _compared(reading: Reading, rate: Quantity) -> bool:
    """Whether a multiple compares with something else: "twice as fast as", "double the rate"."""
    prose = reading.article.prose
    following = prose[rate.span.end : rate.span.end + 5].split()
    if not following or following[0] not in {"as", "the", "that", "its", "what"}:
        return False
    return not WHAT_CHANGES.match(prose, rate.span.end) or not prose[: rate.span.end].endswith(
        ("ing", "ed", "es")
    )


def _replaced(reading: Reading, rate: Quantity, digits: str) -> str | None:
    if rate.kind is not QuantityKind.PERCENT or rate.bound is not Bound.EXACT or rate.terms:
        return None
    return rate.span.cut(reading.text).replace(rate.number_span.cut(reading.text), digits, 1)
