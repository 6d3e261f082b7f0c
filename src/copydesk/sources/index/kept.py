"""The index of a library: kept beside it, brought up to date, and made anew when it is not whole.

It holds nothing that the library does not, so it may be deleted at any time. Versions are written
in the order of their ids and committed every few thousand; a process that is killed leaves the last
commit, from which the next one goes on.
"""

import shutil
import sqlite3
from datetime import datetime
from functools import lru_cache
from pathlib import Path

import tantivy

from copydesk.errors import BusyLibraryError
from copydesk.sources.index.files import as_seen, faults, meta_hash
from copydesk.sources.index.filling import (
    Tell,
    add_missing,
    in_memory,
    in_words,
    indexed_versions,
    version_name,
)
from copydesk.sources.index.index import Index
from copydesk.sources.index.schema import make_schema, register_tokenizer
from copydesk.sources.index.state import State, load_state, locked, signature, store_state
from copydesk.sources.index.versions import Version, standing_at
from copydesk.sources.store import Library

_PATIENCE = 60.0
"""Seconds to wait while another process changes the index."""
_FOLDER = "passages-"


class LibraryVersions:
    """The versions of a library's sources, as `Versions` has it."""

    def __init__(self, library: Library) -> None:
        self._versions = lru_cache(maxsize=4_096)(library.versions)

    def standing(self, source: str, as_of: datetime | None) -> str | None:
        """The name of the version that stands for a source; None if none does."""
        records = self._versions(source)
        if as_of is None:
            return next((version_name(record) for record in records if record.newest), None)
        versions = [
            Version(version_name(record), record.modified or record.published, record.fetched)
            for record in records
        ]
        return standing_at(versions, as_of)


def open_index(library: Library, tell: Tell = lambda line: None) -> Index:
    """The index of a library, with all that the library holds.

    Args:
        library: it must stay open while the index is used.
        tell: is given a line for the user when the index is made, mended or added to.

    Raises:
        BusyLibraryError: if another process is making the index and does not finish.
        LibraryError: if the library cannot be read.
    """
    opened = open_as_it_is(library)
    if not opened or not _is_complete(library):
        opened = _brought_up_to_date(library, opened, tell)
    return Index(opened, LibraryVersions(library))


def _brought_up_to_date(library: Library, old: tantivy.Index | None, tell: Tell) -> tantivy.Index:
    path = library.index_path
    try:
        path.mkdir(exist_ok=True)
        with locked(path, _PATIENCE) as ours:
            if ours:
                return _up_to_date(library, tell)
    except (OSError, sqlite3.Error) as error:
        tell(f"the index {path} cannot be written ({error}): one is made in memory for this once")
        return in_memory(library, tell)
    if old is None:
        raise BusyLibraryError(
            f"another process is making the index of the library {library.path}: try again when "
            "it has finished"
        )
    tell("another process is adding to the index: what it has not added yet is not searched")
    return old


def _is_complete(library: Library) -> bool:
    state = load_state(library.index_path)
    return state is not None and state.generation == library.generation


def open_as_it_is(library: Library) -> tantivy.Index | None:
    """The index that is there, if it can be used."""
    state = load_state(library.index_path)
    return _open(library.index_path, state) if state and not _why_not(library, state) else None


def _why_not(library: Library, state: State | None) -> str | None:
    """Why the index that is there cannot be used, in words; None if it can."""
    if state is None:
        there = any(library.index_path.glob(f"{_FOLDER}*"))
        return "what was known of it has been lost" if there else "there is none yet"
    if state.made_by != signature():
        return "another version of Copydesk made the one that is there"
    if state.generation is not None and state.generation > library.generation:
        return "the library is older than the one that is there"
    fault = next(faults(library.index_path / state.folder, state.seen, state.meta), None)
    if fault is not None:
        return f"the one that is there is damaged: {fault}"
    if _open(library.index_path, state) is None:
        return "the one that is there is damaged"
    return None


def _open(path: Path, state: State) -> tantivy.Index | None:
    try:
        index = tantivy.Index.open(str(path / state.folder))
        index.searcher()
    except ValueError:
        return None
    register_tokenizer(index)
    return index


def _up_to_date(library: Library, tell: Tell) -> tantivy.Index:
    """The index with all that the library holds, by the one process that may change it."""
    path = library.index_path
    state = load_state(path)
    why = _why_not(library, state)
    index = _open(path, state) if state and not why else None
    if index and not _same_library(library, index):
        index, why = None, "the one that is there is of another library"
    if not state or not index:
        tell(f"the index of the library {library.path} is made: {why}")
        state = State(_free_name(path), signature())
        index = _make(path / state.folder)
        store_state(path, state)
    _remove_others(path, state)
    generation = library.generation
    if state.generation == generation:
        return index
    store_state(path, State(state.folder, state.made_by, None, state.seen))
    add_missing(library, index, tell)
    folder = path / state.folder
    complete = State(folder.name, state.made_by, generation, as_seen(folder), meta_hash(folder))
    store_state(path, complete)
    return index


def _same_library(library: Library, index: tantivy.Index) -> bool:
    """Whether the last version indexed is one of the library's, unless that has been removed."""
    indexed = indexed_versions(index)
    last = max(indexed, default=0)
    if last not in library.ids():
        return True
    return version_name(next(library.added(last - 1))) == indexed[last]


def _make(folder: Path) -> tantivy.Index:
    folder.mkdir()
    with in_words():
        index = tantivy.Index(make_schema(), path=str(folder))
    register_tokenizer(index)
    return index


def _free_name(path: Path) -> str:
    """A name for a folder that is not there yet."""
    numbers = [int(found.name.removeprefix(_FOLDER)) for found in path.glob(f"{_FOLDER}[0-9]*")]
    return f"{_FOLDER}{max(numbers, default=0) + 1}"


def _remove_others(path: Path, state: State) -> None:
    """Remove what earlier indexes have left."""
    for folder in path.glob(f"{_FOLDER}*"):
        if folder.name != state.folder:
            shutil.rmtree(folder, ignore_errors=True)
