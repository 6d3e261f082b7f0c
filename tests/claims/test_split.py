"""An article into claims: what is one, of which kind, and what is none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.claims import claims_of
from copydesk.ingest import read
from copydesk.model.claim import Claim, ClaimKind, Modality
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference

HEAD = "---\npublished: 2025-03-05T10:00+00:00\n---\n"


def claimed(words: str) -> list[tuple[Claim, str]]:
    """The claims of some words, each with its own words."""
    article = read((HEAD + words).encode())
    found = claims_of(Reading(article, find_reference(article, None)))
    return [(claim, claim.span.cut(article.text)) for claim in found]


def of_kind(words: str, kind: ClaimKind) -> list[str]:
    return [said for claim, said in claimed(words) if claim.kind is kind]


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        (
            "The Harbour Board, which many residents distrust, closed the northern pier.",
            [
                "The Harbour Board, which many residents distrust, closed the northern pier",
                "which many residents distrust",
            ],
        ),
        (
            "The fire destroyed the timber warehouse and the council ordered an inquiry into it.",
            [
                "The fire destroyed the timber warehouse",
                "the council ordered an inquiry into it",
            ],
        ),
        (
            "A tram hit a lorry at Cask Lane, injuring several passengers in the front carriage.",
            [
                "A tram hit a lorry at Cask Lane",
                "injuring several passengers in the front carriage",
            ],
        ),
        (
            "The ministry said that the dam had lost its western gate.",
            ["that the dam had lost its western gate"],
        ),
        (
            "The dam had lost its western gate, the ministry said.",
            ["The dam had lost its western gate"],
        ),
        (
            "Police closed the road to mark the anniversary of the landslide.",
            ["Police closed the road to mark the anniversary of the landslide"],
        ),
    ],
)
def test_each_clause_that_can_be_wrong_alone_is_a_claim(sentence: str, clauses: list[str]) -> None:
    assert of_kind(sentence, ClaimKind.EVENT) == clauses


def test_what_a_clause_inside_says_is_not_said_by_the_one_around_it() -> None:
    ((whole, _), (inner, _)) = claimed(
        "The Harbour Board, which many residents distrust, closed the northern pier."
    )
    assert whole.says(whole.span)
    assert not whole.says(inner.span)


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("The storm killed 12 people and cut power to 3,400 homes.", ["12 people", "3,400 homes"]),
        ("The second explosion hit the market.", ["second explosion"]),
        ("Officials at first spoke of an accident at the market.", []),
        ("It is the first time the market has been hit.", []),
        ("One of the ministers left the market early.", []),
    ],
)
def test_numbers_that_say_how_many_or_which_are_figures(sentence: str, figures: list[str]) -> None:
    assert of_kind(sentence, ClaimKind.FIGURE) == figures


@pytest.mark.parametrize(
    ("sentence", "lasting"),
    [
        ("The council declared a day of mourning for the miners.", []),
        ("The strike lasted nine days in the northern ports.", ["nine days"]),
    ],
)
def test_what_something_is_called_is_no_length_of_time(sentence: str, lasting: list[str]) -> None:
    assert of_kind(sentence, ClaimKind.DURATION) == lasting


@pytest.mark.parametrize(
    "disclosure",
    [
        "*This piece was put together by a language model. It may hold mistakes about the dam.*",
        "*AI notice: a machine drafted the text from reports on the dam. Nobody read all of it.*",
        "Machine-written. The figures of the dam board may have changed since Sunday morning.",
    ],
)
def test_closing_lines_on_how_the_article_was_made_state_nothing(disclosure: str) -> None:
    said = claimed(f"The dam broke near the village on Monday.\n\n{disclosure}\n")
    closing = [claim for claim, words in said if words in disclosure]
    assert closing
    assert {claim.modality for claim in closing} == {Modality.NOTICE}


def test_closing_lines_on_those_who_made_a_thing_are_no_disclosure() -> None:
    closing = "Divers left the lake without human remains, said the maker of the dam software."
    said = claimed(f"The dam broke near the village on Monday.\n\n{closing}\n")
    assert Modality.NOTICE not in {claim.modality for claim, _ in said}


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("The dam broke on Monday near the village.", Modality.FACT),
        ("The dam broke near the village, the ministry said.", Modality.ATTRIBUTED),
        ("The dam will be rebuilt near the village.", Modality.FORECAST),
        ("Was the dam ever safe for the village?", Modality.QUESTION),
        ("The council should have closed the dam.", Modality.OPINION),
        ("Old dams seldom break for one reason alone.", Modality.FACT),
        ("Old dams seldom break without a warning.", Modality.GENERAL),
        ("Attention is turning to the valves of the dam.", Modality.GENERAL),
        ("The extent of it took time to sink in.", Modality.GENERAL),
        ("What is left of its chapel is a heap of stones.", Modality.FACT),
        ("The figures suggest a simpler story.", Modality.OPINION),
        ("A village that rebuilds too soon has to rebuild again.", Modality.GENERAL),
        ("Whoever built the dam knew the valley well.", Modality.FACT),
        ("A crane is on its way to the village.", Modality.FACT),
        ("Engineers have left the village.", Modality.FACT),
        ("Engineers from Port Lunn inspect old dams.", Modality.FACT),
    ],
)
def test_how_a_sentence_stands_to_the_facts(sentence: str, modality: Modality) -> None:
    assert {claim.modality for claim, _ in claimed(sentence)} == {modality}


WEIGHED = "## What it means\n\nThe dam at Ostrel broke on 3 March 2025.\n\n"


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Whoever drew up the plan left nothing to chance.", Modality.OPINION),
        ("The failure is hard to explain.", Modality.OPINION),
        ("The harder question is how one dam could outlast another.", Modality.OPINION),
        ("Dunmere will feel that it was let down twice this week.", Modality.OPINION),
        ("Two mayors of Ostrel resigned.", Modality.FACT),
        ("The repairs will cost 40 million crowns.", Modality.FACT),
        ("The dam is to be blown up on 9 May 2025.", Modality.FACT),
        ("The council dismissed the engineer.", Modality.FACT),
    ],
)
def test_what_weighs_things_up_is_opinion(sentence: str, modality: Modality) -> None:
    found = {claim.modality for claim, words in claimed(WEIGHED + sentence) if words in sentence}
    assert found == {modality}


@settings(deadline=None)  # the first text loads the model of syntax
@given(st.text(max_size=300))
def test_any_text_has_claims_inside_its_bounds(words: str) -> None:
    article = read(
        f"---\ntitle: x\n---\nThe dam broke near the village. {words}".encode(errors="replace")
    )
    reading = Reading(article, find_reference(article, None))
    for claim in claims_of(reading):
        assert 0 <= claim.span.start <= claim.span.end <= len(article.text)
