"""Small reports to make records of."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from copydesk.api import record
from copydesk.model.event import Event, Figure, Record


def written(folder: Path, reports: Mapping[str, tuple[str, str, str]]) -> Path:
    """A folder of reports, each with its publisher, its time and its words, by name."""
    folder.mkdir(exist_ok=True)
    for name, (publisher, published, words) in reports.items():
        head = f"---\ntitle: {name}\npublisher: {publisher}\npublished: {published}\n---\n\n"
        (folder / f"{name}.md").write_text(head + words + "\n", "utf-8")
    return folder


def recorded(
    folder: Path, reports: Mapping[str, tuple[str, str, str]], as_of: datetime | None = None
) -> Record:
    """The record of some reports."""
    return record(written(folder, reports), as_of=as_of)


def figure(event: Event, name: str) -> Figure:
    """The figure of that name."""
    return next(one for one in event.figures if one.name == name)


def values(one: Figure) -> list[float]:
    """The values of a series, in order."""
    return [point.value for point in one.points]


MONDAY, TUESDAY, WEDNESDAY = (f"2025-03-0{day}T18:00:00+00:00" for day in (3, 4, 5))

FIRE = {
    "monday": (
        "Coast Wire",
        MONDAY,
        "A fire swept through the Halden cannery in Port Lunn on Monday, killing at least 12 "
        "people and injuring 40, the fire service said.\n\n"
        "The fire broke out at 14:10 in the packing hall. Nine workers are missing.\n\n"
        '"The doors were locked from outside," said Marta Ekhom, the head of the fire service.',
    ),
    "tuesday": (
        "Lunn Herald",
        TUESDAY,
        "Seventeen people are now known to have died in the fire at the Halden cannery in Port "
        "Lunn, up from 12 on Monday evening. Four workers are missing.\n\n"
        "Police arrested the manager of the cannery, Pieter Voss, on Tuesday.\n\n"
        "In 2011 a fire killed three people at the same cannery.",
    ),
    "wednesday": (
        "Northern Post",
        WEDNESDAY,
        "The death toll of the fire at the Halden cannery in Port Lunn was lowered to 15 on "
        "Wednesday. Two names had been listed twice, Marta Ekhom said.\n\n"
        "The owner of the cannery denied that the doors had been locked.",
    ),
}
