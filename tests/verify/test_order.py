"""Which of two events came first, and how long before the other."""

import pytest

from copydesk.ingest import read
from copydesk.model.span import Span
from copydesk.model.verdict import VerdictKind
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify.lengths import Length
from copydesk.verify.order import spoken
from copydesk.verify.sequences import sequences_in
from tests.verify.reports import compared, wrong_words

STORM = {
    "Sound Wire": "SKERRY - The lifeboat crew of Skerry was called out at 21:40 on Sunday. "
    "The trawler Halcyon struck the Bell reef at 22:15. Its captain, Ada Frome, sent a distress "
    "signal at 22:20. The lighthouse on Bell reef went dark at 23:55 on Sunday. Power returned to "
    "the lighthouse at 00:30 on Monday.",
    "Skerry Post": "Islanders in rowing boats were alone with the wreck of the Halcyon for an "
    "hour. Then the navy's cutters arrived. The harbour board saw the pilots on Tuesday morning "
    "and the insurers in the afternoon. The board had last inspected the Bell reef lighthouse on "
    "3 June 2023. The trawler was raised three weeks after the storm.",
}


@pytest.mark.parametrize(
    ("draft", "part"),
    [
        (
            "The lifeboat crew of Skerry was called out only after the trawler Halcyon had struck "
            "the Bell reef.",
            "called out only after",
        ),
        (
            "The trawler Halcyon had already struck the Bell reef when the lifeboat crew of Skerry "
            "was called out.",
            "already",
        ),
        (
            "The lifeboat crew of Skerry was called out when the trawler Halcyon already lay on "
            "Bell reef, which it had struck.",
            "already lay",
        ),
        (
            "Having sent a distress signal, the captain Ada Frome saw the trawler Halcyon strike "
            "the Bell reef.",
            "Having sent",
        ),
        (
            "At 20:05 the lifeboat crew of Skerry was called out, when the trawler Halcyon already "
            "lay on Bell reef, which it had struck.",
            "already lay",
        ),
        (
            "The navy's cutters were the first to reach the wreck of the Halcyon, and islanders in "
            "rowing boats came only later.",
            "came only later",
        ),
        (
            "Skerry's insurers were received by the harbour board first, and the pilots had to "
            "wait for the board.",
            "first",
        ),
    ],
)
def test_an_order_the_other_way_about(draft: str, part: str) -> None:
    assert any(part in words for words in wrong_words(compared(draft, STORM)))


@pytest.mark.parametrize(
    "draft",
    [
        "The lifeboat crew of Skerry was called out before the trawler Halcyon struck Bell reef.",
        "The trawler Halcyon struck Bell reef after the lifeboat crew of Skerry was called out.",
        "The lifeboat crew of Skerry had already been called out when the trawler Halcyon struck "
        "the Bell reef.",
        "The captain of the Halcyon sent a distress signal only after the trawler had struck.",
        "Islanders in rowing boats were first at the wreck of the Halcyon, and the navy's cutters "
        "came only later.",
        # across midnight
        "Power returned to the lighthouse on Bell reef after it had gone dark.",
        "The lighthouse on Bell reef went dark before power returned to it.",
        # no event, a habit, a condition, a place
        "The lifeboat crew of Skerry trains on Bell reef each Sunday before the trawlers leave.",
        "The crew of a lifeboat is called out before a trawler strikes, if all goes well.",
        "The captain of the Halcyon, Ada Frome, put her case before the harbour board of Skerry.",
        "The captain of the Halcyon will speak before the lifeboat crew of Skerry does.",
        # events that no report tells
        "The lifeboat crew of Skerry ate supper only after the trawler Halcyon had been raised.",
        "The harbour master of Skerry woke before the church bells of Bell reef rang.",
    ],
)
def test_orders_that_agree_or_that_nobody_tells_are_let_be(draft: str) -> None:
    assert wrong_words(compared(draft, STORM)) == []


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (
            "The trawler Halcyon struck Bell reef within minutes of the lifeboat crew of Skerry "
            "being called out.",
            [],
        ),
        (
            "Power returned to the lighthouse on Bell reef within ten minutes of the lighthouse "
            "going dark.",
            ["within ten minutes"],
        ),
        (
            "The trawler Halcyon struck the Bell reef three hours after the lifeboat crew of "
            "Skerry was called out.",
            ["three hours"],
        ),
        (
            "The trawler Halcyon struck the Bell reef about half an hour after the lifeboat crew "
            "of Skerry was called out.",
            [],
        ),
    ],
)
def test_the_time_between_two_events(draft: str, words: list[str]) -> None:
    assert wrong_words(compared(draft, STORM)) == words


def test_what_was_not_done_before_may_never_have_been_done() -> None:
    sources = {"Sound Wire": "The pilots of Skerry had not signed before the board of Bell met."}
    draft = "The pilots of Skerry had signed after the board of Bell met."
    assert wrong_words(compared(draft, sources)) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Reduced to ten men, Skerry scored.", True),
        ("Armed with a warrant, officers entered.", True),
        ("Down to ten men, Skerry scored.", True),
        ("Left without power, islanders lit fires.", True),
        ("Left of the lighthouse, a chapel stands.", False),
        ("Armed guards, pilots and crews waited.", False),
        ("Down the road, a chapel stands.", False),
        ("Reduced fares, officials said, would follow.", False),
        ("The bell rang. Then the pilots left.", True),
        ("The bell rang. Later, the pilots left.", True),
        ("The bell rang. Later the pilots left.", True),
        ("The bell rang. Next, the pilots left.", True),
        ("The bell rang. Next to the chapel stands a lighthouse.", False),
        ("The bell rang. Later this week the board meets.", False),
        ("The bell rang. Then-chairman Ode Fry resigned.", False),
    ],
)
def test_how_a_sentence_opens_that_tells_an_order(words: str, told: bool) -> None:
    article = read(words.encode())
    reading = Reading(article, find_reference(article, None))
    assert bool(sequences_in(reading, len(reading.sentences) - 1)) is told


@pytest.mark.parametrize(
    "words",
    [
        "The ferry of Skerry left Bell reef in the 5000000000th minute.",
        "The ferry of Skerry left Bell reef in the evening on 31 December 9999.",
        "The ferry of Skerry left Bell reef at about midnight on 31 December 9999.",
        "The ferry of Skerry left Bell reef at about midnight on 1 January 0001.",
    ],
)
def test_times_beyond_the_calendar_are_let_be(words: str) -> None:
    draft = f"{words} The ferry of Skerry left Bell reef only after the pilots had left Bell reef."
    for one, other in ((draft, words), (words, draft), (draft, draft + " So it was.")):
        verdicts = compared(one, {"Sound Wire": other}).verdicts
        assert VerdictKind.FAILED not in {verdict.kind for verdict in verdicts}


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0.6, "1 minute"),
        (2, "2 minutes"),
        (59.4, "59 minutes"),
        (59.7, "1 hour"),
        (61, "1 hour 1 minute"),
        (120, "2 hours"),
        (226, "3 hours 46 minutes"),
        (60 * 24 * 2, "2 days"),
        (60 * 24 * 100, "3 months"),
        (60 * 24 * 1461, "4 years"),
    ],
)
def test_a_stretch_of_time_in_words(minutes: float, words: str) -> None:
    assert spoken(Length(minutes / 1440, minutes / 1440)) == words


def test_both_of_the_times_are_shown() -> None:
    draft = (
        "The lifeboat crew of Skerry was called out only after the trawler Halcyon had struck "
        "the Bell reef."
    )
    (verdict,) = [
        one for one in compared(draft, STORM).verdicts if one.kind is VerdictKind.CONTRADICTED
    ]
    shown = {
        Span(span.start - piece.span.start, span.end - piece.span.start).cut(piece.quote)
        for piece in verdict.evidence
        for span in piece.differing
    }
    assert shown == {"21:40", "22:15"}
    assert verdict.origins == 1
