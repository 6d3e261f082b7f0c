"""Which outlets are named, and for what."""

from pathlib import Path

import pytest

from copydesk.api import write
from copydesk.model.draft import Sentence
from copydesk.write.credit import with_credit, without_credit, without_credits
from copydesk.write.telling import Item


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("The dam gave way at noon, according to Coast Wire.", "The dam gave way at noon."),
        ("The dam gave way at 4 p.m., Coast Wire reported.", "The dam gave way at 4 p.m."),
        ("According to Coast Wire, the dam gave way.", "The dam gave way."),
        ("The dam gave way, Coast Wire said.", None),
        ("The dam gave way, according to Dell Post.", None),
    ],
)
def test_a_credit_is_taken_off_whole(text: str, bare: str | None) -> None:
    assert without_credit(text, "Coast Wire") == bare


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("The dam gave way.", "The dam gave way, according to Coast Wire."),
        ("It was 4 p.m.", "It was 4 p.m., according to Coast Wire."),
    ],
)
def test_a_credit_is_put_at_the_end(text: str, credited: str) -> None:
    assert with_credit(text, "Coast Wire") == credited


def items() -> list[Item]:
    """Three sentences of one report, of which the first alone names it."""
    first = Item("t1", Sentence("It rained, according to Coast Wire.", (), ()), credit="Coast Wire")
    rest = ("The dam burst.", "Trees fell.")
    return [first, *(Item(one, Sentence(one, (), ()), leans="Coast Wire") for one in rest)]


def test_what_leaned_on_a_credit_that_is_gone_names_it() -> None:
    first, second, third = items()
    changed = without_credits([first, second, third], lambda one: one is first)
    assert [changed[one.sentence].text for one in (first, second)] == [
        "It rained.",
        "The dam burst, according to Coast Wire.",
    ]
    assert third.sentence not in changed


def test_what_one_origin_alone_has_keeps_its_credit() -> None:
    assert without_credits(items(), lambda _: False) == {}


def test_a_figure_with_one_bound_alone_is_told() -> None:
    """A wind "dropping below 30 km/h" has no lower bound."""
    reports = Path(__file__).parents[2] / "eval" / "source-packs" / "anse-valley-fire" / "sources"
    (draft,) = write(reports)
    assert draft.headline
