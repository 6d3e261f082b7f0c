"""Clauses that mean something else without the "but" behind them."""

from dataclasses import replace

import pytest

from copydesk.write.contrast import is_cut_off
from tests.write.made import OWNED


def _cut(words: str, quote: str) -> bool:
    return is_cut_off(words, (replace(OWNED.evidence[0], quote=quote),))


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("it believed it was genuine", "It said it believed it was genuine but had no proof."),
        ("the gate had been shut", "The gate had been shut, although nobody saw who shut it."),
    ],
)
def test_what_goes_on_with_but_is_cut_off(words: str, quote: str) -> None:
    assert _cut(words, quote)


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("it believed it was genuine", "It said it believed it was genuine and old."),
        ("the gate was shut but not locked", "The gate was shut but not locked."),
        ("was shut", "The gate was shut but not locked."),
    ],
)
def test_what_is_whole_is_not(words: str, quote: str) -> None:
    assert not _cut(words, quote)
