"""Clauses without content: people meet, wait, arrive or speak, and one does not learn on what."""

from copydesk.events.lang.speech import OFFICES
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.write.clause import tree_of
from copydesk.write.lang.en.hollow import (
    AT_ONES_PLACE,
    COMMENT,
    CREWS,
    GATHERING,
    HOLDING,
    HOLLOW_PASSIVE,
    LEAVING,
    MATTER,
    NEEDS_MATTER,
    ONLY_OF_PEOPLE,
    OWNING,
)
from copydesk.write.lang.en.style import BEHIND_NOUN


def is_hollow(subject: str, verb: str, rest: str, lemma: str, *, named: bool) -> bool:
    """Whether a clause says nothing that a reader would miss.

    Args:
        subject, verb, rest: of the clause.
        lemma: the dictionary form of its verb.
        named: whether its subject is somebody known by name.
    """
    rest = rest.strip(" ,")
    if COMMENT.search(f"{verb} {rest}"):
        return True
    if len(verb.split()) > 1 and verb.split()[0] in ("was", "were", "is", "are"):
        return lemma in HOLLOW_PASSIVE and not rest
    if lemma in HOLDING and GATHERING.match(rest) and not MATTER.search(rest):
        return True
    if lemma in LEAVING and AT_ONES_PLACE.match(rest):
        return True
    if lemma == "have" and OWNING.fullmatch(rest):
        return True
    led = NEEDS_MATTER.get(lemma)
    if any(map(str.isdigit, subject)):
        return False
    if led is None or (lemma in ONLY_OF_PEOPLE and not _is_of_people(subject, named=named)):
        return False
    return led.isdisjoint(_leading(f"{subject} {verb} {rest}."))


def _leading(text: str) -> set[str]:
    """The words that lead to something other than a time or a place: "about", "to demand"."""
    tree = tree_of(text)
    return {
        one.lemma
        for one in tree.tokens
        if one.relation in ("prep", "aux", "mark") and tree.tokens[one.head].pos != "PROPN"
    }


def _is_of_people(subject: str, *, named: bool) -> bool:
    words = BEHIND_NOUN.split(subject, maxsplit=1)[0].lower().split()
    return named or (bool(words) and words[-1] in PEOPLE | OFFICES | CREWS)
