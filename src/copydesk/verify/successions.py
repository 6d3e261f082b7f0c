"""Where a source says that somebody has left an office, or is still to come into it.

Offices change hands in many words: "took over from her", "Petra Lind handed over to him", "was
moved to the foreign ministry", "whose term ended". What is common to them is the part that the
person has in the verb, and what the sentence says of which office it was.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from copydesk.model.span import Span
from copydesk.understand.lang.en import successions as words
from copydesk.understand.lang.en.people import GENERIC_SCOPE
from copydesk.understand.people import Mentioned, Office, Person
from copydesk.understand.people.offices import find_phrases
from copydesk.understand.people.spelling import Likeness, likeness
from copydesk.understand.reading import Reading
from copydesk.understand.stems import stem
from copydesk.understand.syntax import Parse, Token
from copydesk.understand.syntax.outlook import Standing, outlook
from copydesk.verify.same_office import sameness

_MOST = 60
"""Namings of one person that are looked at."""
_BEFORE = 2
"""Sentences before one in which the office that it speaks of may be named."""
_DEEP = 3


class Fit(StrEnum):
    """Whether what a sentence speaks of is one office."""

    THIS = "this"
    UNSAID = "unsaid"
    OTHER = "other"
    """Or nothing is said of any office."""


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


@dataclass(frozen=True, slots=True)
class _Part:
    """The part that a person has in a verb or in a noun.

    Attributes:
        word: the verb or the noun.
        role: "subj", "obj", "passed", "by", "poss", "appos", "whose", or a preposition.
        relative: whether the person stands outside as the head of the clause.
    """

    word: Token
    role: str
    relative: bool = False


def changes_of(reading: Reading, person: Person, office: Office) -> tuple[Change, ...]:
    """What a text says of when somebody left an office, or comes into it.

    Args:
        reading: the text.
        person: one of its persons.
        office: an office, whoever names it.
    """
    found = []
    for name, head in _namings(reading, person):
        parse = reading.syntax.at(name.sentence)
        for part in _parts(parse, head):
            change = _change(reading, parse, name, part, office)
            if change is not None:
                found.append(change)
    return tuple(found)


def _namings(reading: Reading, person: Person) -> Iterator[tuple[Mentioned, Token]]:
    """Each naming with its word, and pronouns behind a sentence that is about nobody else."""
    for name in person.names[:_MOST]:
        parse = reading.syntax.at(name.sentence)
        head = _head_of(parse, name.span)
        if head is None:
            continue
        yield name, head
        following = name.sentence + 1
        if (
            head.relation in ("nsubj", "nsubjpass")
            and following < len(reading.sentences)
            and reading.sentences[following].block == reading.sentences[name.sentence].block
            and _alone(reading, person, name.sentence)
        ):
            behind = reading.syntax.at(following)
            for token in behind.tokens:
                subject = token.relation in ("nsubj", "nsubjpass")
                if subject and token.lemma in ("he", "she"):
                    yield Mentioned(token.span, name.words, following), token
                    break


def _alone(reading: Reading, person: Person, sentence: int) -> bool:
    """Whether a sentence names no other person."""
    return not any(
        name.sentence == sentence
        for other in reading.people
        if other is not person and not other.body
        for name in other.names
    )


def _head_of(parse: Parse, span: Span) -> Token | None:
    """The word of a name on which its others hang."""
    inside = [token for token in parse.tokens if span.contains(token.span)]
    return next((one for one in reversed(inside) if parse.tokens[one.head] not in inside), None)


def _parts(parse: Parse, name: Token) -> Iterator[_Part]:
    """The parts that somebody has in the verbs and nouns of a sentence."""
    above = parse.tokens[name.head]
    if name.relation in ("appos", "conj", "compound", "nmod") and above.pos in ("PROPN", "NOUN"):
        yield _Part(above, "appos")
    role = {"nsubj": "subj", "nsubjpass": "passed", "dobj": "obj", "poss": "poss"}.get(
        name.relation
    )
    if role == "subj" and above.lemma == "be":
        attr = next(parse.of(above, "attr"), None)
        if attr is not None:
            yield _Part(attr, "appos")
    if role:
        yield from (_Part(verb, role) for verb in _with_joined(parse, above, role))
    if name.relation == "pobj" and above.relation == "agent":
        yield _Part(parse.tokens[above.head], "by")
    elif name.relation == "pobj":
        yield _Part(parse.tokens[above.head], above.lemma)
        over = parse.tokens[above.head]
        if over.pos not in ("VERB", "AUX", "NOUN") or over.relation in ("dobj", "pobj"):
            yield _Part(parse.tokens[over.head], above.lemma)
    for noun in (one for one in parse.of(name, "appos") if one.pos == "NOUN"):
        yield _Part(noun, "appos")
    for verb in parse.of(name, "relcl", "acl"):
        yield from _relative(parse, verb)


def _with_joined(parse: Parse, verb: Token, role: str) -> Iterator[Token]:
    """A verb, and those joined to it that have the same subject."""
    if role not in ("subj", "passed"):
        yield verb
        return
    joined = [
        other for other in parse.of(verb, "conj") if not any(parse.of(other, "nsubj", "nsubjpass"))
    ]
    for one in (verb, *joined):
        yield one
        for holder in (one, *parse.of(one, "acomp")):
            if holder.lemma in words.PLANNED:
                yield from parse.of(holder, "xcomp")


def _relative(parse: Parse, verb: Token) -> Iterator[_Part]:
    if verb.relation == "acl":
        if verb.tag == "VBN":
            yield _Part(verb, "passed", relative=True)
        return
    for one in parse.subtree(verb):
        if one.tag == "WP$":
            yield _Part(verb, "whose", relative=True)
        elif one.tag in ("WP", "WDT") and one.head == verb.index:
            role = {"nsubj": "subj", "nsubjpass": "passed", "dobj": "obj"}.get(one.relation)
            if role:
                for joined in _with_joined(parse, verb, role):
                    yield _Part(joined, role, relative=True)
        elif one.tag in ("WP", "WDT") and one.relation == "pobj":
            yield _Part(verb, parse.tokens[one.head].lemma, relative=True)


def _change(
    reading: Reading, parse: Parse, name: Mentioned, part: _Part, office: Office
) -> Change | None:
    """What one part that somebody has in a sentence says of an office."""
    place = _Place(reading, parse, name, office)
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


@dataclass(frozen=True, slots=True)
class _Place:
    """A sentence that names somebody, and the office in question."""

    reading: Reading
    parse: Parse
    name: Mentioned
    office: Office

    def near(self) -> Fit:
        """Whether the sentences around speak of the office, as of somebody else's."""
        own = {
            holding.office.span
            for person in self.reading.people
            if likeness(person.words, self.name.words) is Likeness.SAME
            for holding in person.holdings
        }
        first = max(0, self.name.sentence - _BEFORE)
        last = min(len(self.reading.sentences), self.name.sentence + 2)
        found = any(
            sameness(self.office, office) and office.span not in own
            for sentence in range(first, last)
            for office in offices_in(self.reading, sentence)
        )
        return Fit.THIS if found else Fit.UNSAID


def offices_in(reading: Reading, sentence: int) -> tuple[Office, ...]:
    """Every office that a sentence names, whoever holds it."""
    blocked = [timex.span for timex in reading.timexes_by_sentence[sentence]]
    phrases = find_phrases(reading.article.prose, reading.words[sentence], blocked)
    held = (
        holding.office
        for person in reading.people
        for holding in person.holdings
        if holding.sentence == sentence
    )
    return tuple(dict.fromkeys((*(phrase.office for phrase in phrases), *held)))


def _verb(parse: Parse, verb: Token) -> str:
    """A verb's lemma, with its particle or the bare noun that makes it: "step down"."""
    behind = next(parse.of(verb, "prt"), None) or next(
        (one for one in parse.of(verb, "advmod", "dobj") if one.lemma in words.COMPLETING), None
    )
    return f"{verb.lemma} {behind.lemma}" if behind is not None else verb.lemma


def _left(place: _Place, part: _Part) -> Fit:
    """Whether a verb says that somebody left the office."""
    verb, role = part.word, part.role
    if not _has_happened(place.parse, verb):
        return Fit.OTHER
    lemma = _verb(place.parse, verb)
    if lemma in words.REPLACING and role in ("obj", "passed"):
        return _fits(place, verb, ("as", "from"))
    if lemma in words.TAKING and role == "from":
        return _fits(place, verb, ("as", "dobj", "at"))
    if lemma in words.HANDING and role == "subj":
        return _said(place, verb, ("as", "dobj"))
    if lemma in words.LEAVING and role == "subj":
        return _fits(place, verb, ("as", "from", "at", "dobj"))
    named = Fit.OTHER
    if lemma in words.GIVING_UP and role == "subj":
        named = _fits(place, verb, ("dobj", "as"))
    elif lemma in words.HOLDING and role in ("subj", "by") and _is_over(place.parse, verb):
        named = _fits(place, verb, ("dobj", "nsubjpass", "as", "attr", "relative"))
    if named is Fit.THIS:
        return named
    moved = lemma in words.MOVING and role in ("subj", "passed") and _elsewhere(place, verb)
    ended = role == "whose" and lemma in words.ENDING and _is_of_a_term(place.parse, verb)
    parted = role == "with" and verb.lemma == "part"
    return place.near() if moved or ended or parted else Fit.OTHER


def _is_of_a_term(parse: Parse, verb: Token) -> bool:
    return any(one.lemma in words.TERMS for one in parse.of(verb, "nsubj"))


def _elsewhere(place: _Place, verb: Token) -> bool:
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
            return _fit(place, thing) is Fit.OTHER
        if thing.lemma in words.DEPARTMENTS | words.BODIES:
            return _fit(place, thing) is Fit.OTHER
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


def _by_noun(place: _Place, part: _Part) -> Fit:
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
    return _fits(place, noun, ("as", "at")) if before or after else Fit.OTHER


def _verb_above(parse: Parse, word: Token) -> Token | None:
    for _ in range(_DEEP):
        word = parse.tokens[word.head]
        if word.pos in ("VERB", "AUX"):
            return word
    return None


def _is_coming(place: _Place, verb: Token) -> bool:
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


def _coming(place: _Place, part: _Part) -> Fit:
    """Whether a verb says that somebody is to come into the office."""
    if part.role not in ("subj", "passed") or _verb(place.parse, part.word) not in words.STARTING:
        return Fit.OTHER
    return _fits(place, part.word, ("as", "attr", "dobj", "oprd", "at", "of"))


def _fits(place: _Place, word: Token, where: tuple[str, ...]) -> Fit:
    """Whether what stands in some places of a verb or noun is the office.

    Where nothing there says what it is, it may be the office that is spoken of just before.
    """
    said = _said(place, word, where)
    return place.near() if said is Fit.UNSAID else said


def _said(place: _Place, word: Token, where: tuple[str, ...]) -> Fit:
    """Whether what stands in some places of a verb or noun is the office."""
    told = {_fit(place, thing) for thing in _things(place.parse, word, where)}
    if Fit.OTHER in told:
        return Fit.OTHER
    return Fit.THIS if Fit.THIS in told else Fit.UNSAID


def _things(parse: Parse, word: Token, where: tuple[str, ...]) -> Iterator[Token]:
    for one in where:
        if one == "relative":
            if word.relation == "relcl" and any(
                two.tag in ("WDT", "WP") for two in parse.of(word, "dobj")
            ):
                yield parse.tokens[word.head]
        elif one in ("dobj", "attr", "oprd", "nsubjpass"):
            yield from parse.of(word, one)
        else:
            for holder in (word, *parse.of(word, "dobj", "prt")):
                for prep in parse.of(holder, "prep"):
                    if prep.lemma == one:
                        yield from parse.of(prep, "pobj")


def _fit(place: _Place, thing: Token) -> Fit:
    """Whether a noun is the office, or what it is the office of."""
    span = place.parse.span(thing)
    empty = thing.tag in ("WDT", "WP", "WRB") or thing.lemma in words.COMPLETING
    timexes = place.reading.timexes_by_sentence[place.name.sentence]
    if empty or any(timex.span.overlaps(thing.span) for timex in timexes):
        return Fit.UNSAID
    if span.contains(place.name.span) and thing.pos in ("PROPN", "PRON"):
        return Fit.UNSAID
    for office in offices_in(place.reading, place.name.sentence):
        if office.span.overlaps(thing.span):
            return Fit.THIS if sameness(place.office, office) else Fit.OTHER
    prose = place.reading.article.prose
    stems = {
        stem(one.span.cut(prose).lower())
        for one in _noun_phrase(place.parse, thing)
        if one is not thing
    }
    own = stem(thing.span.cut(prose).lower())
    known = place.office.domain | {stem(word) for word in place.office.scope}
    if thing.lemma in words.DEPARTMENTS:
        minister = place.office.head.removeprefix("deputy ") in ("minister", "secretary")
        return Fit.THIS if minister and (not stems or stems & known) else Fit.OTHER
    if thing.lemma in words.POSTS | GENERIC_SCOPE | words.TEAMS or thing.pos == "PRON":
        return place.near() if stems & known or not stems else Fit.OTHER
    return Fit.THIS if (stems | {own}) & known else Fit.OTHER


def _noun_phrase(parse: Parse, noun: Token) -> list[Token]:
    """A noun with the words before it that say which, and what it is of."""
    found = [noun]
    for one in parse.of(noun, "compound", "amod", "nmod", "poss"):
        if one.pos in ("NOUN", "PROPN", "ADJ"):
            found.extend((one, *parse.of(one, "compound")))
    for prep in parse.of(noun, "prep"):
        if prep.lemma in ("of", "in", "at"):
            for inner in parse.of(prep, "pobj"):
                found.extend((inner, *parse.of(inner, "compound", "amod")))
    return found


def _successor(place: _Place) -> Span | None:
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


def _others_in(place: _Place, sentence: int) -> list[Span]:
    """One naming of each other person in a sentence."""
    return [
        next(name.span for name in person.names if name.sentence == sentence)
        for person in place.reading.people
        if not person.body
        and (person.titled or len(person.words) > 1)
        and likeness(person.words, place.name.words) is Likeness.DIFFERENT
        and any(name.sentence == sentence for name in person.names)
    ]
