"""NM: numbers against each other, where the text itself sets them against each other."""

from copydesk.rules.numbers.share_mismatch import share_mismatch
from copydesk.rules.numbers.sum_mismatch import sum_mismatch
from copydesk.rules.numbers.unit_mismatch import unit_mismatch
from copydesk.rules.rule import Rule

NUMBERS: tuple[Rule, ...] = (unit_mismatch, share_mismatch, sum_mismatch)
