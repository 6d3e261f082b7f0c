"""Quotations are found with their marks, speakers, verbs and channels."""

import time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from copydesk.ingest import read
from copydesk.understand.quotes import Known, Quotation, QuoteKind
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference


def quotations(text: str) -> tuple[Quotation, ...]:
    article = read(text)
    return Reading(article, find_reference(article, None)).quotations


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"The road is gone," she said.', ["The road is gone"]),
        ("“The road is gone,” she said.", ["The road is gone"]),
        ("‘The road is gone,’ she said.", ["The road is gone"]),
        ("'The road is gone,' she said.", ["The road is gone"]),
        ("''The road is gone,'' she said.", ["The road is gone"]),
        ("«The road is gone», she said.", ["The road is gone"]),
        ("“The boys’ coats hung there,” he said.", ["The boys’ coats hung there"]),
        ("‘The boys’ coats hung there,’ he said.", ["The boys’ coats hung there"]),
        ("The dogs' bowls and the cats' beds were in the '90s style.", []),
        ('It was 6\'2" tall and 3" wide.', []),
        ("He didn’t say it wasn’t the captain’s.", []),
        (
            "“He told me, ‘Go home at once,’ and I went,” she said.",
            ["He told me, ‘Go home at once,’ and I went", "Go home at once"],
        ),
        (
            'She called the plan "a disgrace" and "unworthy of the town".',
            ["a disgrace", "unworthy of the town"],
        ),
    ],
)
def test_marks(text: str, words: list[str]) -> None:
    assert [quotation.words.cut(text) for quotation in quotations(text)] == words


def test_a_quotation_over_paragraphs() -> None:
    text = (
        "“We heard it at noon,” said Mayor Anna Veld.\n\n"
        "“Nobody moved for an hour. It was quiet.\n\n“Then the bell rang.”"
    )
    found = quotations(text)
    assert [quotation.goes_on for quotation in found] == [False, False, True]


NAMED = [
    ('"It will hold," said Anna Veld, the mayor.', "Anna Veld"),
    ('"It will hold," said the mayor, Anna Veld.', "Anna Veld"),
    ('"It will hold," Anna Veld told reporters.', "Anna Veld"),
    ('"It will hold," Anna Veld, who built it, told reporters.', "Anna Veld"),
    ('"Will it hold?" Anna Veld asked.', "Anna Veld"),
    ('Anna Veld, mayor of Lindau, said: "It will hold."', "Anna Veld"),
    ('According to Anna Veld, the bridge "will hold for years".', "Anna Veld"),
    ('The bridge "will hold for years", according to Anna Veld.', "Anna Veld"),
    ('Anna Veld promised a "full and open" inquiry.', "Anna Veld"),
    ('Tom Brand was asked about it. "It will hold," Anna Veld said.', "Anna Veld"),
    ('"It will hold," the harbour board said.', "the harbour board"),
    ('The harbour board insisted the bridge was "perfectly sound".', "The harbour board"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_speakers(text: str, name: str) -> None:
    speaker = quotations(text)[0].speaker
    assert speaker is not None
    assert speaker.certain
    assert speaker.span.cut(text) == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('Anna Veld ran to the bridge. "It will hold," she said.', ("anna", "veld")),
        (
            'Mayor Anna Veld ran. Tom Brand did not. "It will hold," the mayor said.',
            ("anna", "veld"),
        ),
        (
            "Anna Veld climbed the tower, when Ines Duarte had gone. The wind was strong. "
            '"It will hold," she said.',
            ("anna", "veld"),
        ),
        (
            'On Friday, Anna Veld spoke after Ines Duarte had left.\n\n"It will hold," she said.',
            ("anna", "veld"),
        ),
        (
            "Anna Veld of the Bridge Guild told reporters that it was sound. "
            '"It will hold," she said.',
            ("anna", "veld"),
        ),
        ('"It will hold," Anna Veld said. "I built it myself."', ("anna", "veld")),
        ('"It will hold," Veld said. Anna Veld is the mayor.', ("anna", "veld")),
    ],
)
def test_pronouns_and_descriptions(text: str, words: tuple[str, ...]) -> None:
    speaker = quotations(text)[-1].speaker
    assert speaker is not None
    assert (speaker.words, speaker.certain) == (words, True)


@pytest.mark.parametrize(
    "text",
    [
        '"It broke," Anna Veld said. Ines Duarte was calm. "It will hold," she said.',
        '"It broke," Ines Duarte said. The mayor, Anna Veld, was calm. "It held," she said.',
    ],
)
def test_after_another_subject_the_last_speaker_is_a_guess(text: str) -> None:
    speaker = quotations(text)[-1].speaker
    assert speaker is not None
    assert speaker.known is Known.GUESSED


@pytest.mark.parametrize(
    "text",
    [
        'Anna Veld met Ines Duarte. "It will hold," she said.',
        'Anna Veld ran. Ines Duarte ran too. "It will hold," she said.',
        'While Anna Veld slept, it was Ines Duarte who drove. "It will hold," she said.',
    ],
)
def test_a_pronoun_of_two_is_a_guess(text: str) -> None:
    speaker = quotations(text)[0].speaker
    assert speaker is not None
    assert speaker.known is Known.GUESSED


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            'Tom Brand left. "It will hold," he said.\n\nShe came. "It did not," she said.',
            (),
        ),
        (
            'Ms Ines Duarte met Tom Brand. Mr Brand laughed. "It will hold," she said.',
            ("ines", "duarte"),
        ),
        ('"It will hold," Anna Veld told Radio Info. "It must," she said.', ("anna", "veld")),
        ('Advertisement Continue reading\n\n"It will hold," she said.', ()),
        (
            '"It will hold," Ann Pell, author of Tides: The Long Wait, said. "It must," she said.',
            ("ann", "pell"),
        ),
    ],
)
def test_whom_a_pronoun_may_mean(text: str, words: tuple[str, ...]) -> None:
    speaker = quotations(text)[-1].speaker
    assert speaker is not None
    assert (speaker.words if speaker.certain else ()) == words


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('The book "The Long Road Home" is out.', QuoteKind.TITLE),
        ("The song “Rivers” was played.", QuoteKind.TITLE),
        ('The so-called "ping-pong" went on.', QuoteKind.TERM),
        ('They spoke of the "gap" for years.', QuoteKind.TERM),
        ('Anna Veld called it "a gift".', QuoteKind.SPEECH),
    ],
)
def test_kinds(text: str, kind: QuoteKind) -> None:
    assert quotations(text)[0].kind is kind


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ('"It will hold," Anna Veld said in a statement.', "statement"),
        ('Anna Veld wrote on Telegram: "It will hold."', "telegram"),
        ('"It will hold," Anna Veld said in an interview.', "interview"),
        ('"It will hold," Anna Veld said.', None),
    ],
)
def test_channels(text: str, channel: str | None) -> None:
    assert quotations(text)[0].channel == channel


@settings(deadline=None)
@given(st.text(alphabet="aA \n.,:'\"‘’“”«»—0", max_size=200))
def test_any_marks_are_read(text: str) -> None:
    assume(any(map(str.isalnum, text)))
    article = read(text)
    for quotation in Reading(article, find_reference(article, None)).quotations:
        assert quotation.span.contains(quotation.words)


def test_many_marks_take_linear_time() -> None:
    began = time.perf_counter()
    quotations("'a' \"b ‘c’ " * 5_000)
    assert time.perf_counter() - began < 20


def test_many_quotations_of_one_paragraph_take_linear_time() -> None:
    began = time.perf_counter()
    quotations('Ida Torsen left. "The lamp was dark," she said. She called it "dead". ' * 2_000)
    assert time.perf_counter() - began < 20
