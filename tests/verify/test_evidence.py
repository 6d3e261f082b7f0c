"""Passages that share a name, a day or a small number and nothing else bear nothing out."""

import pytest

from copydesk.model.claim import ClaimKind
from tests.verify.reports import compared

ABOUT = "Herons nest on the Orlin in spring, and anglers come to Castlemere for the trout. "
DRAFT = (
    "The Orlin bridge at Castlemere was blown up on Tuesday 12 January 2021. Three saboteurs from "
    "Vannia put the charges under the Orlin bridge, and four of the five charges went off."
)


def _evidence(source: str, words: str, kind: ClaimKind) -> list[str]:
    report = compared(DRAFT, {"Paper": ABOUT + source})
    return [
        piece.quote
        for one in report.verdicts
        if one.claim.kind is kind and one.claim.span.cut(report.article.text) == words
        for piece in one.evidence
    ]


@pytest.mark.parametrize(
    ("source", "words", "kind"),
    [
        (
            "The Orlin bridge at Castlemere was blown up in January 2021.",
            "Tuesday 12 January 2021",
            ClaimKind.DATE,
        ),
        (
            "Saboteurs blew up the Orlin bridge. Some of the money for it had been given by "
            "Castlemere. Three herons are on the coat of arms of the county.",
            "Three saboteurs",
            ClaimKind.FIGURE,
        ),
    ],
)
def test_what_is_coarser_or_counts_something_else_is_no_evidence(
    source: str, words: str, kind: ClaimKind
) -> None:
    assert _evidence(source, words, kind) == []


@pytest.mark.parametrize(
    ("source", "words", "kind"),
    [
        (
            "The Orlin bridge at Castlemere was blown up on 12 January 2021.",
            "Tuesday 12 January 2021",
            ClaimKind.DATE,
        ),
        (
            "Three saboteurs came over the hills to blow up the Orlin bridge.",
            "Three saboteurs",
            ClaimKind.FIGURE,
        ),
        (
            "All five of the charges under the Orlin bridge were made in Vannia.",
            "five charges",
            ClaimKind.FIGURE,
        ),
    ],
)
def test_what_is_as_fine_and_counts_the_same_is(source: str, words: str, kind: ClaimKind) -> None:
    assert len(_evidence(source, words, kind)) == 1


def test_a_name_is_shown_where_most_is_said_of_what_the_article_says() -> None:
    source = (
        "# Herald of the Orlin Valley\n\nThe Orlin Valley Choir sang on Sunday.\n\n"
        "The Orlin Valley was flooded when its dam at Castlemere broke."
    )
    draft = "A flood swept down the Orlin Valley when the dam at Castlemere broke."
    report = compared(draft, {"Paper": source})
    told = [one for one in report.verdicts if one.claim.kind is ClaimKind.NAME]
    quotes = {piece.quote for one in told for piece in one.evidence}
    assert quotes <= {"The Orlin Valley was flooded when its dam at Castlemere broke."}


def test_a_name_is_not_borne_out_by_something_else_that_happens_there() -> None:
    draft = "The Orlin ferry was raised by divers from New York."
    source = ABOUT + "The clocks in New York go back on the first Sunday of November."
    report = compared(draft, {"Paper": source})
    assert not any(
        one.evidence
        for one in report.verdicts
        if one.claim.span.cut(report.article.text) == "New York"
    )


def test_what_bears_out_a_measure_bears_out_the_same_in_another_unit() -> None:
    draft = "The Orlin estate at Castlemere has 5,700 hectares, or 57 square kilometres, of vines."
    report = compared(draft, {"Paper": ABOUT + "Vines of Castlemere: 5,700 ha."})
    figures = [one for one in report.verdicts if one.claim.kind is ClaimKind.FIGURE]
    assert [len(one.evidence) for one in figures] == [1, 1]


def test_a_day_does_not_bear_out_a_part_of_it() -> None:
    draft = "The Orlin bridge at Castlemere was blown up on Monday evening."
    report = compared(draft, {"Paper": ABOUT + "On Monday the Orlin bridge was blown up."})
    times = [one for one in report.verdicts if one.claim.kind is ClaimKind.DATE]
    assert not any(one.evidence for one in times)
