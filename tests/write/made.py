"""An event record made by hand, from three reports of our own on a fire that never was."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from copydesk.ingest import read
from copydesk.model.article import Article
from copydesk.model.event import (
    Background,
    Disagreement,
    Event,
    Figure,
    FigurePoint,
    Happening,
    Person,
    Place,
    Side,
    Statement,
    StatementKind,
    Used,
    When,
)
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.quantity import Bound
from copydesk.model.source import Source
from copydesk.model.span import Span
from copydesk.model.timex import Grain
from copydesk.sources.folder import as_source

WIRE = """---
title: "At least three dead in fire at Orvell cold store"
publisher: Lantern Wire
published: 2025-03-11T12:30:00+00:00
url: https://lantern-wire.example.org/orvell
---

A fire broke out at a cold store in the port of Orvell at 06:40 on Tuesday, killing at least three
people, the fire service said.

The roof of the eastern hall fell in about 50 minutes later. Some 120 workers got out through the
loading bays. The fire service said 14 people had been hurt.

"We heard a bang and then the lights went," said Nadia Brenn, a shift manager.

The cold store was built in 1987.

It belongs to Farrow Foods, which also runs two warehouses inland.
"""
VOICE = """---
title: "Orvell counts the cost"
publisher: The Orvell Voice
published: 2025-03-12T18:00:00+00:00
url: https://orvell-voice.example.org/cost
---

The fire that gutted the cold store in Orvell on Tuesday killed five people, Fire Commissioner Ruth
Adeyo told reporters on Wednesday, one more than the four she had given that morning and fewer than
the seven named on Tuesday night.

She said two names had been listed twice. Sixteen people were hurt.

Adeyo said the alarm had failed to sound in the eastern hall.

Farrow Foods denied that the alarm was out of order.

The company said it would pay for the funerals.

Inspectors began their work at the site on Wednesday.
"""
COPY = """---
title: "Three die as cold store burns"
publisher: Gable Courier
published: 2025-03-11T15:00:00+00:00
url: https://gable-courier.example.org/orvell
---

*From Lantern Wire*

A fire broke out at a cold store in the port of Orvell at 06:40 on Tuesday, killing at least three
people, the fire service said.

Some 120 workers got out through the loading bays.
"""
ORIGINS = {
    "wire.md": "Lantern Wire",
    "voice.md": "The Orvell Voice",
    "copy.md": "Lantern Wire",
}
TEXTS = {"wire.md": WIRE, "voice.md": VOICE, "copy.md": COPY}
SOURCES: dict[str, Source] = {
    name: as_source(name, read(text.encode(), suffix=".md")) for name, text in TEXTS.items()
}
TUESDAY, WEDNESDAY = datetime(2025, 3, 11), datetime(2025, 3, 12)
AS_OF = datetime(2025, 3, 12, 18, tzinfo=UTC)


@dataclass(frozen=True)
class From:
    """Cuts evidence out of one report."""

    name: str

    def __call__(self, quote: str) -> Evidence:
        """The passage with these words."""
        source = SOURCES[self.name]
        article: Article = source.article
        start = article.text.replace("\n", " ").index(quote)
        span = Span(start, start + len(quote))
        return Evidence(
            self.name, source.hash, span, span.cut(article.text), Stance.SUPPORTS,
            ORIGINS[self.name], article.published,
        )  # fmt: skip


wire, voice, copied = From("wire.md"), From("voice.md"), From("copy.md")


def at(moment: datetime, grain: Grain = Grain.DAY, *, about: bool = False) -> When:
    """A time of that grain."""
    length = timedelta(days=1) if grain is Grain.DAY else timedelta(minutes=1)
    return When(moment, moment + length, grain, approximate=about)


def point(
    key: str, value: float, when: datetime, evidence: Evidence, *,
    by: str | None = None, bound: Bound = Bound.EXACT, stated: bool = True,
    reason: Evidence | None = None,
) -> FigurePoint:  # fmt: skip
    """A point of a series."""
    high = float("inf") if bound is Bound.AT_LEAST else value
    origins = (evidence.origin,)
    return FigurePoint(
        key, value, value, high, bound, when, stated, by, origins, (evidence,), reason
    )


ADEYO = Person(
    "p1", "Ruth Adeyo", "Adeyo", "fire commissioner", "", "she",
    (voice("Fire Commissioner Ruth Adeyo"),), ("The Orvell Voice",),
)  # fmt: skip
BRENN = Person(
    "p2", "Nadia Brenn", "Brenn", "", "a shift manager", None, (wire("Nadia Brenn"),),
    ("Lantern Wire",),
)  # fmt: skip
DEAD = Figure(
    "f1", "dead", "person", "dead", None, None,
    (
        point("f1.1", 3, TUESDAY.replace(hour=12), wire("killing at least three people"),
              by="the fire service", bound=Bound.AT_LEAST),
        point("f1.2", 7, TUESDAY.replace(hour=21),
              voice("fewer than the seven named on Tuesday night")),
        point("f1.3", 4, WEDNESDAY.replace(hour=9),
              voice("one more than the four she had given that morning"),
              by="Adeyo", reason=voice("two names had been listed twice")),
        point("f1.4", 5, WEDNESDAY.replace(hour=18), voice("killed five people"),
              by="Fire Commissioner Ruth Adeyo"),
    ),
    "f1.4",
)  # fmt: skip
HURT = Figure(
    "f2", "injured", "person", "injured", None, None,
    (
        point("f2.1", 14, TUESDAY.replace(hour=12), wire("14 people had been hurt"),
              by="the fire service"),
        point("f2.2", 16, WEDNESDAY.replace(hour=18), voice("Sixteen people were hurt"),
              stated=False),
    ),
    "f2.2",
)  # fmt: skip
FIRE = Happening(
    "t1", at(TUESDAY.replace(hour=6, minute=40), Grain.MINUTE), "A fire", "broke out",
    "at a cold store in the port of Orvell at 06:40 on Tuesday", "06:40 on Tuesday", False,
    (wire("A fire broke out at a cold store in the port of Orvell at 06:40 on Tuesday"),
     copied("A fire broke out at a cold store in the port of Orvell at 06:40 on Tuesday")),
    ("Lantern Wire",), main=True,
)  # fmt: skip
ROOF = Happening(
    "t2", at(TUESDAY.replace(hour=7, minute=30), Grain.MINUTE, about=True),
    "The roof of the eastern hall", "fell", "in about 50 minutes later", "about 50 minutes later",
    False, (wire("The roof of the eastern hall fell in about 50 minutes later"),),
    ("Lantern Wire",),
)  # fmt: skip
WORKERS = Happening(
    "t3", at(TUESDAY), "Some 120 workers", "got", "out through the loading bays", "", False,
    (wire("Some 120 workers got out through the loading bays"),
     copied("Some 120 workers got out through the loading bays")), ("Lantern Wire",),
)  # fmt: skip
INSPECTORS = Happening(
    "t4", at(WEDNESDAY), "Inspectors", "began", "their work at the site on Wednesday", "Wednesday",
    False, (voice("Inspectors began their work at the site on Wednesday"),), ("The Orvell Voice",),
)  # fmt: skip
STATEMENTS = (
    Statement("s1", StatementKind.QUOTE, "p2", "Nadia Brenn",
              "We heard a bang and then the lights went",
              "", None, (wire('"We heard a bang and then the lights went," said Nadia Brenn'),),
              ("Lantern Wire",)),
    Statement("s2", StatementKind.STATEMENT, "p1", "Fire Commissioner Ruth Adeyo",
              "the alarm had failed to sound in the eastern hall", "", at(WEDNESDAY),
              (voice("Adeyo said the alarm had failed to sound in the eastern hall"),),
              ("The Orvell Voice",)),
    Statement("s3", StatementKind.DENIAL, None, "Farrow Foods",
              "the alarm was out of order", "", None,
              (voice("Farrow Foods denied that the alarm was out of order"),),
              ("The Orvell Voice",)),
    Statement("s4", StatementKind.FORECAST, None, "The company",
              "it would pay for the funerals", "", None,
              (voice("The company said it would pay for the funerals"),), ("The Orvell Voice",)),
)  # fmt: skip
ALARM = Disagreement(
    "d1", "the alarm",
    (
        Side("the alarm had failed to sound in the eastern hall", ("The Orvell Voice",),
             (voice("the alarm had failed to sound in the eastern hall"),)),
        Side("Farrow Foods denied that the alarm was out of order", ("The Orvell Voice",),
             (voice("Farrow Foods denied that the alarm was out of order"),)),
    ),
    ("s2", "s3"),
)  # fmt: skip
BUILT = Background(
    "b1", When(datetime(1987, 1, 1), datetime(1988, 1, 1), Grain.YEAR),
    "The cold store", "was built", "in 1987", (wire("The cold store was built in 1987"),),
    ("Lantern Wire",),
)  # fmt: skip
OWNED = Background(
    "b2", None, "The cold store", "belongs",
    "to Farrow Foods, which also runs two warehouses inland",
    (wire("It belongs to Farrow Foods, which also runs two warehouses inland"),), ("Lantern Wire",),
)  # fmt: skip


def used(name: str) -> Used:
    """A report as a source of the record."""
    source = SOURCES[name]
    one = source.article
    return Used(name, source.hash, one.title, one.publisher, one.published, one.url, ORIGINS[name])


EVENT = Event(
    title="Fire in Orvell",
    as_of=AS_OF,
    sources=(used("wire.md"), used("copy.md"), used("voice.md")),
    places=(Place("l1", "Orvell", "", (wire("the port of Orvell"),)),),
    people=(ADEYO, BRENN),
    figures=(DEAD, HURT),
    happenings=(FIRE, ROOF, WORKERS, INSPECTORS),
    statements=STATEMENTS,
    disagreements=(ALARM,),
    background=(BUILT, OWNED),
)
