"""Cuts an article into claims."""

import re
from collections.abc import Iterator
from dataclasses import replace

from copydesk.claims.clauses import Clause, clauses_in
from copydesk.claims.modality import modality_of
from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim, ClaimKind, Modality
from copydesk.model.quantity import Bound, Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.model.timex import Timex, TimexType
from copydesk.understand.lang.en.clocks import ENDING_SHARP, NAMED_HOURS
from copydesk.understand.reading import Reading
from copydesk.understand.syntax import Token

_FEWEST = 2
"""Terms that a clause needs to state anything."""
_NOT_STATED = (BlockKind.BYLINE, BlockKind.HEADING)
_NOT_CHECKED = (Modality.NOTICE, Modality.QUESTION, Modality.OPINION, Modality.GENERAL)
_PADDING = " \n\t,;:—–-"


def claims_of(reading: Reading) -> tuple[Claim, ...]:
    """Every statement of an article, in reading order.

    A clause is a claim that something happened; each number and each time in it is one more, since
    each can be right or wrong by itself. Headings and bylines state nothing.
    """
    found = [
        claim
        for index, sentence in enumerate(reading.sentences)
        if sentence.kind not in _NOT_STATED
        for claim in _claims_in(reading, index)
    ]
    found.sort(key=lambda claim: (claim.span.start, -claim.span.end))
    return tuple(replace(claim, id=f"c{number}") for number, claim in enumerate(found, 1))


def _claims_in(reading: Reading, sentence: int) -> Iterator[Claim]:
    modality = modality_of(reading, sentence)
    if modality in _NOT_CHECKED:
        span = reading.sentences[sentence].span
        yield Claim("", span, span, ClaimKind.EVENT, modality, sentence)
        return
    cell = reading.sentences[sentence].kind is BlockKind.TABLE_CELL
    for clause in () if cell else clauses_of(reading, sentence):
        yield Claim(
            "", clause.span, clause.span, ClaimKind.EVENT, modality, sentence, inner=clause.inner
        )
    yield from _figures(reading, sentence, modality)
    yield from _times(reading, sentence, modality)


def clauses_of(reading: Reading, sentence: int) -> Iterator[Clause]:
    """The clauses of a sentence that say enough to be compared, without commas around them."""
    terms = [term.span for term in reading.terms[sentence]]
    parse = reading.parses[sentence]
    found = clauses_in(parse, terms)
    if found:
        yield from found
        return
    whole = reading.sentences[sentence].span
    for part in (whole,) if parse.tokens else reading.clauses[sentence]:
        if sum(part.contains(term) for term in terms) >= _FEWEST:
            yield Clause(_trimmed(reading, part))


def _trimmed(reading: Reading, span: Span) -> Span:
    words = span.cut(reading.article.prose)
    start = span.start + len(words) - len(words.lstrip(_PADDING))
    return Span(start, max(start, span.start + len(words.rstrip(_PADDING + "."))))


def _around(reading: Reading, sentence: int, span: Span) -> Span:
    """The clause that holds a span; where that says too little, the main clause or the sentence.

    "At 10:30, as guests took their seats, two bombs went off" times the bombs.
    """
    terms = reading.terms[sentence]

    def says_enough(clause: Span) -> bool:
        return sum(clause.contains(term.span) for term in terms) >= _FEWEST

    clauses = reading.clauses[sentence]
    if any(clause.contains(span) and says_enough(clause) for clause in clauses):
        return next(clause for clause in clauses if clause.contains(span))
    prose = reading.article.prose
    main = [part for one in clauses if says_enough(part := _main_part(prose, one))]
    alone = len(main) == 1 and not _JOINED.match(main[0].cut(prose))
    return main[0] if alone else reading.sentences[sentence].span


def _main_part(prose: str, clause: Span) -> Span:
    """A clause; of one that begins subordinate, what stands behind its last comma."""
    if not _SUB.match(clause.cut(prose)):
        return clause
    comma = prose.rfind(", ", clause.start, clause.end - 1)
    return Span(comma + 2, clause.end) if comma > 0 else Span(clause.end, clause.end)


_SUB = re.compile(
    r"(?:as|when|while|after|before|who|which|whose|where|because|although|though|if|that|since)\b",
    re.IGNORECASE,
)
"""How a subordinate clause begins."""
_JOINED = re.compile(r"(?:and|but|or|nor|yet)\b", re.IGNORECASE)
"""How a clause begins that goes on with the one before it."""


def _phrase(reading: Reading, sentence: int, span: Span) -> Span:
    """The part of a clause between the commas and conjunctions around a number or a time.

    A clause can give several numbers: "31 metres high and could hold 12 million cubic metres".
    """
    clause = _around(reading, sentence, span)
    prose = reading.article.prose
    borders = [
        clause.start,
        *(match.end() for match in _JOIN.finditer(prose, clause.start, clause.end)),
    ]
    ends = [*borders[1:], clause.end]
    for start, end in zip(borders, ends, strict=True):
        if start <= span.start and span.end <= end:
            part = Span(start, end)
            inside = [term for term in reading.terms[sentence] if part.contains(term.span)]
            return part if len(inside) >= _FEWEST else clause
    return clause


_JOIN = re.compile(r",\s|\s\(|\)\s|\sand\s|\sor\s")


def _figures(reading: Reading, sentence: int, modality: Modality) -> Iterator[Claim]:
    for number in _numbers(reading, sentence):
        span = _number_and_noun(reading, sentence, number)
        if span is not None:
            clause = _phrase(reading, sentence, span)
            yield Claim("", span, clause, ClaimKind.FIGURE, modality, sentence, number)


def _numbers(reading: Reading, sentence: int) -> Iterator[Quantity]:
    """The numbers of a sentence; both of a minute of play, as in "90+4", are one."""
    for number in reading.quantities_by_sentence[sentence]:
        played = next(
            (
                one
                for one in reading.minutes_of_play[sentence]
                if one.span.contains(number.span) and one.span != number.span
            ),
            None,
        )
        if played is None:
            yield number
        elif played.span.start == number.span.start:
            told = replace(number, span=played.span, number_span=played.span, bound=Bound.EXACT)
            minute = float(played.minute)
            yield replace(told, value=minute, low=minute, high=minute)


def _number_and_noun(reading: Reading, sentence: int, number: Quantity) -> Span | None:
    """A number with what it counts; None where it does not say how many or which.

    So it is with "at first", "the first time", "one of them".
    """
    span = number.span
    if number.kind is QuantityKind.MULTIPLE:
        return None
    if number.kind is QuantityKind.ORDINAL:
        noun = _noun_behind(reading, sentence, span)
        return span.join(noun.span) if noun is not None and noun.lemma != "time" else None
    if number.counted is None:
        return None if span.cut(reading.article.prose).lower() == "one" else span
    return span.join(number.counted.span) if number.counted.span.start >= span.end else span


def _noun_behind(reading: Reading, sentence: int, span: Span) -> Token | None:
    """The noun that a number belongs to, if it belongs to one."""
    parse = reading.parses[sentence]
    own = next((token for token in parse.tokens if token.span.end >= span.end), None)
    if own is None:
        return None
    head = parse.tokens[own.head]
    return head if own.pos != "ADV" and head.pos in ("NOUN", "PROPN") else None


def _times(reading: Reading, sentence: int, modality: Modality) -> Iterator[Claim]:
    dateline = reading.article.dateline
    for timex in reading.timexes_by_sentence[sentence]:
        kind = kind_of_time(timex)
        heading = dateline is not None and dateline.span.contains(timex.span)
        habit = _is_of_a_habit(reading, sentence, timex)
        habit = habit or _is_roughly_then(reading, sentence, timex)
        if kind is not None and not heading and not habit and not _is_name(reading, timex):
            clause = _phrase(reading, sentence, timex.span)
            yield Claim("", timex.span, clause, kind, modality, sentence, timex)


def _is_of_a_habit(reading: Reading, sentence: int, timex: Timex) -> bool:
    """Whether a weekday only says which of several recurring things: "Sunday shifts"."""
    if timex.stated.weekday is None:
        return False
    tokens = reading.parse_at(sentence).tokens
    own = next((one for one in tokens if one.span == timex.span), None)
    if own is None or own.relation != "compound":
        return False
    return tokens[own.head].tag == "NNS" and own.head == own.index + 1


def _is_roughly_then(reading: Reading, sentence: int, timex: Timex) -> bool:
    """Whether an hour only says which of several things of a day: "the midday prayers".

    What ends at an hour ends at it: "the midnight deadline".
    """
    if timex.span.cut(reading.article.prose).lower() not in NAMED_HOURS:
        return False
    tokens = reading.parse_at(sentence).tokens
    own = next((one for one in tokens if one.span == timex.span), None)
    if own is None or own.head <= own.index or tokens[own.head].pos not in ("NOUN", "PROPN"):
        return False
    between = tokens[own.index + 1 : own.head]
    return all(one.pos in ("NOUN", "ADJ", "PROPN") for one in between) and (
        tokens[own.head].lemma not in ENDING_SHARP
    )


def _is_name(reading: Reading, timex: Timex) -> bool:
    """Whether a time is part of what something is called: "a day of mourning", "7 July Square"."""
    prose = reading.article.prose
    following = prose[timex.span.end : timex.span.end + 4]
    if following[:1] == " " and following[1:2].isupper():
        return True
    words = timex.span.cut(prose).lower()
    return following == " of " and words.startswith(("a ", "an "))


def kind_of_time(timex: Timex) -> ClaimKind | None:
    """What a time expression claims; None where it says too little to be compared."""
    amount = timex.stated.amount
    if timex.type is TimexType.SET and amount is not None and (amount.exact or 1) != 1:
        return ClaimKind.DURATION
    if timex.type is TimexType.DURATION:
        known = amount is not None and amount.low is not None
        return ClaimKind.DURATION if known else None
    if timex.start is None or timex.end is None:
        return None
    return ClaimKind.CLOCK if timex.stated.hour is not None else ClaimKind.DATE
