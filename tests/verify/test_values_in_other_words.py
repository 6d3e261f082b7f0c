"""True values that no source has: worked out, of another moment, clock or end. And wrong ones."""

import pytest

from tests.verify.reports import compared, wrong_words


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "Of the 960 crates, 55 per cent were burnt, and 432 crates are still in the shed.",
            "The port holds 960 crates. By Monday 528 crates had been burnt.",
        ),
        (
            "Three quarters of the 8,000 homes cut off have power, leaving 2,000 homes dark.",
            "Some 8,000 homes were cut off in Ostrel. Power is back in 6,000 homes in Ostrel.",
        ),
        (
            "That left 1,150 letters unopened.",
            "The office had 4,000 letters on Monday. By Friday 2,850 letters had been opened.",
        ),
        (
            "Together the two ferries carried 311 passengers.",
            "The Alma carried 128 passengers and the Berta 183 passengers.",
        ),
        (
            "Before kick-off Town's goal difference was better by two: plus 21 against plus 19.",
            "Town ended the season with a goal difference of plus 22, and Athletic with plus 24. "
            "The two had been level on points. Athletic won 5-0, Town 1-0.",
        ),
        (
            "Before the merger the bank had 310 branches.",
            "The bank ended the year with 240 branches after the merger with Corda.",
        ),
        (
            "She landed at 7 a.m. in Perth, which is 11 p.m. in London.",
            "She landed in Perth early in the morning. In the evening she landed the prize, at "
            "9 p.m.",
        ),
        (
            "The three days of mourning called by President Ana Correa end today.",
            "President Ana Correa called three days of mourning, beginning on Monday.",
        ),
        (
            "The state of emergency in Ostrel lapses on Wednesday.",
            "The state of emergency in Ostrel was declared on Saturday for five days.",
        ),
        (
            "The siege lasted nearly nine hours.",
            "The day-long siege in Ostrel began at 08:10 and ended at 17:02.",
        ),
        (
            "The crossing took ten minutes short of three hours.",
            "The crossing took two hours and 50 minutes.",
        ),
        ("The speech lasted three minutes over an hour.", "The speech lasted 63 minutes."),
        ("The cruise lasts eight days.", "The cruise leaves on 2 May and ends seven days later."),
        (
            "The mayor spoke an hour before the vote took place.",
            "The mayor spoke at 10:00. Tea took place at 16:00.",
        ),
    ],
)
def test_it_stays(draft: str, source: str) -> None:
    assert wrong_words(compared(draft, {"Vale Wire": source})) == []


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        (
            "Of the 960 crates, half were burnt, and 342 crates are still in the shed.",
            "The port holds 960 crates. By Monday 528 crates had been burnt.",
            "342",
        ),
        (
            "Together the two ferries carried 331 passengers.",
            "Together the two ferries carried 311 passengers.",
            "331",
        ),
        (
            "The concert hall in Ostrel opened two days before the vote began.",
            "The concert hall in Ostrel opened on 3 February. The vote began on 20 February.",
            "two days",
        ),
    ],
)
def test_it_is_caught(draft: str, source: str, words: str) -> None:
    assert words in " ".join(wrong_words(compared(draft, {"Vale Wire": source})))
