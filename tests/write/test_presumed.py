"""What clauses and quotations need of what stood before them in their reports."""

from dataclasses import replace

import pytest

from copydesk.write.answers import occasion_of
from copydesk.write.aside import is_side_note
from copydesk.write.breakdown import breakdowns
from copydesk.write.presumed import keys_of, presumed, spoken_by
from tests.write.made import DEAD, EVENT, OWNED, STATEMENTS, WORKERS, point, voice

ORIGINS = {"a": "A", "b": "B", "c": "C"}
TEXTS = {
    "a": "The ferry sank off Arlen. The claim is 6 per cent. The harbour was shut.",
    "b": "A ferry went down. The harbour stayed shut.",
    "c": "The ferry had 40 people on board.",
}
SPOKEN = spoken_by(TEXTS, ORIGINS)


@pytest.mark.parametrize(
    ("subject", "verb", "rest"),
    [
        ("The claim", "was", "6 per cent"),
        ("Two divers", "searched", "the wheelhouse"),
        ("Line 4", "stopped", "at 6:40 a.m."),
    ],
)
def test_a_noun_that_only_its_report_explains_is_presumed(
    subject: str, verb: str, rest: str
) -> None:
    assert presumed(subject, verb, rest, frozenset(), SPOKEN, 3)


@pytest.mark.parametrize(
    ("subject", "verb", "rest"),
    [
        ("The claim of three stokers", "was", "6 per cent"),
        ("The ferry", "sank", "off Arlen"),
        ("Two divers", "searched", "the harbour"),
        ("The Orvell office", "was closed", ""),
        ("The police", "closed", "the road"),
        ("A claim", "was made", "by the owner of the boat"),
    ],
)
def test_what_reports_share_or_a_clause_explains_is_not(subject: str, verb: str, rest: str) -> None:
    assert presumed(subject, verb, rest, frozenset(), SPOKEN, 3) is None


def test_what_the_article_has_told_is_known() -> None:
    told = keys_of("Line 4 of the plant caught fire.")
    assert presumed("Line 4", "stopped", "at 6:40 a.m.", told, SPOKEN, 3) is None


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
