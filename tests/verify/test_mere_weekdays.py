"""A mere weekday, which a text may mean a week from what it is taken for."""

from datetime import datetime

import pytest

from copydesk.ingest import read
from copydesk.model.claim import ClaimKind
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify.same_time import may_differ
from copydesk.verify.told_times import Told


def told(text: str) -> Told:
    reading = Reading(article := read(text), find_reference(article, datetime(2025, 3, 6)))
    return Told(reading, 0, reading.timexes_by_sentence[0][0])


@pytest.mark.parametrize(
    ("draft", "source", "differ"),
    [
        ("It would have ended on 12 March 2025.", "It would have ended on Wednesday.", False),
        ("It would have ended on 11 March 2025.", "It would have ended on Wednesday.", True),
        ("It would have ended on 12 March 2025.", "It would have ended on 5 March 2025.", True),
    ],
)
def test_a_date_a_week_from_a_mere_weekday_may_be_it(draft: str, source: str, differ: bool) -> None:
    assert may_differ(ClaimKind.DATE, told(draft), told(source)) is differ
