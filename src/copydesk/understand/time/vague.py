"""References without a place on the calendar: "now", "recently", "in the near future"."""

from copydesk.model.timex import TimexType
from copydesk.understand.time.found import Found, Kind
from copydesk.understand.time.pattern import Match, rule


def _reference(match: Match, value: str) -> Found:
    return Found(match.first, match.last, TimexType.DATE, Kind.LITERAL, value=value)


def _word(match: Match) -> Found | None:
    word, before = match.at("word").low, match.word_at(-1)
    if word == "soon" and (before == "as" or match.word_at(0) in ("after", "as")):
        return None
    if word == "now" and (before in ("for", "from") or match.first == 0):
        return None
    return _reference(match, str(match.at("word").value))


def _past(match: Match) -> Found | None:
    closed = match.kind_at(0) in ("", "COMMA", "STOP", "SEMI", "AND", "x", "DASH")
    return _reference(match, "PAST_REF") if closed and match.kind_at(-1) == "IN" else None


def _future(match: Match) -> Found | None:
    if match.kind_at(0) == "OF":
        return None
    return _reference(match, "FUTURE_REF")


def _recent(match: Match) -> Found:
    return _reference(match, "PAST_REF")


def _these_days(match: Match) -> Found | None:
    return _reference(match, "PRESENT_REF") if match.at("unit").low == "days" else None


RULES = (
    rule("word=VAGUE", _word),
    rule("THE PAST", _past),
    rule("THE NEAR? FUTURE", _future),
    rule("RECENT unit=UNITS", _recent),
    rule("COMING unit=UNITS", _future),
    rule("THESE unit=UNITS", _these_days),
    rule("CURRENT", lambda match: _reference(match, "PRESENT_REF")),
    rule("RECENT", _recent),
)
