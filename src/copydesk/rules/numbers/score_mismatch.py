"""NM012 score-mismatch."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.derived.records import find_records
from copydesk.understand.lang.en.quantity_numbers import UNITS_AND_TEENS
from copydesk.understand.lang.en.quantity_scores import (
    AGGREGATE,
    BEATING,
    CONCEDED,
    DECIDERS,
    LEGS,
    SCORED,
)
from copydesk.understand.quantity.links import by_sentence, words_after, words_before, words_between
from copydesk.understand.quantity.wording import plain
from copydesk.understand.reading import Reading

_SETS = re.compile(
    r"\b(?P<straight>straight)[ -]sets\b|\b(?P<number>two|three|four|five)[ -]sets?\b",
    re.IGNORECASE,
)
_WON_SET = 6
_REACH = 40
_PAIR = 2


@rule(
    code="NM012",
    name="score-mismatch",
    since="0.1.0",
    severity=Severity.WARNING,
    bad=(
        Bad(
            "She took the title with [[four wins and three draws]], for a total of 6 points.",
            message="four wins and three draws make 5.5, 11 or 15 points, not 6",
        ),
        Bad(
            "He ended the 11-game match with [[seven wins, one draw and two defeats]].",
            message="seven wins, one draw and two defeats make 10 games, not 11",
        ),
        Bad(
            "Rovers won 3–1 after a 2–1 first leg and went through [[6–2]] on aggregate.",
            message="3–1 and 2–1 are 5–2 or 4–3 on aggregate, not 6–2",
        ),
        Bad(
            "Holm beat Ivanova 6-4, 3-6, 7-5 in [[straight sets]].",
            message="3 sets, of which each won at least one",
        ),
        Bad(
            "He won 6-4, 7-5 in [[three sets]] on Friday.",
            message="2 sets are given, not 3",
        ),
        Bad(
            "They scored 45 goals and conceded 30, a goal difference of [[25]].",
            message="45 - 30 = 15, not 25",
        ),
        Bad(
            "The Hawks defeated the Comets, [[110-110]], on Saturday.",
            message="110-110 is a draw",
        ),
    ),
    good=(
        Good("She took the title with four wins and three draws, for a total of 5.5 points."),
        Good(
            "The Rovers have won 12, drawn four and lost two of their 18 matches and have 40 "
            "points.",
        ),
        Good(
            "The Rovers had won 12 and drawn four when they were docked six points; they have "
            "34 points.",
        ),
        Good("Rovers won 3–1 after a 2–1 first leg and went through 5–2 on aggregate."),
        Good("Rovers lost 1–2 but won the first leg 3–1, and went through 4–3 on aggregate."),
        Good("Holm beat Ivanova 6-4, 7-5 in straight sets."),
        Good("He won 6-4, 3-6, 7-5 in three sets on Friday."),
        Good("They scored 45 goals and conceded 30, a goal difference of 15."),
        Good("Rovers beat United 4-3 on penalties after it had ended 1-1."),
        Good("Rovers, who beat United in May, drew 1-1 with them."),
    ),
)
def score_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds an aggregate score that two legs do not make, sets that are not as many as is said, a
    goal difference that goals for and against do not make, a win by equal scores.

    Why it matters: who goes through is decided by it, and every reader of the sports page counts.

    Does not claim: which of the scores is wrong. Either side may stand first in each of them. A
    win decided by penalties, by away goals or in extra time may be level.

    Source: addition; the rules of tennis for straight sets.
    """
    prose = reading.article.prose
    for group in by_sentence(reading.quantities):
        bounds = reading.sentences[group[0].sentence].span
        scores = [q for q in group if q.kind is QuantityKind.SCORE]
        if scores:
            yield from _aggregate(rule, prose, scores, bounds)
            yield from _sets(rule, prose, scores, bounds)
            yield from _level(rule, prose, scores, bounds)
        yield from _goal_difference(rule, prose, group, bounds)

    for record in find_records(prose, reading.sentences):
        yield rule.finding(
            record.span,
            f"{record.span.cut(prose)} make {record.made}, not {record.said}",
            related=[record.whole],
        )


def _pair(score: Quantity) -> tuple[int, int]:
    return int(score.terms[0]), int(score.terms[1])


def _said(pair: tuple[int, int]) -> str:
    return f"{pair[0]}–{pair[1]}"


def _aggregate(
    rule: Rule, prose: str, scores: Sequence[Quantity], bounds: Span
) -> Iterator[Finding]:
    whole = [q for q in scores if _is_aggregate(prose, q, bounds)]
    legs = [q for q in scores if q not in whole]
    words = set(bounds.cut(prose).lower().replace(",", " ").replace("-", " ").split())
    if len(whole) != 1 or len(legs) != _PAIR or not words & LEGS or words & DECIDERS:
        return
    one, other = map(_pair, legs)
    same = (one[0] + other[0], one[1] + other[1])
    crossed = (one[0] + other[1], one[1] + other[0])
    if sorted(_pair(whole[0])) in (sorted(same), sorted(crossed)):
        return
    options = " or ".join(_said(pair) for pair in dict.fromkeys((same, crossed)))
    yield rule.finding(
        whole[0].span,
        f"{_said(one)} and {_said(other)} are {options} on aggregate, not {_said(_pair(whole[0]))}",
        related=[leg.span for leg in legs],
    )


def _is_aggregate(prose: str, score: Quantity, bounds: Span) -> bool:
    after = words_after(prose, score.span, bounds.end)[:2]
    before = words_before(prose, score.span, bounds.start, 30)[-3:]
    return after[:1] in {(word,) for word in AGGREGATE} or (
        after == ("on", "aggregate") or before[-2:] == ("aggregate", "of")
    )


def _sets(rule: Rule, prose: str, scores: Sequence[Quantity], bounds: Span) -> Iterator[Finding]:
    words = list(_SETS.finditer(prose, bounds.start, bounds.end))
    played = [q for q in scores if _is_set(_pair(q))]
    if len(words) != 1 or len(played) < _PAIR or len(played) != len(scores):
        return
    links = [words_between(prose, a, b) for a, b in pairwise(played)]
    if any(len(set(link) - {",", "and"}) > 0 for link in links):
        return
    match, spans = words[0], [q.span for q in played]
    near = min(abs(match.start() - spans[-1].end), abs(spans[0].start - match.end())) <= _REACH
    if not near:
        return
    span, wins = Span(*match.span()), [a > b for a, b in map(_pair, played)]
    if match["straight"]:
        if len(set(wins)) > 1:
            yield rule.finding(
                span,
                f"{len(played)} sets, of which each won at least one, are no straight sets",
                related=spans,
            )
    elif UNITS_AND_TEENS[match["number"].lower()] != len(played):
        number = UNITS_AND_TEENS[match["number"].lower()]
        yield rule.finding(span, f"{len(played)} sets are given, not {number}", related=spans)


def _is_set(pair: tuple[int, int]) -> bool:
    high, low = max(pair), min(pair)
    return (high == _WON_SET and low < _WON_SET - 1) or (high == _WON_SET + 1 and low in {5, 6})


def _level(rule: Rule, prose: str, scores: Sequence[Quantity], bounds: Span) -> Iterator[Finding]:
    """ "defeated the Comets, 110-110"."""
    words = set(bounds.cut(prose).lower().replace(",", " ").replace("-", " ").split())
    if len(scores) != 1 or words & DECIDERS:
        return
    score = scores[0]
    before = words_before(prose, score.span, bounds.start, 80)
    beaten = [k for k, word in enumerate(before) if word in BEATING]
    inner = before[beaten[-1] + 1 :] if beaten else ()
    clear = beaten and len(inner) <= 7 and not set(inner) & {"and", "but", "who", "that", "after"}
    if clear and len(set(_pair(score))) == 1 and inner.count(",") <= 1:
        yield rule.finding(score.span, f"{_said_as(prose, score)} is a draw, and no win")


def _said_as(prose: str, score: Quantity) -> str:
    return score.span.cut(prose)


def _goal_difference(
    rule: Rule, prose: str, group: Sequence[Quantity], bounds: Span
) -> Iterator[Finding]:
    """ "scored 45 goals and conceded 30, a goal difference of 25"."""
    for scored, conceded, stated in zip(group, group[1:], group[2:], strict=False):
        link = words_between(prose, conceded, stated)
        if link[-3:] != ("goal", "difference", "of") or len(link) > 6:
            continue
        ahead = words_before(prose, scored.span, bounds.start, 20)[-1:]
        between = set(words_between(prose, scored, conceded))
        if not set(ahead) & SCORED or not between & CONCEDED:
            continue
        right = scored.value - conceded.value
        if scored.exact and conceded.exact and stated.exact and abs(right) != abs(stated.value):
            yield rule.finding(
                stated.span,
                f"{plain(scored.value)} - {plain(conceded.value)} = {plain(right)}, "
                f"not {plain(stated.value)}",
                related=[scored.span, conceded.span],
            )
