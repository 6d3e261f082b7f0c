"""Whether a number that agrees with an article's is the number of the same things."""

from collections.abc import Sequence

from copydesk.model.claim import Claim
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.lang.en.quantity_votes import A_VOTE, FROM_THE_OTHERS, TO_THE_OTHERS
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of, name_key
from copydesk.verify.passages import Passage
from copydesk.verify.quantities import GENERIC, distinct, kinship, tells_as_much

_TELLING = 1.0
"""How unlikely it must be by chance that two texts have a number that needs no company."""
_ONE_NOUN = 0.55
"""How alike in meaning two nouns are that are used of one thing: "round", "quarter"."""
_BESIDE = 0.7
_FEW = 10
"""Below which a number alone, of nothing that is named, may be one of anything."""
_KIN = 0.5
"""How alike two numbers are in what they count that share more than being counts."""


def bears_out(
    reading: Reading, claim: Claim, source: Reading, passage: Passage, other: Quantity
) -> bool:
    """Whether a passage's number, which agrees with a claim's, is a report of it.

    "At least 73" leaves room for 103 and does not report it; a second blast is no second
    anniversary; "three in Quelton" are not the three of the whole country.

    Args:
        reading, claim: the article, and the figure.
        source, passage, other: the report, the sentence, and the number in it.
    """
    number = claim.value
    assert isinstance(number, Quantity)
    return (
        tells_as_much(number, other)
        and (is_of_a_vote(source, other) or not is_of_a_vote(reading, number))
        and (
            _counts_such(number, other, source, passage)
            or _in_company(reading, claim, source.quantities_by_sentence[passage.sentence])
        )
        and (number.kind is not QuantityKind.ORDINAL or _is_of_one_row(number, other, passage))
        and (distinct(number) >= _TELLING or _is_of_one_place(reading, claim, source, other))
    )


def is_of_a_vote(reading: Reading, number: Quantity) -> bool:
    """Whether a number is one side of a vote: "four votes to one", "by 17 to 14 votes"."""
    if number.kind is QuantityKind.SCORE:
        return True
    sentence, prose = reading.sentences[number.sentence].span, reading.article.prose
    if number.kind is not QuantityKind.COUNT or not A_VOTE.search(sentence.cut(prose)):
        return False
    behind = TO_THE_OTHERS.match(prose, number.span.end, sentence.end)
    return bool(behind or FROM_THE_OTHERS.search(prose, sentence.start, number.span.start))


def _counts_such(one: Quantity, other: Quantity, source: Reading, passage: Passage) -> bool:
    """Whether a number that agrees may count what one counts; two texts have any small one.

    "Three people" bear out no "three communities", nor "two explosions" the "two bombers".
    """
    if one.kind is not QuantityKind.COUNT or distinct(one) >= _TELLING or one.counted is None:
        return True
    mine = one.counted.head
    if not mine or mine in GENERIC or one.counted.state:
        return True
    if other.counted is None:
        return one.value >= _FEW or _names_such(mine, source, passage, _BESIDE)
    if key_of(mine) in {key_of(word) for word in other.counted.words if word != other.counted.head}:
        return True
    theirs = other.counted.head or other.counted.state
    if other.counted.head and _does(mine) is not _does(other.counted.head):
        return _names_such(mine, source, passage, 1.0)
    if (kinship(one, other) or 0.0) >= _KIN and not other.counted.state:
        return True
    if _names_such(mine, source, passage, 1.0):
        return True
    if not theirs or (mine in PEOPLE and other.counted.head in PEOPLE):
        return True
    told = meanings([mine, theirs])
    return bool(told[0] @ told[1] >= _ONE_NOUN)


def _does(noun: str) -> bool:
    """Whether a noun is of somebody by what they do: "bomber", where "bomb" is a thing."""
    return noun not in PEOPLE and noun.endswith(("er", "or", "ist"))


def _names_such(noun: str, source: Reading, passage: Passage, least: float) -> bool:
    """Whether a passage, or a sentence beside it, has the very noun, or so much of its kin.

    "Dismissed three ministers" tells of three sackings.
    """
    if not _does(noun) and passage.terms.get(key_of(noun), 0.0) >= least:
        return True
    forms = (noun, f"{noun}s", f"{noun}es")
    around = source.words[max(0, passage.sentence - 1) : passage.sentence + 2]
    return any(word.lower in forms for words in around for word in words)


def _in_company(reading: Reading, claim: Claim, others: Sequence[Quantity]) -> bool:
    """Whether a passage has another number of a claim's clause too: "four of their five kicks"."""
    return any(
        one is not claim.value and claim.clause.contains(one.span) and one.value == other.value
        for one in reading.quantities_by_sentence[claim.sentence]
        for other in others
        if one.value > 1 and one.kind is other.kind
    )


def _is_of_one_row(one: Quantity, other: Quantity, passage: Passage) -> bool:
    """Whether two ordinals number things of one kind: "the second blast", "a second came"."""
    if one.counted is None or not one.counted.head:
        return True
    mine = key_of(one.counted.head)
    if other.counted is None or not other.counted.head:
        return passage.terms.get(mine, 0.0) >= _BESIDE
    if mine == key_of(other.counted.head):
        return True
    told = meanings([one.counted.head, other.counted.head])
    return bool(told[0] @ told[1] >= _ONE_NOUN)


def _is_of_one_place(reading: Reading, claim: Claim, source: Reading, other: Quantity) -> bool:
    """Whether neither of two small numbers is of one place among several, or both are."""
    number = claim.value
    assert isinstance(number, Quantity)
    mine = _place_among_several(reading, number)
    theirs = _place_among_several(source, other)
    if mine is None and theirs is None:
        return True
    if mine is not None and theirs is not None:
        return mine == theirs
    if mine is not None:
        return _speaks_of(source, other.sentence, mine)
    return theirs is None or _speaks_of(reading, claim.sentence, theirs)


def _place_among_several(reading: Reading, number: Quantity) -> str | None:
    """The place of a number whose sentence gives those of several."""
    if number.place is None:
        return None
    around = reading.quantities_by_sentence[number.sentence]
    places = {_key(one.place) for one in around if one.place is not None}
    return _key(number.place) if len(places) > 1 else None


def _speaks_of(reading: Reading, sentence: int, place: str) -> bool:
    """Whether a sentence names a place, but as the one that the report is from."""
    dateline = reading.article.dateline
    return any(
        name_key(word.lower) == place
        for word in reading.words[sentence]
        if dateline is None or not dateline.span.contains(word.span)
    )


def _key(place: str) -> str:
    return name_key(place.split()[-1].lower())
