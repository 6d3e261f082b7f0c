"""FG009 box-score-mismatch."""

import re
from collections.abc import Iterator, Sequence

from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.lang.en.quantity_basketball import (
    BOX_COUNTS,
    DOUBLE_FIGURES,
    DOUBLES,
    NO_FEAT,
)
from copydesk.understand.quantity.wording import plain
from copydesk.understand.reading import Reading

_FEAT = re.compile(rf"\b(?:{'|'.join(sorted((*DOUBLES, *DOUBLE_FIGURES)))})\b", re.IGNORECASE)
_SHOTS = re.compile(
    r" \((?P<field>\d{1,2})[-–](?P<field_tries>\d{1,2}) FG"
    r"(?:, (?P<long>\d{1,2})[-–](?P<long_tries>\d{1,2}) 3P[Tt]?)?"
    r"(?:, (?P<free>\d{1,2})[-–](?P<free_tries>\d{1,2}) FT)?\)"
)
_WORD = re.compile(r"[^\W\d_]{1,40}")
_TEN = 10
_REACH = 40


@rule(
    code="FG009",
    name="box-score-mismatch",
    since="0.1.0",
    severity=Severity.WARNING,
    bad=(
        Bad(
            "Holm had a [[double-double]] with 16 points, eight rebounds and two assists.",
            message="16 point, 8 rebound, 2 assist: ten or more of 1, not of 2",
        ),
        Bad(
            "Dean followed with a [[16-point, nine-rebound double-double]] and a steal.",
            message="16 point, 9 rebound: ten or more of 1, not of 2",
        ),
        Bad(
            "Bell was the only other starter in [[double figures]], with seven points and six "
            "rebounds.",
            message="7 point, 6 rebound: ten or more of 0, not of 1",
        ),
        Bad(
            "Carr led them with [[19 points (8-15 FG, 3-4 3Pt, 3-4 FT)]] and two steals.",
            message="2 × 8 + 3 + 3 = 22, not 19",
        ),
    ),
    good=(
        Good("Holm had a double-double with 16 points, 11 rebounds and two assists."),
        Good("Holm was two rebounds shy of a double-double with 16 points and eight rebounds."),
        Good("Bell was the only other starter in double figures, with 12 points."),
        Good("Carr led them with 22 points (8-15 FG, 3-4 3Pt, 3-4 FT) and two steals."),
    ),
)
def box_score_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a player's line in a basketball report that does not add up: a "double-double" without
    ten of two things, "double figures" below ten, points that the shots made do not give.

    Why it matters: reports written by machine from box scores go wrong in just this way.

    Does not claim: which of the numbers is wrong, nor anything of points where the line leaves out
    a kind of shot.

    Source: counting; a field goal is worth two points, one from beyond the arc three, a free throw
    one (FIBA, Official Basketball Rules, article 16).
    """
    prose = reading.article.prose
    for sentence, quantities in zip(reading.sentences, reading.quantities_by_sentence, strict=True):
        counts = [q for q in quantities if _is_count(q)]
        if counts:
            yield from _feat(rule, prose, sentence.span, counts)
            yield from _points(rule, prose, sentence.span, counts)


def _is_count(quantity: Quantity) -> bool:
    counted = quantity.counted
    named = counted is not None and counted.head in BOX_COUNTS
    return named and quantity.exact and quantity.kind is QuantityKind.COUNT


def _feat(rule: Rule, prose: str, bounds: Span, counts: Sequence[Quantity]) -> Iterator[Finding]:
    feats = list(_FEAT.finditer(prose, bounds.start, bounds.end))
    if len(feats) != 1:
        return
    words = {word.lower() for word in _WORD.findall(prose, bounds.start, bounds.end)}
    heads = [q.counted.head for q in counts if q.counted]
    if words & NO_FEAT or heads[0] != "point" or heads.count("point") != 1:
        return
    feat = feats[0]
    needed = DOUBLES.get(feat[0].lower(), 1)
    reached = sum(q.value >= _TEN for q in counts)
    if len(counts) >= max(needed, 2) and reached < needed:
        line = ", ".join(f"{plain(q.value)} {head}" for q, head in zip(counts, heads, strict=True))
        near = 0 <= feat.start() - counts[0].span.start <= _REACH
        yield rule.finding(
            Span(counts[0].span.start if near else feat.start(), feat.end()),
            f"{line}: ten or more of {reached}, not of {needed}",
            related=[q.span for q in counts],
        )


def _points(rule: Rule, prose: str, bounds: Span, counts: Sequence[Quantity]) -> Iterator[Finding]:
    for points in counts:
        if not points.counted or points.counted.head != "point":
            continue
        shots = _SHOTS.match(prose, max(points.span.end, points.counted.span.end), bounds.end)
        if not shots or shots["long"] is None or shots["free"] is None:
            continue
        field, long, free = (int(shots[name] or 0) for name in ("field", "long", "free"))
        made = 2 * field + long + free
        if made != points.value:
            terms = " + ".join([f"2 × {field}", *(str(n) for n in (long, free) if n)])
            yield rule.finding(
                Span(points.span.start, shots.end()),
                f"{terms} = {made}, not {plain(points.value)}",
            )
