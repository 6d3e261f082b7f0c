"""Limits that a figure must keep, read from ``eval/floors.toml``."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PINNED = Path(__file__).with_name("floors.toml")


@dataclass(frozen=True, slots=True)
class Limit:
    """The least or the most that a figure may be; either may be None."""

    at_least: float | None = None
    at_most: float | None = None

    def keeps(self, figure: float) -> bool:
        """Whether the figure is within it."""
        low = self.at_least is None or figure >= self.at_least
        high = self.at_most is None or figure <= self.at_most
        return low and high

    def __str__(self) -> str:
        low = "" if self.at_least is None else f"at least {self.at_least:g}"
        high = "" if self.at_most is None else f"at most {self.at_most:g}"
        return " and ".join(filter(None, (low, high)))


def load_limits(path: Path = PINNED) -> dict[str, dict[str, Limit]]:
    """The limits, by part and by the figure's name."""
    parts = tomllib.loads(path.read_text("utf-8"))
    return {
        part: {name: Limit(**bounds) for name, bounds in limits.items()}
        for part, limits in parts.items()
    }


def broken(figures: Mapping[str, float], limits: Mapping[str, Limit]) -> list[str]:
    """What is wrong with the figures of a part, a line each; a figure not given is wrong too."""
    lines = []
    for name, limit in limits.items():
        if name not in figures:
            lines.append(f"{name}: not measured, must be {limit}")
        elif not limit.keeps(figures[name]):
            lines.append(f"{name}: {figures[name]:g}, must be {limit}")
    return lines
