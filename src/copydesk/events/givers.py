"""Who gave a figure: whoever its sentence, or one beside it, says that it is from."""

import re
from collections.abc import Sequence

from copydesk.events.figure_mentions import FigureMention
from copydesk.events.group import Group
from copydesk.events.intervals import INTERVAL
from copydesk.events.lang.givers import ASCRIBED, COUNTS, DASH, HOW_MANY, OUTLETS, SHORT_OF_WHO
from copydesk.events.saying import (
    VOICES,
    is_publisher,
    noun_phrase,
    speaker_of,
    subjects_of_saying,
)
from copydesk.model.article import BlockKind
from copydesk.model.origin import LinkKind
from copydesk.model.quantity import Quantity, Scope
from copydesk.understand.lang.en.pronouns import FEMALE, MALE
from copydesk.understand.reading import Reading
from copydesk.understand.syntax import Parse, Token

_BACK = 2
"""Sentences before a "he" in which is looked for who that is."""
_AHEAD = 3
"""Sentences behind a figure in which it may be said whose the figures are."""
_COPIES = (LinkKind.CREDIT, LinkKind.COPY, LinkKind.TRIMMED, LinkKind.REWRITE)
"""Of what takes over another's text, no figure is its own."""
_ONE_PERSON = MALE | FEMALE
_TITLE = re.compile(r"\b[A-Z]")


def giver_of(mentions: Sequence[FigureMention], group: Group) -> str | None:
    """Who gave a figure: somebody whom a source names, before one of the sources themselves.

    Who says that it is not so any more, did not give it.
    """
    own = [
        one
        for one in mentions
        if one.expected or (not one.older and Scope.NEGATED not in one.number.scope)
    ]
    own.sort(key=lambda one: _is_in_a_heading(one, group))
    givers = [said for one in own if (said := _said_by(one, group))]
    publishers = [one.article.publisher or "" for one in group.sources]
    others = [said for said in givers if not is_publisher(said, publishers)]
    return next(iter(others), givers[0] if givers else None)


def _is_in_a_heading(mention: FigureMention, group: Group) -> bool:
    """Whether a figure stands in a title, which has a second thing and who says that."""
    sentence = group.readings[mention.source].sentences[mention.number.sentence]
    return sentence.kind in (BlockKind.TITLE, BlockKind.HEADING)


def is_its_own(mention: FigureMention, group: Group) -> bool:
    """Whether a relay gives a figure on its own account.

    What it passes on is in the report that it relays, where that is at hand; what is not, and what
    its sentence ascribes to nobody, the relay has from elsewhere.
    """
    reading, number = group.readings[mention.source], mention.number
    name = group.sources[mention.source].name
    whole = [one for one in group.origins.links if one.source == name and one.passage is None]
    relayed = {one.target for one in whole if one.kind is LinkKind.RELAY}
    theirs = [
        group.readings[index] for index, one in enumerate(group.sources) if one.name in relayed
    ]
    copied = any(one.kind in _COPIES for one in whole)
    if not theirs or copied or number.cell is not None or mention.head == INTERVAL:
        return False
    if next(subjects_of_saying(reading, number.sentence, number.span), None) is not None:
        return False
    if speaker_of(reading, number.sentence, number.span) is not None:
        return False
    return not any(
        number.value in (one.value, one.low, one.high)
        for their in theirs
        for one in their.quantities
    )


def _said_by(mention: FigureMention, group: Group) -> str | None:
    """Who gave a figure by the words of one source."""
    reading, number = group.readings[mention.source], mention.number
    sentence = number.sentence
    subject = next(subjects_of_saying(reading, sentence, number.span), None)
    said: str | None = None
    if subject is not None:
        said = _named(reading, sentence, subject)
    if said is None:
        said = speaker_of(reading, sentence, number.span)
        said = said if said and not _is_none(said) else None
    if said is None:
        said = _told_before(reading, number)
    publishers = [one.article.publisher or "" for one in group.sources]
    if said is None or is_publisher(said, publishers):
        return _ascribed(reading, sentence) or said
    return said


def _told_before(reading: Reading, number: Quantity) -> str | None:
    """Who told how many it is: "Farrow has told its staff how many will go. The figure is 90"."""
    parse = reading.parse_at(number.sentence)
    count = next((one for one in _roots(parse) if one.lemma in COUNTS), None)
    before = number.sentence - 1
    if count is None or parse.tokens[count.head].lemma != "be" or before < 0:
        return None
    sentence = reading.sentences[before]
    if sentence.block != reading.sentences[number.sentence].block:
        return None
    if not HOW_MANY.search(sentence.span.cut(reading.article.prose)):
        return None
    roots = _roots(reading.parse_at(before))
    subject = next((one for one in subjects_of_saying(reading, before) if one in roots), None)
    return _named(reading, before, subject) if subject is not None else None


def _named(reading: Reading, sentence: int, subject: Token) -> str | None:
    """The subject of a verb of saying, as words that say who it is."""
    parse = reading.parse_at(sentence)
    if subject.pos == "PRON":
        return _meant(reading, sentence, subject)
    if subject.lemma in VOICES:
        return _owner(reading, parse, subject)
    said = noun_phrase(reading, parse, subject)
    return None if said is None or _is_none(said) else said


def _is_none(said: str) -> bool:
    """Whether words for a speaker name nobody: a count, or an outlet that is not named."""
    last = re.split(r"\s+(?:of|in|for|from|with|at)\s", said, maxsplit=1)[0].split()[-1].lower()
    unnamed = last in OUTLETS and not any(word[:1].isupper() for word in said.split()[1:])
    return last in COUNTS or unnamed


def _owner(reading: Reading, parse: Parse, voice: Token) -> str | None:
    """Whose bulletin or estimate it is: "the ministry's bulletin", "the police estimate"."""
    for relation in ("poss", "compound", "nmod"):
        owner = next(parse.of(voice, relation), None)
        if owner is not None and owner.pos in ("NOUN", "PROPN"):
            said = noun_phrase(reading, parse, owner)
            return SHORT_OF_WHO.sub("", said) if said else None
    return None


def _meant(reading: Reading, sentence: int, pronoun: Token) -> str | None:
    """Who is meant by "he" or "they": who spoke, or was told of, right before."""
    word = pronoun.span.cut(reading.text).lower()
    if word == "it":
        return _subject_before(reading, sentence, pronoun)
    block = reading.sentences[sentence].block
    for index in range(sentence - 1, max(-1, sentence - _BACK - 1), -1):
        if reading.sentences[index].block != block:
            return None
        parse = reading.parse_at(index)
        subjects = [*subjects_of_saying(reading, index), *_roots(parse)]
        for subject in subjects:
            said = noun_phrase(reading, parse, subject)
            if said and not _is_none(said) and _may_be(word, said, subject):
                return said
    return None


def _may_be(pronoun: str, said: str, subject: Token) -> bool:
    """Whether a pronoun can stand for a subject: a name for "he", a body or several for "they"."""
    if pronoun in _ONE_PERSON:
        return bool(_TITLE.search(said)) and subject.tag in ("NNP", "NN")
    return pronoun == "they" and subject.tag in ("NNS", "NNPS")


def _roots(parse: Parse) -> list[Token]:
    """The subject of the main verb of a sentence."""
    return [
        subject
        for token in parse.tokens
        if token.head == token.index
        for subject in parse.of(token, "nsubj", "nsubjpass")
    ]


def _subject_before(reading: Reading, sentence: int, pronoun: Token) -> str | None:
    """What an "it" behind a clause stands for: "Farrow will cut 90 jobs, it said"."""
    parse = reading.parse_at(sentence)
    subjects = (one for one in parse.tokens if one.relation in ("nsubj", "nsubjpass"))
    first = next((one for one in subjects if one.index < pronoun.index), None)
    if first is None:
        return None
    behind = next((one for one in parse.of(first, "appos") if one.pos == "PROPN"), None)
    if behind is not None and DASH.search(reading.text[first.span.end : behind.span.start]):
        first = behind
    named = any(name.span.overlaps(first.span) for name in reading.names[sentence])
    return noun_phrase(reading, parse, first) if named else None


def _ascribed(reading: Reading, sentence: int) -> str | None:
    """Whom a sentence behind says the figures to be from: "the figures come from the ministry"."""
    block = reading.sentences[sentence].block
    for index in range(sentence, min(len(reading.sentences), sentence + _AHEAD + 1)):
        if reading.sentences[index].block != block:
            return None
        found = ASCRIBED.search(reading.sentences[index].span.cut(reading.article.prose))
        if found:
            return " ".join(found["who"].split())
    return None
