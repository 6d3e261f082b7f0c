"""The plan of an article: which sentences stand in which section, in which order."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

from copydesk.events.lang.happenings import ON_A_DAY
from copydesk.model.draft import FigureRow, LeftOut, SectionKind
from copydesk.model.event import (
    Background,
    Event,
    Figure,
    FigurePoint,
    Happening,
    Statement,
    StatementKind,
)
from copydesk.model.evidence import Evidence
from copydesk.model.timex import Grain
from copydesk.understand.terms import folded
from copydesk.write.aside import SIDE_NOTE, is_side_note
from copydesk.write.breakdown import breakdown_item, breakdowns
from copydesk.write.cast import Cast
from copydesk.write.clause import tree_of
from copydesk.write.course import background_item, happening_item
from copydesk.write.dates import Calendar
from copydesk.write.fact import fact_item
from copydesk.write.harm import harm_of
from copydesk.write.headline import headline_item
from copydesk.write.knowledge import disagreement_items, single_item
from copydesk.write.lang.en.figures import COUNTING, EVENT_NOUNS
from copydesk.write.lang.en.style import BEFORE, STATES
from copydesk.write.lede import lede_items
from copydesk.write.moments import Told, gives_an_hour
from copydesk.write.names import names_in
from copydesk.write.nouns import nouns_in
from copydesk.write.order import balanced, in_order
from copydesk.write.presumed import LEANING, keys_of, presumed, spoken_by
from copydesk.write.related import related_items
from copydesk.write.runs import Runs, words_of
from copydesk.write.said import follows, joined_item, statement_items
from copydesk.write.sequel import with_sequel
from copydesk.write.settled import settled
from copydesk.write.table import rows_of
from copydesk.write.telling import Item, Telling
from copydesk.write.toll import is_toll, moved, steps, story
from copydesk.write.twice import AGAIN, told_twice
from copydesk.write.untold import lemma_of

_Part = TypeVar("_Part", Happening, Background)
_SHORT = 3
_ALIKE = 0.6
"""The part of the shorter statement's words that a statement told already has."""
_COMMON = 3
_PARAGRAPH = 3
"""Sentences of a paragraph."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A section before it is printed."""

    kind: SectionKind
    heading: str
    paragraphs: tuple[tuple[Item, ...], ...] = ()
    rows: tuple[FigureRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """An article before the gate."""

    headline: Item
    sections: tuple[Planned, ...]
    left_out: tuple[LeftOut, ...]
    dateline: str

    def items(self) -> Iterator[Item]:
        """The headline and every sentence."""
        yield self.headline
        for section in self.sections:
            for group in section.paragraphs:
                yield from group


def plan(
    event: Event, runs: Runs, rejected: Mapping[str, Sequence[str]], texts: Mapping[str, str]
) -> Plan:
    """Plan an article anew, past the wordings that the gate has refused, nothing told twice.

    What leans on a sentence that is dropped as told twice goes for good, and that sentence stays.
    """
    event = settled(event)
    leaning: dict[str, tuple[str, ...]] = {}
    refused = dict(rejected)
    made = _planned(event, runs, refused, texts)
    while again := told_twice(list(made.items())):
        told = {one.key for one in made.items()}
        refused |= dict.fromkeys(again, (AGAIN,) * NO_MORE)
        made = _planned(event, runs, refused, texts)
        lost = _presuming(made) & told - again
        if lost:
            leaning |= dict.fromkeys(lost, (LEANING,) * NO_MORE)
            refused = {**rejected, **leaning}
            made = _planned(event, runs, refused, texts)
    return made


def _presuming(made: Plan) -> set[str]:
    """The parts of the record that a plan leaves out since they lean on what is not told."""
    return {slot for one in made.left_out if one.why == LEANING for slot in one.slots}


NO_MORE = 1_000
"""More wordings than any sentence has."""


def _planned(
    event: Event, runs: Runs, rejected: Mapping[str, Sequence[str]], texts: Mapping[str, str]
) -> Plan:
    """The sections of an article, each sentence in the first wording that is not refused."""
    telling = Telling(
        event,
        runs,
        rejected,
        Calendar(event.as_of),
        Cast(event.people),
        names_in(texts.values()),
        nouns_in(texts.values()),
        spoken_by(texts, {one.name: one.origin for one in event.sources}),
        texts,
    )
    headline = headline_item(telling)
    telling.calendar, telling.cast = Calendar(event.as_of), Cast(event.people)
    lede = list(lede_items(telling))
    sections = [_section(SectionKind.LEDE, "", [lede])]
    telling.sentences += [headline.sentence.text, *(one.sentence.text for one in lede)]
    in_lede = frozenset(slot for one in lede for slot in one.sentence.slots)
    telling.in_lede = in_lede
    whole = breakdowns(event, moved(event.figures))
    sections += _course(telling, in_lede, texts, frozenset(whole))
    sections += _figures(telling, whole)
    sections += _statements(telling)
    rows = rows_of(telling)
    if rows:
        sections.append(Planned(SectionKind.KEY_FIGURES, "Key figures", (), rows))
    outlook = _said(telling, _FORECASTS, since=_LATELY)
    if sum(map(len, outlook)) < _SECTION:
        sections, outlook = _joined_to(sections, SectionKind.REACTIONS, outlook)
    sections.append(_section(SectionKind.OUTLOOK, "Outlook", outlook))
    sections.append(_background(telling, frozenset(whole)))
    related = [[item] for item in related_items(telling, dict(texts))]
    sections.append(_section(SectionKind.RELATED, "Related coverage", related))
    single = single_item(telling)
    known = [*_grouped(disagreement_items(telling)), *([[single]] if single else [])]
    sections.append(_section(SectionKind.HOW_WE_KNOW, HOW_WE_KNOW, known))
    filled = tuple(one for one in sections if one is not None)
    dateline = _dateline(event, " ".join(one.sentence.text for one in lede))
    return Plan(headline, filled, tuple(telling.left_out), dateline)


def _joined_to(
    sections: Sequence[Planned | None], kind: SectionKind, paragraphs: list[list[Item]]
) -> tuple[list[Planned | None], list[list[Item]]]:
    """Sections with some paragraphs at the end of the one of a kind; these too where none is."""
    if not any(one is not None and one.kind is kind for one in sections):
        return list(sections), paragraphs
    added = tuple(tuple(one) for one in paragraphs)
    return [
        replace(one, paragraphs=(*one.paragraphs, *added)) if one and one.kind is kind else one
        for one in sections
    ], []


def _figures(
    telling: Telling, whole: Mapping[str, tuple[Figure, FigurePoint]]
) -> list[Planned | None]:
    """How the figures moved, with what breaks each down: what the event cost, and all else."""
    event = telling.event
    tolls: list[Sequence[Item]] = []
    others: list[Sequence[Item]] = []
    harmed = bool(harm_of(event))
    for one in moved(event.figures, telling.in_lede):
        told = [list(story(telling, one)), *_grouped(_parts_of(telling, one, whole))]
        (tolls if harmed and is_toll(one) else others).extend(told)
    return [
        _section(SectionKind.EVENTS, "The toll", tolls),
        _section(SectionKind.EVENTS, "Other figures" if any(tolls) else "The figures", others),
    ]


HOW_WE_KNOW = "How we know"
_STATED = (StatementKind.STATEMENT,)
_REACTIONS = (StatementKind.STATEMENT, StatementKind.QUOTE)
_FORECASTS = (StatementKind.FORECAST,)
_CLAIMS = (StatementKind.RESPONSIBILITY, StatementKind.ACCUSATION, StatementKind.DENIAL)


def _section(
    kind: SectionKind, heading: str, paragraphs: Iterable[Sequence[Item]]
) -> Planned | None:
    """A section, or None when it has nothing to say."""
    filled = tuple(tuple(one) for one in paragraphs if one)
    return Planned(kind, heading, filled) if filled else None


def _course(
    telling: Telling, told: frozenset[str], texts: Mapping[str, str], apart: frozenset[str]
) -> list[Planned | None]:
    """What happened, in order of time, with what the reports tell of it; then what came after.

    Args:
        telling: the article so far.
        told: the ids of what the lede tells.
        texts: the prose of the sources, by name.
        apart: the ids of facts that are told elsewhere.
    """
    event = telling.event
    main = event.main
    day = main.when.start.date() if main else None
    before: list[Happening] = []
    during: list[Happening] = []
    after: list[Happening] = []
    figures = _on_figures(telling)
    for one in event.happenings:
        if one.main or one.id in told or _is_a_figure(figures, one) or _is_a_count(one):
            continue
        if _is_a_claim(event, one):
            continue
        start = one.when.start.date()
        (during if day is None or start == day else before if start < day else after).append(one)
    facts = [one for one in event.background if not (one.id in apart or is_backdrop(event, one))]
    telling.turn()
    before, during, after = (
        _of_the_matter(telling, ones, texts) for ones in (before, during, after)
    )
    facts = _of_the_matter(telling, facts, texts)
    earlier = in_order(event, [*_apart(telling, before)], texts)
    course = in_order(event, [*_apart(telling, during), *facts], texts)
    ahead = (*earlier.timed, *earlier.beside, *earlier.far, *course.timed)
    paragraphs = [_told_together(telling, ones) for ones in ahead]
    paragraphs += _said(telling, _STATED, hourly=True, reacting=False)
    paragraphs += [_told_together(telling, ones) for ones in course.beside]
    telling.turn()
    items = [happening_item(telling, one) for one in _apart(telling, after)]
    sequel = [item for item in items if item is not None]
    paragraphs += _said(telling, _STATED, hourly=False, reacting=False)
    paragraphs += [_told_together(telling, ones) for ones in course.far]
    if len(sequel) < _SECTION:
        paragraphs += _grouped(sequel)
        sequel = []
    paragraphs = balanced(paragraphs)
    sections = [
        _section(SectionKind.EVENTS, _heading(event), paragraphs),
        _section(SectionKind.EVENTS, _AFTER, _grouped(sequel)),
    ]
    return _with_sequel(telling, sections)


def _of_the_matter(
    telling: Telling, told: Sequence[_Part], texts: Mapping[str, str]
) -> list[_Part]:
    """Parts of a record without the side notes of one report, which are left out."""
    kept: list[_Part] = []
    for one in told:
        if is_side_note(telling.event, one, texts, telling.spoken):
            what = f"{one.subject} {one.verb} {one.rest}".strip()
            telling.left_out.append(LeftOut(what, SIDE_NOTE, (one.id,)))
        else:
            kept.append(one)
    return kept


_SECTION = 2
"""Sentences from which on a section stands by itself."""


def _parts_of(
    telling: Telling, figure: Figure, whole: Mapping[str, tuple[Figure, FigurePoint]]
) -> Iterator[Item | None]:
    """What breaks a figure down, behind its story."""
    told: set[str] = set()
    for one in telling.event.background:
        if one.id in whole and whole[one.id][0] is figure:
            point = whole[one.id][1]
            telling.turn(within=True)
            item = breakdown_item(telling, one, figure, point, again=point.id in told)
            if item is not None:
                told.add(point.id)
            yield item


def _background(telling: Telling, apart: frozenset[str]) -> Planned | None:
    """What was before, in order of time, and what is so for long; but what is told ``apart``."""
    event = telling.event
    of_before = [one for one in event.background if one.id not in apart and is_backdrop(event, one)]
    of_before = [one for one in of_before if not _is_repeated(telling, one)]
    timed = [one for one in of_before if one.when is not None]
    of_before = [*timed, *(one for one in of_before if one.when is None)]
    telling.turn()
    items = [
        fact_item(telling, one) if one.when is None else background_item(telling, one)
        for one in of_before
        if not _presumes(telling, one)
    ]
    return _section(SectionKind.BACKGROUND, "Background", _grouped(items))


def is_backdrop(event: Event, one: Background) -> bool:
    """Whether something was so before the event, or is so for long."""
    if one.when is not None:
        return not _is_of_the_day(event, one)
    if _LASTING.match(one.verb) and not ON_A_DAY.search(one.rest):
        return True
    if lemma_of(one.verb) in STATES and not _TIMED.search(one.rest):
        return True
    if BEFORE.search(one.rest):
        return True
    years = [int(found) for found in _YEAR.findall(f"{one.subject} {one.rest}")]
    main = event.main
    return main is not None and bool(years) and max(years) < main.when.start.year


_LASTING = re.compile(r"(?:is|are|has|have)\Z|(?!was\b)[a-z]+s\Z")
_TIMED = re.compile(r"\d(?::\d\d)?\s?[ap]\.?m\b|\bminutes?\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _is_repeated(telling: Telling, one: Background) -> bool:
    """Whether a sentence of the article has most of the words of a fact; noted if so."""
    mine = {
        word for word in words_of(f"{one.subject} {one.verb} {one.rest}") if len(word) > _COMMON
    }
    again = bool(mine) and any(
        len(mine & set(words_of(text))) >= _REPEATED * len(mine) for text in telling.sentences
    )
    if again:
        telling.left_out.append(LeftOut(f"{one.subject} {one.verb} {one.rest}", AGAIN, (one.id,)))
    return again


_REPEATED = 0.7


def _told_together(telling: Telling, ones: Sequence[Told]) -> list[Item]:
    """One paragraph of the course; the outlet that the section has just named is known."""
    telling.turn(within=True)
    items: list[Item] = []
    for one in ones:
        if _presumes(telling, one):
            item = None
        elif isinstance(one, Happening):
            item = happening_item(telling, one)
        else:
            item = None if _is_repeated(telling, one) else fact_item(telling, one)
        if item is not None:
            telling.sentences.append(item.sentence.text)
            items.append(item)
    return items


def _presumes(telling: Telling, one: Told) -> bool:
    """Whether a part of the record leans on what only its report has told; noted if so."""
    told = keys_of(" ".join(telling.sentences))
    noun = presumed(
        one.subject, one.verb, one.rest, told, telling.spoken, len(telling.event.origins)
    )
    if noun is None:
        return False
    what = f"{one.subject} {one.verb} {one.rest}".strip()
    telling.left_out.append(LeftOut(what, LEANING, (one.id,)))
    return True


def _with_sequel(telling: Telling, sections: Sequence[Planned | None]) -> list[Planned | None]:
    """The sections with the second part of the event behind the first that tells of the first."""
    found = list(sections)
    for at, one in enumerate(found):
        grown = with_sequel(telling, one.paragraphs) if one else ()
        if one and grown != one.paragraphs:
            found[at] = replace(one, paragraphs=grown)
            break
    return found


_AFTER = "The aftermath"


def _is_a_claim(event: Event, one: Happening) -> bool:
    """Whether a happening is that somebody claims, accuses or denies, which is told as such."""
    return bool(_CLAIMING.search(one.verb)) and any(
        theirs.source == ours.source and theirs.span.overlaps(ours.span)
        for statement in event.statements
        if statement.kind in _CLAIMS
        for theirs in statement.evidence
        for ours in one.evidence
    )


_CLAIMING = re.compile(r"\b(?:blam|accus|claim|den(?:y|ied)|held)\w*")


def _is_a_count(one: Happening) -> bool:
    """Whether a happening is that a count changed, which the story of the figure tells."""
    return bool(COUNTING.search(f"{one.subject} {one.rest}"))


def _apart(telling: Telling, happenings: Sequence[Happening]) -> Iterator[Happening]:
    """Happenings without those that say in two words what another says of the same minute."""
    minutes: dict[datetime, frozenset[str]] = {}
    for one in happenings:
        exact = one.when.grain <= Grain.MINUTE
        told = minutes.get(one.when.start, frozenset())
        known = exact and one.when.start in minutes
        if known and (not one.rest or told & words_in(one)):
            telling.left_out.append(LeftOut(f"{one.subject} {one.verb}", AGAIN, (one.id,)))
            continue
        if exact:
            minutes[one.when.start] = told | words_in(one)
        yield one


def words_in(one: Happening) -> frozenset[str]:
    """The longer words of what a happening tells."""
    words = words_of(f"{one.subject} {one.rest}")
    return frozenset(word for word in words if len(word) > _COMMON)


def _is_of_the_day(event: Event, one: Background) -> bool:
    """Whether what is told as background is of the day of the event, or of one after it."""
    return bool(one.when and event.main and one.when.end > event.main.when.start)


def _heading(event: Event) -> str:
    """ "The explosions" where the event itself is one of words that name events."""
    subject = event.main.subject.split() if event.main else []
    noun = subject[-1].lower() if 0 < len(subject) <= _SHORT else ""
    return f"The {noun}" if noun in EVENT_NOUNS else "What happened"


def _statements(telling: Telling) -> list[Planned | None]:
    claims = _said(telling, _CLAIMS)
    claimed = any(one.kind is StatementKind.RESPONSIBILITY for one in telling.event.statements)
    heading = "Claims of responsibility" if claimed else "Accusations and denials"
    reactions = _said(telling, _REACTIONS, named=False, reacting=True)
    reactions += _said(telling, _REACTIONS, named=True, reacting=True)
    return [
        _section(SectionKind.RESPONSIBILITY, heading, claims),
        _section(SectionKind.REACTIONS, "Reactions", reactions),
    ]


def _said(
    telling: Telling,
    kinds: Sequence[StatementKind],
    *,
    named: bool | None = None,
    hourly: bool | None = None,
    since: timedelta | None = None,
    reacting: bool | None = None,
) -> list[list[Item]]:
    """Statements of some kinds, those of one speaker in one paragraph.

    ``named`` takes those of persons and bodies of the record alone, or those of all others;
    ``hourly`` those that give an hour, or those that give none;
    ``reacting`` those that are reactions, or those that are none;
    ``since`` those that were reported so long before the article or later.
    """
    telling.turn()
    paragraphs: list[list[Item]] = []
    speaker: str | None = None
    ordered = sorted(telling.event.statements, key=lambda one: _rank(one, kinds))
    waiting = [
        one
        for one in ordered
        if one.kind in kinds
        and (named is None or bool(one.speaker) is named)
        and (hourly is None or gives_an_hour(one.words) is hourly)
        and (reacting is None or _is_a_reaction(telling, one) is reacting)
        and (since is None or _is_since(telling, one, since))
        and not _is_of_before(telling, one)
    ]
    figures = _on_figures(telling)
    while waiting:
        one = waiting.pop(0)
        told = _is_told(telling, one) or _is_a_figure(figures, one)
        if (one.kind is StatementKind.STATEMENT and told) or _repeats(telling, one):
            continue
        if one.kind is StatementKind.STATEMENT and _is_over(telling, one):
            continue
        items = _items_of(telling, one, waiting)
        if not items:
            continue
        telling.told.append(_matter(one))
        if paragraphs and one.speaker_name == speaker and len(paragraphs[-1]) < _PARAGRAPH:
            paragraphs[-1] += items
        else:
            paragraphs.append(items)
        speaker = one.speaker_name
    return paragraphs


def _is_a_reaction(telling: Telling, one: Statement) -> bool:
    """Whether a statement is a quotation, or what somebody says who is quoted, with no figures."""
    if one.kind is StatementKind.QUOTE:
        return True
    quoted = {each.speaker for each in telling.event.statements if each.kind is StatementKind.QUOTE}
    facts = gives_an_hour(one.words) or any(sign.isdigit() for sign in one.words)
    return one.speaker is not None and one.speaker in quoted and not facts


def _is_since(telling: Telling, one: Statement, since: timedelta) -> bool:
    """Whether a statement was reported in the last time before the article."""
    published = [piece.published for piece in one.evidence if piece.published]
    as_of = telling.event.as_of
    if as_of is None or not published:
        return True
    return as_of.replace(tzinfo=None) - max(published).replace(tzinfo=None) <= since


def _is_over(telling: Telling, one: Statement) -> bool:
    """Whether something was so for the moment only, and the moment is past: "the city was calm"."""
    if _is_since(telling, one, _MOMENT):
        return False
    tree = tree_of(f"{one.words}.")
    root = tree.root
    if root is None or any(sign.isdigit() for sign in one.words):
        return False
    state = root.lemma == "be" and any(True for _ in tree.of(root, "acomp"))
    return state or (root.tag == "VBG" and any(True for _ in tree.of(root, "aux")))


_MOMENT = timedelta(days=2)


def _is_of_before(telling: Telling, one: Statement) -> bool:
    """Whether words were spoken long before the event, and so are no answer to it."""
    main = telling.event.main
    if main is None or one.said is None or main.when.start - one.said.end <= _LONG_BEFORE:
        return False
    return any(f"{one.said.start.year}" in piece.quote for piece in one.evidence)


_LONG_BEFORE = timedelta(days=60)
_LATELY = timedelta(days=7)
"""How old a forecast may be that is still an outlook."""


def _items_of(telling: Telling, one: Statement, waiting: list[Statement]) -> list[Item]:
    """A statement as a sentence; with the quotation that follows it in its source, if one does."""
    following = waiting[0] if waiting else None
    quotes = following is not None and one.kind is following.kind is StatementKind.QUOTE
    if following is not None and quotes and follows(following, one):
        both = joined_item(telling, one, following)
        if both is not None:
            telling.told.append(_matter(waiting.pop(0)))
            return [both]
    return list(statement_items(telling, one))


def _repeats(telling: Telling, one: Statement) -> bool:
    """Whether a statement has most of its words from one that was told; noted if so."""
    words = _matter(one)
    again = any(
        told and len(words & told) >= _ALIKE * min(len(words), len(told)) for told in telling.told
    )
    if again:
        telling.left_out.append(LeftOut(f"{one.speaker_name}: {one.words}", AGAIN))
    return again


def _rank(one: Statement, kinds: Sequence[StatementKind]) -> int:
    """Claims of responsibility before accusations before denials; all else in its order."""
    return kinds.index(one.kind) if kinds == _CLAIMS and one.kind in kinds else 0


def _matter(one: Statement) -> frozenset[str]:
    """The words that a statement is about."""
    return frozenset(word for word in words_of(one.words) if len(word) > _COMMON)


def _on_figures(telling: Telling) -> list[Evidence]:
    """What the figures that moved rest on."""
    points = [point for figure in moved(telling.event.figures) for point in steps(figure)]
    return [piece for point in points for piece in point.evidence]


def _is_a_figure(figures: Sequence[Evidence], one: Happening | Statement) -> bool:
    """Whether something told is how a figure moved: it is told there."""
    if isinstance(one, Happening) and len(one.rest.split()) > _MORE:
        return False
    return any(
        theirs.source == ours.source and theirs.span.overlaps(ours.span)
        for theirs in figures
        for ours in one.evidence
    )


_MORE = 10
"""Words behind a verb that tell more than a figure."""


def _is_told(telling: Telling, one: Statement) -> bool:
    """Whether a happening of the record is what was said: it is told as such."""
    return any(
        theirs.source == ours.source and theirs.span.overlaps(ours.span)
        for happening in telling.event.happenings
        for theirs in happening.evidence
        for ours in one.evidence
    )


def _grouped(items: Iterable[Item | None]) -> list[list[Item]]:
    """Sentences in paragraphs."""
    kept = [item for item in items if item is not None]
    return [kept[at : at + _PARAGRAPH] for at in range(0, len(kept), _PARAGRAPH)]


def _dateline(event: Event, lede: str) -> str:
    """Where reports were written, as they spell it; with its country where the lede has none."""
    line = folded(event.dateline)
    place = next((one for one in event.places if folded(one.name) == line), None)
    if place is None:
        return event.dateline
    country = place.within if place.within[:1].isupper() and place.within not in lede else ""
    return f"{place.name}, {country}" if country else place.name
