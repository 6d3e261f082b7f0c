"""Where the evaluation data lie: beside the project, never in it."""

import os
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]


class AbsentError(Exception):
    """The data a measurement needs are not here; its text says which."""


def shared(*parts: str) -> Path:
    """A path in the shared folder: ``../shared``, or where COPYDESK_SHARED says.

    Raises:
        AbsentError: if there is no such file or folder.
    """
    root = Path(os.environ.get("COPYDESK_SHARED", PROJECT.parent / "shared"))
    path = root.joinpath(*parts)
    if not path.exists():
        raise AbsentError(f"no {'/'.join(('shared', *parts))}")
    return path
