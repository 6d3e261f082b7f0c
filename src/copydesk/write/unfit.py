"""Why a passage is not told: it leans on others, holds no more, or stands elsewhere."""

import re

from copydesk.events.lang.happenings import COUNT_OF, ON_A_DAY
from copydesk.events.lang.speech import SPEAKING
from copydesk.model.event import Passage, Statement, StatementKind
from copydesk.write.counts import printed
from copydesk.write.current import stands_in
from copydesk.write.lang.en.account import (
    CLOCK_IN_WORDS,
    CLOSING,
    GUESSING,
    NOBODY_DEAD,
    NOT_YET,
)
from copydesk.write.lang.en.style import HANGING_SUBJECT
from copydesk.write.of_its_day import is_of_its_day
from copydesk.write.passages import QUOTED, overlaps, slots_of, statements_in
from copydesk.write.presumed import LEANING, presumed, told_by
from copydesk.write.runs import words_of
from copydesk.write.sentence_shape import (
    is_a_scene,
    is_going_on,
    is_whole,
    looks_ahead,
    subject_of,
    tree_of_words,
    was_foretold,
)
from copydesk.write.telling import Telling

_APART = frozenset(
    (
        StatementKind.QUOTE,
        StatementKind.RESPONSIBILITY,
        StatementKind.ACCUSATION,
        StatementKind.DENIAL,
        StatementKind.FORECAST,
    )
)
"""Statements that stand in sections of their own."""

_BRIEF = 8
"""Words of a quotation that a sentence may hold."""

_SHORTEST, _LONGEST = 5, 45
"""Words of a sentence that is told."""

_TOLD = 0.7
"""The part of its longer words that one sentence of the article has of a passage told already."""

_LONG = 3
"""Letters of a short word."""

NO_SENTENCE = "no statement"

GUESS = "nobody vouches for it"

STALE = "how things stood when it was reported"

PLAN = "what was planned when it was reported"

OVERTAKEN = "a later report has another number"


def why_unfit(telling: Telling, one: Passage, told: set[str], *, opening: bool = False) -> str:
    """Why a passage is not told here; empty where it is.

    What an ``opening`` says may stand in a section of its own too.
    """
    words = words_of(one.words)
    if not _SHORTEST <= len(words) <= _LONGEST or one.words.endswith("?"):
        return NO_SENTENCE
    if one.words[0] in '"“' or any(
        len(found[1].split()) > _BRIEF for found in QUOTED.finditer(one.words)
    ):
        return "told as a quotation"
    if not is_whole(one.words) or CLOCK_IN_WORDS.search(one.words):
        return NO_SENTENCE
    subject = subject_of(one.words)
    if (one.leans and one.after not in told) or HANGING_SUBJECT.search(subject):
        return LEANING
    if subject.endswith(("'s", "’s")):
        return LEANING
    if not opening and _presumes(telling, one):
        return LEANING
    if GUESSING.search(one.words):
        return GUESS
    if CLOSING.search(one.words) and not ON_A_DAY.search(one.words):
        return LEANING
    if NOT_YET.search(one.words) and not _is_newest(telling, one):
        return STALE
    if not opening and is_the_event(telling, one):
        return "told in the lede"
    if not opening and any(_is_apart(each) for each in statements_in(telling, one)):
        return "told as a statement"
    if NOBODY_DEAD.search(one.words) and any(
        each.state == "dead" for each in telling.event.figures
    ):
        return STALE
    if is_a_scene(one.words) or (not one.agency and is_going_on(one.words)):
        return "a scene"
    if _is_overtaken(telling, one):
        return OVERTAKEN
    if not opening and COUNT_OF.match(subject_of(one.words)):
        return "told with the figures"
    if is_of_its_day(telling, one) and not was_foretold(one.words):
        if looks_ahead(one.words):
            return PLAN
        if not one.agency or _DATED.search(one.words):
            return STALE
    if any(has_most(one.words, text) for text in telling.sentences):
        return "told already"
    return ""


def _presumes(telling: Telling, one: Passage) -> bool:
    """Whether a passage has a word that a reader of the article so far cannot place."""
    return presumed(one.words, told_by(telling.sentences), topic=telling.topic) is not None


_DATED = re.compile(r"\b(?:[A-Z][a-z]+day|20\d\d|\d{1,2}\s[A-Z][a-z]{2,8}|next|by\s\d)\b")
"""A time that what holds in the present may run to."""


def is_fit(telling: Telling, one: Passage) -> bool:
    """Whether a passage stands by itself, holds still, and is told nowhere else."""
    return not why_unfit(telling, one, set())


def has_most(words: str, text: str) -> bool:
    """Whether a sentence of the article has most of the longer words of another."""
    long = {word for word in words_of(words) if len(word) > _LONG}
    return len(long & set(words_of(text))) >= _TOLD * len(long)


def _is_apart(one: Statement) -> bool:
    return one.kind in _APART


def _is_overtaken(telling: Telling, one: Passage) -> bool:
    """Whether it gives a number that was another later."""
    piece = one.evidence[0]
    for figure in telling.event.figures:
        now = printed(figure, figure.current)
        for point in figure.points:
            then, mine = printed(figure, point), overlaps(point.evidence, piece)
            if mine and then != now and stands_in(then.lower(), one.words.lower()):
                return True
    return False


def is_the_event(telling: Telling, one: Passage) -> bool:
    """Whether a passage tells the event itself once more, with its verb."""
    main = telling.event.main
    if main is None or main.id not in slots_of(telling, one) or not _is_in_lede(telling, main.id):
        return False
    tree = tree_of_words(one.words)
    root = tree.root
    if root is None:
        return True
    said = next(tree.of(root, "ccomp"), None) if root.lemma in SPEAKING else None
    return (said or root).span.cut(one.words) in main.verb.split()


def _is_in_lede(telling: Telling, slot: str) -> bool:
    """Whether the lede tells a part of the record; while it is planned, it is taken to."""
    return slot in telling.in_lede or not telling.in_lede


def _is_newest(telling: Telling, one: Passage) -> bool:
    """Whether a passage is of the last report."""
    return one.evidence[0].source == telling.event.sources[-1].name
