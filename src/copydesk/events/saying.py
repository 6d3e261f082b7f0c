"""Who says what a sentence states."""

import re
from collections.abc import Iterable

from copydesk.model.span import Span
from copydesk.understand.lang.en.predicates import REPORTING
from copydesk.understand.lang.en.pronouns import FIRST, RELATIVES, SUBJECTS
from copydesk.understand.reading import Reading
from copydesk.understand.syntax import Parse, Token

_SAYS = re.compile(
    r"\b(?:said|says|say|told|tells|according|announced|reported|confirmed|stated|put|puts|gave|"
    r"spoke|estimated|added)\b",
    re.IGNORECASE,
)
_SPEAKING = REPORTING | frozenset("put give speak estimate".split())
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
    for token in parse.tokens:
        if token.pos == "VERB" and token.lemma in _SPEAKING and _gives(parse, token, number):
            subject = next(parse.of(token, "nsubj"), None)
            said = noun_phrase(reading, parse, subject) if subject else None
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
    joined = {part.index for one in parse.of(verb, "conj", "nsubj") for part in parse.subtree(one)}
    return any(
        number.contains(part.span) and part.index not in joined for part in parse.subtree(verb)
    )


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
