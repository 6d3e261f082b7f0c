"""Which statements answer the event, and which of them still hold."""

from datetime import timedelta

from copydesk.model.event import (
    Statement,
    StatementKind,
)
from copydesk.write.clause import tree_of
from copydesk.write.moments import gives_an_hour
from copydesk.write.telling import Telling


def is_a_reaction(telling: Telling, one: Statement) -> bool:
    """Whether a statement is a quotation, or what somebody says who is quoted, with no figures."""
    if one.kind is StatementKind.QUOTE:
        return True
    quoted = {each.speaker for each in telling.event.statements if each.kind is StatementKind.QUOTE}
    facts = gives_an_hour(one.words) or any(sign.isdigit() for sign in one.words)
    return one.speaker is not None and one.speaker in quoted and not facts


def is_since(telling: Telling, one: Statement, since: timedelta) -> bool:
    """Whether a statement was reported in the last time before the article."""
    published = [piece.published for piece in one.evidence if piece.published]
    as_of = telling.event.as_of
    if as_of is None or not published:
        return True
    return as_of.replace(tzinfo=None) - max(published).replace(tzinfo=None) <= since


def is_over(telling: Telling, one: Statement) -> bool:
    """Whether something was so for the moment only, and the moment is past: "the city was calm"."""
    if is_since(telling, one, _MOMENT):
        return False
    tree = tree_of(f"{one.words}.")
    root = tree.root
    if root is None or any(sign.isdigit() for sign in one.words):
        return False
    state = root.lemma == "be" and any(True for _ in tree.of(root, "acomp"))
    return state or (root.tag == "VBG" and any(True for _ in tree.of(root, "aux")))


_MOMENT = timedelta(days=2)


def is_of_before(telling: Telling, one: Statement) -> bool:
    """Whether words were spoken long before the event, and so are no answer to it."""
    main = telling.event.main
    if main is None or one.said is None or main.when.start - one.said.end <= _LONG_BEFORE:
        return False
    return any(f"{one.said.start.year}" in piece.quote for piece in one.evidence)


_LONG_BEFORE = timedelta(days=60)
