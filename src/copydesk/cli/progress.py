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


def counted(items: Iterable[_Item], description: str) -> Iterator[_Item]:
    """The same items, with how many have come shown where nobody knows how many there will be."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(description, total=None)
        for item in items:
            progress.advance(task)
            yield item
