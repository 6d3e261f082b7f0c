"""All expressions of one sentence, by the rules of every family; the longest match wins."""

import re
from collections import defaultdict
from functools import lru_cache

from copydesk.understand.time import (
    ages,
    calendar,
    clock,
    days,
    durations,
    eras,
    holidays,
    numeric,
    offsets,
    sets,
    vague,
)
from copydesk.understand.time.found import Found
from copydesk.understand.time.pattern import Match, Rule, classes
from copydesk.understand.time.tokens import Token

_WINDOW = 24
"""Tokens looked at: more than the longest pattern."""
_FAMILIES = (calendar, eras, numeric, days, clock, ages, sets, offsets, vague, durations)


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
    resume = 0
    for index, token in enumerate(tokens):
        if index < resume or (token.kind == "x" and token.low not in holidays.FIRST_WORDS):
            continue
        new = holidays.match(tokens, index) or _longest(tokens, line, index)
        if new:
            found.extend(new)
            resume = new[-1].last
    return found


@lru_cache(maxsize=1 << 14)
def _candidates(window: str) -> tuple[tuple[re.Match[str], Rule], ...]:
    """What matches at the start of a window of classes, the longest first."""
    rules = _RULES.get(window[0], ())
    matches = [(match, rule) for rule in rules if (match := rule.regex.match(window))]
    return tuple(sorted(matches, key=lambda pair: -pair[0].end()))


def _longest(tokens: list[Token], line: str, index: int) -> tuple[Found, ...]:
    if line[index] not in _RULES:
        return ()
    for found, rule in _candidates(line[index : index + _WINDOW]):
        built = rule.build(Match(tokens, index, index + found.end(), found))
        if built:
            return built if isinstance(built, tuple) else (built,)
    return ()
