"""All expressions of one sentence, by the rules of every family; the longest match wins."""

from collections import defaultdict

from copydesk.understand.time import (
    ages,
    calendar,
    clock,
    days,
    durations,
    holidays,
    offsets,
    sets,
    vague,
)
from copydesk.understand.time.found import Found
from copydesk.understand.time.pattern import Match, Rule, classes
from copydesk.understand.time.tokens import Token

_FAMILIES = (calendar, days, clock, ages, sets, offsets, durations, vague)


def _by_first_class() -> dict[str, list[Rule]]:
    rules: defaultdict[str, list[Rule]] = defaultdict(list)
    for family in _FAMILIES:
        for rule in family.RULES:
            for character in rule.begins:
                rules[character].append(rule)
    return dict(rules)


_RULES = _by_first_class()


def find(tokens: list[Token]) -> list[Found]:
    """The expressions in order, not overlapping."""
    line = classes(tokens)
    found: list[Found] = []
    index = 0
    while index < len(tokens):
        new = holidays.match(tokens, index) or _longest(tokens, line, index)
        found.extend(new)
        index = max(index + 1, new[-1].last if new else 0)
    return found


def _longest(tokens: list[Token], line: str, index: int) -> tuple[Found, ...]:
    rules = _RULES.get(line[index])
    if rules is None:
        return ()
    matches = [(match.end(), rule) for rule in rules if (match := rule.regex.match(line, index))]
    for end, rule in sorted(matches, key=lambda pair: -pair[0]):
        regex = rule.regex.match(line, index)
        assert regex is not None
        built = rule.build(Match(tokens, index, end, regex))
        if built:
            return built if isinstance(built, tuple) else (built,)
    return ()
