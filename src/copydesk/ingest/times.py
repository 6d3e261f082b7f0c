"""Times in metadata: what front matter, JSON-LD and meta tags write."""

import re
from datetime import datetime

_LONGEST = 64
_FIRST, _LAST = 1000, 9000
_ZONE_WORD = re.compile(r" ?(?:UTC|GMT|Z)$", re.IGNORECASE)
_FORMATS = ("%d %B %Y", "%B %d, %Y", "%d %b %Y", "%b %d, %Y", "%Y/%m/%d")


def parse_time(value: object) -> datetime | None:
    """The time that a metadata field gives, or None if it gives none.

    ISO 8601, RFC 5322 ("Thu, 04 Jan 2024 21:40:00 +0000") and a date in English words are read;
    "3/1/2024", which has two meanings, is not. A date without a clock time is its midnight. A time
    at which nothing can have been published is none.
    """
    if not isinstance(value, str):
        return None
    words = " ".join(value[: _LONGEST + 1].split())
    if not words or len(words) > _LONGEST or not words.isascii():
        return None
    found = _iso(words) or _internet(words) or _in_words(words)
    return found if found and is_possible(found) else None


def is_possible(time: datetime) -> bool:
    """Whether something can have been published then: in the years 1000 to 9000.

    Days can be added to such a time and taken from it, and it can be told in any zone.
    """
    return _FIRST <= time.year <= _LAST


def _iso(words: str) -> datetime | None:
    try:
        return datetime.fromisoformat(_ZONE_WORD.sub("+00:00", words))
    except ValueError:
        return None


def _internet(words: str) -> datetime | None:
    if ":" not in words:
        return None
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _in_words(words: str) -> datetime | None:
    for form in _FORMATS:
        try:
            return datetime.strptime(words.replace(".", ""), form)  # noqa: DTZ007 - a date has no zone
        except ValueError:
            continue
    return None
