"""Clauses taken apart: who or what, the verb group, and what follows, without its time.

The parts are whole phrases, so that subject, verb and rest read as a sentence by themselves.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.events.hedges import loses_a_hedge
from copydesk.events.lang.happenings import COMPARED_WITH, NEARLY, TIME_NOUNS, TRANSITIVE
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.lang.en.quantity_counted import PERSON_ENDINGS
from copydesk.understand.reading import Reading
from copydesk.understand.syntax import Parse, Token

_LONGEST = 220
"""Code points of a clause."""
_LONGEST_WITH_TAIL = 260
"""The same with what goes on behind a comma."""
_DROPPED = frozenset(("advcl", "ccomp", "parataxis", "mark", "cc", "punct", "conj", "dep", "meta"))
"""What hangs on a verb and is no part of its own clause."""
_ADVERBIAL = frozenset(("advmod", "npadvmod", "prep"))
"""What may belong to a clause that is left out before it: "low to her right both times"."""
_LOOSE = frozenset(("relcl", "appos", "acl", "parataxis"))
"""What hangs on a noun and can be left out, when a comma stands before it."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a sentence.

    Attributes:
        span: from its first to its last word.
        subject, verb, rest: its parts, as written.
        verb_lemma: the dictionary form of its verb.
        timex: the time that stands in it, if one does.
        time_words: the phrase of that time, its preposition included.
        negated: whether it is denied.
        named: whether its subject is named, and not a pronoun.
        tail: what goes on behind a comma: "killing at least three people".
        present: whether it is told in the present tense.
    """

    span: Span
    subject: str
    verb: str
    rest: str
    verb_lemma: str
    timex: Timex | None
    time_words: str
    negated: bool
    named: bool
    tail: str = ""
    present: bool = False


def clauses_in(reading: Reading, sentence: int, *, coming: bool = False) -> Iterator[Clause]:
    """The clauses of a sentence that have a subject of their own and are stated as facts.

    Args:
        reading: the text.
        sentence: the index of the sentence.
        coming: whether what will happen is wanted too.
    """
    parse = reading.parse_at(sentence)
    for token in parse.tokens:
        if token.pos == "VERB" and token.tag in _FORMS:
            made = _clause(reading, sentence, parse, token, coming=coming)
            if made is not None:
                yield made


_FORMS = ("VBD", "VBZ", "VBP", "VBN", "VBG", "VB")


def _clause(
    reading: Reading, sentence: int, parse: Parse, verb: Token, *, coming: bool
) -> Clause | None:
    subject = _subject_of(parse, verb)
    finite = verb.tag in ("VBD", "VBZ", "VBP") or any(
        part.tag in ("VBD", "VBZ", "VBP") for part in parse.of(verb, "aux", "auxpass")
    )
    modals = {part.lemma for part in parse.of(verb, "aux") if part.tag == "MD"}
    modal = bool(modals) and not (coming and modals <= {"will"})
    finite = finite or bool(modals)
    marked = any(part.lemma in _OPEN for part in parse.of(verb, "mark"))
    if subject is None or not finite or modal or marked or subject.tag in ("WDT", "WP", "EX"):
        return None
    if _is_inside_a_noun(parse, verb) or not _is_whole(parse, verb):
        return None
    if any(part.lemma in NEARLY for part in parse.of(verb, "advmod")):
        return None
    timexes = reading.timexes_by_sentence[sentence]
    own_times = list(timexes)
    behind: list[Token] = []
    tail: list[Token] = []
    timed: tuple[Timex, str] | None = None
    taken = _in_brackets(parse, timexes)
    hole = False
    for child in parse.of(verb):
        joined = child.relation == "advcl" and _is_joined(parse, child)
        if child.relation in _DROPPED and not joined:
            hole = hole or (child.relation == "advcl" and child.index > verb.index)
            continue
        if hole and child.relation in _ADVERBIAL:
            continue
        if child.index == subject.index or _is_group(child):
            continue
        if child.lemma == "include" and has_marks(text_of(reading, parse.subtree(child))):
            continue
        tokens = [one for one in _without_loose(parse, child) if one.index not in taken]
        whole = tokens
        while (held := _timex_in(parse, own_times, tokens)) is not None:
            timex, phrase = held
            if _is_of_another_verb(parse, phrase, verb) or _is_compared(reading, parse, phrase):
                own_times.remove(timex)
                continue
            if timed is not None and _is_another(timex, timed[0]):
                return None
            if timed is None or _finer(timex, timed[0]):
                timed = timex, text_of(reading, phrase)
            taken |= _of_time(parse, timex)
            tokens = [one for one in tokens if one not in phrase and one.index not in taken]
        if child.relation in _OBJECTS and whole and not tokens:
            return None
        if joined and _has_comma_before(parse, child):
            tail.extend(tokens)
        elif child.index > verb.index:
            behind.extend(tokens)
    if timed is None and len(own_times) < len(timexes):
        return None
    if timed is None:
        owned = next((one for one in timexes if _owns(parse, one, verb)), None)
        timed = (owned, "") if owned else None
    if timed is None:
        named = text_of(reading, parse.subtree(subject))
        itself = next((one for one in timexes if one.span.cut(reading.text) == named), None)
        timed = (itself, "") if itself else None
    who_tokens = _without_loose(parse, subject)
    held = _timex_in(parse, timexes, who_tokens) if timed is None else None
    if held is not None and held[1] and held[1][0].pos == "ADP" and held[1][-1] == who_tokens[-1]:
        timed = held[0], text_of(reading, held[1])
        who_tokens = [token for token in who_tokens if token not in held[1]]
    group = [verb, *(part for part in parse.of(verb) if _is_group(part))]
    group += [part for part in parse.of(verb, "advmod") if _is_first(part, verb)]
    words = text_of(reading, who_tokens)
    who = named_before(reading, sentence) if subject.lemma.lower() in _PERSONAL else None
    words = who or words
    rest = text_of(reading, behind)
    if timed is not None:
        rest = _HALF_OF_DAY.sub("", rest)
    told = len(words) + len(rest)
    if tail and (told + len(text_of(reading, tail)) > _LONGEST_WITH_TAIL or _points(reading, tail)):
        tail = []
    if loses_a_hedge(parse, verb, (*group, *behind, *tail)):
        return None
    span = _whole_span((*group, subject, *behind, *tail))
    if told > _LONGEST or has_marks(words) or has_marks(rest):
        return None
    own = any(
        token.span.cut(reading.text).lower() in _POSSESSIVE and not _is_of_the_first(parse, token)
        for token in parse.subtree(subject)
    )
    if own or _points(reading, behind) or _means_another(reading, parse, verb, subject, behind):
        return None
    if subject.pos != "PROPN" and _owned(reading, parse, subject, behind):
        owner = named_before(reading, sentence)
        if owner is None:
            return None
        rest = _HIS.sub(f"{owner}'s", rest)
    return Clause(
        span,
        words,
        text_of(reading, sorted(group, key=lambda token: token.index)),
        rest,
        verb.lemma,
        timed[0] if timed else None,
        timed[1] if timed else "",
        any(True for _ in parse.of(verb, "neg")),
        who is not None or subject.pos not in ("PRON", "DET"),
        text_of(reading, tail),
        verb.tag in ("VBZ", "VBP"),
    )


def _is_of_the_first(parse: Parse, owner: Token) -> bool:
    """Whether "their" means who stands before it in the same subject: "drivers and their union"."""
    noun = parse.tokens[owner.head]
    first = parse.tokens[noun.head]
    joined = noun.relation == "conj" and first.index < owner.index
    return owner.lemma in ("its", "their", "his", "her") and joined and first.pos in _NAMING


_NAMING = ("NOUN", "PROPN")


def _means_another(
    reading: Reading, parse: Parse, verb: Token, subject: Token, behind: Sequence[Token]
) -> bool:
    """Whether "its" behind a verb inside a sentence may mean what stood before its subject."""
    words = {token.span.cut(reading.text).lower() for token in behind}
    if "its" not in words or verb.relation in ("ROOT", "conj"):
        return False
    first = parse.subtree(subject)[0].index
    return any(
        token.index < first
        and token.relation in ("nsubj", "nsubjpass")
        and token.tag not in ("NNS", "NNPS", "CD")
        and token.lemma.lower() not in PEOPLE
        for token in parse.tokens
    )


def _points(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether words mean something that only the sentences before them name."""
    return any(
        token.span.cut(reading.text).lower() in _UNRESOLVED and token.tag != "WDT"
        for token in tokens
    )


def _whole_span(tokens: Sequence[Token]) -> Span:
    return Span(min(one.span.start for one in tokens), max(one.span.end for one in tokens))


def _is_first(adverb: Token, verb: Token) -> bool:
    """Whether an adverb before a verb is part of what it says: "first flew"."""
    return adverb.lemma in ("first", "last") and adverb.index == verb.index - 1


def _is_of_another_verb(parse: Parse, phrase: Sequence[Token], verb: Token) -> bool:
    """Whether a time belongs to a clause inside: "the weakest since it was listed in 2019"."""
    token = min(phrase, key=lambda one: _depth(parse, one))
    while token.head != token.index and token.head != verb.index:
        token = parse.tokens[token.head]
        if token.pos in ("VERB", "AUX") and any(
            True for _ in parse.of(token, "nsubj", "nsubjpass")
        ):
            return True
    return False


def _is_another(one: Timex, other: Timex) -> bool:
    """Whether two times are two years or months, as of what was so more than once."""
    coarse = all(timex.grain is not None and timex.grain > Grain.DAY for timex in (one, other))
    return coarse and one.start != other.start


def _subject_of(parse: Parse, verb: Token) -> Token | None:
    """Who or what a clause is of; of "they" in what somebody says of themselves, who says it."""
    subject = next(parse.of(verb, "nsubj", "nsubjpass"), None)
    if subject is None or subject.lemma.lower() not in ("they", "it") or verb.relation != "ccomp":
        return subject
    said = parse.tokens[verb.head]
    speaker = next(parse.of(said, "nsubj"), None)
    told = said.lemma in ("say", "announce") and speaker is not None and speaker.pos == "PROPN"
    return speaker if told else subject


def _is_inside_a_noun(parse: Parse, verb: Token) -> bool:
    """Whether a clause hangs on a noun, which is what it leaves out: "an offer they had made"."""
    token = verb
    while token.relation in ("conj", "dep") and token.head != token.index:
        token = parse.tokens[token.head]
    return token.relation in ("relcl", "acl", "csubj", "pcomp")


def _is_whole(parse: Parse, verb: Token) -> bool:
    """Whether the tree is of a clause that has all that its verb needs."""
    helpers = [part.lemma for part in parse.of(verb, "aux", "auxpass")]
    if "do" in helpers and verb.tag != "VB":
        return False
    if any(True for _ in parse.of(verb, "ccomp")):
        return False
    passive = any(True for _ in parse.of(verb, "auxpass"))
    has_object = any(True for _ in parse.of(verb, *_OBJECTS))
    if verb.lemma in TRANSITIVE and not passive and not has_object:
        return False
    return all(
        any(True for _ in parse.of(prep, "pobj", "pcomp", "prep", "amod", "advmod"))
        for prep in parse.of(verb, "prep")
        if prep.pos == "ADP"
    )


def named_before(reading: Reading, sentence: int) -> str | None:
    """The one person whom the sentences before in the same paragraph name; None if not just one."""
    block = reading.sentences[sentence].block
    near = [
        index
        for index in range(max(0, sentence - _NEAR), sentence)
        if reading.sentences[index].block == block
    ]
    named = {
        person.fullest.cut(reading.text)
        for person in reading.people
        if not person.body
        and (len(person.words) > 1 or person.titled or person.holdings)
        and any(name.sentence in near for name in person.names)
    }
    return " ".join(named.pop().split()) if len(named) == 1 else None


_NEAR = 2
"""Sentences before in which "his" finds whom it means."""
_PERSONAL = frozenset(("he", "she"))
_HIS = re.compile(r"\b(?:his|her)\b")


def _owned(reading: Reading, parse: Parse, subject: Token, behind: Sequence[Token]) -> bool:
    """Whether "his" or "her" stands behind a verb whose subject is nobody that it could mean."""
    words = {token.span.cut(reading.text).lower() for token in behind}
    person = subject.lemma in PEOPLE or subject.lemma.endswith(PERSON_ENDINGS)
    return bool(words & {"his", "her"}) and not person


_OBJECTS = ("dobj", "obj", "ccomp", "xcomp", "oprd", "dative", "attr")
_OPEN = frozenset(("if", "whether", "unless", "so", "lest"))


_UNRESOLVED = frozenset("he she it they him them this that these there".split())
"""Words behind a verb that say who or what only with the sentences before."""
_POSSESSIVE = frozenset("his her its their our my your this these there such".split())
"""Words in a subject that do; behind the verb they mostly mean the subject."""


def _is_joined(parse: Parse, head: Token) -> bool:
    """Whether a participle goes on: "issued a statement condemning the attack"."""
    verb = parse.tokens[head.head]
    return head.tag == "VBG" and parse.subtree(head)[0] is head and head.index > verb.index


def _has_comma_before(parse: Parse, head: Token) -> bool:
    first = parse.subtree(head)[0]
    return first.index > 0 and parse.tokens[first.index - 1].pos == "PUNCT"


def _is_group(token: Token) -> bool:
    return token.relation in ("aux", "auxpass", "neg", "prt")


def _without_loose(parse: Parse, head: Token) -> list[Token]:
    """A phrase without what hangs loosely on its nouns: relative clauses and appositions."""
    dropped: set[int] = set()
    named = head.pos == "PROPN" and head.relation in ("nsubj", "nsubjpass")
    tokens = parse.subtree(head)
    marks = {one.index for one in tokens if one.pos == "PUNCT"}
    for token in tokens:
        before = parse.tokens[token.index - 1] if token.index else None
        first = parse.subtree(token)[0].index
        comma = first > 0 and parse.tokens[first - 1].pos == "PUNCT"
        loose = token.relation in _LOOSE or (named and token.relation == "prep")
        if token.index != head.index and loose and (comma or before is None):
            aside = token.relation in ("appos", "relcl")
            within = {part.index for part in parse.subtree(token)}
            around = {min(within) - 1, max(within) + 1}
            dropped |= within | (around if aside and around <= marks else set())
    kept = [token for token in tokens if token.index not in dropped]
    while kept and kept[-1].pos == "PUNCT":
        kept.pop()
    while kept and kept[0].pos == "PUNCT":
        kept.pop(0)
    return kept


def text_of(reading: Reading, tokens: Sequence[Token]) -> str:
    """The words of some tokens, as written, with single spaces where words were left out."""
    pieces: list[str] = []
    end: int | None = None
    for token in sorted(tokens, key=lambda one: one.index):
        words = token.span.cut(reading.text)
        joined = end == token.span.start
        if pieces and end is not None and reading.text[end : token.span.start].strip() == ",":
            pieces[-1] += ","
        if (pieces and joined) or (pieces and token.pos == "PUNCT" and words in (",", ";")):
            pieces[-1] += words
        else:
            pieces.append(words)
        end = token.span.end
    return " ".join(" ".join(pieces).split()).strip(" ,;:–—")


def _timex_in(
    parse: Parse, timexes: Sequence[Timex], tokens: Sequence[Token]
) -> tuple[Timex, list[Token]] | None:
    """The time that stands among some tokens, and the tokens of its phrase."""
    for timex in timexes:
        inside = [token for token in tokens if timex.span.contains(token.span)]
        if not inside or timex.start is None or _is_owner(parse, inside[-1]):
            continue
        if inside[0].index and parse.tokens[inside[0].index - 1].tag == "-LRB-":
            return timex, inside
        top = min(inside, key=lambda token: _depth(parse, token))
        if top.relation == "conj":
            continue
        above = parse.tokens[top.head]
        if _names_a_thing(parse, above):
            continue
        phrase = parse.subtree(above if above.pos == "ADP" and above in tokens else top)
        if all(token in tokens for token in phrase) and len(phrase) <= len(inside) + _AROUND_TIME:
            whole = {token.index: token for token in (*phrase, *inside)}
            return timex, [whole[index] for index in sorted(whole)]
    return None


_HALF_OF_DAY = re.compile(r"(?:\A|\s+)(?:late|early)\Z")
"""What is left of "late Wednesday"."""


def _of_time(parse: Parse, timex: Timex) -> frozenset[int]:
    return frozenset(one.index for one in parse.tokens if timex.span.contains(one.span))


def _in_brackets(parse: Parse, timexes: Sequence[Timex]) -> frozenset[int]:
    """The tokens of brackets that hold nothing but times: "3 p.m. local time (1130 GMT)"."""
    timed = frozenset[int]().union(*(_of_time(parse, one) for one in timexes))
    found: set[int] = set()
    opened: int | None = None
    for token in parse.tokens:
        if token.tag == "-LRB-":
            opened = token.index
        elif token.tag == "-RRB-" and opened is not None:
            if all(at in timed for at in range(opened + 1, token.index)):
                found.update(range(opened, token.index + 1))
            opened = None
    return frozenset(found)


def _is_compared(reading: Reading, parse: Parse, phrase: Sequence[Token]) -> bool:
    """Whether a time is of a value with which another is compared: "4.4, against 4.1 on Friday"."""
    counted = False
    for token in reversed(parse.tokens[: phrase[0].index]):
        before = parse.tokens[token.index - 1] if token.index else None
        if token.lemma in COMPARED_WITH:
            comma = before is not None and before.pos == "PUNCT"
            return counted and (comma or token.lemma == "from")
        if token.pos in ("VERB", "AUX", "PUNCT") or token.lemma == "to":
            return False
        counted = counted or any(map(str.isdigit, token.span.cut(reading.text)))
    return False


def _names_a_thing(parse: Parse, above: Token) -> bool:
    """Whether a time only says which thing is meant: "since the revolution of February 1979"."""
    noun = parse.tokens[above.head]
    return above.lemma == "of" and noun.pos in ("NOUN", "PROPN") and noun.lemma not in TIME_NOUNS


def _owns(parse: Parse, timex: Timex, verb: Token) -> bool:
    """Whether a day owns something of a clause, and so says when it was."""
    below = {token.index for token in parse.subtree(verb)}
    inside = [token for token in parse.tokens if timex.span.contains(token.span)]
    owns = bool(inside) and timex.start is not None and _is_owner(parse, inside[-1])
    return owns and all(token.index in below for token in inside)


def _is_owner(parse: Parse, token: Token) -> bool:
    """Whether a possessive follows: "Sunday's election" keeps its day."""
    after = token.index + 1
    return token.tag == "POS" or (after < len(parse.tokens) and parse.tokens[after].tag == "POS")


def _finer(one: Timex, other: Timex) -> bool:
    return one.grain is not None and other.grain is not None and one.grain < other.grain


def _depth(parse: Parse, token: Token) -> int:
    depth = 0
    while token.head != token.index:
        token = parse.tokens[token.head]
        depth += 1
    return depth


_AROUND_TIME = 2
"""Tokens of a phrase of time beside the time itself: a preposition, an article."""


def has_marks(words: str) -> bool:
    return any(mark in words for mark in '"“”()[]*|#')
