"""What an article leaves untold though a report has it: scenes, backdrops, clauses cut too short.

A report of a day is full of them, and an editor strikes them from the news: somebody who came down
the stairs, what was going on at the time, a council that "voted" and one does not learn on what.
"""

import re

from copydesk.events.lang.happenings import COLOUR
from copydesk.events.lang.speech import OFFICES
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.quantity.counted import singular
from copydesk.write.clause import tree_of
from copydesk.write.hollow import is_hollow
from copydesk.write.lang.en.style import (
    BEGINNING,
    BEHIND_NOUN,
    DIED,
    MOVING_ABOUT,
    NEEDING_MORE,
    OCCUPATIONS,
    PERSONAL_ENDINGS,
)

_GOING_ON = re.compile(r"^(?:was|were|had\s+been)\s+(?:\w+ly\s+)?[a-z]+ing\b")
_ING = re.compile(r"^[a-z]+ing\b")
_OFF = re.compile(r"^(?:off|out)\b")
_COUNT = re.compile(
    r"(?:(?:at\s+least|about|some|more\s+than)\s+)?[\w,-]+(?:\s+people)?\Z", re.IGNORECASE
)


def is_untold(subject: str, verb: str, rest: str, *, named: bool) -> bool:
    """Whether a clause is none that news tells.

    Args:
        subject, verb, rest: of the clause, without the time that it gives.
        named: whether its subject is somebody known by name.
    """
    if _GOING_ON.match(verb):
        return True
    if is_scene(subject, verb, rest, named=named):
        return True
    lemma = lemma_of(verb)
    if is_hollow(subject, verb, rest, lemma, named=named):
        return True
    return _is_cut_short(subject, verb, rest, lemma)


def is_scene(subject: str, verb: str, rest: str, *, named: bool) -> bool:
    """Whether people do what is no news of its own: wait, sleep, come in, begin to laugh."""
    noun = _noun_of(subject)
    if not named and not _is_of_people(noun):
        return False
    lemma, rest = lemma_of(verb), rest.strip()
    some = subject.split()[0].lower() in ("a", "an", "one")
    if lemma in MOVING_ABOUT and (named or some or noun in OFFICES):
        return True
    begun = lemma in BEGINNING and _ING.match(rest)
    return bool(begun) or (lemma in COLOUR and not _OFF.match(rest))


def _is_cut_short(subject: str, verb: str, rest: str, lemma: str) -> bool:
    """Whether what a clause is about is missing: "the council voted", "thirty-one died"."""
    words = rest.strip(" ,.").lower().split()
    needed = NEEDING_MORE.get(lemma)
    if needed is not None and needed.isdisjoint(words) and "to" not in words:
        return True
    if words or verb.split()[-1] not in DIED or not _COUNT.match(subject):
        return False
    return any(one.tag == "CD" for one in tree_of(f"{subject} died.").tokens)


def lemma_of(verb: str) -> str:
    """The dictionary form of the last word of a verb group."""
    tokens = [one for one in tree_of(f"They {verb} it.").tokens if one.pos in ("VERB", "AUX")]
    return tokens[-1].lemma if tokens else verb.split()[-1]


def _noun_of(subject: str) -> str:
    """The noun of a subject, as one: "guard" of "the guards at the gate"."""
    words = BEHIND_NOUN.split(subject, maxsplit=1)[0].split()
    return singular(words[-1].lower()) if words else ""


def _is_of_people(noun: str) -> bool:
    return noun in PEOPLE | OCCUPATIONS | OFFICES or noun.endswith(PERSONAL_ENDINGS)
