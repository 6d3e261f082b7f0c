"""Earlier and related events that the sources mention."""

from datetime import datetime, timedelta

from copydesk.events.clauses import Clause
from copydesk.events.group import Group
from copydesk.events.happenings import told_clauses
from copydesk.events.times import as_when
from copydesk.model.event import Background, Happening, When
from copydesk.model.evidence import Evidence
from copydesk.model.timex import Grain
from copydesk.understand.terms import key_of

_BEFORE = timedelta(days=7)
"""How long before the event something must lie to be its background."""
_MOST = 8
_ALIKE = 0.5
_ALIKE_DATED = 0.4
"""The share of words that two tellings have in common; less where both give the same day."""


_Found = tuple[Clause, When, list[Evidence]]
"""What is told, when it was, and the sentences that tell it."""


def find_background(group: Group, happenings: tuple[Happening, ...]) -> tuple[Background, ...]:
    """What lies before the event, in order of time."""
    begin = min((one.when.start for one in happenings), default=None)
    if begin is None:
        return ()
    found: list[_Found] = []
    for index, reading in enumerate(group.readings):
        for sentence, clause, timex in told_clauses(group, index):
            when = as_when(timex)
            if when is None or clause.negated or when.end > begin - _BEFORE:
                continue
            evidence = group.evidence(index, reading.sentences[sentence].span)
            same = next((one for one in found if _same(one[0], one[1], clause, when)), None)
            if same is None:
                found.append((clause, when, [evidence]))
            elif evidence not in same[2]:
                _add(found, same, (clause, when, [evidence]))
    found.sort(key=lambda one: (-len({piece.origin for piece in one[2]}), one[1].start))
    kept = sorted(found[:_MOST], key=lambda one: _order(one[1]))
    return tuple(
        Background(
            f"b{number}",
            when,
            clause.subject,
            clause.verb,
            clause.rest,
            tuple(evidence),
            group.origins_of(tuple(evidence)),
        )
        for number, (clause, when, evidence) in enumerate(kept, 1)
    )


def _add(found: list[_Found], known: _Found, other: _Found) -> None:
    """Take in another telling; of the two the one whose time is finer stands in front."""
    first, second = sorted((known, other), key=lambda one: one[1].grain)
    found[found.index(known)] = first[0], first[1], [*first[2], *second[2]]


def _order(when: When) -> tuple[datetime, datetime]:
    return when.start, when.end


def _same(one: Clause, its: When, other: Clause, when: When) -> bool:
    if not (its.start < when.end and when.start < its.end):
        return False
    mine, theirs = _keys(one), _keys(other)
    small, large = sorted((mine, theirs), key=len)
    dated = its.grain <= Grain.DAY and when.grain <= Grain.DAY
    return bool(small) and len(small & large) >= (_ALIKE_DATED if dated else _ALIKE) * len(small)


def _keys(clause: Clause) -> frozenset[str]:
    words = f"{clause.subject} {clause.verb_lemma} {clause.rest}".lower().split()
    return frozenset(key_of(word.strip(".,;:'’s")) for word in words if len(word) > 3)
