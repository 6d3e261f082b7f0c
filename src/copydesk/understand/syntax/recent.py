"""Parses kept from one text to the next."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from threading import Lock

from copydesk.understand.syntax.model import Parse


class RecentParses:
    """The parses of the sentences last asked for; threads may share them."""

    def __init__(self, most: int) -> None:
        """Keep at most so many."""
        self._most = most
        self._parses: OrderedDict[str, Parse] = OrderedDict()
        self._lock = Lock()

    def known(self, texts: Iterable[str]) -> dict[str, Parse]:
        """The parses of those sentences that are kept."""
        with self._lock:
            found = {text: self._parses[text] for text in texts if text in self._parses}
            for text in found:
                self._parses.move_to_end(text)
            return found

    def keep(self, parses: Mapping[str, Parse]) -> None:
        """Keep some more, and let go of those longest not asked for."""
        with self._lock:
            for text, parse in parses.items():
                self._parses[text] = parse
                self._parses.move_to_end(text)
                if len(self._parses) > self._most:
                    self._parses.popitem(last=False)

    def __len__(self) -> int:
        """How many are kept."""
        return len(self._parses)
