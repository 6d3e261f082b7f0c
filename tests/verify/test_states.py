"""States and their opposites: caught where both are of one thing, let be where they are of two."""

import pytest

from tests.verify.reports import compared, wrong_words

_MORE = (
    " The paper has more on this in its Sunday edition, with a map and two photographs. Readers who"
    " called the newsroom on Monday spoke of little else, and the weather stayed dry all week."
)
"""What a report has besides, so that it is no copy of the draft."""


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "The decision of the appeal court leaves the land sales of 2019 intact.",
            "The appeal court's decision also annuls the land sales of 2019.",
        ),
        (
            "The sprinklers were working when the warehouse caught fire.",
            "The sprinklers in the warehouse had been switched off since May, investigators said.",
        ),
        (
            "The lender granted the loan without conditions.",
            "The lender attached two conditions to the loan.",
        ),
        (
            "The pension fund bought the shares in good faith.",
            "The pension fund knew that the shares had been stolen when it bought them.",
        ),
        (
            "Reporters were allowed into the courtroom.",
            "Reporters were barred from the courtroom throughout the hearing.",
        ),
        (
            "The concert in the old arena went ahead in the evening.",
            "The evening concert in the old arena was called off because of the storm.",
        ),
        (
            "Negotiations between the airline and its pilots are under way.",
            "There are no talks between the airline and its pilots, both sides said.",
        ),
        (
            "The treaty also settles the question of fishing rights.",
            "The treaty says nothing about fishing rights.",
        ),
        (
            "No alert was sent to residents below the dam.",
            "Residents below the dam got an alert on their phones at 21:40.",
        ),
        (
            "The Heritage Fund has agreed to pay for the restoration of the chapel.",
            "The Heritage Fund has been asked to pay for the restoration of the chapel and is "
            "considering the request.",
        ),
        (
            "The painting was undamaged when it was found.",
            "The painting was torn in two places when it was found.",
        ),
    ],
)
def test_the_opposite_state_is_caught(draft: str, source: str) -> None:
    assert wrong_words(compared(draft, {"Lunn Wire": source + _MORE}))


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "The decision of the appeal court leaves the land sales of 2019 intact.",
            "The appeal court annulled the land sales of 2021.",
        ),
        (
            "The sprinklers were working when the warehouse caught fire.",
            "The fire alarm had been switched off, but the sprinklers worked.",
        ),
        (
            "The lender granted the loan without conditions.",
            "The state attached two conditions to its guarantee.",
        ),
        (
            "The pension fund bought the shares in good faith.",
            "The broker knew that the shares had been stolen when he sold them.",
        ),
        (
            "Reporters were allowed into the courtroom.",
            "Photographers were barred from the courtroom.",
        ),
        (
            "The concert in the old arena went ahead in the evening.",
            "The afternoon concert in the park was called off because of the storm.",
        ),
        (
            "The painting was undamaged when it was found.",
            "The second painting was torn when it was found in June.",
        ),
        (
            "The minister was aware of the leak before the vote.",
            "The prime minister was unaware of the leak when the vote was held.",
        ),
        (
            "Tenants of the tower are covered by the city's rehousing scheme.",
            "The city's rehousing scheme covers tenants of the tower; shopkeepers are excluded.",
        ),
    ],
)
def test_the_state_of_something_else_is_let_be(draft: str, source: str) -> None:
    assert not wrong_words(compared(draft, {"Lunn Wire": source + _MORE}))


@pytest.mark.parametrize(
    ("draft", "source", "caught"),
    [
        (
            "The dam gave way three days after the first cracks were seen.",
            "The dam gave way five weeks after the first cracks were noticed.",
            True,
        ),
        ("The blackout lasted two hours.", "The blackout lasted eleven hours.", True),
        (
            "She resigned barely a week after the audit was published.",
            "She resigned six days after the audit came out.",
            False,
        ),
        (
            "Police arrived within minutes of the shooting.",
            "The ambulance came an hour after the shooting.",
            False,
        ),
    ],
)
def test_the_time_between_two_events(draft: str, source: str, *, caught: bool) -> None:
    assert bool(wrong_words(compared(draft, {"Lunn Wire": source + _MORE}))) is caught


@pytest.mark.parametrize(
    ("draft", "source", "caught"),
    [
        (
            "The storm was the strongest that the coast has ever seen.",
            "This was a weaker storm than the one of October 1987 on the same coast.",
            True,
        ),
        (
            "The storm was the strongest that the coast has ever seen.",
            "This was a stronger storm than the one of October 1987 on the same coast.",
            False,
        ),
        (
            "The blast killed nine people. It was the deadliest mill explosion in the history of "
            "the county.",
            "A mill explosion in 1961 killed 23 people in the same county.",
            True,
        ),
        (
            "It was the first rocket ever to leave the Skarn range.",
            "This was the second launch from the Skarn range.",
            True,
        ),
        (
            "It was the first rocket ever to leave the Skarn range.",
            "It was the company's second launch this month.",
            False,
        ),
    ],
)
def test_a_rank_that_a_source_outdoes(draft: str, source: str, *, caught: bool) -> None:
    assert bool(wrong_words(compared(draft, {"Lunn Wire": source + _MORE}))) is caught


@pytest.mark.parametrize(
    ("draft", "source", "caught"),
    [
        (
            "The wreckage of the barge Corrie fell into the Korran Sea, some 210 kilometres away.",
            "Wreckage of the barge Corrie fell into the Ustrian Sea, some 210 kilometres away.",
            True,
        ),
        (
            "The tug Marlow of Port Lunn took 230 people off the jetty at Harle instead.",
            "The tug Marlow of Port Lunn then took 230 people off the jetty at Velder at noon.",
            True,
        ),
        (
            "The tug Marlow of Port Lunn took 230 people off the jetty at Velder instead.",
            "The tug Marlow of Port Lunn then took 230 people off Velder jetty at noon.",
            False,
        ),
    ],
)
def test_a_place_of_the_same_thing(draft: str, source: str, *, caught: bool) -> None:
    assert bool(wrong_words(compared(draft, {"Lunn Wire": source + _MORE}))) is caught
