"""What independent sources say differently of the same."""

from copydesk.events.group import Group
from copydesk.model.event import Disagreement, Figure, Happening, Statement


def find_disagreements(
    group: Group,
    figures: tuple[Figure, ...],
    happenings: tuple[Happening, ...],
    statements: tuple[Statement, ...],
) -> tuple[Disagreement, ...]:
    """The disagreements that are still open at the record's time."""
    return ()
