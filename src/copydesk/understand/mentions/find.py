"""Finds event mentions and binds each to its participants and its time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from copydesk.model.span import Span
from copydesk.model.timex import Timex, TimexType
from copydesk.understand.lang.en.ages import FAMILY
from copydesk.understand.lang.en.events import (
    FATAL,
    MEANS,
    NOUN_FOLLOWS,
    NOUNS,
    ONCE,
    OPENERS,
    PERSONS_FOLLOW,
    PLACED,
    VERBS,
)
from copydesk.understand.lang.en.people import DEMONYMS
from copydesk.understand.lang.en.pronouns import FEMALE, MALE, THING
from copydesk.understand.names import Name
from copydesk.understand.words import Word

_VERB_KIND = {word: kind for kind, words in VERBS.items() for word in words}
_NOUN_KIND = {word: kind for kind, words in NOUNS.items() for word in words}
_AUXILIARIES = frozenset(
    "was were is are be been being had has have who later then also himself herself were both "
    "reportedly fatally first subsequently eventually finally shot suddenly apparently "
    "officially publicly".split()
)
_PREPOSITIONS = frozenset("by in at on near with during for from into after before".split())
_LOCATIVE = frozenset("in at from near to of outside across around".split())
_PRONOUNS = MALE | FEMALE
_REACH = 6


class Determiner(StrEnum):
    """How a mention introduces its event."""

    VERB = "verb"
    POSSESSIVE = "possessive"
    """his death, Smith's killing"""
    DEMONSTRATIVE = "demonstrative"
    """that killing"""
    DEFINITE = "definite"
    """the attack"""
    INDEFINITE = "indefinite"
    """an attack, attacks"""


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention of an event.

    Attributes:
        kind: the kind of event (a key of the tables in ``lang/en/events``).
        trigger: the word that names it.
        sentence: the index of its sentence.
        determiner: how it is introduced.
        participants: for what happens once (a death, a founding) to whom; for other kinds every
            name of the sentence.
        time: the time that its own clause gives it.
        anniversary: whether the words are those of its anniversary, so that a date beside them is
            not its own.
    """

    kind: str
    trigger: Span
    sentence: int
    determiner: Determiner
    participants: tuple[Name, ...]
    time: Timex | None
    anniversary: bool


@dataclass(frozen=True, slots=True)
class _Scene:
    """One sentence, taken apart."""

    prose: str
    index: int
    words: Sequence[Word]
    names: Sequence[Name]
    timexes: Sequence[Timex]
    clauses: Sequence[Span]
    antecedent: Name | None

    def clause_of(self, offset: int) -> Span:
        return next(
            (clause for clause in self.clauses if clause.start <= offset < clause.end),
            self.clauses[-1],
        )


def find_mentions(
    prose: str,
    words: Sequence[Sequence[Word]],
    names: Sequence[Sequence[Name]],
    timexes: Sequence[Sequence[Timex]],
    clauses: Sequence[Sequence[Span]],
) -> tuple[Mention, ...]:
    """The event mentions of all sentences, in order.

    Args:
        prose: the text.
        words, names, timexes, clauses: of each sentence in turn.
    """
    found: list[Mention] = []
    topic: Name | None = None
    for index in range(len(clauses)):
        scene = _Scene(
            prose,
            index,
            words[index],
            names[index],
            timexes[index],
            clauses[index],
            topic,
        )
        found.extend(_mentions(scene))
        topic = _topic(scene) or topic
    return tuple(found)


def _topic(scene: _Scene) -> Name | None:
    """Whom a pronoun of the next sentence most likely means: the subject of this one."""
    for name in scene.names:
        if len(name.parts) == 1 and name.key in DEMONYMS:
            continue
        before = [word for word in scene.words if word.span.end <= name.span.start]
        if not before or before[-1].lower not in _LOCATIVE:
            return name
    return None


def _mentions(scene: _Scene) -> Iterator[Mention]:
    triggers = [
        (position, kind)
        for position, word in enumerate(scene.words)
        if (kind := _kind(scene, position)) and not _inside_name(scene, word)
    ]
    times = _bind_times(scene, [scene.words[position].span for position, _ in triggers])
    for position, kind in triggers:
        trigger = scene.words[position].span
        anniversary = _of_anniversary(scene, position)
        yield Mention(
            kind=kind,
            trigger=trigger,
            sentence=scene.index,
            determiner=_determiner(scene, position),
            participants=_participants(scene, position, kind),
            time=None if anniversary else times.get(trigger),
            anniversary=anniversary,
        )


def _kind(scene: _Scene, position: int) -> str | None:
    word = scene.words[position].lower
    if word == "dead" and position and scene.words[position - 1].lower in FATAL:
        return "die"
    return _VERB_KIND.get(word) or _NOUN_KIND.get(word)


def _inside_name(scene: _Scene, word: Word) -> bool:
    return any(name.span.contains(word.span) for name in scene.names) or any(
        timex.span.overlaps(word.span) for timex in scene.timexes
    )


def _before(scene: _Scene, position: int, reach: int = _REACH) -> list[Word]:
    """The words before one, nearest first."""
    return list(reversed(scene.words[max(0, position - reach) : position]))


def _of_anniversary(scene: _Scene, position: int) -> bool:
    return any("anniversar" in word.lower for word in _before(scene, position))


def _determiner(scene: _Scene, position: int) -> Determiner:
    word = scene.words[position]
    if word.lower in _VERB_KIND and word.lower not in _NOUN_KIND:
        return Determiner.VERB
    for before in _before(scene, position, 5):
        if before.possessive or before.lower in {"his", "her", "its", "their"}:
            return Determiner.POSSESSIVE
        if before.lower in {"that", "this", "those", "these"}:
            return Determiner.DEMONSTRATIVE
        if before.lower in {"the", "both"}:
            return Determiner.DEFINITE
        if before.lower in {"a", "an", "another", "one"} | _PREPOSITIONS:
            return Determiner.INDEFINITE
        if before.lower in _VERB_KIND or before.lower in _AUXILIARIES:
            break
    return Determiner.VERB if word.lower in _VERB_KIND else Determiner.INDEFINITE


def _participants(scene: _Scene, position: int, kind: str) -> tuple[Name, ...]:
    if kind not in ONCE:
        return tuple(scene.names)
    if scene.words[position].lower in _NOUN_KIND:
        name = _owner(scene, position)
        return (name,) if name else ()
    if kind == "found" or kind == "build":
        return _both_sides(scene, position)
    if kind == "die" and _kills_others(scene, position):
        return ()
    name = _object(scene, position) if kind == "die" else None
    name = name or _subject(scene, position)
    return (name,) if name else ()


def _owner(scene: _Scene, position: int) -> Name | None:
    """Whose death it is: "Smith's death", "his death", "the death of Smith"."""
    trigger = scene.words[position]
    for before in _before(scene, position, 4):
        if before.possessive:
            return _name_at(scene, before)
        if before.lower in _PRONOUNS:
            return _antecedent(scene, before)
    after = scene.words[position + 1 : position + 9]
    if after and after[0].lower == "of":
        return next(
            (
                name
                for name in scene.names
                if after[0].span.end <= name.span.start <= after[-1].span.end
                and "," not in scene.prose[trigger.span.end : name.span.start]
            ),
            None,
        )
    return None


def _object(scene: _Scene, position: int) -> Name | None:
    """Whom an active verb struck: "killed General Smith"."""
    trigger = scene.words[position]
    if any(word.lower in {"was", "were", "been", "being"} for word in _before(scene, position, 2)):
        return None
    for word in scene.words[position + 1 : position + 5]:
        if word.lower in _PREPOSITIONS or not word.text[0].isalpha():
            return None
        name = _name_at(scene, word)
        if name:
            between = scene.prose[trigger.span.end : name.span.start]
            alone = not NOUN_FOLLOWS.match(scene.prose, name.span.end)
            return name if "," not in between and alone and not name.possessive else None
    return None


def _kills_others(scene: _Scene, position: int) -> bool:
    """Whether an active verb strikes persons without name: "a bomb killed 90 people"."""
    trigger = scene.words[position].span
    passive = any(
        word.lower in {"was", "were", "been", "being", "be", "is", "are"}
        for word in _before(scene, position, 3)
    )
    return not passive and bool(PERSONS_FOLLOW.match(scene.prose, trigger.end))


def _subject(scene: _Scene, position: int) -> Name | None:
    """Who a verb is said of: the pronoun or the name nearest before it."""
    trigger = scene.words[position]
    for before in _before(scene, position, 4):
        if before.lower in {"he", "she"}:
            return _antecedent(scene, before)
        if before.lower not in _AUXILIARIES:
            break
    earlier = [name for name in scene.names if name.span.end <= trigger.span.start]
    if not earlier:
        return None
    name = earlier[-1]
    lead = scene.prose[max(0, name.span.start - 10) : name.span.start]
    gap = scene.prose[name.span.end : trigger.span.start]
    apart = name.possessive or ";" in gap or len(gap.split()) > 10 or FAMILY.search(gap)
    return None if apart or PLACED.search(lead) else name


def _both_sides(scene: _Scene, position: int) -> tuple[Name, ...]:
    clause = scene.clause_of(scene.words[position].span.start)
    subject = _subject(scene, position)
    after = tuple(
        name
        for name in scene.names
        if scene.words[position].span.end <= name.span.start < clause.end
    )
    return ((subject,) if subject else ()) + after


def _name_at(scene: _Scene, word: Word) -> Name | None:
    return next((name for name in scene.names if name.span.overlaps(word.span)), None)


def _antecedent(scene: _Scene, pronoun: Word) -> Name | None:
    """The name a pronoun stands for: the subject of its own sentence, else of the one before."""
    if pronoun.lower in THING:
        return None
    earlier = [name for name in scene.names if name.span.end <= pronoun.span.start]
    return earlier[0] if earlier else scene.antecedent


def _bind_times(scene: _Scene, triggers: Sequence[Span]) -> dict[Span, Timex]:
    """Each trigger's time: every expression goes to the nearest trigger of its clause."""
    bound: dict[Span, tuple[tuple[bool, int], Timex]] = {}
    for timex in scene.timexes:
        if timex.type is TimexType.SET or timex.start is None:
            continue
        trigger = _governor(scene, timex, triggers)
        if trigger is None:
            continue
        apart = not scene.clause_of(timex.span.start).contains(trigger)
        rank = (apart, int(timex.grain or 0))
        for shared in (trigger, *_means_of(scene, trigger, triggers)):
            if shared not in bound or rank < bound[shared][0]:
                bound[shared] = (rank, timex)
    return {trigger: timex for trigger, (_, timex) in bound.items()}


def _means_of(scene: _Scene, noun: Span, triggers: Sequence[Span]) -> list[Span]:
    """The verb whose means or place an event noun is: "killed by an avalanche on 15 April"."""
    before = [span for span in triggers if span.end <= noun.start]
    if not before:
        return []
    gap = scene.prose[before[-1].end : noun.start]
    return before[-1:] if MEANS.fullmatch(gap) else []


def _governor(scene: _Scene, timex: Timex, triggers: Sequence[Span]) -> Span | None:
    clause = scene.clause_of(timex.span.start)
    if _fronted(scene, timex, clause):
        following = [span for span in triggers if span.start >= timex.span.end]
        limit = _next_verb_clause(scene, clause)
        return next((span for span in following if span.start < limit), None)
    inside = [span for span in triggers if clause.contains(span)]
    preceding = [span for span in inside if span.end <= timex.span.start]
    if preceding:
        return preceding[-1]
    return inside[0] if inside else None


def _fronted(scene: _Scene, timex: Timex, clause: Span) -> bool:
    """Whether the expression opens its clause: "On 3 January 2020, …"."""
    return all(
        word.lower in OPENERS
        for word in scene.words
        if clause.start <= word.span.start and word.span.end <= timex.span.start
    )


def _next_verb_clause(scene: _Scene, clause: Span) -> int:
    """The end of the clause that a fronted expression belongs to."""
    index = scene.clauses.index(clause)
    if len(scene.prose[clause.start : clause.end].split()) > 6 or index + 1 == len(scene.clauses):
        return clause.end
    return scene.clauses[index + 1].end
