"""What is true in other words, of another time or of something else is not called wrong."""

import pytest

from tests.verify.reports import compared, verdict_on, wrong_words

DEPOT = {
    "Vale Wire": "VALE - The health office cut the toll of the Harlan depot fire from 26 to 23 "
    "because three bodies had been registered twice. Energy Minister Tomas Lie visited Harlan. "
    "Hanne Brekke, who was energy minister until 2021, signed the contract with the depot in "
    "2019. No finding has been made on the condition of the roof. The owner has not been "
    "questioned by police. The union of the firefighters rejected the offer of the town. The "
    "company said it was possible that the valve had been left open.",
    "Harlan Post": "A fire officer said shifts had been cut from two a day to one. At 04:40 the "
    "power was cut; the roof fell in at 04:51. A count of the trucks turned out to be two too "
    "high. Energy minister Tomas Lie left in the evening.",
}


@pytest.mark.parametrize(
    "draft",
    [
        "The toll in Harlan was cut to 23, because three victims had been entered in two places.",
        "The contract of the Harlan depot was signed by Hanne Brekke, the energy minister of the "
        "day.",
        "In 2019 Energy Minister Hanne Brekke signed the contract with the Harlan depot.",
        "The health office has said nothing yet about the condition of the roof in Harlan.",
        "Police have yet to question the owner of the Harlan depot.",
        "The firefighters' union was in no mood to accept the offer of the town.",
        "The company did not rule out that the valve in Harlan had been left open.",
        "The power in Harlan was cut at 04:40, eleven minutes before the roof fell in.",
    ],
)
def test_it_stays(draft: str) -> None:
    assert wrong_words(compared(draft, DEPOT)) == []


COAST = {
    "Brenn Wire @ 2025-03-02T20:00+00:00": "CORRAN - The storm's death toll has gone up to 33, the "
    "civil defence said. Five districts were without power. The sale of the port needs the consent "
    "of the cartel office. Port shares gained 6 per cent.",
    "Island Mail @ 2025-03-04T20:00+00:00": "The civil defence put the toll at 31 on Tuesday, two "
    "fewer than before, after finding that two names had been entered twice. The Greens ruled out "
    "governing with the Farmers and left open whether they would join the Civic List. Mate Nils "
    "Quay is among the dead; skipper Jon Quay, his brother, was saved. In Corran two private "
    "schools decided to shut.",
}


@pytest.mark.parametrize(
    "draft",
    [
        "In Corran the civil defence spoke of 24 dead on Saturday, and on Sunday of 33, a number "
        "that it corrected because two people had been listed twice.",
        "Power is back in nine of the 14 districts of Corran.",
        "The cartel office has yet to give its consent to the sale of the port in Corran.",
        "Shares of the port rose 6 per cent on Monday and fell 2 per cent on Tuesday.",
        "The captain, Jon Quay, survived; his brother, Nils Quay, the mate, did not.",
        "The civil defence denied that schools in Corran had been told to close.",
        "The Greens will not govern with the Farmers but did not exclude joining the Civic List.",
    ],
)
def test_counts_of_other_days_rests_and_what_is_needed_stay(draft: str) -> None:
    assert wrong_words(compared(draft, COAST)) == []


@pytest.mark.parametrize(
    "draft",
    [
        "Energy Minister Hanne Brekke visited Harlan after the fire.",
        "Energy Minister Hanne Brekke said in Harlan that the depot was built in 2019.",
    ],
)
def test_a_minister_of_before_is_not_the_one_of_now(draft: str) -> None:
    assert wrong_words(compared(draft, DEPOT))


MISSING = {
    "Orlow Wire": "In the Orlow flood 17 people have died, police said. Six people "
    "were still missing, down from ten on Monday.",
}


def test_a_count_that_a_report_replaces_is_wrong_beside_its_others() -> None:
    draft = "The flood in Orlow has killed 17 people, and ten are still missing."
    assert "ten" in wrong_words(compared(draft, MISSING))


def test_a_count_that_a_report_replaces_is_superseded_in_an_older_text() -> None:
    draft = "In Orlow ten people are still missing."
    report = compared(draft, MISSING)
    assert verdict_on(report, "ten people are still missing").kind.value == "SUPERSEDED"


@pytest.mark.parametrize(
    "draft",
    [
        "On Monday ten people were missing after the flood in Orlow.",
        "The flood in Orlow has killed 17 people. Ten were missing on Monday, six still are.",
    ],
)
def test_a_count_of_before_is_told_as_such(draft: str) -> None:
    assert wrong_words(compared(draft, MISSING)) == []


def test_four_members_are_no_four_votes() -> None:
    draft = "The appeal in Castel was turned down by four votes to one."
    source = {"Radio Castel": "The chairman and four members in Castel rejected the appeal."}
    assert verdict_on(compared(draft, source), "four votes").kind.value == "NOT_FOUND"
