"""Finds the words that say who speaks: "said X", "X told reporters that", "according to X"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.quotes import (
    ANSWERS,
    NOT_VERBS_AFTER,
    NOUNS_TOO,
    PRONOUNS,
    VERBS,
)
from copydesk.understand.words import Word, words_of

HEARD = "tell"
"""The act whose verb has behind it who is spoken to, not who speaks."""
_REACH = 260
"""Code points behind a quotation in which its attribution may stand."""
LOOK_BACK = 780
"""Code points before a quotation in which its attribution may stand."""
_MOST_WORDS = 16
_BORDER = re.compile(r"[.!?…][\"'”’)»]{0,3}\s+(?=[^\W\d_a-z]|[\"'“‘«])")
_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Rev|Prof|St|Sen|Rep|Gov|[A-Z])\.\Z")
_AUXILIARIES = frozenset(
    "has have had also then later again once repeatedly first since now still even already is was "
    "has been being would will could might may did does do never".split()
)
_BREAKS = frozenset("that which when after because but while if whether although".split())
_PARTICIPLES = re.compile(r"[a-z]+ing\Z")


@dataclass(frozen=True, slots=True)
class Attribution:
    """The words of attribution.

    Attributes:
        subject: where the words for the speaker stand: the noun phrase, as far as can be told.
        first: whether the subject follows the verb or "according to", so that it comes first in
            its words; else it stands before the verb.
        verb: the verb of speech; None for "according to" and for a colon.
        act: what the verb does.
        loose: whether the subject is only the likeliest one.
    """

    subject: Span
    first: bool
    verb: Span | None = None
    act: str | None = None
    loose: bool = False


def behind(prose: str, quote: Span, limit: int) -> Attribution | None:
    """What follows a quotation: "... ," she said; "... ," said the mayor; according to X.

    Args:
        prose: the text.
        quote: the quotation, marks included.
        limit: where the block or the next quotation begins.
    """
    words = words_of(prose, Span(quote.end, _sentence_end(prose, quote.end, limit)))
    words = words[:_MOST_WORDS]
    if not words:
        return None
    full_stop = prose[quote.end - 2] == "." and prose[quote.end : quote.end + 1] != ","
    first = words[0]
    if [word.lower for word in words[:2]] == ["according", "to"]:
        return (
            Attribution(Span(words[2].span.start, words[-1].span.end), True) if words[2:] else None
        )
    if prose[quote.end : first.span.start].strip() not in ("", ",", "-", "–", "—", "―"):
        return None
    if prose[quote.end : first.span.start].strip() in ("―", "—") and first.text[0].isupper():
        return Attribution(Span(first.span.start, words[-1].span.end), True, None, "say")
    if full_stop and (first.text[0].isupper() or first.lower not in VERBS):
        return None
    at = _verb_at(words)
    if at is None:
        return None
    act = VERBS[words[at].lower]
    if at == 0 or all(word.lower in _AUXILIARIES for word in words[:at]):
        if len(words) == at + 1 or words[at].text.endswith("ing") or act == HEARD:
            return None
        subject = Span(words[at + 1].span.start, words[-1].span.end)
        return Attribution(subject, True, words[at].span, act)
    if any(word.lower in _BREAKS for word in words[:at]) or first.lower in ("and", "or", "in"):
        return None
    opens = first.text[0].isupper() or first.lower in PRONOUNS or first.lower in _DETERMINED
    if not (opens or _titled(words[:at])):
        return None
    return Attribution(Span(first.span.start, words[at - 1].span.end), False, words[at].span, act)


def _titled(words: Sequence[Word]) -> bool:
    """Whether some words are an office and a name: "flight director Ivo Marsh"."""
    plain = [word.text[0].islower() for word in words]
    names = plain.index(False) if False in plain else len(plain)
    return 0 < names <= _OFFICE and names < len(plain) and not any(plain[names:])


_OFFICE = 4
"""Words of an office without an article before a name."""
_DETERMINED = frozenset("the a an one another his her their its our my some several al".split())


def _verb_at(words: Sequence[Word]) -> int | None:
    """The index of the first verb of speech."""
    for index, word in enumerate(words):
        if is_verb(words, index):
            return index
        if index and word.text.startswith(("“", '"')):
            return None
    return None


def is_verb(words: Sequence[Word], index: int) -> bool:
    """Whether the word at an index is a verb of speech there."""
    word = words[index]
    if word.lower not in VERBS or word.possessive or word.text[0].isupper():
        return False
    if not index:
        return True
    before = words[index - 1]
    if word.lower in NOUNS_TOO and (before.lower in NOT_VERBS_AFTER or before.possessive):
        return False
    return before.lower != "to"


def ahead(prose: str, quote: Span, start: int, quoted: Sequence[Span]) -> Attribution | None:
    """What stands before a quotation in its sentence: X said: "..."; X called it "...".

    Args:
        prose: the text.
        quote: the quotation, marks included.
        start: where the block begins.
        quoted: other quotations within `LOOK_BACK` before it, whose words are not the writer's.
    """
    left = _sentence_start(prose, max(start, quote.start - LOOK_BACK), quote.start, quoted)
    words = [
        word
        for word in words_of(prose, Span(left, quote.start))
        if not any(span.start <= word.span.start < span.end for span in quoted)
    ]
    if not words:
        return None
    beside = _beside(prose, words)
    if beside is not None:
        return beside
    for at in range(len(words) - 1, -1, -1):
        if words[at].lower == "to" and at and words[at - 1].lower == "according":
            end = prose.find(",", words[at].span.end, quote.start)
            end = end if end > 0 else quote.start
            return Attribution(Span(words[at].span.end, end), True)
        if is_verb(words, at):
            found = subject_of(prose, words, at, VERBS[words[at].lower])
            if found:
                return found
        if words[at].lower in ANSWERS and at and words[at - 1].possessive:
            return Attribution(Span(words[0].span.start, words[at - 1].span.end), False, None)
    if prose[words[-1].span.end : quote.start].strip() == ":":
        whole = Span(words[0].span.start, words[-1].span.end)
        return Attribution(whole, True, loose=len(words) > 6)
    return None


def _beside(prose: str, words: Sequence[Word]) -> Attribution | None:
    """Words of attribution between commas: "It was late, she said, because the guests stayed"."""
    for at in range(len(words) - 2, 1, -1):
        subject, verb = words[at - 1], words[at]
        if subject.lower not in PRONOUNS or subject.lower == "it" or not is_verb(words, at):
            continue
        before = prose[words[at - 2].span.end : subject.span.start]
        behind_it = prose[verb.span.end : words[at + 1].span.start]
        if before.strip() == "," == behind_it.strip():
            return Attribution(subject.span, False, verb.span, VERBS[verb.lower])
    return None


def subject_of(prose: str, words: Sequence[Word], at: int, act: str) -> Attribution | None:
    """Who does what the verb at an index says; None when that does not stand before it.

    Args:
        prose: the text.
        words: the words of the sentence that are the writer's own.
        at: the index of the verb.
        act: what the verb does.
    """
    verb = words[at]
    end = at
    passive = False
    while end and words[end - 1].lower in _AUXILIARIES | {"were", "are", "be"}:
        passive = passive or words[end - 1].lower in ("was", "were", "are", "is", "be", "been")
        end -= 1
    if passive:
        following = [word.lower for word in words[at + 1 : at + 3]]
        if following[:1] == ["by"]:
            subject = Span(words[at + 1].span.end, words[-1].span.end)
            return Attribution(subject, True, verb.span, act)
        return None
    if end and words[end - 1].lower.endswith("ly"):
        end -= 1
    if end == 0:
        return None
    if words[end - 1].lower in ("and", "or", "but", "then"):
        whole = Span(words[0].span.start, words[end - 1].span.start)
        return Attribution(whole, True, verb.span, act, loose=True) if end > 1 else None
    whole = Span(words[0].span.start, words[end - 1].span.end)
    if _PARTICIPLES.fullmatch(verb.lower):
        return Attribution(whole, False, verb.span, act, loose=True)
    return Attribution(_clause(prose, words, end, whole), False, verb.span, act)


def _clause(prose: str, words: Sequence[Word], end: int, whole: Span) -> Span:
    """The part of what precedes a verb in which its subject stands."""
    closing = "," in prose[words[end - 1].span.end : words[end].span.start]
    for index in range(end - 1, 0, -1):
        if words[index].lower in ("and", "but", "that", "as", "while", "because", "what", "when"):
            gap = prose[words[index - 1].span.end : words[index].span.start]
            if closing and "," not in prose[words[index].span.start : words[end - 1].span.end]:
                continue
            if index + 1 < end and ("," in gap or words[index].lower not in ("and",)):
                return Span(words[index + 1].span.start, whole.end)
    return whole


def _sentence_end(prose: str, start: int, limit: int) -> int:
    limit = min(limit, start + _REACH)
    for match in _BORDER.finditer(prose, start, limit):
        if not _ABBREVIATED.search(prose, max(start, match.start() - 6), match.start() + 1):
            return match.start()
    return limit


def _sentence_start(prose: str, start: int, end: int, quoted: Sequence[Span]) -> int:
    begin = start
    for match in _BORDER.finditer(prose, start, end + 1):
        inside = any(span.start < match.start() < span.end - 2 for span in quoted)
        cut = _ABBREVIATED.search(prose, max(start, match.start() - 6), match.start() + 1)
        if not inside and not cut:
            begin = match.end()
    return begin
