"""Events are found with whom they struck and when, and are told apart where it is not certain."""

from datetime import datetime

import pytest

from copydesk.ingest import read
from copydesk.understand.mentions import Mention, dated_event
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference


def understood(text: str, published: str = "2024-01-04") -> Reading:
    article = read(text)
    return Reading(article, find_reference(article, datetime.fromisoformat(published)))


def mention(reading: Reading, word: str) -> Mention:
    return next(m for m in reading.mentions if m.trigger.cut(reading.text) == word)


def whom(reading: Reading, word: str) -> list[str]:
    return [name.span.cut(reading.text) for name in mention(reading, word).participants]


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ("Anna Veld was killed outside her home.", "killed", ["Anna Veld"]),
        ("A gunman killed General Anna Veld in the square.", "killed", ["Anna Veld"]),
        ("Crowds mourned Anna Veld, the general killed by a drone.", "killed", ["Anna Veld"]),
        ("The death of Anna Veld shook the town.", "death", ["Anna Veld"]),
        ("Anna Veld's death shook the town.", "death", ["Anna Veld"]),
        ("Anna Veld led the guard. He died in Lindau.", "died", ["Anna Veld"]),
        ("The blast killed at least 84 people.", "killed", []),
        ("The club was founded by Leo Marten.", "founded", ["Leo Marten"]),
    ],
)
def test_participants(text: str, word: str, names: list[str]) -> None:
    assert whom(understood(text), word) == names


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("On 3 January 2020, Anna Veld was killed in Lindau.", "killed", "2020-01-03"),
        ("Anna Veld died on 3 January 2020, when a drone hit her car.", "died", "2020-01-03"),
        ("On Monday the firm, which was founded on 17 June 2009, shut.", "founded", "2009-06-17"),
        ("They kept the anniversary of her death on 3 January 2024.", "death", None),
        ("She was killed.", "killed", None),
    ],
)
def test_times(text: str, word: str, value: str | None) -> None:
    time = mention(understood(text), word).time
    assert (time.value if time else None) == value


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        (
            "Veld's death was a shock. Anna Veld was killed on 3 January 2020.",
            "death",
            "2020-01-03",
        ),
        ("Veld's death was a shock. Tom Brand was killed on 3 January 2020.", "death", None),
        ("Anna Veld died long ago. Tom Veld was killed on 3 January 2020.", "died", None),
        ("A merger was agreed in May 2019. That merger failed.", "failed", None),
        ("A merger was signed off on 3 May 2019. Since that merger much has gone.", "merger", None),
    ],
)
def test_dated_event(text: str, word: str, value: str | None) -> None:
    reading = understood(text)
    time = dated_event(mention(reading, word), reading.dated_mentions)
    assert (time.value if time else None) == value
