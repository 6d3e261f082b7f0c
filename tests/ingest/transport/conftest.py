"""A server, and time that passes only when somebody sleeps."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from tests.ingest.transport.server import Site, serving


@dataclass
class Clock:
    """Time that passes only when somebody sleeps."""

    time: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        yield site
