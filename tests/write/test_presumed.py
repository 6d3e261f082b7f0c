"""What clauses and quotations need of what stood before them in their reports."""

from dataclasses import replace

import pytest

from copydesk.write.answers import occasion_of
from copydesk.write.aside import is_side_note
from copydesk.write.breakdown import breakdowns
from copydesk.write.presumed import presumed, spoken_by, told_by, topic_of
from tests.write.made import DEAD, EVENT, OWNED, STATEMENTS, WORKERS, point, voice

FERRY = told_by(["A ferry sank off Arlen harbour after its pump failed on Friday."])


@pytest.mark.parametrize(
    "text",
    [
        "The claim was 6 per cent.",
        "Two divers searched the wheelhouse.",
        "The ferry was sold to the insurer.",
        "Unit 2 stopped at 6:40 a.m.",
        "On the dark side, 13 people got down.",
        "The other two came back without a scratch.",
        "Semerin alone wrote a letter of the three.",
        "The remaining 56 were safe.",
        "Both were sold.",
        "Such a ferry had been ordered.",
        "The owner of the ferry lives in the same town.",
        "The Harbour Board said it believed it was safe.",
        "The mayor of Arlen accepted it on Friday.",
        "One thing that worries her is the pump.",
        "A note without his name came on Friday.",
    ],
)
def test_what_neither_article_nor_sentence_explains_is_presumed(text: str) -> None:
    assert presumed(text, FERRY)


@pytest.mark.parametrize(
    "text",
    [
        "The claim of three stokers was 6 per cent.",
        "The ferry had 40 people on board.",
        "The captain of a tug saw the ferry, and the crew of the tug helped.",
        "The captain had called for help.",
        "The harbour was closed.",
        "Of two tugs and a ferry, the ferry was the older one.",
        "The Orvell office was closed, according to the weather service.",
        "The local police closed a road.",
        "A claim was made by the owner of a tug.",
        "The mayor said that both ferry and tug were old.",
        "A tug sank at the same time as the other one, and the tug burned.",
        "The harbour board said it would sell its two tugs.",
        "Ana Ruiz said: “The other two are mine.”",
    ],
)
def test_what_article_or_sentence_explains_is_not(text: str) -> None:
    known = told_by(["The mayor of Arlen spoke.", "A harbour board meets."]) | FERRY
    assert presumed(text.replace("the other one", "a ferry"), known) is None


def test_what_was_told_names_what_is_like_it_and_what_it_implies() -> None:
    assert presumed("The works were insured.", told_by(["Two paintings were stolen."])) is None
    assert presumed("The driver died.", told_by(["A bus fell into a river."])) is None
    assert presumed("The driver died.", told_by(["A house burned down."]))


def test_the_company_is_whom_the_news_is_of() -> None:
    assert presumed("The company has 320 employees.", frozenset())
    assert presumed("The company has 320 employees.", frozenset(), of_company=True) is None


@pytest.mark.parametrize(
    ("before", "occasion"),
    [
        ("", ""),
        ("Asked about the alarm, she said:", "asked about the alarm"),
        ("When the paper asked her about next year she replied:", "asked about the following year"),
        ("Shown the log, she said:", None),
    ],
)
def test_an_answer_is_told_with_what_it_answers_or_not_at_all(
    before: str, occasion: str | None
) -> None:
    one = STATEMENTS[0]
    text = f'The store burned.  {before} "{one.words}," said Nadia Brenn.'
    assert occasion_of(one, {"voice.md": text}) == occasion


def test_numbers_that_add_up_to_a_figure_are_its_parts() -> None:
    parts = replace(
        OWNED, id="b9", subject="Three", verb="died", rest="in the hall, 1 at 2 gates and 2 at sea"
    )
    five = point("f1.9", 5, DEAD.points[0].as_of, voice("killed five people"))
    figure = replace(DEAD, points=(five,), latest="f1.9")
    assert set(breakdowns(replace(EVENT, background=(parts, OWNED)), [figure])) == {"b9"}


def test_a_side_note_is_what_one_report_alone_speaks_of() -> None:
    report = "The store burned. " + "It was a long night.  " * 4
    first = voice("Inspectors began their work at the site on Wednesday")
    piece = replace(first, span=replace(first.span, start=len(report), end=len(report) + 30))
    alone = replace(
        OWNED, subject="The cat", verb="slept", rest="through it", evidence=(piece,),
        origins=("The Orvell Voice",),
    )  # fmt: skip
    texts = {"voice.md": report + "The cat slept through it.", "wire.md": "The store burned."}
    assert is_side_note(EVENT, alone, texts, {})
    assert not is_side_note(EVENT, replace(alone, rest="for 4 hours"), texts, {})
    assert not is_side_note(EVENT, WORKERS, texts, {})


def test_what_most_origins_write_of_needs_no_introduction() -> None:
    texts = {
        "a": "The levee broke and the mill was flooded.",
        "b": "A levee gave way at Lunn.",
        "c": "The mill at Lunn stands still.",
    }
    topic = topic_of(spoken_by(texts, {name: name for name in texts}), len(texts))
    assert presumed("The levee was built in 1968.", FERRY, topic=topic) is None
    assert presumed("The two mills were sold.", FERRY, topic=topic) == "mills"
    assert presumed("The pump house was built in 1968.", frozenset(), topic=topic) == "house"
    assert not topic_of(spoken_by({"a": texts["a"]}, {"a": "a"}), 1)
