"""The library of sources: reports kept with every version and where they came from.

>>> from pathlib import Path
>>> from copydesk.sources.store import Library
>>> with Library.open(Path("my-library")) as library:  # doctest: +SKIP
...     for kept in library.put(gathered):
...         print(kept.status, kept.name)
"""

from copydesk.sources.store.library import Library
from copydesk.sources.store.records import Checked, Kept, Record, Status

__all__ = ["Checked", "Kept", "Library", "Record", "Status"]
