"""English words for what a number measures, where nothing is counted by it."""

import re

_SHARES = {
    "turnout": "turnout participation",
    "inflation": "inflation",
    "unemployment": "unemployment joblessness",
    "approval": "approval",
    "yield": "yield yields",
}
_SUMS = {
    "reserves": "reserves",
    "deficit": "deficit",
    "surplus": "surplus",
    "revenue": "revenue revenues turnover",
    "profit": "profit profits",
    "fine": "fine fined penalty",
    "reward": "reward bounty",
    "damages": "damages compensation",
    "ransom": "ransom",
    "insured value": "insured",
    "budget": "budget",
}
_MEASURES = {
    "magnitude": "magnitude",
    "depth": "depth",
    "wind speed": "gusts gusting winds",
}


def _by_word(topics: dict[str, str]) -> dict[str, str]:
    return {word: topic for topic, words in topics.items() for word in words.split()}


SHARES, SUMS, MEASURES = _by_word(_SHARES), _by_word(_SUMS), _by_word(_MEASURES)
"""What a percentage, an amount of money and a measure is of, by the words that say it."""

KEY_RATE_AT = re.compile(
    r"\b(?:(?:key|benchmark|policy|base|official|repo)\s+(?:interest\s+)?rate|interest\s+rates?)\b"
    r"(?:(?!\band\b|\binflation\b|\bgrowth\b)[^;:]){0,60}\Z",
    re.IGNORECASE,
)
"""What a central bank sets, before the number at which it sets it."""

SAYING_LITTLE = frozenset("total share figure rate sum participation amount value people".split())
"""Heads by which a number is not yet named."""

UNIT_LIKE = frozenset(
    """crown crowns degree point franc peso rupee dinar krona krone florin thaler rupiah lira rand
    ruble zloty forint shilling""".split()
)
"""Heads that are counted as a unit is: the number measures something else."""

LISTED = re.compile(
    r"\b(?:shares?|stocks?|shareholders?|flotation|traders|bourse)\b", re.IGNORECASE
)
"""A report with one of these speaks of what is traded."""

OUTBREAK = re.compile(
    r"\b(?:outbreak|epidemic|virus|cholera|measles|ebola|dengue|influenza|infections?|vaccin\w+)\b",
    re.IGNORECASE,
)
"""A report with one of these counts the cases of a disease."""

_CURRENCIES = r"(euro|dollar|pound|yen|franc)"

PER_CURRENCY = re.compile(
    rf"\s+(?:\w+\s+)?(?:per|to|against|for)\s+(?:the\s+|an?\s+|one\s+)?{_CURRENCIES}\b"
)
"""Behind the number of an exchange rate: "1.64 per dollar"."""

CURRENCY_STOOD = re.compile(
    rf"\b[Tt]he\s+{_CURRENCIES}\s+(?:\w+\s+)?(?:stood|closed|ended|traded|cost|fetched|bought|rose|fell|was)\b"
    r"[^,;:]{0,24}\Z"
)
"""Before it: "the euro stood at"."""
