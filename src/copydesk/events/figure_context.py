"""What the clause of a number says that it measures, or what became of what it counts.

"The break fee of €120 million": the break fee. "186 operations had been postponed": postponed.
"""

import re
from dataclasses import dataclass, replace

from copydesk.events.lang.figures import COUNT_NOUNS, TELLING_NOTHING, VAGUE_NOUNS
from copydesk.model.article import BlockKind
from copydesk.model.quantity import Counted, Dimension, Quantity, QuantityKind
from copydesk.understand.lang.en.stand_ins import GENERIC, STAND_INS
from copydesk.understand.quantity.counted import singular
from copydesk.understand.reading import Reading
from copydesk.understand.syntax import Parse, Token

_NUMERAL = ("nummod", "quantmod", "compound", "amod", "npadvmod", "nmod")
_MODIFIERS = ("compound", "amod", "nmod")
_FEW = 3
_DEEP = 6


@dataclass(frozen=True, slots=True)
class Context:
    """What the words of its clause say of a number.

    Attributes:
        given_of: the noun that it is given of: "break fee"; None if there is none.
        subject: the noun that its clause is about, which may be something else; None if none.
        became: what was done with what it counts: "postponed"; None if unsaid.
    """

    given_of: str | None = None
    subject: str | None = None
    became: str | None = None


def context_of(reading: Reading, number: Quantity) -> Context:
    """What the clause of a number says of it, by its syntax."""
    parse = reading.parse_at(number.sentence)
    inside = [one for one in parse.tokens if number.span.contains(one.span)]
    if not inside or number.cell is not None:
        return Context()
    noun = _phrase_head(parse, inside[-1])
    return Context(
        _given_of(reading, parse, noun, number),
        _subject(reading, parse, noun, number),
        _became(reading, parse, noun),
    )


def numbered(reading: Reading, number: Quantity) -> Quantity:
    """A bare count with what its clause says that it is the number of.

    "The number of passengers affected is put at 52,400": passengers.
    """
    counted = number.counted
    bare = counted is None or counted.head in STAND_INS or counted.head.endswith("ed")
    if number.kind is not QuantityKind.COUNT or number.cell is not None or not bare:
        return number
    if counted is not None and counted.state:
        return number
    start = max(
        (
            one.span.end
            for one in reading.quantities_by_sentence[number.sentence]
            if one.span.end <= number.span.start
        ),
        default=reading.sentences[number.sentence].span.start,
    )
    parse = reading.parse_at(number.sentence)
    noun = next(
        (
            of
            for one in parse.tokens
            if one.lemma in COUNT_NOUNS and start <= one.span.start
            for prep in parse.of(one, "prep")
            if prep.lemma == "of"
            for of in parse.of(prep, "pobj")
            if of.tag == "NNS" and of.span.end <= number.span.start
        ),
        None,
    )
    if noun is None:
        return number
    head = singular(noun.span.cut(reading.text).lower())
    return replace(number, counted=Counted(noun.span, head, (head,)))


def _phrase_head(parse: Parse, token: Token) -> Token:
    """The noun that a numeral belongs to; itself where it stands alone."""
    for _ in range(_DEEP):
        if token.relation not in _NUMERAL:
            break
        token = parse.tokens[token.head]
    return token


def _given_of(reading: Reading, parse: Parse, noun: Token, number: Quantity) -> str | None:
    """ "Rock" of "1,200 tonnes of rock", "fee" of "a fee of €120 million"."""
    if number.unit is not None and number.unit.dimension in _AMOUNTS:
        of = next((one for one in parse.of(noun, "prep") if one.lemma == "of"), None)
        inner = next(parse.of(of, "pobj"), None) if of else None
        phrase = _phrase(reading, parse, inner) if inner else None
        if phrase:
            return f"amount of {phrase}"
    head = parse.tokens[noun.head]
    if noun.relation == "pobj" and head.lemma == "of":
        return _phrase(reading, parse, parse.tokens[head.head])
    return None


_AMOUNTS = (Dimension.MASS, Dimension.VOLUME)


def _subject(reading: Reading, parse: Parse, noun: Token, number: Quantity) -> str | None:
    """What the clause around a number is about; of a length, as a distance."""
    token = noun
    for _ in range(_DEEP):
        if token.relation == "ROOT" or token.pos in ("VERB", "AUX"):
            break
        token = parse.tokens[token.head]
    given = next((one for one in parse.of(token, "dobj") if token.lemma in _GIVING), None)
    about = given or next(parse.of(token, "nsubj", "nsubjpass"), None)
    if about is not None and about.lemma in STAND_INS:
        of = next((one for one in parse.of(about, "prep") if one.lemma == "of"), None)
        about = next(parse.of(of, "pobj"), None) if of else None
    phrase = _phrase(reading, parse, about) if about else None
    if phrase and token.lemma == "cost":
        return f"cost of the {phrase}"
    length = number.unit is not None and number.unit.dimension is Dimension.LENGTH
    if phrase and length and about is not None and about.lemma not in _LENGTHS:
        return f"{phrase} distance"
    return phrase


_LENGTHS = frozenset("length distance height depth width altitude range gap lead".split())


_GIVING = frozenset("put cut raise lower revise estimate set increase reduce lift".split())


def _became(reading: Reading, parse: Parse, noun: Token) -> str | None:
    """What was done with what is counted: the participle behind it, or that it is subject of."""
    verb = None
    if noun.relation == "nsubjpass":
        verb = parse.tokens[noun.head]
    else:
        verb = next((one for one in parse.of(noun, "acl") if one.tag == "VBN"), None)
    if verb is None or verb.tag != "VBN" or verb.lemma in TELLING_NOTHING:
        return None
    return verb.span.cut(reading.text).lower()


def _tells(noun: Token) -> bool:
    return noun.pos == "NOUN" and noun.lemma not in STAND_INS | VAGUE_NOUNS | GENERIC


def _phrase(reading: Reading, parse: Parse, noun: Token) -> str | None:
    """A common noun with the modifiers right before it; None where it tells nothing."""
    if not _tells(noun):
        return None
    words = [
        one
        for one in parse.of(noun, *_MODIFIERS)
        if one.span.start < noun.span.start and one.pos in ("NOUN", "ADJ")
    ]
    kept = [*words[-_FEW + 1 :], noun]
    first = kept[0].span
    found = " ".join(_as_within(reading, one) for one in kept)
    if not all(word.isalpha() and len(word) > 1 for word in found.split()):
        return None
    hyphened = _HYPHENED.search(reading.article.prose, first.start - _WORD, first.start)
    return f"{hyphened[0].lower()}{found}" if hyphened else found


def _as_within(reading: Reading, word: Token) -> str:
    """A word as it stands within a sentence: a capital that does not begin one is a name's."""
    words = word.span.cut(reading.text)
    sentence = reading.sentences[reading.sentence_at(word.span)]
    opens = word.span.start == sentence.span.start or sentence.kind is not BlockKind.PARAGRAPH
    return words.lower() if opens else words


_HYPHENED = re.compile(r"\b[A-Za-z]+-\Z")
"""The first half of a compound: "one-" of "a one-time charge"."""
_WORD = 20
