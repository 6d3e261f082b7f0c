"""The event record: what all sources together say of one event.

Every part cites the words that it rests on (`Evidence`), and has an id that a draft can name:
"f2" for a figure, "f2.3" for the third point of its series, "t1" for an entry of the timeline.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from copydesk.model.evidence import Evidence
from copydesk.model.quantity import Bound
from copydesk.model.timex import Grain


@dataclass(frozen=True, slots=True)
class When:
    """A time as the sources give it.

    Attributes:
        start, end: the half-open interval, on the local clock of the event.
        grain: how fine it is.
        approximate: whether the words say "about", "shortly after" and the like.
        zone: the zone's words, where a source gives them ("GMT", "local time").
    """

    start: datetime
    end: datetime
    grain: Grain
    approximate: bool = False
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class FigurePoint:
    """What one source says a figure is, as of a time.

    Attributes:
        id: "f2.3".
        value: the number as written; the middle of a range.
        low, high: the interval that the words allow; infinite where open.
        bound: how it is hedged.
        as_of: the time for which it is given, on the clock of the event.
        as_of_stated: whether the sentence gives that time; else it is the source's published time.
        said_by: who gave it, in the source's words ("the health ministry"); None when the source
            gives it on its own account.
        origins: where it came from: more than one when independent sources agree on value and
            time.
        evidence: the words, in every source that has it; the first is the earliest.
        reason: why it differs from the point before, where a source explains it.
        expected: whether it was foretold and not counted.
        hour_stated: whether the sentence gives the hour of that time, and not its day alone.
    """

    id: str
    value: float
    low: float
    high: float
    bound: Bound
    as_of: datetime
    as_of_stated: bool
    said_by: str | None
    origins: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    reason: Evidence | None = None
    expected: bool = False
    hour_stated: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A named quantity of an event over time.

    Attributes:
        id: "f1" and so on, the most reported first.
        name: what it is, in a few words: "dead", "arrests", "jobs cut in Poland".
        counted: the head of what is counted, singular ("person", "house"); empty for others.
        state: the class of what became of it ("dead", "injured"), else None.
        unit: a unit's symbol, "%" or an ISO 4217 code; None for counts.
        place: where it holds, when it is not the whole event.
        points: in order of as-of time; of one time, as published.
        latest: the id of the point that holds at the record's time: the latest as-of, primary
            over relay, more origins over fewer.
    """

    id: str
    name: str
    counted: str
    state: str | None
    unit: str | None
    place: str | None
    points: tuple[FigurePoint, ...]
    latest: str

    @property
    def current(self) -> FigurePoint:
        """The point that holds at the record's time."""
        return next(point for point in self.points if point.id == self.latest)


@dataclass(frozen=True, slots=True)
class Happening:
    """One entry of the timeline: something that happened, at a time that a source gives.

    Attributes:
        id: "t1" and so on, in order of time.
        when: its time.
        subject, verb, rest: the clause taken apart, as written: who or what ("A second device"),
            the verb group ("exploded"), and what follows ("about 20 minutes later near the gate").
        time_words: the words of its time within the clause, as written; empty when given outside.
        negated: whether the clause denies it.
        evidence: the clause in every source that tells of it; the first is the fullest.
        origins: where it came from.
        main: whether it is the event itself, which the record is of.
    """

    id: str
    when: When
    subject: str
    verb: str
    rest: str
    time_words: str
    negated: bool
    evidence: tuple[Evidence, ...]
    origins: tuple[str, ...]
    main: bool = False

    @property
    def words(self) -> str:
        """The clause put together again."""
        return f"{self.subject} {self.verb} {self.rest}".strip()


class StatementKind(StrEnum):
    """What a person or body states, which is never ours."""

    QUOTE = "quote"
    """In its own words."""
    STATEMENT = "statement"
    """In the words of the source."""
    RESPONSIBILITY = "responsibility"
    """It claims to have done it."""
    ACCUSATION = "accusation"
    """It says that somebody else did."""
    DENIAL = "denial"
    FORECAST = "forecast"
    """What it expects, plans or warns of."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody said.

    Attributes:
        id: "s1" and so on, in order of time.
        kind: what it is.
        speaker: the id of a person of the record, where one is named.
        speaker_name: the fullest words for the speaker ("Health Minister Bahram Eynollahi", "the
            interior ministry").
        words: of a quotation, the words between the marks; else the clause that was said, as
            written.
        channel: the words for how it was said ("in a statement on Telegram"); empty when unsaid.
        said: when, if a source says so; else None.
        evidence: every source that has it.
        origins: where it came from.
    """

    id: str
    kind: StatementKind
    speaker: str | None
    speaker_name: str
    words: str
    channel: str
    said: When | None
    evidence: tuple[Evidence, ...]
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """A person, or a named body that speaks or acts.

    Attributes:
        id: "p1" and so on, the most often named first.
        name: the fullest form of the name.
        short: the form for a second mention: the family name, the acronym.
        office: the office held at the time of the event, as written ("health minister"); empty
            when no source gives one.
        described: how else the sources describe them ("a resident of the town").
        pronoun: "he", "she" or "they", where a source uses it of them and none another; else None.
        evidence: where the name and the office stand.
        origins: where that came from.
    """

    id: str
    name: str
    short: str
    office: str
    described: str
    pronoun: str | None
    evidence: tuple[Evidence, ...]
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the event.

    Attributes:
        id: "l1" and so on; the first is where the event happened.
        name: its name.
        within: what it lies in, as the sources say ("southern Iran"); empty when unsaid.
        evidence: where it stands.
    """

    id: str
    name: str
    within: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a disagreement: what is said, and by which origins."""

    words: str
    origins: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What sources say differently of the same, at the same time.

    Attributes:
        id: "d1" and so on.
        about: what it is about, in a few words: "the number of dead", "who is responsible".
        sides: two or more.
        slots: the ids of the parts of the record that it concerns.
    """

    id: str
    about: str
    sides: tuple[Side, ...]
    slots: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Background:
    """A related or earlier event, or what was so before, that a source mentions.

    Attributes:
        id: "b1" and so on, in order of time.
        when: its time, where a source gives one.
        subject, verb, rest: the clause taken apart, as of a `Happening`.
        evidence: where it stands.
        origins: where it came from.
    """

    id: str
    when: When | None
    subject: str
    verb: str
    rest: str
    evidence: tuple[Evidence, ...]
    origins: tuple[str, ...]

    @property
    def words(self) -> str:
        """The clause put together again."""
        return f"{self.subject} {self.verb} {self.rest}".strip()


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the account: the story as agencies tell it, in their order.

    Attributes:
        id: "a1" and so on, in order.
        words: the sentence as written, without its dateline.
        paragraph: the number of its paragraph in its source.
        after: the id of the passage before it in that paragraph; None where it is the first.
        leans: whether its subject is a pronoun, which the sentence before explains.
        agency: whether its report is an agency's: one with a dateline, or that others pass on.
        evidence: where it stands.
        origins: where it came from.
    """

    id: str
    words: str
    paragraph: int
    after: str | None
    leans: bool
    agency: bool
    evidence: tuple[Evidence, ...]
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Used:
    """A source of a record.

    Attributes:
        name, hash: which version it is.
        title, publisher, published, url: its metadata.
        origin: where it has its information from.
    """

    name: str
    hash: str
    title: str | None
    publisher: str | None
    published: datetime | None
    url: str | None
    origin: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """A source that takes no part in a record, and why.

    Reasons are "another event", "no event", "language", "newer", and those for which a file cannot
    be read.
    """

    name: str
    title: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Event:
    """One event record.

    Attributes:
        title: what happened, in a few words, made from the parts below ("Explosions in Kerman").
        as_of: the time for which the record holds: the caller's, else when the newest source was
            published.
        sources: in order of publication.
        happenings: the timeline.
        dateline: where most reports that say so were written; empty when none does.
        account: the event as agencies tell it, sentence by sentence, the oldest report first; then
            how a newer report of another kind begins.
    """

    title: str
    as_of: datetime | None
    sources: tuple[Used, ...]
    places: tuple[Place, ...] = ()
    people: tuple[Person, ...] = ()
    figures: tuple[Figure, ...] = ()
    happenings: tuple[Happening, ...] = ()
    statements: tuple[Statement, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    background: tuple[Background, ...] = ()
    dateline: str = ""
    account: tuple[Passage, ...] = ()

    @property
    def is_told(self) -> bool:
        """Whether the sources say anything of it: what happened, how many, who said what."""
        return bool(self.happenings or self.figures or self.statements)

    @property
    def main(self) -> Happening | None:
        """The event itself."""
        return next((one for one in self.happenings if one.main), None)

    @property
    def origins(self) -> tuple[str, ...]:
        """The independent origins, each once, in the order of the sources."""
        return tuple(dict.fromkeys(source.origin for source in self.sources))


@dataclass(frozen=True, slots=True)
class Record:
    """What a collection of sources tells: one event record for each event, the largest first.

    Attributes:
        events: the event records.
        set_aside: the sources that are part of none.
    """

    events: tuple[Event, ...]
    set_aside: tuple[SetAside, ...] = ()
