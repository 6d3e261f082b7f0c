"""Whether two texts speak of one time, place and receiver."""

from datetime import MAXYEAR, datetime

from copydesk.model.span import Span
from copydesk.model.timex import Timex, TimexType
from copydesk.understand.calendar import Interval, interval_of
from copydesk.understand.lang.en import embedding as known
from copydesk.understand.reading import Reading
from copydesk.understand.syntax import Token
from copydesk.verify.at_one_time import is_same_weekday, is_since, times_told
from copydesk.verify.gainsaid.saying import Saying, keys_of


def at_another_time(mine: Saying, theirs: Saying) -> bool:
    """Whether one foretells and the other looks back, or one tells its time by another one."""
    if {_tense(mine), _tense(theirs)} == {"future", "past"} or _on_other_days(mine, theirs):
        return True
    if _is_repeated(mine) is not _is_repeated(theirs):
        return True
    return _is_told_by_another_time(mine) is not _is_told_by_another_time(theirs)


def _is_repeated(saying: Saying) -> bool:
    """Whether a clause tells what is so again and again: "on Mondays"."""
    clause = _clause(saying)
    times = saying.reading.timexes_by_sentence[saying.sentence]
    return any(one.type is TimexType.SET and clause.contains(one.span) for one in times)


def _on_other_days(mine: Saying, theirs: Saying) -> bool:
    """Whether the clauses have times of their own that do not meet."""
    here, there = _times(mine), _times(theirs)
    return bool(here and there) and not any(
        is_same_weekday(time, time_there) or (one.start < other.end and other.start < one.end)
        for time, one in here
        for time_there, other in there
    )


def _times(saying: Saying) -> list[tuple[Timex, Interval]]:
    clause = _clause(saying)
    times = [
        one for one in times_told(saying.reading, saying.sentence) if clause.contains(one.span)
    ]
    found = ((time, _lasting(saying.reading, time, interval_of(time))) for time in times)
    return [(time, stretch) for time, stretch in found if stretch is not None]


def _lasting(reading: Reading, time: Timex, told: Interval | None) -> Interval | None:
    """A time; if something is told to be so since then, all that has passed since."""
    if told is None or not is_since(reading, time):
        return told
    return Interval(told.start, _ALWAYS)


_ALWAYS = datetime(MAXYEAR, 1, 1)


def _clause(saying: Saying) -> Span:
    reading = saying.reading
    found = (one for one in reading.clauses[saying.sentence] if one.contains(saying.words))
    return next(found, reading.sentences[saying.sentence].span)


def _tense(saying: Saying) -> str:
    verb = saying.verb()
    if verb is None:
        return ""
    helping = tuple(saying.parse.of(verb, "aux", "auxpass"))
    if any(one.tag == "MD" for one in helping):
        return "future" if any(one.lemma in ("will", "shall") for one in helping) else ""
    return "past" if verb.tag == "VBD" or any(one.tag == "VBD" for one in helping) else ""


def _is_told_by_another_time(saying: Saying) -> bool:
    return known.MOMENTS.search(_clause(saying).cut(saying.reading.article.prose)) is not None


def elsewhere(mine: Saying, theirs: Saying, theirs_denies: bool | None) -> bool:
    """Whether the two are of other places or receivers, or the denial is of one place only."""
    here, there = _scopes(mine), _scopes(theirs)
    for preposition in here.keys() & there.keys():
        one, other = here[preposition], there[preposition]
        apart = one.pos == other.pos and not keys_of(mine, one) & keys_of(theirs, other)
        receiving = preposition in _RECEIVING and _receives(mine, one) and _receives(theirs, other)
        if apart and (one.pos == "PROPN" or receiving):
            return True
    if theirs_denies is None:
        return False
    denial, narrow, wide = (theirs, there, mine) if theirs_denies else (mine, here, theirs)
    around = frozenset().union(
        *wide.reading.term_keys[max(0, wide.sentence - _BEHIND) : wide.sentence + 1]
    )
    return any(
        one.pos == "PROPN" and not keys_of(denial, one) & around
        for preposition, one in narrow.items()
        if preposition in _PLACING
    )


_BEHIND = 2
_PLACING = frozenset("in at on near inside outside".split())
_RECEIVING = frozenset(("to", "for"))


def _receives(saying: Saying, noun: Token) -> bool:
    """Whether a noun tells to whom something is given, or for what kind of them it is so."""
    parse = saying.parse
    if noun.tag == "NNS" and not any(parse.of(noun, "det", "poss")):
        return True
    prep = parse.tokens[noun.head]
    above = parse.tokens[prep.head]
    return prep.relation == "dative" or (above.pos == "VERB" and any(parse.of(above, "dobj")))


def _scopes(saying: Saying) -> dict[str, Token]:
    """The nouns behind the prepositions of a verb and its adjective that tell no time."""
    verb = saying.verb()
    if verb is None:
        return {}
    parse, times = saying.parse, saying.reading.timexes_by_sentence[saying.sentence]
    heads = [verb, *parse.of(verb, "acomp", "dobj")]
    found: dict[str, Token] = {}
    for prep in (one for head in heads for one in parse.of(head, "prep", "dative")):
        for noun in parse.of(prep, "pobj"):
            if not any(time.span.overlaps(noun.span) for time in times):
                found.setdefault(prep.lemma, noun)
    return found
