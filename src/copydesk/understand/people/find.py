"""Gathers the persons of a text: namings into persons, offices to their holders."""

from collections.abc import Sequence

from copydesk.model.span import Span
from copydesk.model.timex import Timex
from copydesk.understand.lang.en.people import BODY_NOUNS, BODY_WORDS, DEPARTED
from copydesk.understand.people.holdings import holdings_in
from copydesk.understand.people.model import Holding, Mentioned, Person
from copydesk.understand.people.offices import find_phrases
from copydesk.understand.people.runs import Run, find_runs
from copydesk.understand.people.spelling import Likeness, likeness, sound
from copydesk.understand.sentences import Sentence
from copydesk.understand.words import Word


def find_people(
    prose: str,
    sentences: Sequence[Sentence],
    words: Sequence[Sequence[Word]],
    timexes: Sequence[Sequence[Timex]],
) -> tuple[Person, ...]:
    """Everybody and every body that a text names, in order of first naming.

    Args:
        prose: the text.
        sentences: its sentences.
        words, timexes: the words and time expressions of each sentence.
    """
    names: list[_Naming] = []
    holdings: dict[Span, list[Holding]] = {}
    departed: dict[Span, Span] = {}
    for index, sentence in enumerate(sentences):
        inside = words[index]
        blocked = [timex.span for timex in timexes[index]]
        phrases = find_phrases(prose, inside, blocked)
        runs = find_runs(prose, inside, phrases, blocked)
        for run in runs:
            name = Mentioned(run.span, run.words, index)
            names.append((name, run.titled, _bodily(inside, run)))
            gone = _departure(prose, inside, run)
            if gone:
                departed[run.span] = gone
        for holding in holdings_in(prose, inside, index, sentence.span.end, phrases, runs):
            holdings.setdefault(holding.name.span, []).append(holding)
    return _persons(names, holdings, departed)


_Naming = tuple[Mentioned, bool, bool]
"""A naming, whether it has a personal title, and whether it shows a body."""


def _bodily(words: Sequence[Word], run: Run) -> bool:
    """Whether the words of a name or the one before it show that it is no person's."""
    before = words[run.start - 1].lower if run.start and not run.titled else ""
    return before in BODY_NOUNS or any(word in BODY_WORDS for word in run.words)


def _departure(prose: str, words: Sequence[Word], run: Run) -> Span | None:
    """The words that say that somebody no longer holds an office."""
    before = [word.lower for word in words[max(0, run.start - 3) : run.start]]
    if before[-1:] == ["predecessor"] or before[-1:] in (["replaced"], ["succeeded"]):
        return words[run.start - 1].span
    if before[-2:] == ["over", "from"] or before[-2:] == ["successor", "to"]:
        return words[run.start - 1].span
    behind = words[run.end : run.end + 4]
    for word in behind:
        if word.lower in DEPARTED and word.lower != "succeeded" and word.lower != "replaced":
            return word.span
        if word.lower not in ("who", "had", "has", "was", "been", "suddenly", "abruptly", "then"):
            break
    return None


class _Gathered:
    """The namings of one person so far."""

    __slots__ = ("body", "names", "titled", "words")

    def __init__(self, words: tuple[str, ...]) -> None:
        self.words = words
        self.names: list[Mentioned] = []
        self.titled = False
        self.body = False


def _persons(
    names: Sequence[_Naming],
    holdings: dict[Span, list[Holding]],
    departed: dict[Span, Span],
) -> tuple[Person, ...]:
    by_sound: dict[str, list[_Gathered]] = {}
    gathered: list[_Gathered] = []
    full = [item for item in names if len(item[0].words) > 1]
    short = [item for item in names if len(item[0].words) == 1]
    for name, titled, body in (*full, *short):
        key = sound(name.words[-1])
        group = next(
            (
                other
                for other in reversed(by_sound.get(key, []))
                if likeness(other.words, name.words) is Likeness.SAME
                and (len(name.words) > 1 or sound(other.words[-1]) == key)
            ),
            None,
        )
        if group is None:
            group = _Gathered(name.words)
            gathered.append(group)
            by_sound.setdefault(key, []).append(group)
        if len(name.words) > len(group.words):
            group.words = name.words
        group.names.append(name)
        group.titled = group.titled or titled
        group.body = group.body or body
    persons = [_person(group, holdings, departed) for group in gathered]
    return tuple(sorted(persons, key=lambda person: person.names[0].span))


def _person(
    group: _Gathered, holdings: dict[Span, list[Holding]], departed: dict[Span, Span]
) -> Person:
    names = tuple(sorted(group.names, key=lambda name: name.span))
    spans = dict.fromkeys(name.span for name in names)
    held = tuple(holding for span in spans for holding in holdings.get(span, ()))
    gone = tuple(departed[span] for span in spans if span in departed)
    return Person(group.words, names, held, gone, group.titled, group.body)
