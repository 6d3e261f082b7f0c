"""Where the user's library is when no other is named."""

from pathlib import Path

from copydesk.sources.store.faults import FILE


def library_path(named: Path | None = None) -> Path:
    """The folder named, else ``library`` in the user's data folder."""
    if named is not None:
        return named
    from platformdirs import user_data_path

    return user_data_path("copydesk", appauthor=False) / "library"


def is_library(path: Path) -> bool:
    """Whether a folder holds a library."""
    return (path / FILE).is_file()
