"""The article rewritten: its replacements, its notes, and nothing that acts."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from copydesk.ingest import read
from copydesk.model.event import Used
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.span import Span
from copydesk.model.update import Stale, StaleKind, Update
from copydesk.report.look import Look
from copydesk.report.update import json, terminal, text

ARTICLE = """---
title: "Nine dead off Ellmouth"
published: 2025-05-06T22:00:00+00:00
---

# Nine dead off Ellmouth[^1]

The ferry sank.[^1] Nine people died.[^1][^2] *Nobody* knows why.

[^1]: Strand Wire, 6 May 2025: “Nine people died.”
[^2]: Ellmouth Herald, 6 May 2025: “Nine.”
"""
WHEN = datetime(2025, 5, 7, 9, tzinfo=UTC)
NASTY = "<script>x</script> [y](javascript:z) \x1b[31m"
SOURCE = Used("new.md", "0" * 64, "Toll", "Northern Post", WHEN, None, "Coast Wire")


def passage(quote: str) -> Evidence:
    span = Span(0, len(quote))
    return Evidence("new.md", "0" * 64, span, quote, Stance.SUPPORTS, "Coast Wire", WHEN)


def update(words: str, now: str, *, fits: bool = True, article: str = ARTICLE) -> Update:
    """An article in one sentence of which some words are stale."""
    start = article.index(words, article.index("# "))
    span = Span(start, start + len(words))
    stale = Stale(
        StaleKind.UPDATE,
        span,
        span,
        now,
        f"An earlier version said “{words}”; it is “{now}”.",
        (passage("Eleven people died."),),
        fits,
        now,
    )
    return Update(read(article), (stale,), (1, 1), (), (), (SOURCE,), WHEN)


def test_the_sentence_is_replaced_and_cites_what_is_new() -> None:
    made = text.render(update("Nine people died.", "Eleven people died."))
    assert "The ferry sank.[^1] Eleven people died.[^1][^2][^3] *Nobody* knows why." in made
    assert made.endswith("[^3]: Northern Post, 7 May 2025: “Eleven people died.”\n")
    assert "published: 2025-05-06T22:00:00+00:00\nmodified: 2025-05-07T09:00:00+00:00\n" in made


def test_a_sentence_written_anew_does_not_cite_what_bore_the_old_one() -> None:
    made = text.render(update("Nine people died.", "Eleven people died.", fits=False))
    assert "The ferry sank.[^1] Eleven people died.[^3] *Nobody*" in made


def test_the_note_stands_before_the_footnotes() -> None:
    made = text.render(update("Nine people died.", "Eleven people died."))
    heading = made.index("## Corrections and updates\n\n- An earlier version said")
    assert heading < made.index("[^1]: Strand Wire")


def test_a_second_note_stands_under_the_same_heading() -> None:
    first = text.render(update("Nine people died.", "Eleven people died."))
    second = text.render(update("Eleven people died.", "Twelve people died.", article=first))
    assert second.count("## Corrections and updates") == 1
    assert second.count("- An earlier version said") == 2
    assert second.count("modified:") == 1


def test_what_is_not_certain_stays_and_the_article_has_no_note_on_it() -> None:
    one = update("Nine people died.", "Eleven people died.")
    (stale,) = one.stale
    left = replace(one, stale=(replace(stale, replacement=None),))
    assert text.render(left) == ARTICLE
    assert left.notes == ()
    assert left.notes_to_come == (stale.note,)


def test_nothing_stale_changes_nothing() -> None:
    one = update("Nine people died.", "Eleven people died.")
    assert text.render(replace(one, stale=())) == ARTICLE


def test_plain_text_has_no_footnotes() -> None:
    article = "# Ferry\n\nNine people died.\n"
    made = text.render(update("Nine people died.", "Eleven people died.", article=article))
    assert made.startswith("# Ferry\n\nEleven people died.\n\n## Corrections and updates\n\n- ")
    assert "[^" not in made


@pytest.mark.parametrize("fits", [True, False])
def test_words_of_sources_do_not_act(fits: bool) -> None:
    one = update("Nine people died.", NASTY, fits=fits)
    made = text.render(replace(one, stale=(replace(one.stale[0], evidence=(passage(NASTY),)),)))
    assert "\x1b" not in made
    assert "\x1b" not in json.render(one)
    assert "\x1b" not in "".join(terminal.render(one, "a.md", Look()))
    assert "<script" not in made.replace("\\<", "")
    assert "[y](" not in made
