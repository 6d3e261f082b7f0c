"""The order of a clause's parts: what stays together, and where the time can stand."""

import pytest

from copydesk.write.clause import take_apart
from copydesk.write.course import arrangements, behind, in_passive, joined, uncounted


@pytest.mark.parametrize(
    ("subject", "verb", "rest", "told"),
    [
        ("Crews", "struck", "for 33 days", "struck for 33 days in May"),
        ("The bank", "cut", "its rate by half a point", "cut its rate by half a point in May"),
        (
            "The board",
            "dismissed",
            "the director, Anna Lindqvist",
            "dismissed the director, Anna Lindqvist in May",
        ),
        (
            "The union",
            "signed",
            "a contract that ends the dispute",
            "signed a contract in May that ends the dispute",
        ),
    ],
)
def test_the_time_stands_behind_what_belongs_together(
    subject: str, verb: str, rest: str, told: str
) -> None:
    clause = take_apart(subject, verb, rest)
    assert behind(clause, clause.parts, "in May") == told


def test_an_aside_is_left_out_with_what_it_is_of() -> None:
    clause = take_apart("The alarm", "was raised", "to level 4, the highest of all, at the dam")
    told = [joined(parts) for parts in arrangements(clause)]
    assert not any("highest" in words and "level" not in words for words in told)


def test_a_score_is_never_cut_in_two() -> None:
    clause = take_apart("The motion", "was carried", "by 31 votes to 14 in the upper house")
    for parts in arrangements(clause):
        assert ("31 votes" in joined(parts)) is ("to 14" in joined(parts))


def test_who_did_it_stands_right_behind_a_passive_verb() -> None:
    clause = take_apart("Goalkeeper Mara Lund", "lifted", "the shield with a bandaged hand")
    turned = in_passive(clause, clause.parts)
    assert turned is not None
    made, parts = turned
    assert f"{made.subject} {made.verb}{joined(parts)}" == (
        "the shield was lifted by Goalkeeper Mara Lund with a bandaged hand"
    )


@pytest.mark.parametrize(
    ("subject", "core"),
    [
        (
            "Bus drivers in Lunn's northern district and their employer",
            "Bus drivers and their employer",
        ),
        ("Pilots and their airline", ""),
    ],
)
def test_a_joined_subject_keeps_both_halves(subject: str, core: str) -> None:
    assert take_apart(subject, "signed", "a contract").core == core


@pytest.mark.parametrize(
    ("subject", "told"),
    [
        ("About 1,240 cooks and porters", "cooks and porters"),
        ("The 40 cooks", "The 40 cooks"),
        ("38-foot Petrel", "38-foot Petrel"),
    ],
)
def test_how_many_did_it_can_be_left_out(subject: str, told: str) -> None:
    assert uncounted(subject) == told
