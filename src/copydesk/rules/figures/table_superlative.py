"""FG008 table-superlative."""

from collections.abc import Iterator

from copydesk.model.finding import Finding, Severity
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.quantity.superlatives import find_sayings, find_superlatives
from copydesk.understand.quantity.tables import read_tables
from copydesk.understand.reading import Reading

_TABLE = (
    "| Town | Rain (mm) | Gusts (km/h) |\n|---|---|---|\n| Aldea | 41 | 92 |\n"
    "| Bruna | 67 | 74 |\n| Celle | 29 | 81 |\n"
)
_MILLS = "| Mill | Grain, tonnes |\n|---|---|\n| Old | 120 |\n| Upper | 95 |\n| Lower | 140 |\n"


@rule(
    code="FG008",
    name="table-superlative",
    since="0.1.0",
    severity=Severity.WARNING,
    bad=(
        Bad(
            f"Gusts were strong everywhere and [[weakest]] at Celle.\n\n{_TABLE}",
            message="74 for Bruna in the table, 81 for Celle",
        ),
        Bad(
            f"The [[heaviest]] rain fell at Aldea.\n\n{_TABLE}",
            message="67 for Bruna in the table, 41 for Aldea",
        ),
        Bad(
            f"The mill at Upper took in [[more grain than any other]].\n\n{_MILLS}",
            message="140 for Lower in the table, 95 for Upper",
        ),
    ),
    good=(
        Good(f"Gusts were strong everywhere and weakest at Bruna.\n\n{_TABLE}"),
        Good(f"The two heaviest falls of rain were those at Aldea and in the hills.\n\n{_TABLE}"),
        Good(
            "Lower had the smallest harvest.\n\n| Mill | Harvest |\n|---|---|\n| Old | 120 |\n"
            "| Upper | 95 |\n| Lower | 80 |\n| Others | 12 |\n"
        ),
        Good(f"The heaviest rain since May fell at Aldea.\n\n{_TABLE}"),
        Good(f"The heaviest rain fell at Bruna and Aldea.\n\n{_TABLE}"),
        Good(f"The largest hall in Aldea was flooded.\n\n{_TABLE}"),
        Good(f"Lower took in more grain than any other mill.\n\n{_MILLS}"),
    ),
)
def table_superlative(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds "the highest", "weakest" or "more than any other" of a row whose number is not that of
    its column.

    Why it matters: the table is there to be read beside the sentence.

    Does not claim: which of the two is wrong, nor anything of superlatives since a time, of a
    country or of all time. The sentence must name one row and the heading of one column.

    Source: the article itself.
    """
    article = reading.article
    tables = read_tables(article.prose, article.blocks, reading.quantities)
    sayings = find_sayings(article.prose, reading.sentences) if tables else []
    for table in tables:
        for found in find_superlatives(table, article.prose, sayings):
            yield rule.finding(
                found.span,
                f"{found.best.text} for {table.row_heading(found.best)} in the table, "
                f"{found.cell.text} for {table.row_heading(found.cell)}",
                related=[found.best.span, found.cell.span],
            )
