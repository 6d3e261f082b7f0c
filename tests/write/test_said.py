"""What was said: which quotations stand, how two are joined, and what is left out."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from copydesk.model.event import Event, Statement, StatementKind
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.span import Span
from copydesk.write import write
from copydesk.write.quotation import dangles, follows
from copydesk.write.quoted import is_sentence
from tests.write.made import EVENT, TEXTS
from tests.write.test_article import against, text_of


@pytest.mark.parametrize(
    ("words", "dangling"),
    [
        ("It was never going to hold.", True),
        ("They asked us for our names.", True),
        ("Those two won it for us.", True),
        ("The roof was never going to hold.", False),
        ("We left the doors open all night.", False),
        ("Nobody told the drivers about the bridge.", False),
    ],
)
def test_a_quotation_that_begins_with_what_was_said_before_it_dangles(
    words: str, dangling: bool
) -> None:
    assert dangles(words) is dangling


def test_a_part_of_a_sentence_is_no_sentence() -> None:
    assert is_sentence("The roof came down first.")
    assert not is_sentence("the biggest fire in years")


def quoted(key: str, words: str, start: int) -> Statement:
    """A quotation of one shift manager, at a place of one report."""
    span = Span(start, start + len(words) + 20)
    piece = Evidence("wire.md", "0" * 64, span, words, Stance.SUPPORTS, "Lantern Wire")
    return Statement(
        key, StatementKind.QUOTE, None, "a shift manager", words, "", None, (piece,), ("Wire",)
    )


def test_a_quotation_follows_one_that_ends_just_before_it_in_its_source() -> None:
    first, second = quoted("s1", "The doors were shut.", 100), quoted("s2", "We ran.", 150)
    assert follows(second, first)
    assert not follows(first, replace(second, speaker_name="a driver"))
    far = quoted("s3", "We ran.", 900)
    assert not follows(far, first)


def forecast(words: str, published: datetime) -> Event:
    """The made event with one forecast, reported at a time."""
    one = next(one for one in EVENT.statements if one.kind is StatementKind.FORECAST)
    evidence = tuple(replace(piece, published=published) for piece in one.evidence)
    said = replace(one, words=words, evidence=evidence)
    others = tuple(other for other in EVENT.statements if other.kind is not StatementKind.FORECAST)
    return replace(EVENT, statements=(*others, said))


@pytest.mark.parametrize(
    ("words", "published", "told"),
    [
        ("it would rebuild the cold store", datetime(2025, 3, 12, tzinfo=UTC), True),
        ("it would reopen the cold store on 11 March", datetime(2025, 3, 12, tzinfo=UTC), False),
        ("it would rebuild the cold store", datetime(2025, 2, 12, tzinfo=UTC), False),
    ],
)
def test_an_outlook_is_of_days_to_come_and_was_given_lately(
    words: str, published: datetime, told: bool
) -> None:
    draft = write(forecast(words, published), check=lenient, texts=TEXTS)
    assert ("build the cold store" in text_of(draft)) is told


def lenient(article):  # type: ignore[no-untyped-def]
    """A gate that finds nothing wrong."""
    return replace(against(article), verdicts=(), findings=())


def test_two_people_of_one_name_are_told_apart_by_nobody_and_stop_nothing() -> None:
    twice = (*EVENT.people, *(replace(one, id=f"{one.id}b") for one in EVENT.people))
    draft = write(replace(EVENT, people=twice), check=lenient, texts=TEXTS)
    assert draft.sections
