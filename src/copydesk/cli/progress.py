"""A progress bar on standard error, where that is a terminal."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

_Item = TypeVar("_Item")
_FEW = 8


def tracked(items: Iterable[_Item], total: int) -> Iterator[_Item]:
    """The same items, with a bar that shows how many have come."""
    if total <= _FEW or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(
        items,
        description="Checking",
        total=total,
        console=Console(stderr=True),
        transient=True,
    )
