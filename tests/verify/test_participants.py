"""Whether doer and target have changed places."""

from dataclasses import replace
from itertools import product

import pytest

from copydesk.model.span import Span
from copydesk.understand.syntax.outlook import Standing
from copydesk.understand.syntax.propositions import Argument, Proposition
from copydesk.verify.entail.participants import have_changed_places


def named(key: str) -> Argument:
    return Argument(Span(0, 1), key, frozenset((key,)), frozenset((key,)))


def beaten(doer: str, target: str) -> Proposition:
    span = Span(0, 1)
    return Proposition(
        "beat", span, span, named(doer), named(target), frozenset(), False, Standing.STATED
    )


@pytest.mark.parametrize(("one", "other"), list(product(Standing, repeat=2)))
def test_places_are_changed_only_where_both_sentences_state_the_deed(
    one: Standing, other: Standing
) -> None:
    mine = replace(beaten("lowick", "torvale"), standing=one)
    theirs = replace(beaten("torvale", "lowick"), standing=other)
    both = one is Standing.STATED and other is Standing.STATED
    assert have_changed_places(mine, theirs) is both


def test_the_same_doer_has_changed_no_places() -> None:
    assert not have_changed_places(beaten("lowick", "torvale"), beaten("lowick", "torvale"))
