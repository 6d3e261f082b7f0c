"""What is asked of the database: which versions, in which order, page by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from copydesk.sources.store.rows import ARTICLE, RECORD, TABLES, instant, publisher_key

_PAGE = 500
"""Rows read at a time, so that no reading lasts long enough to hinder a writer."""

ARTICLES = f"SELECT {ARTICLE} FROM {TABLES} WHERE"
RECORDS = f"SELECT {RECORD} FROM {TABLES} WHERE"


@dataclass(frozen=True, slots=True)
class Pages:
    """A query whose rows are read page by page.

    Attributes:
        query: one page, after a place given by its first parameters.
        values: its other parameters.
        place: which columns of `RECORD` say where a row stands in the order of the query.
        first: a place before all rows.
    """

    query: str
    place: tuple[int, ...]
    first: tuple[Any, ...]
    values: tuple[Any, ...] = ()

    def place_of(self, row: Sequence[Any]) -> tuple[Any, ...]:
        """Where a row stands."""
        return tuple(row[column] for column in self.place)


def by_name(
    publisher: str | None, since: datetime | None, until: datetime | None, *, all_versions: bool
) -> Pages:
    """Versions by the names of their sources, then by their numbers; as in `Library.sources`."""
    wanted = [
        ("publisher = ?", publisher_key(publisher) if publisher is not None else None),
        ("published >= ?", instant(since)),
        ("published <= ?", instant(until)),
    ]
    taken = [(condition, value) for condition, value in wanted if value is not None]
    conditions = ["TRUE" if all_versions else "newest", *(condition for condition, _ in taken)]
    return Pages(
        f"{RECORDS} source.name >= ?1 AND (source.name > ?1 OR number > ?2) "
        f"AND {' AND '.join(conditions)} ORDER BY source.name, number LIMIT {_PAGE}",
        place=(1, 3),
        first=(b"", -1),
        values=tuple(value for _, value in taken),
    )


def by_id(after: int) -> Pages:
    """Versions by their ids, after one of them."""
    query = f"{RECORDS} version.id > ? ORDER BY version.id LIMIT {_PAGE}"
    return Pages(query, place=(0,), first=(after,))
