"""What was said about an event, and by whom: quotations, statements, claims and denials."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.events.about import About
from copydesk.events.group import Group
from copydesk.events.lang import speech
from copydesk.events.lang.people import NO_FORENAME
from copydesk.events.saying import noun_phrase
from copydesk.events.times import as_when, when_of
from copydesk.model.article import BlockKind
from copydesk.model.event import Person, Statement, StatementKind, When
from copydesk.model.evidence import Evidence
from copydesk.model.span import Span
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.lang.en.pronouns import FIRST, SUBJECTS
from copydesk.understand.lang.en.time_words import SMALL, TENS
from copydesk.understand.people.spelling import name_words, same_word
from copydesk.understand.quotes.model import Quotation, QuoteKind
from copydesk.understand.reading import Reading
from copydesk.understand.syntax import Parse, Token
from copydesk.understand.terms import key_of

_MOST = 40
_FEWEST = 3
"""Words of a quotation; fewer are a term in quotation marks."""
_LONGEST = 320
_ALIKE = 0.6
"""The share of words that two tellings of one statement have in common."""


@dataclass(frozen=True, slots=True)
class _Said:
    """One statement as one source has it."""

    kind: StatementKind
    speaker: str | None
    name: str
    words: str
    channel: str
    said: When | None
    evidence: Evidence
    order: tuple[int, int]

    @property
    def keys(self) -> frozenset[str]:
        words = (word.strip(".,;:!?\"'“”’") for word in self.words.lower().split())
        return frozenset(key_of(word) for word in words if len(word) > 3)


def find_statements(group: Group, people: tuple[Person, ...]) -> tuple[Statement, ...]:
    """The statements that the sources attribute, in the order in which they are first told."""
    merged: list[list[_Said]] = []
    about = About(group)
    for index, reading in enumerate(group.readings):
        for said in (
            *_quoted(group, index, reading, people),
            *_told(group, index, reading, people),
        ):
            if not about.is_told_at(index, said.order[1]):
                continue
            same = next((ones for ones in merged if _same(ones[0], said)), None)
            if same is None:
                merged.append([said])
            else:
                same.append(said)
    return tuple(
        _statement(f"s{number}", ones, group) for number, ones in enumerate(merged[:_MOST], 1)
    )


def _statement(key: str, ones: Sequence[_Said], group: Group) -> Statement:
    first = ones[0]
    evidence = tuple(dict.fromkeys(one.evidence for one in ones))
    return Statement(
        key,
        first.kind,
        first.speaker,
        max((one.name for one in ones), key=len) if first.speaker is None else first.name,
        first.words,
        next((one.channel for one in ones if one.channel), ""),
        next((one.said for one in ones if one.said), None),
        evidence,
        group.origins_of(evidence),
    )


def _same(one: _Said, other: _Said) -> bool:
    if one.kind is not other.kind or not _one_speaker(one, other):
        return False
    if one.kind is StatementKind.RESPONSIBILITY:
        return one.name == other.name
    small, large = sorted((one.keys, other.keys), key=len)
    return bool(small) and len(small & large) >= _ALIKE * len(small)


def _one_speaker(one: _Said, other: _Said) -> bool:
    """Whether two speakers are one: "the mayor", "the mayor of Nice"."""
    if one.speaker or other.speaker:
        return one.speaker == other.speaker
    mine, theirs = (
        {key_of(word) for word in each.name.lower().split()} - _SMALL for each in (one, other)
    )
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


_SMALL = frozenset(key_of(word) for word in "the a an of in for at".split())


def _quoted(
    group: Group, index: int, reading: Reading, people: Sequence[Person]
) -> Iterator[_Said]:
    for quotation in reading.quotations:
        speaker = quotation.speaker
        words = " ".join(quotation.words.cut(reading.text).split())
        if quotation.kind is not QuoteKind.SPEECH or speaker is None or quotation.depth:
            continue
        promised = _is_promised(reading, quotation.sentence)
        if len(words.split()) < (_FEWEST - promised) or not speaker.certain:
            continue
        person = _person(speaker.words, people)
        name = _fullest(person) if person else _bare(speaker.span.cut(reading.text))
        if not _is_speaker(name):
            continue
        span = reading.sentences[quotation.sentence].span.join(quotation.span)
        yield _Said(
            StatementKind.QUOTE,
            person.id if person else None,
            name,
            words,
            _channel(reading, span),
            _not_later(_quoted_when(reading, quotation), reading),
            group.evidence(index, span),
            (index, quotation.span.start),
        )


def _quoted_when(reading: Reading, quotation: Quotation) -> When | None:
    """When words were said: by a time beside them, never by one that they have."""
    times = reading.timexes_by_sentence[quotation.sentence]
    beside = [one for one in times if not quotation.words.contains(one.span)]
    if len(beside) == len(times):
        return when_of(reading, quotation.sentence)
    return next(filter(None, map(as_when, beside)), None)


def _not_later(when: When | None, reading: Reading) -> When | None:
    """The time of a saying; None where it lies after the report, and is of what was promised."""
    published = reading.article.published
    later = when and published and when.start > published.replace(tzinfo=None)
    return None if later else when


def _is_promised(reading: Reading, sentence: int) -> bool:
    """Whether a sentence says that somebody promises or plans: two words of that tell something."""
    return any(
        token.pos == "VERB" and token.lemma in speech.FORECAST
        for token in reading.parse_at(sentence).tokens
    )


def _told(group: Group, index: int, reading: Reading, people: Sequence[Person]) -> Iterator[_Said]:
    quoted = {quotation.sentence for quotation in reading.quotations}
    for sentence, one in enumerate(reading.sentences):
        words = one.span.cut(reading.article.prose)
        if one.kind is not BlockKind.PARAGRAPH or sentence in quoted:
            continue
        if not speech.SAYING.search(words):
            continue
        for kind, name, span, verb in _said_in(reading, sentence):
            words = " ".join(span.cut(reading.text).split())
            if not _is_telling(words):
                continue
            words_of_name = [word for word in name_words(name) if word not in speech.TITLES]
            person = _person(words_of_name, people)
            yield _Said(
                kind,
                person.id if person else None,
                _fullest(person) if person else name,
                words,
                _channel(reading, one.span),
                _said_when(reading, sentence, verb),
                group.evidence(index, one.span),
                (index, one.span.start),
            )


def _is_telling(words: str) -> bool:
    long_enough = len(words.split()) > _FEWEST and len(words) <= _LONGEST
    return long_enough and '"' not in words and not speech.SEVERAL.search(words)


def _said_when(reading: Reading, sentence: int, verb: Token) -> When | None:
    """When something was said: the time that hangs on the verb of saying, and on no other."""
    parse = reading.parse_at(sentence)
    own = {
        token.index
        for child in parse.of(verb)
        if child.relation not in ("ccomp", "xcomp", "nsubj", "dobj", "advcl", "conj", "parataxis")
        for token in parse.subtree(child)
    }
    for timex in reading.timexes_by_sentence[sentence]:
        inside = [token for token in parse.tokens if timex.span.contains(token.span)]
        when = as_when(timex)
        if when is not None and inside and all(token.index in own for token in inside):
            return when
    return None


def _said_in(reading: Reading, sentence: int) -> Iterator[tuple[StatementKind, str, Span, Token]]:
    """The kind, the speaker, the words and the verb of each thing that a sentence says is said.

    What stands inside the words of another is that speaker's: it is no statement of its own.
    """
    taken: list[Span] = []
    parse = reading.parse_at(sentence)
    for token in parse.tokens:
        if token.pos != "VERB" or token.lemma not in speech.SPEAKING:
            continue
        subject = next(parse.of(token, "nsubj"), None)
        name = noun_phrase(reading, parse, subject) if subject else None
        if name is None or not _is_speaker(name):
            continue
        said = _said_of(parse, token)
        span = _complement(parse, said) if said else _object(parse, token)
        if span is not None and not any(one.overlaps(span) for one in taken):
            taken.append(span.join(token.span))
            yield _kind(reading, sentence, token, span), name, span, token


def _said_of(parse: Parse, verb: Token) -> Token | None:
    """The verb of what is said; of two, the one behind the verb of saying."""
    found = list(parse.of(verb, "ccomp", "xcomp"))
    return next((one for one in found if one.index > verb.index), found[0] if found else None)


def _complement(parse: Parse, head: Token) -> Span | None:
    """The words of what is said, without "that"; None where it is no statement."""
    tokens = parse.subtree(head)
    that = [at for at, token in enumerate(tokens) if token.lemma == "that" and token.pos == "SCONJ"]
    first = bool(that) and that[0] <= _THAT and that[0] + 1 < len(tokens)
    tokens = tokens[that[0] + 1 :] if first else tokens
    finite = any(token.tag in ("VBD", "VBZ", "VBP", "MD") for token in tokens)
    finite = finite and any(token.relation in _SUBJECTS for token in tokens)
    asked = tokens[0].tag in ("WP", "WRB", "WDT") or tokens[0].lemma in ("whether", "if")
    return _trimmed(tokens) if finite and not asked else None


_THAT = 1
"""How far from the beginning "that" leads to what is said."""
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
"""What a statement has, and advice ("do not leave it") has not."""


def _object(parse: Parse, verb: Token) -> Span | None:
    """What is denied, blamed or condemned, where that is a noun phrase."""
    if verb.lemma not in speech.DENIAL | speech.ACCUSATION | {"condemn"}:
        return None
    target = next(parse.of(verb, "dobj"), None)
    if target is None or (verb.lemma in speech.SENT_AWAY and _is_somebody(target)):
        return None
    tokens = [verb, *parse.subtree(target)]
    tokens += [part for prep in parse.of(verb, "prep") for part in parse.subtree(prep)]
    return _trimmed(sorted(tokens, key=lambda token: token.index))


def _is_somebody(token: Token) -> bool:
    """Whether a noun is a person by name or office, who is sent away and not contradicted."""
    noun = token.lemma.lower()
    return token.pos == "PROPN" or noun in PEOPLE or noun in speech.OFFICES


def _trimmed(tokens: Sequence[Token]) -> Span:
    kept = list(tokens)
    while len(kept) > 1 and kept[-1].pos == "PUNCT":
        kept.pop()
    while len(kept) > 1 and kept[0].pos == "PUNCT":
        kept.pop(0)
    return Span(kept[0].span.start, kept[-1].span.end)


def _kind(reading: Reading, sentence: int, verb: Token, span: Span) -> StatementKind:
    whole = reading.sentences[sentence].span.cut(reading.article.prose)
    if speech.RESPONSIBILITY.search(whole) or speech.OWN_DEED.match(
        span.cut(reading.article.prose)
    ):
        return StatementKind.RESPONSIBILITY
    if verb.lemma in speech.DENIAL or _is_uninvolved(reading, verb, span):
        return StatementKind.DENIAL
    if verb.lemma in speech.ACCUSATION:
        return StatementKind.ACCUSATION
    coming = speech.COMING.search(span.cut(reading.article.prose))
    if verb.lemma in speech.FORECAST or coming:
        return StatementKind.FORECAST
    return StatementKind.STATEMENT


def _is_uninvolved(reading: Reading, verb: Token, span: Span) -> bool:
    """Whether somebody says of somebody that they had no part in it."""
    said = verb.lemma not in speech.ACCUSATION | speech.FORECAST
    return said and bool(speech.UNINVOLVED.search(span.cut(reading.article.prose)))


def _bare(name: str) -> str:
    """A speaker's words without what is no part of a name: "Eyewitness Ana Ruiz"."""
    words = name.split()
    loose = len(words) > 1 and words[0].lower() in NO_FORENAME and words[1][:1].isupper()
    return " ".join(words[1:] if loose else words)


def _is_speaker(name: str) -> bool:
    """Whether some words name somebody who can speak, and are no cut of a sentence."""
    words = name.lower().split()
    if not words or name.lower().startswith(_NOBODY) or words[0] in speech.NO_SPEAKER:
        return False
    last = name.split()[-1]
    if words[-1] in speech.SPEECHLESS or words[0].partition("-")[0] in SMALL.keys() | TENS.keys():
        return False
    if words[-1] in speech.NO_END or (len(words) > 1 and last.islower() and last.endswith("ed")):
        return False
    if any(word in speech.FINITE for word in words) or name[:1].isdigit():
        return False
    return name.lower() not in _PRONOUNS


_NOBODY = ("its ", "his ", "her ", "their ", "this ", "that ")
_PRONOUNS = SUBJECTS | FIRST | {"who"}


def _person(words: Sequence[str], people: Sequence[Person]) -> Person | None:
    """The person whom some words name, if just one."""
    if not words:
        return None
    fits = [
        person
        for person in people
        if (own := name_words(person.name))
        and same_word(own[-1], words[-1])
        and all(any(same_word(word, known) for known in own) for word in words)
    ]
    if not fits and len(words) > 1:
        fits = [
            person
            for person in people
            if (own := name_words(person.name))
            and len(own) > 1
            and all(any(same_word(part, word) for word in words) for part in own)
        ]
    return fits[0] if len(fits) == 1 else None


def _fullest(person: Person) -> str:
    """The name with the office before it, where that is short."""
    return person.name


def _channel(reading: Reading, span: Span) -> str:
    found = speech.CHANNEL.search(reading.article.prose, span.start, span.end)
    return " ".join(found[0].split()) if found else ""
