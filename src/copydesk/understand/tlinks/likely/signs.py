"""What tells whether a stated length lies between two times, but for the arithmetic."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.article import BlockKind
from copydesk.model.span import Span
from copydesk.model.timex import Timex
from copydesk.understand.apposition import beside, gap_between
from copydesk.understand.lang.en.lasting import PLANNED
from copydesk.understand.lang.en.likely_ends import (
    AFTER,
    BEFORE,
    FIRST,
    FORESEEN,
    INTO_PART,
    IT_IS,
    LAST,
    LINK,
    OF_IT,
    OF_SOME,
    OF_TOLD,
    PASSED_OVER,
    SENTENCED,
    TERM,
    WHOLE_OF_IT,
    WOULD,
)
from copydesk.understand.reading import Reading
from copydesk.understand.stems import content_stems
from copydesk.understand.tlinks.lasting import travels
from copydesk.understand.tlinks.likely.ends import End
from copydesk.understand.tlinks.likely.pairs import Pair, Said

_TAIL = 90
_LEAD = 60
_BACK = 2
_GAPS = (11, 29, 59, 119)
"""Code points between a length and a time, from where on the time is farther."""
_CLAUSE = 100
_SENTENCE = 1_000
_FARTHEST = 10**8
_GROUPS = {"ago": "ago", "later": "off", "earlier": "off", "next": "next", "age": "age"}


@dataclass(frozen=True, slots=True)
class Place:
    """A stated length and what surrounds it.

    Attributes:
        said: the length.
        group: its kind, coarsely.
        signs: what holds of it whatever the pair.
        link: the words it is said to count from or to, if any.
        stems: the stems of those words.
        distances: how far from it each time stands, in the order of the times.
    """

    said: Said
    group: str
    signs: tuple[str, ...]
    link: Span | None
    stems: frozenset[str]
    distances: tuple[float, ...]

    def links(self, span: Span) -> bool:
        """Whether a time stands in the words that the length counts from or to."""
        return self.link is not None and self.link.contains(span)


def place_of(reading: Reading, said: Said, ends: Sequence[End]) -> Place:
    """What surrounds a stated length.

    Args:
        reading: the article.
        said: the length.
        ends: all times that it may lie between.
    """
    prose = reading.article.prose
    span = said.timex.span
    sentence = reading.sentences[said.sentence].span
    lead = prose[max(sentence.start, span.start - _LEAD) : span.start]
    tail = prose[span.end : min(sentence.end, span.end + _TAIL)]
    group = _GROUPS.get(said.kind, "len")
    signs = [f"is:{said.kind}", f"{group} lead:{_lead(lead)}", f"{group} tail:{_tail(tail)}"]
    words = span.cut(prose)
    if said.kind == "length" and TERM.match(prose, span.end):
        signs.append("term")
    elif said.kind == "length" and "-" in words.split()[-1]:
        signs.append("hyphen")
    if any(
        WOULD.search(prose[c.start : span.start])
        for c in reading.clauses[said.sentence]
        if c.contains(span)
    ):
        signs.append("would")
    if said.timex.mod is not None:
        signs.append("hedged")
    full_lead = prose[sentence.start : span.start]
    if OF_SOME.search(lead) or SENTENCED.search(lead) or INTO_PART.match(tail):
        signs.append("of a part")
    if WHOLE_OF_IT.search(full_lead):
        signs.append("of the whole")
    if said.kind == "age" and (OF_IT.search(lead) or IT_IS.match(tail)):
        signs.append("of it")
    match = LINK.match(prose, span.end, sentence.end) or LINK.match(
        prose, span.end - _signal(words), sentence.end
    )
    link = Span(match.start("what"), match.end("what")) if match else None
    inside = [w for w in reading.words[said.sentence] if link and link.contains(w.span)]
    distances = tuple(_distance(reading, said, end) for end in ends)
    return Place(said, group, tuple(signs), link, content_stems(inside), distances)


def _signal(words: str) -> int:
    """How long the preposition with which the words of a length end is: " after"."""
    for signal in (" after", " before", " since"):
        if words.endswith(signal):
            return len(signal)
    return 0


def _lead(lead: str) -> str:
    """Which group of words stands before a length."""
    words = lead.split()
    if not words:
        return "start"
    if words[-1][-1] in ",;:–—(":
        return "mark"
    for word in reversed(words):
        low = word.lower().strip("“”\"'(")
        if low in PASSED_OVER and low not in BEFORE["other"]:
            continue
        return next((name for name, group in BEFORE.items() if low in group), "word")
    return "start"


def _tail(tail: str) -> str:
    return next((name for name, form in AFTER.items() if form.match(tail)), "word")


def signs_of(reading: Reading, place: Place, pair: Pair, ends: Sequence[End]) -> Iterator[str]:
    """The signs that hold of a pair."""
    said, prose = place.said, reading.article.prose
    span, group = said.timex.span, place.group
    yield "pair"
    yield from place.signs
    near, far = sorted((pair.one, pair.other), key=lambda end: place.distances[end.place])
    seen = [
        f"{name} {sign}"
        for name, end in (("near", near), ("far", far))
        for sign in _where(reading, place, end, ends)
    ]
    yield from seen
    yield from (f"{group} {sign}" for sign in seen)
    if pair.one.timex is not None and pair.other.timex is not None:
        order = _order(span, pair.one.timex, pair.other.timex)
        if pair.one.clock and travels(reading, pair.one.timex, pair.other.timex):
            yield "travels"
        start = pair.one.timex.span.start
        if PLANNED.search(prose[max(0, start - _LEAD) : start]):
            yield "planned"
        if order == "around" and FORESEEN.search(prose[span.end : pair.other.timex.span.start]):
            yield "foreseen"
        yield order
        yield f"{group} {order}"
        yield from _between(reading, place, pair, ends)
    early_first = (pair.stretch.early.span or _END) < (pair.stretch.late.span or _END)
    if place.link:
        met = {sign for sign in seen if sign.split()[-1] in ("linked", "recalled", "opening")}
        yield from (
            f"{name} not linked, beside"
            for name, end in (("near", near), ("far", far))
            if f"{name} not linked" in seen
            and (f"{name} beside" in seen or _right_after(prose, place.link, end))
        )
        if OF_TOLD.match(place.link.cut(prose)):
            yield "link of told"
        yield "link met" if met - {"near not linked", "far not linked"} else "link unmet"
    yield "early first" if early_first else "late first"
    way = _way(place, pair, near)
    if way:
        yield way
        is_beside = near.timex is not None and beside(prose, span, near.timex.span)
        yield f"{way} {'beside' if is_beside else 'apart'}"


_END = Span(10**9, 10**9)


def _distance(reading: Reading, said: Said, end: End) -> float:
    """Code points from the length to an end, a sentence counting for many."""
    if end.timex is None:
        return _FARTHEST
    span = said.timex.span
    apart = max(end.timex.span.start - span.end, span.start - end.timex.span.end, 0)
    between = _gap(reading, span, end.timex.span)
    return apart + _CLAUSE * (";" in between) + _SENTENCE * abs(end.sentence - said.sentence)


def _gap(reading: Reading, one: Span, other: Span) -> str:
    """What stands between a length and a time."""
    return gap_between(one, other).cut(reading.article.prose)


def _where(reading: Reading, place: Place, end: End, ends: Sequence[End]) -> Iterator[str]:
    """Where an end stands, seen from the length."""
    said = place.said
    if end.timex is None:
        yield "present"
        return
    prose, span, words = reading.article.prose, said.timex.span, end.timex.span
    off = end.sentence - said.sentence
    sentences = reading.sentences
    if sentences[end.sentence].block != sentences[said.sentence].block:
        yield "another paragraph"
    yield f"at:{max(-3, min(2, off))}"
    gap = place.distances[end.place]
    if off == 0:
        if beside(prose, span, words):
            yield "beside"
            yield "beside before" if words < span else "beside after"
        if any(c.contains(words) and c.contains(span) for c in reading.clauses[said.sentence]):
            yield "clause"
        if ";" in _gap(reading, span, words):
            yield "across"
        yield f"gap:{bisect_right(_GAPS, gap)}"
    nearer = sum(
        1
        for other in ends
        if other.timex and other is not end and place.distances[other.place] < gap
    )
    yield f"rank:{min(nearer, 4)}"
    alone = sum(1 for other in ends if other.sentence == end.sentence) == 1
    yield "alone" if alone else "among others"
    if place.links(words):
        yield "linked"
    elif place.link and off == 0 and words < span:
        yield "not linked"
    elif place.link and place.stems and off != 0 and place.stems & clause_stems(reading, end):
        yield "recalled"
    elif place.link:
        yield "not linked"
    of_this = place.link is not None and place.link.cut(prose).lower().startswith("this ")
    if end.opening and not of_this:
        yield "opening"
    before = prose[max(0, words.start - 50) : words.start]
    if FIRST.search(before):
        yield "first"
    if LAST.search(before):
        yield "last"
    if end.timex.stated.weekday is not None and end.timex.stated.day is None:
        yield "weekday"
    if reading.sentences[end.sentence].kind is not BlockKind.PARAGRAPH:
        yield "no prose"


def clause_stems(reading: Reading, end: End) -> frozenset[str]:
    """The stems of the clause that an end, not the present, stands in."""
    assert end.timex is not None
    clauses = [c for c in reading.clauses[end.sentence] if c.contains(end.timex.span)]
    words = [w for w in reading.words[end.sentence] if any(c.contains(w.span) for c in clauses)]
    return content_stems(words)


def _right_after(prose: str, link: Span, end: End) -> bool:
    """ "a month after the vote of 4 March, on 4 May"."""
    between = prose[link.end : end.timex.span.start] if end.timex else ""
    return between in (", on ", ", in ", ", at ", ", ")


def _order(span: Span, one: Timex, other: Timex) -> str:
    if other.span < span:
        return "both before"
    return "around" if one.span < span else "both after"


def _between(reading: Reading, place: Place, pair: Pair, ends: Sequence[End]) -> Iterator[str]:
    """What the two ends are to each other."""
    said, group = place.said, place.group
    one, other = pair.one.timex, pair.other.timex
    assert one is not None
    assert other is not None
    alone = _only_two(reading, said, pair, ends)
    if alone:
        yield alone
        yield f"{group} {alone}"
        yield from (f"{sign}, {alone}" for sign in place.signs)
    if any(
        r.first is one and r.last is other for r in reading.ranges_by_sentence[pair.one.sentence]
    ):
        yield "range"
    if pair.other.place - pair.one.place == 1:
        yield "neighbours"
    if pair.one.sentence == pair.other.sentence:
        yield "one sentence"
    if one.grain == other.grain:
        yield "one grain"
    prose = reading.article.prose
    if FIRST.search(prose[max(0, one.span.start - 50) : one.span.start]) and LAST.search(
        prose[max(0, other.span.start - 50) : other.span.start]
    ):
        yield "from to"


def _way(place: Place, pair: Pair, near: End) -> str:
    """Whether the nearer end is the later one, as "two days later" wants it, or the linked one the
    earlier, as "two days after the vote of 4 March" does."""
    said = place.said
    if said.kind not in ("later", "earlier", "next") or near.timex is None:
        return ""
    forward = said.timex.stated.direction > 0
    late = pair.stretch.late.span
    linked = [
        end.timex.span
        for end in (pair.one, pair.other)
        if end.timex and place.links(end.timex.span)
    ]
    if linked:
        return "right way" if (late == linked[0]) != forward else "wrong way"
    return "right way" if (late == near.timex.span) == forward else "wrong way"


def _only_two(reading: Reading, said: Said, pair: Pair, ends: Sequence[End]) -> str:
    """Whether no other time than the two stands beside the length."""
    here = [end for end in ends if end.sentence == said.sentence]
    if len(here) == 2 and pair.one in here and pair.other in here:
        return "only two here"
    before = [end for end in ends if end.timex is not None and end.sentence < said.sentence]
    last = [end for end in before if end.sentence == before[-1].sentence]
    near = bool(last) and said.sentence - last[0].sentence <= _BACK
    if near and len(here) == 1 and len(last) == 1 and (pair.one, pair.other) == (last[0], here[0]):
        return "one here, one before"
    if near and not here and len(last) == 2 and (pair.one, pair.other) == tuple(last):
        return "only two before"
    return ""
