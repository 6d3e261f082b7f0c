"""What was made of texts, kept from one text to the next."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from threading import Lock
from typing import Generic, TypeVar

Made = TypeVar("Made")


class Recent(Generic[Made]):
    """What was made of the sentences last asked for; threads may share it."""

    def __init__(self, most: int) -> None:
        """Keep at most so many."""
        self._most = most
        self._kept: OrderedDict[str, Made] = OrderedDict()
        self._lock = Lock()

    def known(self, texts: Iterable[str]) -> dict[str, Made]:
        """What is kept of those sentences."""
        with self._lock:
            found = {text: self._kept[text] for text in texts if text in self._kept}
            for text in found:
                self._kept.move_to_end(text)
            return found

    def keep(self, made: Mapping[str, Made]) -> None:
        """Keep some more, and let go of those longest not asked for."""
        with self._lock:
            for text, one in made.items():
                self._kept[text] = one
                self._kept.move_to_end(text)
                if len(self._kept) > self._most:
                    self._kept.popitem(last=False)

    def __len__(self) -> int:
        """How many are kept."""
        return len(self._kept)
