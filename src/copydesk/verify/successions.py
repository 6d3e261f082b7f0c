"""Where a source says that somebody has left an office, or is still to come into it.

Offices change hands in many words: "took over from her", "Petra Lind handed over to him", "was
moved to the foreign ministry", "whose term ended". What is common to them is the part that the
person has in the verb, and what the sentence says of which office it was.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from copydesk.model.span import Span
from copydesk.understand.lang.en import successions as words
from copydesk.understand.people import Mentioned, Office, Person
from copydesk.understand.people.spelling import Likeness, likeness
from copydesk.understand.reading import Reading
from copydesk.understand.syntax import Parse, Token
from copydesk.understand.syntax.outlook import Standing, outlook
from copydesk.verify.succession_fits import Fit, Place, fit_of, fits, offices_in, what_is_said
from copydesk.verify.succession_parts import Part, namings_of, parts_in

_DEEP = 3


class Turn(StrEnum):
    """How somebody stands to an office."""

    LEFT = "left"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Change:
    """That a text says of somebody that they have left an office, or are to come into it.

    Attributes:
        turn: which of the two.
        sentence: the index of the sentence.
        span: the words that say so.
        linked: whether it is certainly this office; otherwise the text does not say of which.
        successor: who has it after them, if that is said.
        first: the earliest day that the sentence names, if any.
        last: the latest.
    """

    turn: Turn
    sentence: int
    span: Span
    linked: bool
    successor: Span | None = None
    first: date | None = None
    last: date | None = None


def changes_of(reading: Reading, person: Person, office: Office) -> tuple[Change, ...]:
    """What a text says of when somebody left an office, or comes into it.

    Args:
        reading: the text.
        person: one of its persons.
        office: an office, whoever names it.
    """
    found = []
    for name, head in namings_of(reading, person):
        parse = reading.syntax.at(name.sentence)
        for part in parts_in(parse, head):
            change = _change(reading, parse, name, part, office)
            if change is not None:
                found.append(change)
    return tuple(found)


def _change(
    reading: Reading, parse: Parse, name: Mentioned, part: Part, office: Office
) -> Change | None:
    """What one part that somebody has in a sentence says of an office."""
    place = Place(reading, parse, name, office)
    word = part.word
    turn = Turn.LEFT
    if word.pos in ("NOUN", "PROPN"):
        fit = _by_noun(place, part)
    elif word.pos not in ("VERB", "AUX"):
        return None
    elif _is_coming(place, word):
        turn, fit = Turn.COMING, _coming(place, part)
    else:
        fit = _left(place, part)
    if fit is Fit.OTHER:
        return None
    days = _days(reading, name.sentence, coming=turn is Turn.COMING)
    return Change(
        turn,
        name.sentence,
        word.span.join(name.span),
        fit is Fit.THIS,
        _successor(place),
        min(days, default=None),
        max(days, default=None),
    )


def _days(reading: Reading, sentence: int, *, coming: bool) -> list[date]:
    """The days that a sentence names; of what is to come, a month without a year is the next."""
    now = reading.reference.time
    found = []
    for timex in reading.timexes_by_sentence[sentence]:
        if timex.start is None:
            continue
        day = timex.start.date()
        yearless = timex.stated.month is not None and timex.stated.year is None
        if coming and now and yearless and day <= now.date():
            day += _YEAR
        found.append(day)
    return found


_YEAR = timedelta(days=365)


def _verb(parse: Parse, verb: Token) -> str:
    """A verb's lemma, with its particle or the bare noun that makes it: "step down"."""
    behind = next(parse.of(verb, "prt"), None) or next(
        (one for one in parse.of(verb, "advmod", "dobj") if one.lemma in words.COMPLETING), None
    )
    return f"{verb.lemma} {behind.lemma}" if behind is not None else verb.lemma


def _left(place: Place, part: Part) -> Fit:
    """Whether a verb says that somebody left the office."""
    verb, role = part.word, part.role
    if not _has_happened(place.parse, verb):
        return Fit.OTHER
    lemma = _verb(place.parse, verb)
    if lemma in words.REPLACING and role in ("obj", "passed"):
        return fits(place, verb, ("as", "from"))
    if lemma in words.TAKING and role == "from":
        return fits(place, verb, ("as", "dobj", "at"))
    if lemma in words.HANDING and role == "subj":
        return what_is_said(place, verb, ("as", "dobj"))
    if lemma in words.LEAVING and role == "subj":
        return fits(place, verb, ("as", "from", "at", "dobj"))
    named = Fit.OTHER
    if lemma in words.GIVING_UP and role == "subj":
        named = fits(place, verb, ("dobj", "as"))
    elif lemma in words.HOLDING and role in ("subj", "by") and _is_over(place.parse, verb):
        named = fits(place, verb, ("dobj", "nsubjpass", "as", "attr", "relative"))
    if named is Fit.THIS:
        return named
    moved = lemma in words.MOVING and role in ("subj", "passed") and _elsewhere(place, verb)
    ended = role == "whose" and lemma in words.ENDING and _is_of_a_term(place.parse, verb)
    parted = role == "with" and verb.lemma == "part"
    return place.near() if moved or ended or parted else Fit.OTHER


def _is_of_a_term(parse: Parse, verb: Token) -> bool:
    return any(one.lemma in words.TERMS for one in parse.of(verb, "nsubj"))


def _elsewhere(place: Place, verb: Token) -> bool:
    """Whether a verb takes somebody to another office or department."""
    parse = place.parse
    things = [*parse.of(verb, "oprd", "attr", "dobj")]
    for holder in (verb, *parse.of(verb, "prt", "prep")):
        for prep in parse.of(holder, "prep"):
            if prep.lemma in words.LED_TO or prep.lemma == "as":
                things.extend(parse.of(prep, "pobj"))
    for thing in things:
        if any(
            one.span.overlaps(thing.span) for one in offices_in(place.reading, place.name.sentence)
        ):
            return fit_of(place, thing) is Fit.OTHER
        if thing.lemma in words.DEPARTMENTS | words.BODIES:
            return fit_of(place, thing) is Fit.OTHER
    return False


def _has_happened(parse: Parse, verb: Token) -> bool:
    """Whether a sentence states that something has been done."""
    denied, standing = outlook(parse, verb)
    if denied or standing is not Standing.STATED:
        return False
    above = parse.tokens[verb.head]
    if verb.tag == "VB":
        purpose = verb.relation in ("xcomp", "advcl", "relcl", "acl", "ccomp")
        return purpose and above.lemma in words.CHOOSING and _has_happened(parse, above)
    if verb.tag == "VBG":
        return above.tag in ("VBD", "VBN") or above.pos in ("PROPN", "NOUN")
    return verb.tag in ("VBD", "VBN")


def _is_over(parse: Parse, verb: Token) -> bool:
    """Whether a verb is said to hold until a time, or to have held before another."""
    until = [one for one in parse.of(verb, "prep", "mark") if one.lemma in words.UNTIL]
    until += [
        mark
        for clause in parse.of(verb, "advcl")
        for mark in parse.of(clause, "mark")
        if mark.lemma in words.UNTIL
    ]
    before = any(one.lemma == "have" and one.tag == "VBD" for one in parse.of(verb, "aux"))
    return bool(until) or before


def _by_noun(place: Place, part: Part) -> Fit:
    """The same of "her predecessor", "Petra Lind's successor as mayor", "the successor to her"."""
    noun, role, parse = part.word, part.role, place.parse
    verb = _verb_above(parse, noun)
    if verb is not None and role != "appos" and outlook(parse, verb)[1] is not Standing.STATED:
        return Fit.OTHER
    if any(one.lemma in words.NOT_YET for one in parse.of(noun, "amod")):
        return Fit.OTHER
    before = noun.lemma == words.PREDECESSOR and role == "appos" and any(parse.of(noun, "poss"))
    a_successor = any(one.lemma == "a" for one in parse.of(noun, "det"))
    after = noun.lemma in words.SUCCESSORS and (
        role == "poss" or (role == "to" and not a_successor)
    )
    return fits(place, noun, ("as", "at")) if before or after else Fit.OTHER


def _verb_above(parse: Parse, word: Token) -> Token | None:
    for _ in range(_DEEP):
        word = parse.tokens[word.head]
        if word.pos in ("VERB", "AUX"):
            return word
    return None


def _is_coming(place: Place, verb: Token) -> bool:
    """Whether a verb tells of what is to come."""
    parse = place.parse
    denied, standing = outlook(parse, verb)
    if denied or standing is Standing.OPEN:
        return False
    if standing is Standing.COMING:
        return not any(one.lemma == "would" for one in parse.of(verb, "aux"))
    above = parse.tokens[verb.head]
    if verb.relation == "xcomp" and any(one.tag == "TO" for one in parse.of(verb, "aux")):
        return above.lemma in words.PLANNED and above.tag in ("VBZ", "VBP", "JJ", "VBN")
    now = place.reading.reference.time
    return (
        verb.tag in ("VBZ", "VBP")
        and now is not None
        and any(day > now.date() for day in _days(place.reading, place.name.sentence, coming=True))
    )


def _coming(place: Place, part: Part) -> Fit:
    """Whether a verb says that somebody is to come into the office."""
    if part.role not in ("subj", "passed") or _verb(place.parse, part.word) not in words.STARTING:
        return Fit.OTHER
    return fits(place, part.word, ("as", "attr", "dobj", "oprd", "at", "of"))


def _successor(place: Place) -> Span | None:
    """The name of whoever has the office then, where the text names one other person.

    A pronoun means the one person of the sentence before.
    """
    here = _others_in(place, place.name.sentence)
    if here:
        return here[0] if len(here) == 1 else None
    pronoun = any(
        token.lemma in ("he", "she") and token.relation in ("nsubj", "nsubjpass")
        for token in place.parse.tokens
    )
    block = place.reading.sentences[place.name.sentence].block
    before = place.name.sentence - 1
    if not pronoun or before < 0 or place.reading.sentences[before].block != block:
        return None
    there = _others_in(place, before)
    return there[0] if len(there) == 1 else None


def _others_in(place: Place, sentence: int) -> list[Span]:
    """One naming of each other person in a sentence."""
    return [
        next(name.span for name in person.names if name.sentence == sentence)
        for person in place.reading.people
        if not person.body
        and (person.titled or len(person.words) > 1)
        and likeness(person.words, place.name.words) is Likeness.DIFFERENT
        and any(name.sentence == sentence for name in person.names)
    ]
