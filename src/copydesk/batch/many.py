"""Few articles in this process, many in several."""

import os
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.batch.one import attempt
from copydesk.model.outcome import Outcome
from copydesk.rules.settings import Settings

if TYPE_CHECKING:
    from copydesk.verify import FromLibrary, Prepared

FEW = 32
"""Up to this many articles one process is done before two have started."""


def check_many(
    paths: Sequence[Path],
    *,
    published: datetime | None = None,
    settings: Settings | None = None,
    against: "Prepared | FromLibrary | None" = None,
    workers: int | None = None,
) -> Iterator[Outcome]:
    """Check files, in the order given; one that fails does not stop the others.

    Args:
        paths: the files.
        published: the dateline time of all of them, if the caller gives one.
        settings: which rules run.
        against: sources to compare with, made ready.
        workers: how many processes; as many as there are cores when None, and none but this one
            for up to `FEW` files. New processes import the main module, so a script that calls
            this must do so under ``if __name__ == "__main__"``.
    """
    task = partial(attempt, published=published, settings=settings, against=against)
    if workers is None:
        workers = 1 if len(paths) <= FEW else os.cpu_count() or 1
    if workers <= 1:
        return map(task, paths)
    from copydesk.batch.pool import run_pool

    return run_pool(task, paths, workers)
