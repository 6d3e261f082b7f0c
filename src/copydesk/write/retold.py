"""What the article has told already, or would tell of what it has not told."""

from collections.abc import Sequence

from copydesk.model.draft import LeftOut
from copydesk.model.event import (
    Background,
    Statement,
    StatementKind,
)
from copydesk.write.closure import is_of_a_company
from copydesk.write.lang.en.speech import CLAIMED
from copydesk.write.moments import Told
from copydesk.write.presumed import LEANING, presumed, told_by
from copydesk.write.runs import words_of
from copydesk.write.telling import Item, Telling
from copydesk.write.twice import AGAIN

COMMON = 3
_ALIKE = 0.6
"""The part of the shorter statement's words that a statement told already has."""


def is_repeated(telling: Telling, one: Background) -> bool:
    """Whether a sentence of the article has most of the words of a fact; noted if so."""
    mine = {word for word in words_of(one.words) if len(word) > COMMON}
    again = bool(mine) and any(
        len(mine & set(words_of(text))) >= _REPEATED * len(mine) for text in telling.sentences
    )
    if again:
        telling.left_out.append(LeftOut(one.words, AGAIN, (one.id,)))
    return again


_REPEATED = 0.7


def presumes(telling: Telling, one: Told) -> bool:
    """Whether a part of the record leans on what only its report has told; noted if so."""
    if not leans(telling, one):
        return False
    telling.left_out.append(LeftOut(one.words, LEANING, (one.id,)))
    return True


def leans(telling: Telling, one: Told) -> bool:
    """Whether a part of the record has a word that a reader of the article so far cannot place."""
    known, of_company = told_by(telling.sentences), is_of_a_company(telling.event)
    return presumed(one.words, known, of_company=of_company, topic=telling.topic) is not None


def repeats(telling: Telling, one: Statement) -> bool:
    """Whether a statement has most of its words from one that was told; noted if so."""
    words = matter_of(one)
    again = any(
        told and len(words & told) >= _ALIKE * min(len(words), len(told)) for told in telling.told
    )
    if again:
        telling.left_out.append(LeftOut(f"{one.speaker_name}: {one.words}", AGAIN))
    return again


def matter_of(one: Statement) -> frozenset[str]:
    """The words that a statement is about."""
    return frozenset(word for word in words_of(one.words) if len(word) > COMMON)


def adds_nothing_to_the_lede(telling: Telling, one: Statement, items: Sequence[Item]) -> bool:
    """Whether a claim that the lede has told says in print no more than that; noted if so."""
    if one.kind is not StatementKind.RESPONSIBILITY or one.id not in telling.in_lede:
        return False
    told = set(words_of(" ".join(telling.sentences))) | CLAIMED
    printed = words_of(" ".join(item.sentence.text for item in items))
    again = len({word for word in printed if len(word) > COMMON} - told) <= _NEW
    if again:
        telling.named = ""
        telling.left_out.append(LeftOut(f"{one.speaker_name}: {one.words}", AGAIN, (one.id,)))
    return again


_NEW = 1
"""Words of a claim that are not news by themselves: "the double bombing"."""
