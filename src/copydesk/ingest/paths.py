"""Which files of a folder are articles."""

import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

SUFFIXES = frozenset(".md .markdown .txt .html .htm .xhtml .json".split())


def find_articles(paths: Iterable[Path], suffixes: Collection[str] = SUFFIXES) -> Iterator[Path]:
    """The articles among ``paths``, folders replaced by what they hold, at any depth.

    A folder's files come in sorted order; hidden files and folders, and files of other suffixes
    than ``suffixes``, are left out. Linked folders are not entered, so that loops cannot arise. A
    path that is not a folder is given back as it is, whatever its suffix and whether it exists.
    """
    for path in paths:
        if path.is_dir():
            yield from _in_folder(path, tuple(suffixes))
        else:
            yield path


def _in_folder(folder: Path, suffixes: tuple[str, ...]) -> Iterator[Path]:
    for where, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and name.lower().endswith(suffixes):
                yield Path(where) / name
