"""The plan of an article: which sections stand in it, in which order."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from copydesk.model.draft import SectionKind
from copydesk.model.event import (
    Event,
)
from copydesk.write.backdrop import background_section
from copydesk.write.breakdown import breakdowns
from copydesk.write.cast import Cast
from copydesk.write.closure import unclear_in
from copydesk.write.course_section import FEWEST_OF_A_SECTION, course_sections
from copydesk.write.dateline import dateline_of
from copydesk.write.dates import Calendar
from copydesk.write.figure_sections import figure_sections
from copydesk.write.headline import headline_item
from copydesk.write.knowledge import disagreement_items, single_item
from copydesk.write.lede import lede_items
from copydesk.write.names import names_in
from copydesk.write.namesakes import with_namesakes_apart
from copydesk.write.nouns import nouns_in
from copydesk.write.offices import with_offices
from copydesk.write.overtaken import up_to_date
from copydesk.write.planned import Plan, Planned, in_paragraphs, joined_to, section
from copydesk.write.presumed import LEANING, spoken_by, topic_of
from copydesk.write.ranked import with_ranked_named
from copydesk.write.related import related_items
from copydesk.write.runs import Runs
from copydesk.write.settled import settled
from copydesk.write.sides import sides_of
from copydesk.write.statement_kinds import FORECASTS
from copydesk.write.statement_sections import statement_sections, statements_of
from copydesk.write.table import rows_of
from copydesk.write.telling import Telling
from copydesk.write.toll import moved
from copydesk.write.twice import AGAIN, told_twice


def as_told(event: Event, texts: Mapping[str, str]) -> Event:
    """A record as an article tells it: in the form of its newest report, nobody's office cut short.

    Args:
        event: the record.
        texts: the prose of its sources, by name.
    """
    told = with_namesakes_apart(up_to_date(settled(event), texts), texts)
    return with_offices(with_ranked_named(told), texts)


def plan(
    event: Event, runs: Runs, rejected: Mapping[str, Sequence[str]], texts: Mapping[str, str]
) -> Plan:
    """Plan an article anew, past the wordings that the gate has refused, nothing told twice.

    What leans on a sentence that is dropped as told twice goes for good, and that sentence stays.
    """
    leaning: dict[str, tuple[str, ...]] = {}
    refused = dict(rejected)
    topic = topic_in(event, texts)
    made = _planned(event, runs, refused, texts)
    while True:
        again = told_twice(list(made.items()))
        if not again:
            unclear = unclear_in(event, made, topic)
            if not unclear:
                return made
            leaning |= dict.fromkeys(unclear, (LEANING,) * NO_MORE)
            refused |= leaning
            made = _planned(event, runs, refused, texts)
            continue
        told = {one.key for one in made.items()}
        refused |= dict.fromkeys(again, (AGAIN,) * NO_MORE)
        made = _planned(event, runs, refused, texts)
        lost = _presuming(made) & told - again
        if lost:
            leaning |= dict.fromkeys(lost, (LEANING,) * NO_MORE)
            refused = {**rejected, **leaning}
            made = _planned(event, runs, refused, texts)


def _presuming(made: Plan) -> set[str]:
    """The parts of the record that a plan leaves out since they lean on what is not told."""
    return {slot for one in made.left_out if one.why == LEANING for slot in one.slots}


NO_MORE = 1_000
"""More wordings than any sentence has."""


def topic_in(event: Event, texts: Mapping[str, str]) -> frozenset[str]:
    """The keys of the words that most origins of an event use."""
    origins = _origins(event)
    return topic_of(spoken_by(texts, origins), len(set(origins.values())))


def _origins(event: Event) -> Mapping[str, str]:
    return {one.name: one.origin for one in event.sources}


def _planned(
    event: Event, runs: Runs, rejected: Mapping[str, Sequence[str]], texts: Mapping[str, str]
) -> Plan:
    """The sections of an article, each sentence in the first wording that is not refused."""
    sides = sides_of(event, texts)
    spoken = spoken_by(texts, _origins(event))
    telling = Telling(
        event,
        runs,
        rejected,
        Calendar(event.as_of),
        Cast(event.people, sides=sides),
        names_in(texts.values()),
        nouns_in(texts.values()),
        spoken,
        texts,
        topic_in(event, texts),
    )
    headline = headline_item(telling)
    telling.calendar, telling.cast = Calendar(event.as_of), Cast(event.people, sides=sides)
    lede = list(lede_items(telling))
    sections = [section(SectionKind.LEDE, "", [lede])]
    telling.sentences += [headline.sentence.text, *(one.sentence.text for one in lede)]
    in_lede = frozenset(slot for one in lede for slot in one.sentence.slots)
    telling.in_lede = in_lede
    whole = breakdowns(event, moved(event.figures))
    sections += course_sections(telling, in_lede, texts, frozenset(whole))
    sections += figure_sections(telling, whole)
    sections += statement_sections(telling)
    rows = rows_of(telling)
    if rows:
        sections.append(Planned(SectionKind.KEY_FIGURES, "Key figures", (), rows))
    outlook = statements_of(telling, FORECASTS, since=_LATELY)
    if sum(map(len, outlook)) < FEWEST_OF_A_SECTION:
        sections, outlook = joined_to(sections, SectionKind.REACTIONS, outlook)
    sections.append(section(SectionKind.OUTLOOK, "Outlook", outlook))
    sections.append(background_section(telling, frozenset(whole) | telling.in_account))
    related = [[item] for item in related_items(telling, dict(texts))]
    sections.append(section(SectionKind.RELATED, "Related coverage", related))
    single = single_item(telling)
    known = [*in_paragraphs(disagreement_items(telling)), *([[single]] if single else [])]
    sections.append(section(SectionKind.HOW_WE_KNOW, HOW_WE_KNOW, known))
    filled = tuple(one for one in sections if one is not None)
    dateline = dateline_of(event, " ".join(one.sentence.text for one in lede), texts)
    return Plan(headline, filled, tuple(telling.left_out), dateline)


HOW_WE_KNOW = "How we know"
_LATELY = timedelta(days=7)
"""How old a forecast may be that is still an outlook."""
