"""FG: one figure against another of the same article."""

from copydesk.rules.figures.box_score_mismatch import box_score_mismatch
from copydesk.rules.figures.figure_conflict import figure_conflict
from copydesk.rules.figures.group_count import group_count
from copydesk.rules.figures.list_count import list_count
from copydesk.rules.figures.ordinal_count import ordinal_count
from copydesk.rules.figures.table_share_mismatch import table_share_mismatch
from copydesk.rules.figures.table_superlative import table_superlative
from copydesk.rules.figures.table_text_mismatch import table_text_mismatch
from copydesk.rules.figures.table_total import table_total
from copydesk.rules.rule import Rule

FIGURES: tuple[Rule, ...] = (
    figure_conflict,
    table_text_mismatch,
    table_total,
    table_share_mismatch,
    list_count,
    ordinal_count,
    group_count,
    table_superlative,
    box_score_mismatch,
)
