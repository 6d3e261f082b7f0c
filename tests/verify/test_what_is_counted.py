"""A small number is borne out by one of the same things; a rare one also in other company."""

import pytest

from copydesk.model.verdict import VerdictKind
from tests.verify.reports import compared, verdict_on

AROUND = (
    "Halden Mills makes paper in the river town of Ostrel. The reserve behind the mill has deer. "
    "The weather in the valley was mild, and the road to Brask was open. Una Brant is the mayor. ",
    "People in Ostrel, the town of Halden Mills and of its mayor Una Brant, spoke of little else. "
    "There is a deer reserve in Ostrel, and the road goes on to Brask. Buses ran as ever. "
    "A band had been hired for the fair, and nobody knew whether it would play. ",
)


def kind_of(draft: str, words: str, *sources: str) -> VerdictKind:
    """The verdict on some words against sources that tell of one town."""
    told = {
        f"Paper {at} @ 2025-03-05T08:00+00:00": AROUND[at] + one for at, one in enumerate(sources)
    }
    return verdict_on(compared(draft, told), words).kind


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Two poachers", "Two traps went off in the deer reserve of Ostrel on Monday night."),
        ("Two poachers", "On Monday night two of the injured deer of the Ostrel reserve died."),
        ("Two deer", "Two guards entered the reserve of Ostrel on Monday night."),
    ],
)
def test_a_small_number_of_other_things_bears_nothing_out(words: str, source: str) -> None:
    draft = f"{words} entered the deer reserve of Ostrel on Monday night."
    assert kind_of(draft, words, source) is VerdictKind.NOT_FOUND


@pytest.mark.parametrize(
    ("words", "source"),
    [
        (
            "Two poachers",
            "Guards saw two poachers enter the deer reserve of Ostrel on Monday night.",
        ),
        ("Three sackings", "The deer reserve of Ostrel dismissed three guards on Monday night."),
    ],
)
def test_a_small_number_of_the_same_things_is_borne_out(words: str, source: str) -> None:
    draft = f"{words} shook the deer reserve of Ostrel on Monday night."
    assert kind_of(draft, words, source) is VerdictKind.SINGLE_SOURCE


def test_a_rare_number_beside_another_of_the_article_is_of_the_same_case() -> None:
    draft = "Halden Mills will cut 1,284 posts. Ostrel loses 347 and Brask 219."
    sources = (
        "Halden Mills will cut 1,284 posts: Ostrel loses 347, Brask 219 and Corrie 718.",
        "Of the 1,284 going, 347 are in this building, behind the canteen.",
    )
    assert kind_of(draft, "347", *sources) is VerdictKind.CORROBORATED


@pytest.mark.parametrize(
    ("further", "kind"),
    [
        ("Friday was declared a day of mourning in Ostrel.", VerdictKind.CORROBORATED),
        ("Engineers look at the pumps on Friday.", VerdictKind.SINGLE_SOURCE),
    ],
)
def test_a_day_is_borne_out_by_what_is_alike_in_meaning(further: str, kind: VerdictKind) -> None:
    first = "Friday, 7 March, is a day of mourning in Ostrel, the mayor said."
    draft = "Una Brant, the mayor of Ostrel, declared 7 March a day of mourning."
    assert kind_of(draft, "7 March", first, further) is kind
