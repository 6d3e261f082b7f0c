"""Sentences in another order that say the same."""

import pytest

from copydesk.write.reordered import credit_first, reordered
from copydesk.write.runs import LONGEST, words_of


def first_of(text: str, run: str) -> str | None:
    """The first other order in which a run of words is torn."""
    return next(reordered(text, tuple(run.split())), None)


@pytest.mark.parametrize(
    ("text", "run", "told"),
    [
        (
            "A prize of 300 crowns was offered on 4 July.",
            "300 crowns was offered on 4 july",
            "On 4 July, a prize of 300 crowns was offered.",
        ),
        (
            "Two men fled over the roof, the police said.",
            "fled over the roof the police said",
            "The police said that two men fled over the roof.",
        ),
        (
            "Ida Brandt, the mayor of Lunn, opened the gates.",
            "ida brandt the mayor of lunn opened",
            "The mayor of Lunn, Ida Brandt, opened the gates.",
        ),
        (
            "The union and its lawyer, Ole Tarn, signed the deal.",
            "its lawyer ole tarn signed the deal",
            "The union and Ole Tarn, its lawyer, signed the deal.",
        ),
        (
            "The cause of the fire was not known.",
            "the cause of the fire",
            "The fire’s cause was not known.",
        ),
        (
            "The depot's roof fell on the crew.",
            "the depot's roof fell on the crew",
            "The roof of the depot fell on the crew.",
        ),
        (
            "The bridge, which was built in 1912, carried one track.",
            "the bridge which was built in 1912",
            "The bridge, built in 1912, carried one track.",
        ),
        (
            "Nine of 14 analysts had expected a cut.",
            "nine of 14 analysts had expected a cut",
            "Of 14 analysts, nine had expected a cut.",
        ),
        (
            "The gang's leader was fined by the county court on 4 July.",
            "gang's leader was fined by the county court",
            "The leader of the gang was fined by the county court on 4 July.",
        ),
    ],
)
def test_a_run_is_torn_by_another_order(text: str, run: str, told: str) -> None:
    assert first_of(text, run) == told


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("Some 400 pilgrims were in the valley.", "some 400 pilgrims were in the valley"),
        ("The mine fell silent.", "the mine fell silent"),
        ('She said: "We left at noon on 4 July."', "we left at noon on 4 july"),
    ],
)
def test_what_needs_its_order_keeps_it(text: str, run: str) -> None:
    assert first_of(text, run) is None


def test_every_other_order_is_a_sentence_without_the_run() -> None:
    text = "By 9 p.m., power had been restored to 210 homes in Lunn, a spokesman said."
    words = words_of(text)
    run = tuple(words[1 : LONGEST + 2])
    for told in reordered(text, run):
        assert told[0].isupper()
        assert told.endswith(".")
        assert " ".join(run) not in " ".join(words_of(told))


def test_who_said_it_comes_first() -> None:
    assert credit_first("The line was shut, the operator said.") == (
        "The operator said that the line was shut."
    )
    assert credit_first("The line was shut on Sunday.") == "The line was shut on Sunday."
