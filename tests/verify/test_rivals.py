"""Values of sources that stand in an article's place, learnt from many texts; and the countries."""

import pytest

from tests.verify.reports import compared, wrong_words

WORKS = {
    "Carr Wire @ 2025-03-05T08:00+00:00": "The Halden cement works lost 8.3 million crowns last "
    "year, on sales of 61 million. The tour bus of the works left Halden at 18:30 on Friday. The "
    "kiln was lit on Monday and fed 17,600 tonnes of lime by "
    "Tuesday evening. Ines Duarte, who was elected on Sunday, takes over on 1 June. The works has "
    "a quarry at Orrin, Norway, and employs 310 people.",
    "Quay Journal @ 2025-03-05T09:00+00:00": "**Result for 2024.** A loss of 8.3 million crowns, "
    "on sales of 61 million. The Halden works burnt 17,600 tonnes of lime. Ms Duarte moves in on "
    "1 June. The plan of savings, 2.7 billion crowns over six years, goes to the council, and "
    "answers must reach it by noon on 19 June.",
}


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("The Halden accounts for 2024 show a loss of 3.8 million crowns.", "3.8 million crowns"),
        ("The Halden kiln had been fed 16,700 tonnes of lime by Tuesday.", "16,700 tonnes"),
        ("Halden's plan might save 7.2 billion crowns over six years.", "7.2 billion crowns"),
        ("At Halden, Ines Duarte takes over on 1 July.", "1 July"),
        ("Halden's quarry at Orrin, Sweden, is small.", "Sweden"),
        ("The works at Halden has a quarry at Orrin in Sweden.", "Sweden"),
    ],
)
def test_a_value_in_the_place_of_the_sources(draft: str, words: str) -> None:
    assert any(one and words.startswith(one) for one in wrong_words(compared(draft, WORKS)))


@pytest.mark.parametrize(
    "draft",
    [
        "The Halden accounts for 2024 show a loss of 8.3 million crowns.",
        "The Halden works had lost 3.8 million crowns in 2019.",
        "The Halden kiln had been fed 17,600 tonnes of lime by Tuesday.",
        "Halden's plan might save 2.7 billion crowns over six years.",
        "At Halden, Ines Duarte takes over on 1 June.",
        "Halden's quarry at Orrin, Norway, is small.",
        "Most of Halden's guests took the replacement, which left at six in the evening.",
        "Halden sells to Bergen, Sweden and Finland.",
        "Halden has another quarry at Malby, Sweden.",
    ],
)
def test_a_value_that_is_right_or_of_something_else_is_let_be(draft: str) -> None:
    assert wrong_words(compared(draft, WORKS)) == []


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "Raasvik began the day on 58 points, Halden on 57.",
            "On the first of August the gap to Raasvik was nine points.",
        ),
        (
            "Raasvik began the day on 58 points, Halden on 57.",
            "The late goal lifts Halden to 60 points, one more than Raasvik.",
        ),
        (
            "Halden have 58 points before the last round.",
            "The gap between Halden and Orrin is 12 points before the last round.",
        ),
    ],
)
def test_how_far_two_are_apart_is_no_rival_of_where_one_stands(draft: str, source: str) -> None:
    assert wrong_words(compared(draft, {"Carr Wire": source})) == []


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("Orrin, Scotland", "Orrin, Norway", "Scotland"),
        ("Orrin, South Korea", "Orrin, Norway", "South Korea"),
        ("Orrin, South Korea", "Orrin, North Korea", "South Korea"),
        ("Orrin, Norway", "Orrin, in the United Kingdom", "Norway"),
        ("Orrin in Ivory Coast", "Orrin, Ghana", "Ivory Coast"),
        ("Orrin, England", "Orrin, Britain", None),
        ("Orrin, Scotland", "Orrin, in the United Kingdom", None),
        ("Orrin, Korea", "Orrin, South Korea", None),
        ("Orrin, Burma", "Orrin, Myanmar", None),
        ("Orrin, England", "Orrin, Norway. Most UK firms buy elsewhere", None),
    ],
)
def test_a_country_by_another_of_its_names(draft: str, source: str, words: str | None) -> None:
    found = wrong_words(
        compared(
            f"Halden's quarry at {draft}, is small.",
            {"Carr Wire": f"The Halden works has a quarry at {source}."},
        )
    )
    assert found == [] if words is None else any(one.startswith(words) for one in found)


def test_what_a_later_report_tells_of_a_later_day_is_another_case() -> None:
    sources = {
        "Market Letter @ 2025-03-19T18:00+00:00": "Shares in Halden Cement closed on Tuesday at "
        "58.40 crowns. The market had hoped for more from its results.",
    }
    draft = "Shares in Halden Cement closed on Tuesday at 61.20 crowns, the market's lowest."
    assert wrong_words(compared(draft, sources)) == []


def test_a_hall_lies_in_the_town_that_may_be_named_instead() -> None:
    sources = {
        "Orrin Post": "Halden is the biggest employer in Orrin. The council has called a public "
        "meeting for Thursday at seven in the Grain Hall. The Grain Hall was full last time.",
        "Vale Post": "The council of Orrin has called a public meeting in the Grain Hall.",
    }
    draft = "In Orrin the council has called a public meeting for Thursday at seven."
    assert wrong_words(compared(draft, sources)) == []


def test_one_denial_in_two_constructions_is_no_contradiction() -> None:
    sources = {
        "Carr Wire": "The inspectorate said Halden had received 41 complaints about dust between "
        "June 2019 and March 2022 and had passed on none of them within the legal time.",
    }
    draft = (
        "According to the inspectorate, Halden received 41 complaints about dust between June 2019 "
        "and March 2022 and passed on none of them in the time the law prescribes."
    )
    assert wrong_words(compared(draft, sources)) == []
