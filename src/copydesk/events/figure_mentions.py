"""Where sources give figures: each number with what it counts, when it held, and who gave it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from copydesk.events.crowds import CROWD, Crowd, crowd_of
from copydesk.events.figure_context import Context, context_of, numbered
from copydesk.events.figure_subjects import MARGIN_NOUNS, margin_of, owner_of, subject_of
from copydesk.events.figure_topics import FOLLOWED, fate_of, is_part, label_of, place_of, whole_of
from copydesk.events.group import Group
from copydesk.events.intervals import INTERVAL, intervals_of
from copydesk.events.lang.figures import (
    AGED,
    AS_OF,
    BEFORE_COUNTS,
    COMPOUND,
    FIGURE_OF,
    GIVEN,
    IMPLIED,
    IN_A_YEAR,
    KNOWN_SET,
    LABEL,
    LAST,
    NEW,
    NEWER,
    NOT_COUNTED,
    NUMBERED,
    OF_AFTERSHOCK,
    OF_COUNTING,
    POINTS_BACK,
    QUOTES,
    REVISED,
    SAID_ON,
    SHARE_PRICE,
    SHOCK,
    SINCE,
    TITLED,
    WRONGDOERS,
    YEAR,
)
from copydesk.events.listed import listed_share, of_nation
from copydesk.events.quoted import is_quoted
from copydesk.model.article import BlockKind
from copydesk.model.quantity import Bound, Counted, Dimension, Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex, TimexType
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.lang.en.quantity_counted import STATES
from copydesk.understand.lang.en.stand_ins import GENERIC, STAND_INS
from copydesk.understand.lang.en.time_words import SMALL
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.revisions import Revision, in_units_of, revisions_of
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify.series import told_at

_KINDS = (QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.PERCENT)
_NO_FIGURE = frozenset(
    (Scope.BY, Scope.EACH, Scope.NEGATED, Scope.ADDED, Scope.REST, Scope.INCLUDED)
)
_BACK = timedelta(days=45)
"""What a sentence dates earlier than this before its source is of another event."""
_BEFORE = 24
"""Code points before a time in which a word says what it times."""
_FAR_BEFORE = 80
"""Code points before a time in which a verb of saying may stand that it times."""


@dataclass(frozen=True, slots=True)
class FigureMention:
    """One number of one source, as a figure of the event.

    Attributes:
        source: the index of the source in its group.
        number: the number.
        fate: what became of what is counted, by its own words or those around it; else None.
        head: what is counted, as a key; empty for people of all kinds and where nothing is named.
        keys: the keys of the words of its clause, those that name what is counted first of all.
        as_of: the time for which it is given.
        stated: whether the sentence gives that time.
        hour: whether it gives the hour too.
        older: whether the sentence says that it is not the latest.
        newer: whether it says that it corrects another.
        stands_in: whether what is counted is named only before.
        placed: the place that the words around it count in, if they name one.
        subject: what it measures, by the words around it, where nothing is counted.
        owner: whose share it is the price of.
        of: the whole that it is a part of, where that stands right behind it.
        revised: where the new number of a revision stands, of both numbers of it.
        about: the noun that it is given of, where it counts nothing by name.
        clause: what its clause is about.
        became: what its clause says was done with what it counts.
        expected: whether it was told before what it counts came about.
        occasion: what a crowd came together for, empty if unsaid; None for others.
        share: the place whose share of a whole it is, as a key: "poland".
    """

    source: int
    number: Quantity
    fate: str | None
    head: str
    keys: frozenset[str]
    as_of: datetime
    stated: bool
    older: bool
    newer: bool
    stands_in: bool
    placed: str | None = None
    subject: str | None = None
    owner: str | None = None
    of: float | None = None
    revised: int | None = None
    about: str | None = None
    clause: str | None = None
    became: str | None = None
    expected: bool = False
    occasion: str | None = None
    share: str | None = None
    hour: bool = False


def mentions_of(group: Group) -> Iterator[FigureMention]:
    """The figures of all sources, in the order of the sources and of the words."""
    for index, reading in enumerate(group.readings):
        told = told_at(reading)
        if told is None:
            continue
        local = _local(group, index, told)
        revisions = {
            number.span: revision
            for revision in revisions_of(reading)
            for number in (revision.old, revision.new)
        }
        reading.syntax.ahead(number.sentence for number in reading.quantities)
        for number in reading.quantities:
            revision = revisions.get(number.span)
            if revision is not None:
                yield _of_revision(index, reading, number, revision, local)
            elif _is_figure(reading, number):
                yield _mention(index, reading, number, local)
        for number in intervals_of(reading):
            keys = frozenset(_keys(reading, number))
            yield FigureMention(
                index, number, None, INTERVAL, keys, local, False, False, False, False
            )


def _local(group: Group, source: int, told: datetime) -> datetime:
    """When a source was published, on its own clock."""
    own = group.sources[source].article.published
    return (own or told).replace(tzinfo=None)


def _is_of_a_name(reading: Reading, number: Quantity) -> bool:
    """Whether a bare number stands behind the name that opens its sentence: "Tern 2 left"."""
    start = reading.sentences[number.sentence].span.start
    before = reading.text[start : number.span.start].strip(" *_#")
    named = _OPENING_NAME.fullmatch(before) is not None and before.lower() not in BEFORE_COUNTS
    return named and number.counted is None and number.unit is None


_OPENING_NAME = re.compile(r"[A-Z][a-z][\w’'-]*")


def _is_of_an_earlier_event(reading: Reading, number: Quantity) -> bool:
    """Whether a fate is of what an earlier year saw: "in 1931, when 34 died", "it ... 63 died"
    behind a sentence on 1978."""
    counted, time = number.counted, reading.reference.time
    at = number.sentence
    if counted is None or counted.state is None or time is None:
        return False
    own = reading.sentences[at]
    leading = reading.text[own.span.start : number.span.start]
    when = IN_A_YEAR.search(leading)
    if when and int(when["year"]) < time.year:
        return True
    before = reading.sentences[at - 1] if at else own
    if before is own or own.block != before.block:
        return False
    years = [int(year) for year in YEAR.findall(before.span.cut(reading.text))]
    past = bool(years) and max(years) < time.year
    return past and bool(POINTS_BACK.search(leading)) and not YEAR.search(leading)


def _is_figure(reading: Reading, number: Quantity) -> bool:
    if number.kind not in _KINDS:
        return False
    scope = number.scope & _NO_FIGURE
    if scope and not margin_of(reading, number) and not _opens_count(reading, number):
        return False
    if is_quoted(reading, number) or _is_of_a_name(reading, number):
        return False
    if _is_of_an_earlier_event(reading, number):
        return False
    if number.cell is not None and (number.cell.header or number.cell.column == 0):
        return False
    if reading.sentences[number.sentence].kind in (BlockKind.BYLINE, BlockKind.HEADING):
        return False
    if number.bound is Bound.VAGUE or is_part(reading, number) or not number.value:
        return False
    if number.span.cut(reading.article.prose).lower() == "both":
        return False
    if AGED.search(_before(reading, number)) or _is_of_aftershock(reading, number):
        return False
    if _is_known_set(reading, number) or _is_of_a_compound(reading, number):
        return False
    few = number.kind is QuantityKind.COUNT and number.value <= 1
    if few and not (number.counted and number.counted.state):
        return False
    if (
        _is_title(reading, number)
        or _is_label(reading, number)
        or NEW.match(reading.article.prose, number.span.end)
    ):
        return False
    return number.counted is None or number.counted.head not in NOT_COUNTED | SMALL.keys()


def _is_known_set(reading: Reading, number: Quantity) -> bool:
    """Whether a small count is of all of those spoken of, and counts nothing anew: "the four"."""
    counted = number.counted
    if number.kind is not QuantityKind.COUNT or number.value > _SET or counted is None:
        return False
    plain = counted.state is None and counted.head not in PEOPLE | STAND_INS and counted.head != ""
    return plain and bool(KNOWN_SET.search(_before(reading, number)))


_SET = 20
"""As many as a report may speak of as "all" of them."""


def _is_of_a_compound(reading: Reading, number: Quantity) -> bool:
    """Whether a count says what kind something is: "a 412-bed hospital"."""
    prose = reading.article.prose
    hyphen = number.number_span.end
    return number.kind is QuantityKind.COUNT and bool(COMPOUND.match(prose, hyphen))


def _opens_count(reading: Reading, number: Quantity) -> bool:
    """Whether "others" beside another count open a count of their own: "15 others missing"."""
    counted = number.counted
    if number.scope & _NO_FIGURE != {Scope.ADDED} or counted is None or counted.state is None:
        return False
    return not any(
        one.counted is not None and one.counted.state == counted.state
        for one in reading.quantities
        if one.span.end <= number.span.start
        and reading.sentences[one.sentence].kind is not BlockKind.TITLE
    )


def _is_of_aftershock(reading: Reading, number: Quantity) -> bool:
    """Whether a magnitude is that of an aftershock: the shock right behind it, or last named."""
    if number.value == int(number.value):
        return False
    prose = reading.article.prose
    if OF_AFTERSHOCK.match(prose, number.span.end):
        return True
    start = reading.sentences[number.sentence].span.start
    shocks = SHOCK.findall(prose[start : number.span.start])
    return bool(shocks) and shocks[-1].lower().startswith("after")


def _is_title(reading: Reading, number: Quantity) -> bool:
    """Whether a number is the beginning of a title in quotation marks: "Eleven Winters"."""
    prose = reading.article.prose
    opens = prose[max(0, number.span.start - 1) : number.span.start] in QUOTES
    return bool(opens and TITLED.match(prose, number.span.start))


def _is_label(reading: Reading, number: Quantity) -> bool:
    """Whether a number names something: "the 0917", "Update 3"."""
    words = number.span.cut(reading.article.prose)
    before = reading.article.prose[max(0, number.span.start - _CUE) : number.span.start]
    named = number.counted is None or number.counted.head in STAND_INS
    if words.isdigit() and named and NUMBERED.search(before):
        return True
    bare = words.isdigit() and (len(words) == _YEAR_LONG or number.counted is None)
    cue = LABEL.search(_before(reading, number))
    return bool(bare and cue and (len(words) == _YEAR_LONG or "the" not in cue[0].lower()))


def _mention(index: int, reading: Reading, number: Quantity, published: datetime) -> FigureMention:
    time, stated, hour = _as_of(reading, number, published)
    number = numbered(reading, labelled(reading, number))
    listed = listed_share(reading, number)
    number = listed.number if listed else number
    counted = number.counted
    fate = fate_of(reading, number)
    keys = frozenset(_keys(reading, number))
    crowd = crowd_of(reading, number) if fate is None else None
    if crowd and not crowd.expected and not stated:
        time, stated = _day_of(reading, number.sentence, published) or (time, stated)
    subject = subject_of(reading, number) if fate is None and crowd is None else None
    subject = CROWD if crowd else subject
    alone = fate is None and (counted is None or counted.head in STAND_INS)
    context = context_of(reading, number) if fate is None and subject is None else Context()
    became = STATES.get(context.became or "")
    if became in FOLLOWED and (counted is None or counted.head in PEOPLE):
        fate = became
    return FigureMention(
        index,
        number,
        fate,
        _named_head(subject) or _head(number, fate),
        keys,
        time,
        stated,
        not stated and _is_older(reading, number, crowd),
        bool(NEWER.search(_before(reading, number))),
        alone and subject is None and (number.kind is QuantityKind.COUNT or counted is not None),
        place_of(reading, number),
        subject,
        owner_of(reading, number) if subject == SHARE_PRICE else None,
        whole_of(reading, number),
        about=context.given_of,
        clause=context.subject,
        became=context.became,
        expected=crowd is not None and crowd.expected,
        occasion=crowd.occasion if crowd else _of_a_crowd(number),
        share=listed.place if listed else None,
        hour=hour,
    )


def _of_a_crowd(number: Quantity) -> str | None:
    """The occasion of what is called a crowd and no more: none."""
    return "" if number.counted and number.counted.head == CROWD else None


def _named_head(subject: str | None) -> str:
    """The key of what is measured; empty where nothing is."""
    if subject == CROWD:
        return key_of(CROWD)
    return MARGIN if subject in MARGIN_NOUNS else subject or ""


def _of_revision(
    index: int, reading: Reading, number: Quantity, revision: Revision, published: datetime
) -> FigureMention:
    """One number of a revision, with what only the other one's words say of both."""
    is_new = number.span == revision.new.span
    partner = revision.old if is_new else revision.new
    own, other = (_mention(index, reading, one, published) for one in (number, partner))
    fate = own.fate or other.fate
    return replace(
        own,
        number=in_units_of(number, partner),
        fate=fate,
        head=own.head or other.head,
        keys=own.keys | other.keys,
        as_of=own.as_of if own.as_of != other.as_of or not is_new else published,
        older=not is_new,
        newer=is_new,
        stands_in=False,
        placed=own.placed or other.placed,
        subject=(own.subject or other.subject) if fate is None else None,
        owner=own.owner or other.owner,
        of=None,
        revised=revision.new.span.start,
        about=own.about or other.about,
        clause=own.clause or other.clause,
        became=own.became or other.became,
        occasion=own.occasion or other.occasion,
        share=of_nation(reading, number) or of_nation(reading, partner),
    )


def _is_older(reading: Reading, number: Quantity, crowd: Crowd | None) -> bool:
    """Whether the words about a number say that it is not the latest."""
    if crowd is not None and crowd.expected:
        return True
    before = _before(reading, number)
    older = (
        bool(number.scope & {Scope.OLDER, Scope.FROM})
        or LAST.search(before)
        or (FIGURE_OF.search(before) and GIVEN.match(reading.article.prose, number.span.end))
    )
    return bool(older) and not NEWER.search(_before(reading, number))


def _before(reading: Reading, number: Quantity) -> str:
    return reading.article.prose[max(0, number.span.start - _CUE) : number.span.start]


MARGIN = "margin"
"""The key of what one is ahead by, whatever it is called."""
_CUE = 40
_YEAR_LONG = 4
"""Digits without a comma, as years and the numbers of trains have."""


def labelled(reading: Reading, number: Quantity) -> Quantity:
    """A number that counts nothing by its own words, with what its label says that it counts."""
    if number.counted is not None or number.kind is not QuantityKind.COUNT:
        return number
    label = label_of(reading, number)
    if label is None:
        return number
    sentence, span = label
    nouns = [
        word
        for word in reading.words[sentence]
        if span.contains(word.span) and word.lower not in STATES and word.lower.isalpha()
    ]
    named = next((word for word in nouns if singular(word.lower) != word.lower), None)
    if named is None:
        return number
    head = singular(named.lower)
    return replace(
        number, counted=Counted(Span(nouns[0].span.start, named.span.end), head, (head,))
    )


def _head(number: Quantity, fate: str | None) -> str:
    """The key of what is counted; "arrests" count people, by their fate."""
    head = number.counted.head if number.counted else ""
    if head in IMPLIED.get(fate or "", ()):
        return ""
    if fate and head in WRONGDOERS:
        return "attacker"
    if number.unit is not None and number.unit.dimension is Dimension.AREA:
        return number.unit.symbol
    if head in GENERIC or (fate and fate in (STATES.get(head), STATES.get(f"{head}s"))):
        return ""
    return key_of(head)


def _keys(reading: Reading, number: Quantity) -> Iterator[str]:
    """The keys of the words around a number, up to the next number on either side."""
    before = [
        one.span.end
        for one in reading.quantities_by_sentence[number.sentence]
        if one.span.end <= number.span.start
    ]
    after = [
        one.span.start
        for one in reading.quantities_by_sentence[number.sentence]
        if one.span.start >= number.span.end
    ]
    start = max(before, default=0)
    end = min(after, default=len(reading.text))
    for term in reading.terms[number.sentence]:
        if start <= term.span.start and term.span.end <= end:
            yield term.key


def _as_of(reading: Reading, number: Quantity, published: datetime) -> tuple[datetime, bool, bool]:
    """The time for which a number is given: what the clause says, else the time of the source.

    With it whether the sentence gives the time, and whether it gives an hour.
    """
    times = [
        timex
        for timex in reading.timexes_by_sentence[number.sentence]
        if timex.start is not None and timex.type in (TimexType.DATE, TimexType.TIME)
    ]
    prose = reading.article.prose
    clause = next(
        (clause for clause in reading.clauses[number.sentence] if clause.contains(number.span)),
        reading.sentences[number.sentence].span,
    )
    in_clause: Timex | None = None
    for timex in sorted(times, key=lambda one: abs(one.span.start - number.span.start)):
        if not _fine(timex) or _is_of_another_thing(prose, timex, number):
            continue
        if SAID_ON.search(prose[max(0, timex.span.start - _FAR_BEFORE) : timex.span.start]):
            return _moment(timex, published), True, _has_hour(timex)
        if _another_between(reading, number, timex):
            continue
        if AS_OF.search(prose[max(0, timex.span.start - _BEFORE) : timex.span.start]):
            return _moment(timex, published), True, _has_hour(timex)
        day = timex.grain is Grain.DAY and clause.contains(timex.span)
        if in_clause is None and day and REVISED.search(clause.cut(prose)):
            in_clause = timex
    if in_clause is not None:
        return _moment(in_clause, published), True, _has_hour(in_clause)
    return published, False, False


def _day_of(reading: Reading, sentence: int, published: datetime) -> tuple[datetime, bool] | None:
    """The day on which people came together, where their sentence names one and no other."""
    days = [
        timex
        for timex in reading.timexes_by_sentence[sentence]
        if timex.start is not None and timex.grain is Grain.DAY
    ]
    if len({timex.start for timex in days}) != 1:
        return None
    moment = _moment(days[0], published)
    return (moment, True) if moment <= published else None


def _is_of_another_thing(prose: str, timex: Timex, number: Quantity) -> bool:
    """Whether a day owns what happened on it, and not the count: "Tuesday's accident"."""
    end = timex.span.end
    if not prose.startswith(("'s", "’s"), end):
        return False
    before_number = 0 <= number.span.start - end <= _BEFORE
    return not (before_number or OF_COUNTING.match(prose, end))


def _another_between(reading: Reading, number: Quantity, timex: Timex) -> bool:
    """Whether another number, and a comma, stand between a number and a time."""
    between = Span(min(number.span.end, timex.span.end), max(number.span.start, timex.span.start))
    return "," in between.cut(reading.article.prose) and any(
        between.contains(other.span)
        for other in reading.quantities_by_sentence[number.sentence]
        if other is not number
    )


def _has_hour(timex: Timex) -> bool:
    return timex.grain is not None and timex.grain < Grain.DAYPART


def _fine(timex: Timex) -> bool:
    return timex.grain is not None and timex.grain <= Grain.DAY


def _moment(timex: Timex, published: datetime) -> datetime:
    """The moment that a time means as that of a count: of a day, its end, or when it was told."""
    assert timex.start is not None
    assert timex.end is not None
    if timex.grain is not None and timex.grain < Grain.DAY:
        return timex.start
    if timex.start.date() == published.date():
        return published
    return timex.start + timedelta(hours=12)


def is_of_the_event(reading: Reading, mention: FigureMention, published: datetime) -> bool:
    """Whether a figure is of the event, and not of what its sentence dates long before."""
    dated = [
        timex.start
        for timex in reading.timexes_by_sentence[mention.number.sentence]
        if timex.start is not None
        and timex.grain is not None
        and timex.grain >= Grain.DAY
        and not _is_of_the_next(reading, mention.number, timex)
        and not SINCE.search(
            reading.article.prose[max(0, timex.span.start - _BEFORE) : timex.span.start]
        )
    ]
    if mention.revised is not None or mention.newer:
        return True
    if mention.stated and published - mention.as_of > _BACK:
        return False
    return not dated or any(published - day <= _BACK for day in dated)


def _is_of_the_next(reading: Reading, number: Quantity, timex: Timex) -> bool:
    """Whether a time stands behind another number that a comma sets apart from this one."""
    behind = Span(number.span.end, max(number.span.end, timex.span.start))
    return _another_between(reading, number, timex) and behind.end == timex.span.start


def published_at(group: Group, mention: FigureMention) -> datetime:
    """When the source of a figure was published; the figure's own time where that is unknown."""
    published = group.sources[mention.source].article.published
    return published.replace(tzinfo=None) if published else mention.as_of
