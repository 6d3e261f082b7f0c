"""A draft of the fire at Orvell, worded by whatever answers at an endpoint."""

from collections.abc import Iterator
from typing import Any

from copydesk.model.draft import Draft, Section, SectionKind, Sentence
from copydesk.write.model import ModelLimits, ModelSettings, draft_with
from tests.write.made import BUILT, EVENT, FIRE, ROOF, STATEMENTS, wire

QUICK = ModelLimits(connect=5, read=10, total=30, pause=0.01, retries=1)
"""Limits that no fault but slowness meets, on however busy a machine."""
IMPATIENT = ModelLimits(connect=0.5, read=0.3, total=1.0, pause=0.01, retries=1)
DRAFT = Draft(
    headline=Sentence("Fire in Orvell", ("t1",), FIRE.evidence),
    sections=(
        Section(
            SectionKind.LEDE,
            "",
            (
                (
                    Sentence(
                        "At least three people were killed when a fire broke out in Orvell on "
                        "Tuesday, 11 March 2025, the fire service said.",
                        ("f1", "f1.1", "t1"),
                        (wire("killing at least three people"), *FIRE.evidence),
                    ),
                ),
            ),
        ),
        Section(
            SectionKind.EVENTS,
            "What happened",
            (
                (
                    Sentence("The roof fell in about 50 minutes later.", ("t2",), ROOF.evidence),
                    Sentence("The cold store was built in 1987.", ("b1",), BUILT.evidence),
                ),
                (
                    Sentence(
                        "Nadia Brenn said: “We heard a bang and then the lights went.”",
                        ("s1",),
                        STATEMENTS[0].evidence,
                    ),
                ),
            ),
        ),
        Section(SectionKind.DISCLOSURE, "About", ((Sentence("By software.", (), ()),),)),
    ),
    as_of=EVENT.as_of,
    dateline="Orvell",
    sources=EVENT.sources,
)
LEDE = ("f1", "f1.1", "t1")


def reworded(url: str, limits: ModelLimits = QUICK, **more: Any) -> Draft:
    """The draft as the endpoint words it."""
    settings = ModelSettings("small-1", url, limits=limits, **more)
    return draft_with(settings)(EVENT, DRAFT)


def texts(draft: Draft) -> list[str]:
    return [one.text for one in sentences(draft)]


def sentences(draft: Draft) -> Iterator[Sentence]:
    for section in draft.sections:
        for group in section.paragraphs:
            yield from group
