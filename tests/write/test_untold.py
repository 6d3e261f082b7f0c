"""What news does not tell though a report has it, and subjects that lack their article."""

import pytest

from copydesk.write.lang.en.style import DANGLING
from copydesk.write.nouns import nouns_in
from copydesk.write.untold import is_scene, is_untold


@pytest.mark.parametrize(
    ("subject", "verb", "rest", "named"),
    [
        ("Harbour Master Ivo Strand", "came", "down to the slipway", True),
        ("The transport minister", "arrived", "by launch", False),
        ("Two customers", "slept", "on the benches", False),
        ("The guards", "were hugging", "each other", False),
        ("A floating dock", "was making", "its way up the estuary", False),
        ("Mayor Ida Reyes", "stopped", "talking about the budget", True),
        ("The council", "voted", "", False),
        ("The survey office", "advised", "the ministry", False),
        ("Forty-two", "died", "", False),
        ("About 30 people", "were injured", "", False),
        ("Colonel Ivo Strand", "met", "journalists in Arlen on Friday", True),
        ("Relatives", "waited", "for news at the bus station", False),
        ("The Prime Minister", "informed", "the President of the Republic", False),
        ("A patrol", "arrived", "at 2:31 a.m.", False),
        ("Ida Reyes", "spoke", "for less than a minute", True),
        ("The minister", "held", "a news conference in Arlen", False),
        ("The lid", "has", "a dent", False),
        ("Ida Reyes", "was", "at her desk as usual", True),
        ("Ida Reyes", "wrote", "a decent letter", True),
    ],
)
def test_scenes_backdrops_and_half_clauses_are_untold(
    subject: str, verb: str, rest: str, named: bool
) -> None:
    assert is_untold(subject, verb, rest, named=named)


@pytest.mark.parametrize(
    ("subject", "verb", "rest", "named"),
    [
        ("Cooks and porters", "walked", "off the job at noon", False),
        ("Mayor Ida Reyes", "resigned", "", True),
        ("The council", "voted", "against the bypass", False),
        ("The survey office", "advised", "the ministry to clear the valley", False),
        ("Forty-two", "died", "in the tunnel", False),
        ("The spillway", "gave", "way", False),
        ("The water", "came", "over the wall", False),
        ("Three more people", "came", "out of the vault", False),
        ("The board", "started", "an inquiry", False),
        ("The ministers", "met", "to discuss the budget", False),
        ("Ida Reyes", "informed", "the owner of the closure", True),
        ("A ferry", "arrived", "at noon with 40 survivors", False),
        ("The mill", "has", "320 employees", False),
        ("The mill", "has", "a licence to work until 2030", False),
        ("The board", "held", "a meeting on the merger", False),
        ("Some 3,000 people", "attended", "the march", False),
    ],
)
def test_what_happened_is_told(subject: str, verb: str, rest: str, named: bool) -> None:
    assert not is_untold(subject, verb, rest, named=named)


def test_what_somebody_said_of_themselves_may_be_a_scene_too() -> None:
    assert is_scene("she", "slept", "for 11 hours after signing", named=True)
    assert not is_scene("she", "signed", "the order", named=True)


TEXTS = (
    "The engine failed off the point. Crews filled the square by nine. A protest was lodged by the "
    "club. Traffic was light, and the police spoke of traffic jams. They met in Harbour Square.",
)


@pytest.mark.parametrize("subject", ["Main engine", "Square", "Protest"])
def test_a_subject_without_its_article_is_of_a_diary(subject: str) -> None:
    texts = (*TEXTS, "The main engine was new.")
    assert nouns_in(texts).lacks_article(subject)


@pytest.mark.parametrize(
    "subject", ["Traffic", "The engine", "Harbour Square", "Crews", "Ostmark Ferries", "engine"]
)
def test_names_plurals_and_what_takes_no_article_are_whole(subject: str) -> None:
    assert not nouns_in(TEXTS).lacks_article(subject)


@pytest.mark.parametrize(
    ("sentence", "cut"),
    [
        ("The line said it bore 9 million.", True),
        ("The going rate was between five and 10.", True),
        ("The line said it bore €9 million.", False),
        ("The dam holds 9 million litres.", False),
    ],
)
def test_a_number_of_nothing_is_cut_off(sentence: str, cut: bool) -> None:
    assert bool(DANGLING.search(sentence)) is cut
