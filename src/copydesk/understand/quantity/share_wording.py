"""The words around a share: appositions, "of the total", ", a turnout of", "out of the"."""

from collections.abc import Sequence

from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import PARTITIVE_DETERMINERS, STOPS
from copydesk.understand.lang.en.quantity_relations import (
    COLLECTIVES,
    LARGER_WHOLES,
    PARTITIVE_LINKS,
)
from copydesk.understand.quantity.links import words_after, words_between

_APPOSING = (
    (",", "or"),
    (",", "about"),
    (",",),
    ("(",),
    ("or",),
    ("–",),
    ("—",),
    (",", "or", "about"),
)
CLOSING = frozenset(",.;:)]–—!?")
_RESTATING = (("which", "is"), ("which", "was"), ("that", "is"), ("which", "makes"))
LONGEST_LINK = 14


def noun_phrase(words: Sequence[str]) -> bool:
    """Whether words can be the inside of one noun phrase: no verb, no clause."""
    inner = {"of", "the", "a", "an", "its", "their", "his", "her", "all", "some", "'s", "’", "-"}
    return all(
        word in inner or (word not in STOPS and (word.isalpha() or "-" in word or "'" in word))
        for word in words
    )


def apposition(words: tuple[str, ...]) -> bool:
    """Whether the words after a number end by setting the next number equal to it."""
    if len(words) > LONGEST_LINK:
        return False
    if words[-1:] in {("just",), ("only",), ("barely",), ("fully",)}:
        words = words[:-1]
    return any(
        words[-len(tail) :] == tail and noun_phrase(words[: -len(tail)]) for tail in _APPOSING
    )


def clause(words: tuple[str, ...]) -> bool:
    """Whether words are the rest of one clause and a comma: "people were arrested,"."""
    if not 1 <= len(words) <= LONGEST_LINK or words[-1] not in {",", "–", "—", "("}:
        return False
    return not set(words[:-1]) & {",", ";", ":", "and", "but", "while", "as", "(", "–", "—"}


def partitive(link: tuple[str, ...], prose: str, whole: Quantity) -> bool:
    """Whether words make the number before them a part of ``whole``: "of the", "of its"."""
    if link in PARTITIVE_LINKS:
        return True
    owned = prose[: whole.span.start].rstrip()[-2:] in {"'s", "’s", "s'", "s’"}
    if owned and link[:1] == ("of",) and len(link) <= 6 and noun_phrase(link):
        return True
    if link[:1] == ("of",):
        rest = link[1:]
    elif link[:2] == ("out", "of"):
        rest = link[2:]
    elif len(link) <= 4 and "of" in link and noun_phrase(link):
        rest = link[link.index("of") + 1 :]
    else:
        return False
    return len(rest) <= 2 and all(word in PARTITIVE_DETERMINERS or word == "a" for word in rest)


def stands_apart(prose: str, before: Quantity, share: Quantity, bounds: Span) -> bool:
    """Whether a share stands by itself behind a comma or in brackets, and says no more."""
    link = words_between(prose, before, share)
    if not link or len(link) > LONGEST_LINK:
        return False
    restated = link[-3:-2] == (",",) and link[-2:] in _RESTATING
    set_apart = any(link[-len(tail) :] == tail for tail in _APPOSING)
    following = words_after(prose, share.span, bounds.end)
    if not (restated or set_apart or gauged(link) or _done_to_all(link, following)):
        return False
    if not following or following[0] in CLOSING or _the_total(following):
        return True
    return of_the_whole(following, prose[bounds.start : share.span.start])


def _done_to_all(link: tuple[str, ...], following: tuple[str, ...]) -> bool:
    """Whether a share of the whole follows a participle: ", giving up 9 per cent of its staff"."""
    if not (link[-3:-2] == (",",) or link[-2:-1] == (",",)) or following[:1] != ("of",):
        return False
    verb = link[-2] if link[-3:-2] == (",",) else link[-1]
    owned = following[1:2] in {("its",), ("their",), ("the",)}
    return verb.endswith("ing") and owned and set(following[2:3]) <= COLLECTIVES


def _the_total(following: tuple[str, ...]) -> bool:
    """ "half the total,"."""
    total = following[:2] in {("the", "total"), ("the", "number"), ("the", "whole")}
    return total and (len(following) == 2 or following[2] in CLOSING)


def of_the_whole(following: tuple[str, ...], before: str) -> bool:
    """Whether a share goes on "of them." or "of the chamber" and the clause ends there.

    Args:
        before: the words of its sentence before it, which may name a larger whole.
    """
    if following[:1] != ("of",):
        return False
    if following[1:2] in {("them",), ("those",), ("these",)}:
        return following[2:3] in {(), (".",), (";",), (")",), (":",), (",",)}
    inside = following[1:]
    closing = next((k for k, word in enumerate(inside) if word in CLOSING), len(inside))
    larger = set(inside[:closing]) & LARGER_WHOLES - set(before.lower().split())
    return (
        closing <= 3
        and not larger
        and inside[:1] in {("the",), ("its",), ("their",), ("all",)}
        and (noun_phrase(inside[:closing]))
    )


def names_total(following: tuple[str, ...], whole: Quantity) -> bool:
    """Whether "of the total" follows a share, or "of the" and what the whole counts."""
    if following[:2] != ("of", "the") or len(following) < 3:
        return False
    nouns = {"total", "whole"} | ({whole.counted.head} if whole.counted else set())
    return following[2] in nouns or following[2].removesuffix("s") in nouns


def gauged(link: tuple[str, ...]) -> bool:
    """Whether words end as in ", a turnout of" and ", a success rate of"."""
    tail = link[-5:]
    if tail[-1:] in {("was",), ("is",)} and {"turnout", "rate", "proportion"} & set(tail):
        return "," in tail
    return tail[-1:] == ("of",) and any(
        tail[k] in {",", ":", ";", "–", "—", "makes", "gives", "means"}
        and tail[k + 1] in {"a", "an"}
        for k in range(len(tail) - 2)
    )
