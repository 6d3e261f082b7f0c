"""NM: numbers against each other, where the text itself sets them against each other."""

from copydesk.rules.numbers.average_mismatch import average_mismatch
from copydesk.rules.numbers.change_mismatch import change_mismatch
from copydesk.rules.numbers.difference_mismatch import difference_mismatch
from copydesk.rules.numbers.majority_mismatch import majority_mismatch
from copydesk.rules.numbers.multiple_mismatch import multiple_mismatch
from copydesk.rules.numbers.part_exceeds_whole import part_exceeds_whole
from copydesk.rules.numbers.product_mismatch import product_mismatch
from copydesk.rules.numbers.score_mismatch import score_mismatch
from copydesk.rules.numbers.share_mismatch import share_mismatch
from copydesk.rules.numbers.speed_mismatch import speed_mismatch
from copydesk.rules.numbers.sum_mismatch import sum_mismatch
from copydesk.rules.numbers.unit_mismatch import unit_mismatch
from copydesk.rules.rule import Rule

NUMBERS: tuple[Rule, ...] = (
    unit_mismatch,
    share_mismatch,
    sum_mismatch,
    change_mismatch,
    difference_mismatch,
    part_exceeds_whole,
    multiple_mismatch,
    average_mismatch,
    speed_mismatch,
    majority_mismatch,
    product_mismatch,
    score_mismatch,
)
