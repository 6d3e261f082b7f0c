"""Finds the words for offices: "the regional head of civil protection", "Interior Minister"."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.names import NEVER_NAMES
from copydesk.understand.lang.en.people import (
    ALIASES,
    BODY_NOUNS,
    BODY_WORDS,
    CLASSES,
    DEMONYMS,
    DETERMINERS,
    GENERIC_SCOPE,
    OFFICES,
    PORTFOLIOS,
    STATUS_ACTING,
    STATUS_COMING,
    STATUS_DEPUTY,
    STATUS_FORMER,
    STATUS_OTHER,
    STOPS,
    SURNAMES_TOO,
    TIMES_OF_OFFICE,
)
from copydesk.understand.people.model import Office, Tenure
from copydesk.understand.people.spelling import fold
from copydesk.understand.stems import stem
from copydesk.understand.words import Word

_LONGEST_ALIAS = max(map(len, ALIASES))
_MOST_BEFORE = 6
_MOST_AFTER = 9
_MOST_BODY = 4
_LINKS = frozenset("of for at in to with".split())
_NEEDS_NAME = frozenset("at in to with".split())
_GROUNDS = "street road park bridge river lake sea island islands city airport museum".split()
_BODIES = (BODY_WORDS | BODY_NOUNS) - {"the", *_GROUNDS}


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words for an office, by the indices of the words of their sentence.

    Attributes:
        start: of its first word, determiner included.
        head: of the last word of the office itself.
        end: past the last word of its complement.
        determiner: "the", "its", "a"; "'s" after a possessive name; empty when there is none.
    """

    start: int
    head: int
    end: int
    determiner: str
    office: Office
    tenure: Tenure


def spaced(prose: str, words: Sequence[Word], left: int) -> bool:
    """Whether only a space stands between a word and the next."""
    return prose[words[left].span.end : words[left + 1].span.start] in (" ", "\u00a0", "\n")


def find_phrases(
    prose: str, words: Sequence[Word], blocked: Sequence[Span] = ()
) -> tuple[Phrase, ...]:
    """The words for offices in one sentence, in order, not overlapping.

    Args:
        prose: the text that the words come from.
        words: the words of the sentence.
        blocked: stretches that are no part of an office (time expressions).
    """
    found: list[Phrase] = []
    at = 0
    while at < len(words):
        length, head = _office_at(prose, words, at)
        if not head or _is_surname(prose, words, at, length):
            at += 1
            continue
        taken = [span.end for span in blocked if span.end <= words[at].span.start]
        floor = found[-1].end if found else 0
        while taken and floor < at and words[floor].span.start < taken[-1]:
            floor += 1
        phrase = _grow(prose, words, at, length, head, floor)
        found.append(phrase)
        at = max(phrase.end, at + length)
    return tuple(found)


def _bare(word: str) -> tuple[str, set[str]]:
    """A word without the status joined to it: "then-president", "sub-editor", "mayor-elect"."""
    status: set[str] = set()
    if (word,) in ALIASES:
        return word, status
    first, dash, rest = word.partition("-")
    if dash and first in STATUS_FORMER | STATUS_ACTING | STATUS_DEPUTY:
        status.add(first)
        word = rest
    stump, dash, last = word.rpartition("-")
    if dash and last in STATUS_COMING:
        status.add(last)
        word = stump
    return word, status


def _office_at(prose: str, words: Sequence[Word], at: int) -> tuple[int, str]:
    """How many words name an office here, and the office; (0, "") for none."""
    most = 1
    while most < _LONGEST_ALIAS and at + most < len(words) and spaced(prose, words, at + most - 1):
        most += 1
    lower = [_bare(word.lower)[0] for word in words[at : at + most]]
    for length in range(most, 0, -1):
        if words[at + length - 1].possessive:
            continue
        head = ALIASES.get(tuple(lower[:length]))
        if head and not _goes_on(prose, words, at, length):
            return length, head
    if not words[at].possessive and (lower[0] in OFFICES or lower[0] in CLASSES):
        if lower[0] in STATUS_DEPUTY | STATUS_OTHER and most > 1:
            following = _office_at(prose, words, at + 1)
            return (0, "") if following[0] else (1, lower[0])
        return 1, lower[0]
    return 0, ""


def _goes_on(prose: str, words: Sequence[Word], at: int, length: int) -> bool:
    """Whether what an office is of goes on in a name: "leader of the opposition | Civic Bloc"."""
    last = at + length - 1
    whose = any(word.lower in DETERMINERS for word in words[at:last])
    return (
        whose and last + 1 < len(words) and spaced(prose, words, last) and _proper(words[last + 1])
    )


def _is_surname(prose: str, words: Sequence[Word], at: int, length: int) -> bool:
    """Whether a word that names an office is somebody's name here: "Stephen King"."""
    word = words[at]
    if length > 1 or word.lower not in SURNAMES_TOO or not word.text[0].isupper():
        return False
    before = at > 0 and spaced(prose, words, at - 1) and _proper(words[at - 1])
    behind = at + 1 < len(words) and spaced(prose, words, at) and words[at + 1].text[0].isupper()
    return before and not behind and words[at - 1].lower not in PORTFOLIOS


def _proper(word: Word) -> bool:
    return word.text[0].isupper() and word.lower not in NEVER_NAMES


def _grow(prose: str, words: Sequence[Word], at: int, length: int, head: str, floor: int) -> Phrase:
    start, determiner = at, ""
    status = _bare(words[at].lower)[1] | _bare(words[at + length - 1].lower)[1]
    domain: set[str] = set()
    scope: set[str] = set()
    while start > floor and at - start < _MOST_BEFORE and spaced(prose, words, start - 1):
        word = words[start - 1]
        lower = word.lower
        if lower in DETERMINERS:
            start, determiner = start - 1, lower
            break
        if word.possessive:
            start, determiner = start - 1, "'s"
            if _proper(word):
                start = _whole_name(prose, words, start, floor, scope)
            elif lower not in GENERIC_SCOPE | BODY_NOUNS and _noun_like(lower):
                domain.add(stem(lower))
            if start > floor and words[start - 1].lower in DETERMINERS:
                start -= spaced(prose, words, start - 1)
            break
        known = STATUS_FORMER | STATUS_ACTING | STATUS_COMING | STATUS_DEPUTY | STATUS_OTHER
        if lower in known:
            status.add(lower)
        elif lower in PORTFOLIOS:
            domain.add(stem(lower))
        elif _proper(word):
            _add_scope(word, scope)
        elif _noun_like(lower) and not scope:
            domain.add(stem(lower))
        else:
            break
        start -= 1
    end = _complement(prose, words, at + length, domain, scope)
    titled = head in OFFICES or head in ALIASES.values()
    unique = titled and determiner not in ("a", "an") and head not in CLASSES
    if status & STATUS_DEPUTY:
        head, unique = f"deputy {head}", unique
    span = Span(
        words[start + (determiner != "" and determiner != "'s")].span.start, words[end - 1].span.end
    )
    office = Office(
        span, head, frozenset(domain), frozenset(scope), unique, bool(status & STATUS_ACTING)
    )
    tenure = _tenure(status)
    if _is_of_its_time(words, end):
        end, tenure = end + _OF_ITS_TIME, Tenure.FORMER
    return Phrase(start, at + length - 1, end, determiner, office, tenure)


def _is_of_its_time(words: Sequence[Word], at: int) -> bool:
    """Whether "of the day" stands here, by which an office was held when something was done."""
    told = [word.lower for word in words[at : at + _OF_ITS_TIME]]
    if len(told) < _OF_ITS_TIME or words[at + _OF_ITS_TIME - 1].possessive:
        return False
    return told[0] in ("of", "at") and told[1] in ("the", "that") and told[2] in TIMES_OF_OFFICE


_OF_ITS_TIME = 3


def _tenure(status: set[str]) -> Tenure:
    if status & (STATUS_FORMER | {"retired"}):
        return Tenure.FORMER
    return Tenure.COMING if status & STATUS_COMING else Tenure.NOW


def _noun_like(lower: str) -> bool:
    """Whether a lower-case word before an office may be part of it: "festival director"."""
    return (
        lower not in NEVER_NAMES
        and lower not in STOPS
        and lower[0].isalpha()
        and not lower.endswith(("ed", "ly", "ing"))
        and not lower.endswith("-old")
    )


def _add_scope(word: Word, scope: set[str]) -> None:
    country = DEMONYMS.get(word.lower)
    scope.add(country or fold(word.lower))


def _whole_name(prose: str, words: Sequence[Word], start: int, floor: int, scope: set[str]) -> int:
    """Takes in the name that ends in a possessive; gives the index of its first word."""
    _add_scope(words[start], scope)
    while start > floor and spaced(prose, words, start - 1) and _proper(words[start - 1]):
        start -= 1
        _add_scope(words[start], scope)
    return start


def _complement(
    prose: str, words: Sequence[Word], at: int, domain: set[str], scope: set[str]
) -> int:
    """Reads "of the country's emergency service"; gives the index past its last word."""
    linked = at < len(words) and words[at].lower in _LINKS and spaced(prose, words, at - 1)
    if not linked or _is_of_its_time(words, at):
        return at
    following = words[at + 1 : at + 3]
    needs_name = words[at].lower in _NEEDS_NAME and not any(map(_proper, following))
    if needs_name and not _leads_to_a_body(prose, words, at):
        return at
    end = complement_of(prose, words, at + 1, domain, scope)
    return end if end > at + 1 else at


def _leads_to_a_body(prose: str, words: Sequence[Word], at: int) -> bool:
    """Whether a preposition stands before a body that is no name: "at the finance ministry"."""
    if at + 1 >= len(words) or words[at + 1].lower not in DETERMINERS:
        return False
    for index in range(at + 1, min(len(words), at + 1 + _MOST_BODY)):
        if not spaced(prose, words, index - 1):
            return False
        if words[index].lower in _BODIES:
            return True
    return False


def complement_of(
    prose: str, words: Sequence[Word], at: int, domain: set[str], scope: set[str]
) -> int:
    """Reads what an office is of: lower-case words into its domain, names into its scope.

    Returns:
        The index past the last word; ``at`` when there is none.
    """
    end = position = at
    while position < len(words) and position - at < _MOST_AFTER:
        word = words[position]
        lower = word.lower
        if position > at and not spaced(prose, words, position - 1):
            break
        if lower in STOPS or word.text[0].isdigit():
            break
        if _proper(word):
            _add_scope(word, scope)
            end = position + 1
        elif lower in _LINKS:
            following = words[position + 1] if position + 1 < len(words) else None
            if lower != "of" and not (following and _proper(following)):
                break
        elif lower not in DETERMINERS:
            if not word.possessive:
                if not _noun_like(lower):
                    break
                if lower not in GENERIC_SCOPE:
                    domain.add(stem(lower))
            end = position + 1
        position += 1
    return end
