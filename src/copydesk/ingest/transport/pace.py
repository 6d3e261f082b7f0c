"""No more requests to a host than it can bear."""

from collections.abc import Callable


class Pace:
    """Keeps an interval between the requests to one host.

    Args:
        clock: seconds, counted from anywhere, never going back.
        sleep: waits so many seconds.
    """

    def __init__(self, clock: Callable[[], float], sleep: Callable[[float], None]) -> None:
        self._clock = clock
        self._sleep = sleep
        self._last: dict[str, float] = {}

    def wait(self, host: str, interval: float) -> None:
        """Wait until ``interval`` seconds have passed since the last request to the host."""
        last = self._last.get(host)
        if last is not None:
            left = last + interval - self._clock()
            if left > 0:
                self._sleep(left)
        self._last[host] = self._clock()
