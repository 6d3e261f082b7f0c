"""Clock times, dates and stretches of time beside those of other reports."""

import pytest

from copydesk.api import check
from copydesk.ingest import read
from copydesk.sources.folder import as_source
from copydesk.verify import prepare
from tests.verify.reports import compared, text_of, wrong_words

MILL = {
    "Orlow Wire": "ORLOW - Fire broke out at 18:05 on Monday in the flour mill on the Tarn canal "
    "in Orlow, the fire brigade said. The mill's night watchman, Josef Marek, spent 31 hours under "
    "a collapsed hoist before he was dug out. Orlow is an hour ahead of London: the alarm was "
    "raised at 18:12 local time (17:12 GMT). The inquest opens on 21 May.",
    "Tarn Gazette": "The flour mill in Orlow burned for almost two days. A night curfew on the "
    "canal, from 21:00 to 05:00, was lifted at noon on Wednesday. Watchman Josef Marek lay for "
    "31 hours under the hoist.",
}


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (
            "The flames in the flour mill on the Tarn canal in Orlow were seen a little before "
            "nine in the evening on Monday.",
            "a little before nine in the evening",
        ),
        (
            "Orlow's brigade heard of the burning flour mill at 18:12 GMT, when the alarm was "
            "raised.",
            "18:12 GMT",
        ),
        (
            "On the Tarn canal in Orlow a curfew ran from seven in the evening until five in the "
            "morning after the flour mill burned.",
            "seven in the evening",
        ),
        (
            "Josef Marek, who watches the flour mill in Orlow at night, lay more than fifty hours "
            "beneath the hoist.",
            "more than fifty hours",
        ),
        (
            "In Orlow the flour mill on the Tarn canal caught fire at 18:50 on Monday.",
            "18:50",
        ),
    ],
)
def test_a_time_that_no_report_has_stands_in_the_place_of_theirs(draft: str, words: str) -> None:
    assert words in wrong_words(compared(draft, MILL))


@pytest.mark.parametrize(
    "draft",
    [
        # the same moment on another clock
        "The alarm at the flour mill on the Tarn canal in Orlow was raised at 17:12 GMT.",
        "The alarm at the flour mill in Orlow was raised at twelve minutes past six.",
        # told roughly
        "Fire broke out in the flour mill in Orlow shortly after six on Monday evening.",
        "Fire broke out at about six in the evening on Monday in the flour mill in Orlow.",
        "Josef Marek lay for more than thirty hours under the hoist of the mill in Orlow.",
        "Josef Marek lay for well over a day under the hoist of the flour mill in Orlow.",
        "The flour mill on the Tarn canal in Orlow burned for nearly 48 hours.",
        # another event at another time
        "A second fire, in a barn outside Orlow, broke out at 22:40 on Tuesday.",
        "The flour mill in Orlow had last burned at 04:30 on a night in 1911, says its owner.",
        "Firefighters from Tarn reached the flour mill in Orlow at 18:31 on Monday.",
        # what was planned, and what only bounds a moment
        "The mill in Orlow was due to close at 20:00 on Monday, two hours after the fire.",
        "By nine in the evening the flour mill on the Tarn canal in Orlow had lost its roof.",
        # overnight
        "The flour mill on the Tarn canal in Orlow burned overnight on Monday.",
        # how far two events lie apart is no length of either
        "Nine days after the flour mill in Orlow burned, Josef Marek left hospital.",
        "A day of mourning for the flour mill was held in Orlow.",
    ],
)
def test_times_that_agree_or_are_of_something_else_are_let_be(draft: str) -> None:
    assert wrong_words(compared(draft, MILL)) == []


def test_when_an_entry_of_a_running_report_was_written_is_not_when_it_happened() -> None:
    live = {
        "Canal Radio": "19:40 The mayor of Orlow, Vera Lund, has visited the burning mill.\n\n"
        "18:55 The fire brigade of Orlow says the flour mill cannot be saved."
    }
    draft = "The mayor of Orlow, Vera Lund, visited the burning flour mill at 19:15."
    assert wrong_words(compared(draft, live)) == []


def test_a_date_in_the_place_of_another() -> None:
    sources = {
        "Orlow Wire": "Inspectors of the canal board opened the sluice at Orlow on 4 November 2024 "
        "and took away 212 files.",
        "Tarn Gazette": "The canal board's sluice at Orlow was opened on 4 November 2024.",
    }
    draft = (
        "On 4 February 2025 inspectors opened the canal board's sluice at Orlow, with 212 files."
    )
    assert wrong_words(compared(draft, sources)) == ["4 February 2025"]


@pytest.mark.parametrize(
    "draft",
    [
        "The canal board said on 4 February 2025 that its sluice at Orlow had been opened.",
        "The canal board's sluice at Orlow is to be opened again on 4 June 2025.",
        "The canal board's sluice at Orlow was opened in November.",
    ],
)
def test_a_date_of_a_reaction_or_a_plan_is_let_be(draft: str) -> None:
    sources = {
        "Orlow Wire": "Inspectors of the canal board opened the sluice at Orlow on 4 November 2024."
    }
    assert wrong_words(compared(draft, sources)) == []


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        (
            "The ferry Aurora struck the mole of Port Lunn at 7:52 on Tuesday, 4 March 2025.",
            ["7:52"],
        ),
        ("The ferry Aurora struck the mole of Port Lunn at 7:42 on Tuesday, 4 March 2025.", []),
        (
            "The ferry Aurora struck the mole of Port Lunn on 4 March 2025. The minister Ada Quill "
            "visited the port on Wednesday.",
            [],
        ),
    ],
)
def test_an_article_that_gives_no_date_of_its_own(sentence: str, wrong: list[str]) -> None:
    said = "The ferry Aurora struck the mole of Port Lunn at 7:42 on Tuesday. "
    sources = {
        "Lunn Wire": said + "The first lifeboat reached the Aurora at 7:51.",
        "Coast Radio": "The minister Ada Quill visited the port of Port Lunn on Wednesday.",
    }
    made = [
        as_source(f"{name}.md", read(text_of(words, name).encode()))
        for name, words in sources.items()
    ]
    assert wrong_words(check(sentence, against=prepare(made))) == wrong


def test_the_day_of_the_value_before_is_not_that_of_the_change() -> None:
    draft = "The shares of the carmaker Tarn fell on Tuesday, from 212 kronor to 187."
    source = "The shares of the carmaker Tarn closed at 187 kronor, down from 212 on Monday."
    assert wrong_words(compared(draft, {"Wire": source})) == []
