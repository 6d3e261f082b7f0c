"""Where a deed was done: the place that goes with its verb, beside the one in a source.

"She died in Brack", beside "she grew up in Brack and died in Ferring"; "the final is in Brask",
beside "in Lunden and not in Brask".
"""

from collections.abc import Iterator, Sequence

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.understand.lang.en.positions import BUT_IN, NOT_BUT, OF_LIVES
from copydesk.understand.names import Name, same_name
from copydesk.understand.reading import Reading
from copydesk.understand.syntax.model import Parse, Token
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, has_instead
from copydesk.verify.passages import Passages
from copydesk.verify.place_rivals import PlaceNamed, may_be_one, places_named
from copydesk.verify.retold import Retold, retellings
from copydesk.verify.same_case import same_time

_SURE = 1.5
_LEAST = 0.45
"""How alike in meaning two sentences must be that place a deed, or deny a place."""
_OF_A_LIFE = 0.35
"""The same for what happens once in a life, of a person whom both name."""


def compare_places_of_deeds(
    reading: Reading, claim: Claim, passages: Passages
) -> Iterator[Comparison]:
    """The passages that do a clause's deed elsewhere, or say outright that it was not there.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
    """
    if reading.sentences[claim.sentence].kind is BlockKind.TABLE_CELL:
        return
    mine = [one for one in places_named(reading, claim.sentence) if claim.says(one.name.span)]
    if not mine:
        return
    told = retellings(reading, claim, passages)
    for place in mine:
        yield from _denied(reading, claim, place, told, passages)
        yield from _elsewhere(reading, claim, place, told, passages)


def _denied(
    reading: Reading, claim: Claim, mine: PlaceNamed, told: Sequence[Retold], passages: Passages
) -> Iterator[Comparison]:
    """Passages that have another place "and not" this one."""
    for near in told:
        source, sentence = passages.readings[near.passage.source], near.passage.sentence
        prose, span = source.article.prose, source.sentences[sentence].span
        if near.likeness < _LEAST:
            return
        for pattern in (NOT_BUT, BUT_IN):
            for found in pattern.finditer(prose, span.start, span.end):
                other, place = Span(*found.span("other")), Span(*found.span("place"))
                names = source.names[sentence]
                denied = any(
                    other.contains(one.span) and same_name(one, mine.name) for one in names
                )
                instead = next((one for one in names if place.contains(one.span)), None)
                own = reading.names[claim.sentence]
                if (
                    denied
                    and instead is not None
                    and not any(same_name(one, instead) for one in own)
                ):
                    yield _contradiction(near, source, instead.span, mine)


def _elsewhere(
    reading: Reading, claim: Claim, mine: PlaceNamed, told: Sequence[Retold], passages: Passages
) -> Iterator[Comparison]:
    """Passages in which the same verb has another place."""
    deed = _governor(reading, claim.sentence, mine.name)
    if deed is None:
        return
    found = []
    readings = (reading, *passages.readings)
    for near in told:
        source, sentence = passages.readings[near.passage.source], near.passage.sentence
        for other in places_named(source, sentence):
            if not other.leads & mine.leads or _governor(source, sentence, other.name) != deed:
                continue
            if may_be_one(mine.name, other.name, readings):
                return
            if _is_told_of(reading, claim, deed, near, source) and not any(
                same_name(other.name, one) for one in reading.names[claim.sentence]
            ):
                found.append(_contradiction(near, source, other.name.span, mine))
    yield from found


def _is_told_of(reading: Reading, claim: Claim, deed: str, near: Retold, source: Reading) -> bool:
    """Whether a passage tells of the deed of the same person or thing."""
    sentence = near.passage.sentence
    if not same_time(reading, claim.sentence, claim.clause, source, sentence, near.passage.span):
        return False
    if deed in OF_LIVES and near.likeness >= _OF_A_LIFE:
        people = [one for one in source.names[sentence] if len(one.parts) > 1]
        around = [
            one
            for at in (claim.sentence - 1, claim.sentence)
            if at >= 0
            for one in reading.names[at]
        ]
        return any(same_name(one, other) for one in people for other in around)
    return False


def _governor(reading: Reading, sentence: int, name: Name) -> str | None:
    """The lemma of the verb that a place goes with."""
    parse = reading.parse_at(sentence)
    token = next((one for one in parse.tokens if name.span.contains(one.span)), None)
    token = _up(parse, token)
    return token.lemma if token is not None else None


def _up(parse: Parse, token: Token | None) -> Token | None:
    steps = 0
    while token is not None and token.pos != "VERB":
        if token.head == token.index or steps > _STEPS:
            return None
        token = parse.tokens[token.head]
        steps += 1
    return token


_STEPS = 6


def _contradiction(near: Retold, source: Reading, there: Span, mine: PlaceNamed) -> Comparison:
    return has_instead(
        near.passage, source, there, mine.name.span, faults.PLACE, _SURE + near.likeness
    )
