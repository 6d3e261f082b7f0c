"""What a source passes on from other outlets, passage by passage and as a whole."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.sources.origins.named import Named
from copydesk.sources.origins.publisher import is_official
from copydesk.sources.origins.text import Line
from copydesk.understand.lang.en.relays import (
    ADMITS,
    DERIVES,
    GOES_ON,
    NO_REPORTING,
    NOT_RELAYS,
    OWN_REPORTING,
    RELAYS,
    WHOLE,
)

_ENDS = 2
"""Paragraphs at either end in which a source says where all of it comes from."""
_END_LINES = 6
"""Sentences at either end in which it says so."""
_NEAR = 5
"""Sentences after one that relays, in a paragraph that relays more than once."""
_WHOLE = 0.6
"""The part of what matters in a source that is relayed from one outlet, from which all of it is."""
_CITED = 3
_MOST = 0.5
"""Paragraphs, and the part of all, that cite one outlet, from which all in them is from it."""
_LEAST_SAID = 0.35
"""The part of its words that must be relayed, whatever they matter."""
_WHOLE_ADMITTED = 0.4
"""The same, where the source says that it did no reporting of its own."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A sentence that passes on what an outlet reported.

    Attributes:
        line: the index of the sentence.
        outlet: the outlet.
        span: the words that say so.
        derives: whether the sentence says that the text was made from the outlet's.
    """

    line: int
    outlet: str
    span: Span
    derives: bool = False


@dataclass(frozen=True, slots=True)
class Relay:
    """A passage that rests on another outlet's report.

    Attributes:
        outlet: the outlet.
        span: the words that say so.
        passage: what they cover; None for the whole source.
    """

    outlet: str
    span: Span
    passage: Span | None


def relays_in(named: Named, weights: Sequence[float]) -> tuple[Relay, ...]:
    """The relays of a source.

    Args:
        named: the source.
        weights: how much each of its sentences matters to the subject of the collection.

    Returns:
        One relay of the whole first, if all of it rests on one outlet; then those of passages.
    """
    cues = _cues(named)
    admitted = _admitted(named)
    if not cues:
        return admitted
    covered = _covered(named, cues)
    passages = _passages(named, cues, covered)
    whole = admitted or _whole(named, cues, covered, weights)
    return (*whole, *passages)


def _cues(named: Named) -> list[Cue]:
    found = []
    for number, line in enumerate(named.text.lines):
        words = named.cut(line.span)
        if not named.mentioned_in(line.span):
            continue
        derives = DERIVES.search(words)
        if not derives and NOT_RELAYS.search(words):
            continue
        match = derives or RELAYS.search(words)
        if not match:
            continue
        group = next(name for name, value in match.groupdict().items() if value)
        outlet = named.outlet_at(line.span.start + match.start(group))
        if is_official(outlet):
            continue
        start = line.span.start
        span = Span(start + match.start(), start + match.end())
        found.append(Cue(number, outlet, span, derives is not None))
    return found


def _admitted(named: Named) -> tuple[Relay, ...]:
    """The relay of a whole source that says so where it begins or ends, and names the outlet there.

    "The Ndilo Tide spent a morning with a nurse. We have only the Tide's word for what follows."
    """
    lines = named.text.lines
    for number in sorted(_end_lines(named)):
        line = lines[number]
        said = ADMITS.search(named.cut(line.span))
        if said is None:
            continue
        start = line.span.start + said.start()
        near = [
            other
            for at in (number, number - 1, number + 1)
            if 0 <= at < len(lines) and lines[at].block == line.block
            for other in named.mentioned_in(lines[at].span)
            if not is_official(other.outlet) and not NOT_RELAYS.search(named.cut(lines[at].span))
        ]
        if near:
            return (Relay(near[0].outlet, Span(start, start + len(said[0])), None),)
    return ()


def _covered(named: Named, cues: Sequence[Cue]) -> Mapping[int, Cue]:
    """The sentences that are relayed, each with the cue that shows it."""
    lines = named.text.lines
    covered = {cue.line: cue for cue in cues}
    blocks: dict[int, list[Cue]] = defaultdict(list)
    for cue in cues:
        blocks[lines[cue.line].block].append(cue)
    last = last_cue = -1
    for number, line in enumerate(lines):
        if number in covered:
            last = last_cue = number
        elif last >= 0 and lines[last].block == line.block and not _is_own(named, line):
            here = blocks[line.block]
            goes_on = GOES_ON.match(line.span.cut(named.text.prose)) is not None
            near = number - last_cue <= _NEAR and (len(here) > 1 or covered[last].derives)
            if goes_on or near:
                covered[number] = covered[last]
                last = number
    for block, cue in _cited_throughout(named, cues).items():
        for number, line in enumerate(lines):
            if line.block == block and number not in covered and not _is_own(named, line):
                covered[number] = cue
    for number in range(1, len(lines) - 1):
        before, line, after = lines[number - 1 : number + 2]
        between = number - 1 in covered and number + 1 in covered and number not in covered
        if between and before.block == line.block == after.block and not _is_own(named, line):
            covered[number] = covered[number - 1]
    return covered


def _cited_throughout(named: Named, cues: Sequence[Cue]) -> Mapping[int, Cue]:
    """The first cue of each paragraph of a source that cites one outlet alone, in most of them."""
    if len({cue.outlet for cue in cues}) != 1:
        return {}
    lines = named.text.lines
    cited: dict[int, Cue] = {}
    for cue in cues:
        cited.setdefault(lines[cue.line].block, cue)
    blocks = {line.block for line in lines}
    often = len(cited) >= _CITED and len(cited) >= _MOST * len(blocks)
    return cited if often else {}


def _is_own(named: Named, line: Line) -> bool:
    """Whether a sentence tells of the outlet's own reporting, or of the lack of it."""
    words = named.cut(line.span)
    return OWN_REPORTING.search(words) is not None or NO_REPORTING.search(words) is not None


def _passages(named: Named, cues: Sequence[Cue], covered: Mapping[int, Cue]) -> Iterator[Relay]:
    lines = named.text.lines
    open_: tuple[Cue, Span, int] | None = None
    for number in sorted(covered):
        cue, line = covered[number], lines[number]
        if (
            open_
            and open_[0].outlet == cue.outlet
            and open_[2] == number - 1
            and lines[number - 1].block == line.block
        ):
            open_ = (open_[0], open_[1].join(line.span), number)
            continue
        if open_:
            yield Relay(open_[0].outlet, open_[0].span, open_[1])
        open_ = (cue, line.span, number)
    if open_:
        yield Relay(open_[0].outlet, open_[0].span, open_[1])


def _whole(
    named: Named, cues: Sequence[Cue], covered: Mapping[int, Cue], weights: Sequence[float]
) -> tuple[Relay, ...]:
    """The relay of the whole source, if there is one."""
    lines = named.text.lines
    ends = _end_lines(named)
    for cue in cues:
        if cue.derives and cue.line in ends:
            return (Relay(cue.outlet, cue.span, None),)
    for cue in cues:
        near = lines[max(0, cue.line - 1) : cue.line + 2]
        said = [
            line
            for line in near
            if line.block == lines[cue.line].block and WHOLE.search(named.cut(line.span))
        ]
        if said and cue.line in ends:
            return (Relay(cue.outlet, said[0].span, None),)
    total = sum(weights)
    if not total:
        return ()
    shares: Counter[str] = Counter()
    for number, cue in covered.items():
        shares[cue.outlet] += weights[number]  # type: ignore[assignment]
    outlet, weight = min(shares.items(), key=lambda item: (-item[1], item[0]))
    admitted = any(NO_REPORTING.search(named.cut(line.span)) for line in lines)
    if weight / total < (_WHOLE_ADMITTED if admitted else _WHOLE):
        return ()
    words = sum(len(lines[n].own) for n, cue in covered.items() if cue.outlet == outlet)
    if words < _LEAST_SAID * named.text.size:
        return ()
    first = next(cue for cue in cues if cue.outlet == outlet)
    return (Relay(outlet, first.span, None),)


def _end_lines(named: Named) -> frozenset[int]:
    """The sentences of the first and the last paragraphs, a few at either end."""
    lines = named.text.lines
    blocks = list(dict.fromkeys(line.block for line in lines))
    ends = {*blocks[:_ENDS], *blocks[-_ENDS:]}
    near = {*range(_END_LINES), *range(len(lines) - _END_LINES, len(lines))}
    return frozenset(n for n, line in enumerate(lines) if line.block in ends and n in near)
