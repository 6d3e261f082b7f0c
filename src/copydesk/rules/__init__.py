"""All rules, family by family, in the order of their codes."""

from copydesk.rules.dates import DATES
from copydesk.rules.figures import FIGURES
from copydesk.rules.numbers import NUMBERS
from copydesk.rules.rule import Bad, Good, Rule

RULES: tuple[Rule, ...] = (*DATES, *NUMBERS, *FIGURES)

__all__ = ["RULES", "Bad", "Good", "Rule"]
