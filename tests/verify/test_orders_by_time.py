"""Which of two events came first, where the reports tell both in words of their own."""

import pytest

from copydesk.ingest import read
from copydesk.sources.folder import as_source
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify import prepare
from copydesk.verify.orders.tellings import tellings_of
from copydesk.verify.sequences import sequences_in
from tests.verify.reports import compared, text_of, wrong_words

FIRE = {
    "Quay Wire": "TARNWICK - Smoke was seen over the cannery at Tarnwick at 14:10 on Tuesday. "
    "Staff were told to leave the halls at 14:25. The roof of the main hall fell in at 15:05. "
    "Firefighters from the county got to the gate at 15:20. The road bridge was shut to traffic at "
    "16:40.",
    "Tarnwick Post": "The sprinklers had run dry. The mayor, Ines Holt, visited the burns ward in "
    "the evening. Two of the injured were flown to the capital.",
}


@pytest.mark.parametrize(
    ("draft", "part"),
    [
        (
            "Firefighters were already at the gate of the Tarnwick cannery when the roof of the "
            "hall collapsed.",
            "already",
        ),
        (
            "Workers at the Tarnwick cannery were sent out of the halls only after the roof had "
            "come down.",
            "only after",
        ),
        (
            "The roof of the Tarnwick cannery caved in at 15:05. By then the road bridge had been "
            "closed to traffic.",
            "By then",
        ),
    ],
)
def test_an_order_the_other_way_about(draft: str, part: str) -> None:
    assert any(part in words for words in wrong_words(compared(draft, FIRE)))


@pytest.mark.parametrize(
    "draft",
    [
        "The roof of the Tarnwick cannery had already collapsed when firefighters got to the gate.",
        "Workers at the Tarnwick cannery had been sent out of the halls before the roof came down.",
        "The road bridge at Tarnwick was closed only after the roof of the cannery had caved in.",
        # nobody tells when
        "The sprinklers at the Tarnwick cannery ran dry only after the mayor had left the capital.",
        # a quotation
        '"They closed the bridge only after the roof had come down in Tarnwick," said Ines Holt.',
    ],
)
def test_orders_that_agree_or_that_nobody_times_are_let_be(draft: str) -> None:
    assert wrong_words(compared(draft, FIRE)) == []


def test_a_time_holds_for_what_is_told_next_but_not_for_what_was_before() -> None:
    words = (
        "The pumps stopped at 10:15 on Monday. Water rose in the cellar of the mill. The owner had "
        "sold the boat earlier. The cat was still on the roof at noon."
    )
    passages = prepare([as_source("a.md", read(text_of(words, "Mill Wire").encode()))]).passages
    told = [(one.text.strip(), one.far) for one in tellings_of(passages, 0)]
    assert ("Water rose in the cellar of the mill.", 2) in told
    assert not any("sold the boat" in text or "cat" in text for text, _ in told)


@pytest.mark.parametrize(
    ("words", "earlier"),
    [
        ("Guards left the hall before the vote had been counted.", "Guards left"),
        ("Guards left the hall in advance of the vote.", "Guards left"),
        ("Guards left the hall only after that vote was counted.", "that vote"),
        ("The vote was lost. By that hour the guards had left the hall.", "the guards had left"),
        ("The guards left the hall and were then searched.", "The guards left"),
        ("The vote was lost, whereupon the guards left the hall.", "The vote was lost"),
        ("The guards left in response to the vote.", "the vote"),
        ("The guards had left the hall when the vote began.", "The guards had left"),
        ("The vote began, and it was only after this that the guards left.", "The vote began"),
        ("By the time the vote began, the guards were still searching the hall.", "By the time"),
        ("The hall was searched first and the chapel second.", "The hall was searched"),
    ],
)
def test_what_says_which_event_came_first(words: str, earlier: str) -> None:
    article = read(words.encode())
    reading = Reading(article, find_reference(article, None))
    found = sequences_in(reading, len(reading.sentences) - 1)
    assert any(earlier in one.earlier.cut(words) for one in found)


@pytest.mark.parametrize(
    "words",
    [
        "The hall recalls the day on which the guards left.",
        "They had reached the hall on the day when the guards left.",
        "The town had never before lost a hall. It was dear.",
        "The then chairman and the guards left the hall.",
        "The guards had been following the count in the hall.",
        "Before you laugh: there were more guards than voters in the hall.",
    ],
)
def test_what_says_nothing_of_an_order(words: str) -> None:
    article = read(words.encode())
    reading = Reading(article, find_reference(article, None))
    assert sequences_in(reading, len(reading.sentences) - 1) == []


@pytest.mark.parametrize(
    ("words", "earlier"),
    [
        ("It was only with the dam open that the crews set out.", "the dam open"),
        ("It was not until the dam had burst that the crews set out.", "the dam had burst"),
        ("The mayor was not told until the dam had burst.", "the dam had burst"),
        ("The board voted with the report already on its desks.", "the report already"),
        ("With the report already in print, the board voted.", "With the report already"),
        ("The board voted, and it was only then that the mayor spoke.", "The board voted"),
        ("The board voted. It was only then that the mayor spoke.", "The board voted"),
        ("The board voted. The mayor rang only afterwards.", "The board voted"),
        ("The board voted. Only after that did the mayor speak.", "The board voted"),
        ("Ten crews were sent home first. The mayor had to wait until noon.", "Ten crews were"),
    ],
)
def test_other_ways_to_say_which_event_came_first(words: str, earlier: str) -> None:
    article = read(words.encode())
    reading = Reading(article, find_reference(article, None))
    found = sequences_in(reading, len(reading.sentences) - 1)
    assert found
    assert all(earlier in one.earlier.cut(words) for one in found)


@pytest.mark.parametrize(
    "words",
    [
        "The gate did not open until the afternoon.",
        "The board did not know until March.",
        "The lamps did not last until the crews came.",
        "The mayor met with crews who had already eaten.",
        "The crews were the first to come.",
    ],
)
def test_times_and_firsts_that_put_no_event_before_another(words: str) -> None:
    article = read(words.encode())
    reading = Reading(article, find_reference(article, None))
    assert sequences_in(reading, len(reading.sentences) - 1) == []


CRANE = {
    "Strand Wire": "PORT ALDER - A crane toppled onto the ferry quay at Port Alder at 06:50 on "
    "Wednesday. Its driver, Milo Brandt, had radioed at 06:35 that the wind was too strong. The "
    "port authority closed the quay at 07:20. The second crane was lowered at 09:40. Mayor Greta "
    "Olsen got there at 10:05 and spoke to relatives.",
    "Alder Gazette": "The port suspended its technical chief, Ivar Lunde, on Thursday at 14:00. "
    "The union called a strike on Thursday evening. Police questioned Lunde on Friday.",
}


@pytest.mark.parametrize(
    ("draft", "part"),
    [
        (
            "It was not until the quay had been closed that the driver, Milo Brandt, gave a "
            "warning of the wind by radio.",
            "It was not until",
        ),
        (
            "The quay at Port Alder was not closed until Mayor Greta Olsen had got there.",
            "not closed until",
        ),
        (
            "The crane toppled onto the quay at 06:50. By then Mayor Greta Olsen had already got "
            "there.",
            "By then",
        ),
        (
            "Police questioned Ivar Lunde, and it was only then that the port suspended its "
            "technical chief.",
            "only then",
        ),
    ],
)
def test_an_order_the_other_way_about_in_other_words(draft: str, part: str) -> None:
    assert any(part in words for words in wrong_words(compared(draft, CRANE)))


@pytest.mark.parametrize(
    "draft",
    [
        # the second crane is not the one that fell
        "The quay at Port Alder was not closed until the crane had come down.",
        "The port authority had the quay shut half an hour after the crane had gone down.",
        "It was only after the driver had warned of the wind that the crane toppled.",
        "The second crane was lowered after the quay had been closed.",
        "The crane toppled onto the quay at 06:50. By then its driver had given a warning.",
        # then is no time that the sentence before gives
        "Relatives stood on the quay at Port Alder. The second crane had been lowered by then.",
        "With the quay already closed, Mayor Greta Olsen spoke to relatives.",
        "Ivar Lunde was suspended first. Police had to wait until Friday to question him.",
    ],
)
def test_orders_in_other_words_that_are_right(draft: str) -> None:
    assert wrong_words(compared(draft, CRANE)) == []


FINAL = {
    "Holmen Echo": "HOLMEN - In the cup final at Holmen, Vik went ahead in the 12th minute through "
    "Arne Dahl. Berg's captain was sent off in the 74th minute. Dahl hit the post in the 80th "
    "minute. Extra time brought a penalty for Berg, which Lund saved in the 101st minute, and Dahl "
    "won the game with a header in the 117th.",
    "Holmen Post": "HOLMEN - The prize was handed over at 21:00. Olav Reiss, the coach, was sworn "
    "in as a citizen of Holmen at 16:00.",
}


def test_a_minute_of_a_match_in_whatever_form() -> None:
    right = "Lund saved the penalty. Only then did Dahl head the winner."
    wrong = "Dahl headed the winner in extra time. Only after that did Lund save Berg's penalty."
    assert wrong_words(compared(right, FINAL)) == []
    assert any("Only after" in words for words in wrong_words(compared(wrong, FINAL)))


def test_what_is_denied_until_an_event_is_not_denied() -> None:
    draft = "Olav Reiss, the coach, was not sworn in as a citizen until the match had begun."
    assert wrong_words(compared(draft, FINAL)) == []
