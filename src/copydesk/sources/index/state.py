"""What is remembered of an index beside it: what made it, and what of the library it holds."""

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from copydesk.sources.index.keys import keys_in
from copydesk.understand.lang.en.stems import ENDINGS, IRREGULAR
from copydesk.understand.lang.en.thesaurus import CLASSES

_FILE = "state.json"
_LOCK = "lock"
_WRITTEN = 1
"""Raised when what is written of a passage changes in a way that its keys do not show."""


@dataclass(frozen=True, slots=True)
class State:
    """What is remembered of an index.

    Attributes:
        folder: the name of the folder that holds it.
        made_by: `signature` of the Copydesk that made it.
        generation: that of the library when the index had all of it; None while it has not.
        seen: its files, found whole: size and time of change by name.
        meta: the hash of the list of its segments when it was complete.
    """

    folder: str
    made_by: str
    generation: int | None = None
    seen: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    meta: str | None = None


@lru_cache(maxsize=1)
def signature() -> str:
    """What tells an index of this version from one that would hold other keys or passages."""
    words = [word for row in CLASSES for word in row]
    probe = ". ".join([*words, *IRREGULAR, *(f"mark{ending}" for ending in ENDINGS)])
    keys = [key for _, _, key in keys_in(probe)]
    made = [_WRITTEN, version("tantivy"), keys]
    return sha256(json.dumps(made).encode()).hexdigest()[:16]


def load_state(path: Path) -> State | None:
    """The state of the index in a folder; None if there is none that can be read."""
    try:
        state = json.loads((path / _FILE).read_bytes())
        seen = {name: (size, changed) for name, (size, changed) in state["seen"].items()}
        generation, meta = state["generation"], state["meta"]
        whole = isinstance(generation, int | None) and isinstance(meta, str | None)
        folder = Path(state["folder"])
        if not whole or len(folder.parts) != 1 or folder.name in ("", ".."):
            return None
        return State(folder.name, str(state["made_by"]), generation, seen, meta)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def store_state(path: Path, state: State) -> None:
    """Remember it, all or nothing."""
    unfinished = path / f"{_FILE}.unfinished"
    with unfinished.open("w", encoding="utf-8") as file:
        json.dump(
            {
                "folder": state.folder,
                "made_by": state.made_by,
                "generation": state.generation,
                "seen": state.seen,
                "meta": state.meta,
            },
            file,
        )
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path / _FILE)


@contextmanager
def locked(path: Path, patience: float) -> Iterator[bool]:
    """The right to change the index in a folder, which one process has at a time.

    The lock is that of a SQLite file: it ends with the process, however that ends.

    Args:
        patience: how many seconds to wait for it; false is given when it was not to be had.
    """
    with closing(sqlite3.connect(path / _LOCK, timeout=patience, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            yield False
        else:
            yield True
