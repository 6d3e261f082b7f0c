"""Who says what a sentence states."""

import re
from collections.abc import Iterable, Iterator

from copydesk.events.lang.givers import AUTHORITIES
from copydesk.events.lang.speech import OFFICES
from copydesk.model.span import Span
from copydesk.understand.lang.en.predicates import REPORTING
from copydesk.understand.lang.en.pronouns import FIRST, RELATIVES, SUBJECTS
from copydesk.understand.lang.en.quantity_counted import PERSON_ENDINGS
from copydesk.understand.reading import Reading
from copydesk.understand.syntax import Parse, Token

_SAYS = re.compile(
    r"\b(?:said|says|say|told|tells|according|announced|reported|confirmed|stated|put|puts|gave|"
    r"spoke|speaks|estimates?d?|added|expects?|expected|made|makes|bring(?:s|ing)?|brought|lower\w*|"
    r"rais\w+|revis\w+|cut(?:ting)?|correct\w*|reduc\w+|lift\w*)\b",
    re.IGNORECASE,
)
_SPEAKING = REPORTING | frozenset("put give speak estimate expect".split())
_LONGEST = 70
_PRONOUNS = SUBJECTS | FIRST | RELATIVES


def speaker_of(reading: Reading, sentence: int, number: Span | None = None) -> str | None:
    """The words for who says what a sentence states; None when nobody is said to.

    Args:
        reading: the text.
        sentence: the index of the sentence.
        number: a number that must be part of what is said.
    """
    span = reading.sentences[sentence].span
    words = span.cut(reading.article.prose)
    if not _SAYS.search(words):
        return None
    parse = reading.parse_at(sentence)
    for subject in subjects_of_saying(reading, sentence, number):
        said = noun_phrase(reading, parse, subject)
        if said:
            return said
    for token in parse.tokens:
        if token.lemma == "accord":
            for prep in parse.of(token, "prep"):
                named = next(parse.of(prep, "pobj"), None)
                said = noun_phrase(reading, parse, named) if named else None
                if said:
                    return said
    return None


def subjects_of_saying(
    reading: Reading, sentence: int, number: Span | None = None
) -> Iterator[Token]:
    """The subjects of the verbs by which a sentence gives something, pronouns among them.

    Args:
        reading: the text.
        sentence: the index of the sentence.
        number: a number that must be part of what is said.
    """
    if not _SAYS.search(reading.sentences[sentence].span.cut(reading.article.prose)):
        return
    parse = reading.parse_at(sentence)
    for token in parse.tokens:
        if token.pos not in ("VERB", "AUX"):
            continue
        subject = _subject(reading, parse, token, number)
        if subject is not None:
            yield subject


def _subject(reading: Reading, parse: Parse, verb: Token, number: Span | None) -> Token | None:
    """The subject of a verb, if it is one by which a figure is given."""
    subject = next(parse.of(verb, "nsubj"), None)
    if verb.lemma in _SPEAKING and verb.pos == "VERB" and _gives(parse, verb, number):
        return subject
    if number is None:
        return None
    if verb.lemma in SETTING and _sets(reading, parse, verb, number):
        subject = subject or _subject_above(parse, verb)
        return subject if subject is not None and _acts(subject) else None
    voice = verb.lemma == "be" and subject is not None and subject.lemma in VOICES
    return subject if voice and _gives(parse, verb, number) else None


def _sets(reading: Reading, parse: Parse, verb: Token, number: Span) -> bool:
    """Whether a verb sets a count: "brought it down to 95", "made the total 95"."""
    if verb.span.end > number.start or not _gives(parse, verb, number):
        return False
    return bool(_OLD_COUNT.match(reading.article.prose, verb.span.end, number.start))


def _acts(subject: Token) -> bool:
    """Whether a subject is somebody, who can set a count: not "deaths in hospital"."""
    lemma = subject.lemma
    named = subject.pos in ("PROPN", "PRON") or lemma in OFFICES | AUTHORITIES
    return named or lemma.endswith(PERSON_ENDINGS)


def _subject_above(parse: Parse, verb: Token) -> Token | None:
    """The subject of the verb that a verb hangs on: "went on television to bring it down"."""
    above = parse.tokens[verb.head]
    if verb.relation not in _HANGING or above.index == verb.index or above.pos != "VERB":
        return None
    return next(parse.of(above, "nsubj"), None)


SETTING = frozenset("make bring lower raise revise cut correct reduce lift".split())
"""Verbs by which somebody sets a count anew, where a count is what they do it to."""
VOICES = frozenset("bulletin briefing estimate count tally statement update release".split())
"""What bodies give their figures in."""
_HANGING = ("xcomp", "advcl")
_OLD_COUNT = re.compile(
    r"\s{1,9}(?:down\s+|up\s+)?(?:it|(?:the|its|their|his|her)\s+(?:\w+\s+){0,2}"
    r"(?:toll|figure|number|count|total|tally|estimate))\b",
    re.IGNORECASE,
)


def is_publisher(said: str, publishers: Iterable[str]) -> bool:
    """Whether words for a speaker mean a publisher: "Tidewater" and "the newsletter Tidewater"."""
    name = _KIND_OF_OUTLET.sub("", said).lower()
    whole = [f" {one.lower().removeprefix('the ')} " for one in publishers if one]
    last = bool(_THE_NAME.fullmatch(said)) and any(one.endswith(f" {name} ") for one in whole)
    return last or (bool(name) and any(one.startswith(f" {name} ") for one in whole))


_THE_NAME = re.compile(r"[Tt]he\s+[A-Z]\w+")
"""What a paper is called for short: "The Voice"."""
_KIND_OF_OUTLET = re.compile(
    r"^(?:the\s+)?(?:(?:agency|blog|broadcaster|channel|gazette|magazine|newsletter|newspaper|paper|"
    r"site|website)\s+)?",
    re.IGNORECASE,
)


def _gives(parse: Parse, verb: Token, number: Span | None) -> bool:
    """Whether a number is in what a verb of saying says; in its object, of "give" and "find"."""
    if number is None:
        return True
    if verb.lemma in _HANDING:
        said = [part for one in parse.of(verb, "dobj") for part in parse.subtree(one)]
        told = any(part.lemma in _COUNTS or number.contains(part.span) for part in said)
        if not told:
            return False
    others = (one for one in parse.of(verb, "conj", "nsubj") if not _is_listed(one))
    joined = {part.index for one in others for part in parse.subtree(one)}
    return any(
        number.contains(part.span) and part.index not in joined for part in parse.subtree(verb)
    )


def _is_listed(token: Token) -> bool:
    """Whether a noun is joined to a verb, by a parse of "said A, most of it soon, and B"."""
    return token.relation == "conj" and token.pos == "NOUN"


_HANDING = frozenset("give find show".split())
_COUNTS = frozenset("figure number toll estimate count total list magnitude depth".split())


def noun_phrase(reading: Reading, parse: Parse, head: Token) -> str | None:
    """The noun phrase of a head, without its relative clauses and appositions."""
    if head.lemma in _PRONOUNS or head.pos not in ("NOUN", "PROPN"):
        return None
    named = next((part for part in parse.of(head, "appos") if part.pos == "PROPN"), None)
    if named is not None and head.pos == "NOUN":
        return noun_phrase(reading, parse, named)
    dropped = {
        token.index
        for child in parse.of(head, "relcl", "appos", "acl", "advcl", "punct")
        for token in parse.subtree(child)
    }
    kept = [token for token in parse.subtree(head) if token.index not in dropped]
    words = reading.text[kept[0].span.start : kept[-1].span.end]
    words = " ".join(words.split()).strip(" ,;:–—")
    return words if words and len(words) <= _LONGEST else None
