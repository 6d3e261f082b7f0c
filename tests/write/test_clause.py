"""Clauses taken apart, and put into the past."""

import pytest

from copydesk.write.clause import Role, simple, take_apart
from copydesk.write.inflect import past


@pytest.mark.parametrize(
    ("lemma", "told"),
    [("cut", "cut"), ("stop", "stopped"), ("carry", "carried"), ("play", "played"),
     ("agree", "agreed"), ("seek", "sought"), ("visit", "visited"), ("be", "was")],
)  # fmt: skip
def test_past_tense(lemma: str, told: str) -> None:
    assert past(lemma) == told


@pytest.mark.parametrize(
    ("subject", "verb", "rest", "told"),
    [
        ("The mill", "closes", "its gates", "closed"),
        ("The unions", "are talking", "to the board", "were talking"),
        ("The city", "has lowered", "its estimate", "lowered"),
        ("Four people", "have been held", "by police", "were held"),
        ("The firm", "will cut", "90 jobs", "was to cut"),
        ("The bridge", "fell", "into the river", "fell"),
    ],
)
def test_articles_are_in_the_past(subject: str, verb: str, rest: str, told: str) -> None:
    assert take_apart(subject, verb, rest).verb == told


def test_what_still_holds_can_stay_in_the_present() -> None:
    assert take_apart("The town", "lies", "on a river", tense=False).verb == "lies"


def test_parts_come_in_order_with_their_roles() -> None:
    clause = take_apart("The crew", "found", "two survivors near the pier after midnight")
    assert clause.parts[0].words.startswith("two survivors")
    assert clause.parts[0].role is Role.CORE
    assert " ".join(part.words for part in clause.parts) == (
        "two survivors near the pier after midnight"
    )


def test_what_was_to_come_is_told_as_due() -> None:
    assert take_apart("The bus", "leaves", "the market at six").due == "is due to leave"
    assert take_apart("The bus", "left", "the market at six").due == "left"


@pytest.mark.parametrize("rest", ["", "!!!???" * 20, "\ud800", "a " * 700])
def test_what_cannot_be_parsed_is_one_part(rest: str) -> None:
    clause = take_apart("The mill", "closed", rest)
    assert clause.subject == "The mill"
    assert len(clause.parts) <= 1 or rest.startswith("a")


@pytest.mark.parametrize(
    ("subject", "verb", "core"),
    [
        ("A ferry packed with market traders", "capsized", "A ferry"),
        ("An irrigation dam in the foothills", "burst", "An irrigation dam"),
        ("The mayor of the town", "resigned", ""),
        ("Train 4412 and train 4417", "collided", ""),
        ("A storm", "struck", ""),
    ],
)
def test_a_long_subject_has_a_core(subject: str, verb: str, core: str) -> None:
    assert take_apart(subject, verb, "on the coast").core == core


@pytest.mark.parametrize(
    ("verb", "told"), [("ran", "had run"), ("has run", "had run"), ("is governed", "had been")]
)
def test_what_lasted_until_then_is_told_in_the_past_perfect(verb: str, told: str) -> None:
    assert take_apart("The council", verb, "the port since 2014").perfect.startswith(told)


def test_what_somebody_said_they_had_done_is_what_they_did() -> None:
    clause = simple(take_apart("The two firms", "had abandoned", "their merger"))
    assert (clause.verb, clause.present) == ("abandoned", "abandon")


def test_headlines_leave_out_the_auxiliary_of_a_passive() -> None:
    assert take_apart("The merger", "has been scrapped", "").present == "scrapped"


def test_the_minute_of_a_match_is_a_part_of_its_own() -> None:
    clause = take_apart("Ana Ruiz", "equalised", "from a free kick in the 39th minute")
    assert [one.words for one in clause.parts] == ["from a free kick", "in the 39th minute"]


def test_an_idiom_stays_whole() -> None:
    clause = take_apart("The car", "went up", "in flames in a garage")
    assert clause.parts[0].role is Role.CORE


def test_an_emphatic_verb_is_told_plainly() -> None:
    assert take_apart("Both generators", "did refuse", "to start").verb == "refused"
