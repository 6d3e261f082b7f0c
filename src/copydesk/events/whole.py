"""Clauses with all that belongs to them, so that each can be told as a sentence of its own.

`clauses_in` takes what a timeline needs: who did what. Here a clause keeps its time, its asides and
what stands before its subject; and what a sentence packs into relative clauses, joined verbs and
participles comes as clauses of their own, each with its subject named.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.events.clauses import has_marks, named_before, text_of
from copydesk.events.contrast import belongs_to_another, with_what_belongs
from copydesk.events.hedges import hedge_of, loses_a_hedge
from copydesk.events.lang.happenings import (
    FINITE_TAGS,
    GIVING_OUT,
    NEARLY,
    NOTHING_ALONE,
    TIME_NOUNS,
    UNCERTAIN,
    UNRESOLVED,
)
from copydesk.events.lang.speech import SPEAKING
from copydesk.model.span import Span
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.quantity.counted import singular
from copydesk.understand.reading import Reading
from copydesk.understand.syntax import Parse, Token

_LONGEST = 230
"""Code points of a clause."""
_SUBJECTS = ("nsubj", "nsubjpass")
_HELPERS = ("aux", "auxpass", "neg", "prt")
_LEFT = frozenset(("cc", "punct", "mark", "dep", "meta", "intj", "parataxis", "expl", "preconj"))
"""What hangs on a verb and is no part of its clause."""
_FRONT = frozenset(("prep", "npadvmod"))
"""What may stand before a subject and as well behind the verb."""
_NEEDED = ("dobj", "attr", "acomp", "oprd", "xcomp", "ccomp", "dative", "prep", "auxpass", "agent")
"""What a verb has that says nothing alone: something behind it, or a passive's helper."""
_PHRASE = 2
"""Tokens of a phrase."""
_HIS = re.compile(r"\b(?:his|her)\b")
_ITS = re.compile(r"\bits\b")
_SHORT_QUOTE = re.compile(r"[\"“][^\"“”]{2,40}[\"”]")
"""A few words in quotation marks, which a clause may hold."""
_DIGIT = re.compile(r"\d")
_TIME = 8
"""Tokens of a time at the most."""
_SAID_AND = re.compile(r"\b(?:said|says|added|adds)\s*,?\s+(?:and|but)\s+$")
"""What stands before a clause that goes on with what somebody says."""
_NEAR_BEFORE = 20
_STAMP = re.compile(r"^\d{1,2}[:.]\d\d\s+(?=[A-Z])")
"""The hour of an entry of live updates, read as part of its first clause."""
_ONE = re.compile(r"(\bthe\s+[a-z]+\s+)one\Z")
_COUNTED = re.compile(r"\b(?:one|two|three|four|five)\s+of\s+(?:the|its|their)\s+\w+\s+([a-z]+s)\b")
"""One of several, and of what several are that the sentence before speaks of."""
_LABEL = ": "
"""What stands in a list of headings and values, which are no clauses."""


@dataclass(frozen=True, slots=True)
class Whole:
    """One clause.

    Attributes:
        span: from its first to its last word.
        subject, verb, rest: its parts, as written; the time is in the rest.
        lemma: the dictionary form of its verb.
        speaker: who says so, where somebody does: "the filing".
        present: whether it is in the present tense.
        state: of a form of "be", whether it is followed by a noun or a measure.
    """

    span: Span
    subject: str
    verb: str
    rest: str
    lemma: str
    speaker: str = ""
    present: bool = False
    state: bool = True


def wholes_in(reading: Reading, sentence: int) -> Iterator[Whole]:
    """The clauses that a sentence states: main and joined ones, and loose relative clauses."""
    parse = reading.parse_at(sentence)
    for verb in parse.tokens:
        if verb.pos not in ("VERB", "AUX") or verb.relation in _HELPERS:
            continue
        made = _whole(reading, sentence, parse, verb)
        if made is not None:
            yield made


def _whole(reading: Reading, sentence: int, parse: Parse, verb: Token) -> Whole | None:
    group = _group(parse, verb)
    finite = any(one.tag in FINITE_TAGS for one in group)
    if len(list(parse.of(verb, *_SUBJECTS))) > 1 or belongs_to_another(parse, verb):
        return None
    speaker = _speaker(reading, parse, verb)
    if speaker is None or not finite or not _is_stated(reading, parse, verb, group):
        return None
    subject = _subject(reading, sentence, parse, verb, group[0].index)
    if not subject:
        return None
    rest, front = _behind(parse, verb, group)
    if _has_holes(parse, rest):
        return None
    rest = with_what_belongs(parse, verb, rest)
    front = [] if _points(parse, front) else front
    if loses_a_hedge(parse, verb, (*group, *rest)):
        return None
    leading = _lowered(text_of(reading, front), front)
    words = " ".join(filter(None, (text_of(reading, rest), leading, _moment(reading, parse, verb))))
    words = _with_noun(reading, sentence, words)
    told = f"{subject} {words}"
    if len(told) > _LONGEST or has_marks(_SHORT_QUOTE.sub("", told)) or _points(parse, rest):
        return None
    if _HIS.search(words) and not _is_somebody(parse, verb):
        return None
    if _ITS.search(words) and _is_a_person(reading, subject):
        return None
    span = Span(verb.span.start, verb.span.end)
    for token in (*group, *rest, *front):
        span = span.join(token.span)
    own = next(parse.of(verb, *_SUBJECTS), None)
    begin = min(span.start, parse.span(own).start if own else span.start)
    if _LABEL in reading.text[begin : span.end]:
        return None
    if _SAID_AND.search(reading.text[:begin][-_NEAR_BEFORE:]):
        return None
    first = next(one for one in group if one.pos in ("VERB", "AUX"))
    return Whole(
        Span(begin, span.end),
        _STAMP.sub("", subject),
        text_of(reading, group),
        words,
        verb.lemma,
        speaker,
        first.tag in ("VBZ", "VBP") and not (first.lemma == "have" and len(group) > 1),
        verb.lemma != "be"
        or any(True for _ in parse.of(verb, "attr"))
        or bool(_DIGIT.search(told)),
    )


def _with_noun(reading: Reading, sentence: int, words: str) -> str:
    """ "the decisive kick" for "the decisive one", behind a sentence with "one of five kicks"."""
    if not _ONE.search(words) or sentence == 0:
        return words
    before = reading.sentences[sentence - 1]
    if before.block != reading.sentences[sentence].block:
        return words
    counted = _COUNTED.findall(before.span.cut(reading.text))
    return _ONE.sub(rf"\g<1>{singular(counted[0])}", words) if len(counted) == 1 else words


def _group(parse: Parse, verb: Token) -> list[Token]:
    """The verb with its helpers, its particle, and the adverbs that stand among them."""
    helpers = [one for one in parse.of(verb, *_HELPERS) if one.index <= verb.index + 1]
    first = min((one.index for one in helpers), default=verb.index)
    subject = next(parse.of(verb, *_SUBJECTS), None)
    begin = subject.index if subject else first
    for adverb in parse.of(verb, "advmod"):
        if min(first, begin) < adverb.index < verb.index:
            helpers += parse.subtree(adverb)
    return sorted((verb, *helpers), key=lambda one: one.index)


def _lowered(words: str, tokens: Sequence[Token]) -> str:
    """What stood at the beginning of a sentence, as it stands behind the verb."""
    if hedge_of(words):
        return f", {words[:1].lower()}{words[1:]}"
    if len(tokens) < _PHRASE or words.startswith(("As for", "By ")):
        return ""
    words = words[:1].lower() + words[1:] if tokens[0].pos != "PROPN" else words
    return f", {words}" if words.startswith("according") else words


def _moment(reading: Reading, parse: Parse, verb: Token) -> str:
    """The time in its sentence of what a clause with "when" tells."""
    if not _tells_when(parse, verb):
        return ""
    above = parse.tokens[verb.head]
    within = {one.index for one in parse.subtree(verb)}
    if above.pos in ("NOUN", "PROPN"):
        whole = parse.tokens[above.head] if above.relation == "pobj" else above
    else:
        before = [one for one in parse.of(above, "prep", "npadvmod") if one.index < verb.index]
        if not before:
            return ""
        whole = before[-1]
    tokens = _trimmed([one for one in parse.subtree(whole) if one.index not in within])
    return text_of(reading, tokens) if len(tokens) <= _TIME else ""


def _tells_when(parse: Parse, verb: Token) -> bool:
    """Whether a clause behind a comma tells what happened at the time just given."""
    if verb.relation not in ("relcl", "advcl") or parse.subtree(verb)[0].lemma != "when":
        return False
    first = parse.subtree(verb)[0].index
    return first > 1 and parse.tokens[first - 1].pos == "PUNCT"


def _is_stated(reading: Reading, parse: Parse, verb: Token, group: Sequence[Token]) -> bool:
    """Whether a clause says what is so, whole: no condition, no question, no "almost"."""
    if any(one.tag == "MD" and one.lemma != "will" for one in group):
        return False
    if any(one.lemma in NEARLY for one in parse.of(verb, "advmod")):
        return False
    if verb.relation in ("csubj", "pcomp", "acl", "xcomp", "dep", "parataxis"):
        return False
    if _tells_when(parse, verb):
        return True
    if verb.relation == "relcl":
        return _is_loose(reading, parse, verb)
    if any(one.tag in ("WP", "WDT", "WRB") for one in parse.of(verb)):
        return False
    if any(_is_bare_number(reading, parse, one) for one in parse.of(verb, "dobj")):
        return False
    if verb.lemma in NOTHING_ALONE and not any(True for _ in parse.of(verb, *_NEEDED)):
        return False
    above = verb
    while above.relation in ("conj", "ccomp") and above.head != above.index:
        if any(one.lemma in UNCERTAIN for one in parse.of(above, "mark", "advmod")):
            return False
        said = parse.tokens[above.head]
        if above.relation == "ccomp" and _is_supposed(parse, said):
            return False
        above = parse.tokens[above.head]
    return above.relation == "ROOT"


def _is_supposed(parse: Parse, verb: Token) -> bool:
    """Whether somebody may or might say something, of which nobody says that they did."""
    return any(one.tag == "MD" and one.lemma != "will" for one in parse.of(verb, "aux"))


def _is_bare_number(reading: Reading, parse: Parse, token: Token) -> bool:
    """Whether an object is a number alone: "lasted five"."""
    if token.pos != "NUM" or token.lemma == "one" or any(True for _ in parse.of(token)):
        return False
    before = reading.text[token.span.start - 1 : token.span.start]
    return before not in ("$", "£", "€")


def _is_loose(reading: Reading, parse: Parse, verb: Token) -> bool:
    """Whether a relative clause adds something, behind a comma, to somebody or something named."""
    who = next(parse.of(verb, *_SUBJECTS), None)
    noun = parse.tokens[verb.head]
    first = parse.subtree(verb)[0].index
    comma = first > 0 and parse.tokens[first - 1].pos == "PUNCT"
    above = parse.tokens[parse.tokens[noun.head].head]
    if noun.relation == "pobj" and reading.text[above.span.start].isupper():
        return False
    known = noun.tag == "NNS" and any(one.lemma == "the" for one in parse.of(noun, "det"))
    asking = who is not None and who.tag in ("WP", "WDT")
    return asking and comma and (noun.pos == "PROPN" or known)


def _speaker(reading: Reading, parse: Parse, verb: Token) -> str | None:
    """Who says what a clause says; empty where nobody does, None where it is told as said."""
    above = verb
    while above.relation == "conj":
        above = parse.tokens[above.head]
    if above.relation != "ccomp":
        return ""
    saying = parse.tokens[above.head]
    if ";" in reading.text[above.span.start : saying.span.start]:
        return ""
    who = next(parse.of(saying, "nsubj"), None)
    behind = above.index > saying.index and saying.lemma in SPEAKING
    if who is None or who.pos == "PRON" or saying.lemma not in GIVING_OUT or behind:
        return None
    return text_of(reading, _tight(parse, who))


def _subject(reading: Reading, sentence: int, parse: Parse, verb: Token, end: int) -> str | None:
    """The words of who or what a clause is of; None where only what stands before tells."""
    own = next(parse.of(verb, *_SUBJECTS), None)
    if verb.relation == "relcl" and not _tells_when(parse, verb):
        return text_of(reading, _named_alone(parse, parse.tokens[verb.head]))
    above = verb
    while own is None and above.relation == "conj":
        above = parse.tokens[above.head]
        own = next(parse.of(above, *_SUBJECTS), None)
    if own is None:
        return None
    if own.pos == "PRON" and any(one.relation == "ccomp" for one in (verb, above)):
        return None
    if own.lemma.lower() in ("he", "she"):
        return named_before(reading, sentence)
    if own.lemma.lower() in ("it", "they"):
        return _thing_before(reading, sentence, own) if verb.lemma != "be" else None
    if own.pos in ("PRON", "DET") or own.tag in ("WP", "WDT", "EX"):
        return None
    tokens = _whole_phrase(parse, own, end)
    if not tokens or _is_unresolved(reading, tokens):
        return None
    whole = own.pos == "PROPN" or any(True for _ in parse.of(verb, "dobj"))
    if _tells_when(parse, verb) and not whole:
        return None
    return text_of(reading, tokens)


def _is_unresolved(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Whether a subject has a word that only the sentences before explain."""
    return any(
        one.tag != "WDT" and one.span.cut(reading.text).lower() in UNRESOLVED for one in tokens
    )


def _whole_phrase(parse: Parse, head: Token, end: int) -> list[Token]:
    """A subject without the adverbial that was read as part of it; empty where it is torn apart."""
    tokens = [one for one in _tight(parse, head) if one.index < end]
    while tokens and tokens[0].pos == "ADP" and tokens[0] is not head:
        leading = {one.index for one in parse.subtree(tokens[0])}
        if head.index in leading:
            break
        tokens = [one for one in tokens if one.index not in leading]
    tokens = _trimmed(tokens)
    inside = {one.index for one in parse.subtree(head)}
    torn = (
        any(
            one.pos in ("VERB", "AUX") and one.index not in inside
            for one in parse.tokens[tokens[0].index : tokens[-1].index]
        )
        if tokens
        else True
    )
    return [] if torn else tokens


def _thing_before(reading: Reading, sentence: int, pronoun: Token) -> str | None:
    """What "it" or "they" means: the subject of the sentence before, where it can be no other."""
    before = sentence - 1
    if before < 0 or reading.sentences[before].block != reading.sentences[sentence].block:
        return None
    parse = reading.parse_at(before)
    root = parse.root
    said = next(parse.of(root, "ccomp"), None) if root and root.lemma in SPEAKING else None
    root = said or root
    subject = next(parse.of(root, *_SUBJECTS), None) if root else None
    if subject is None or subject.pos not in ("NOUN", "PROPN"):
        return None
    many = subject.tag in ("NNS", "NNPS")
    if many is not (pronoun.lemma.lower() == "they"):
        return None
    tokens = _tight(parse, subject)
    if _is_unresolved(reading, tokens) or subject.lemma.lower() in TIME_NOUNS:
        return None
    people = {name.span for one in reading.people for name in one.names}
    if not many and any(one.contains(subject.span) for one in people):
        return None
    return text_of(reading, tokens)


def _named_alone(parse: Parse, noun: Token) -> list[Token]:
    """A name without what follows it."""
    return [one for one in parse.subtree(noun) if one.index <= noun.index and one.pos != "PUNCT"]


def _tight(parse: Parse, head: Token) -> list[Token]:
    """A phrase without the relative clauses that stand behind a comma in it."""
    dropped: set[int] = set()
    for token in parse.subtree(head):
        first = parse.subtree(token)[0].index
        comma = first > 0 and parse.tokens[first - 1].pos == "PUNCT"
        bracket = first > 0 and parse.tokens[first - 1].tag == "-LRB-"
        loose = comma and token.relation in ("relcl", "parataxis")
        loose = loose or _tells_when(parse, token) or bracket
        if token.index != head.index and loose:
            within = [part.index for part in parse.subtree(token)]
            dropped |= {*within, within[0] - 1, within[-1] + 1}
    dropped |= _brackets(parse)
    return _trimmed([one for one in parse.subtree(head) if one.index not in dropped])


def _brackets(parse: Parse) -> set[int]:
    """What stands in brackets, these included."""
    found: set[int] = set()
    open_at: int | None = None
    for token in parse.tokens:
        if token.tag == "-LRB-":
            open_at = token.index
        elif token.tag == "-RRB-" and open_at is not None:
            found |= set(range(open_at, token.index + 1))
            open_at = None
    return found


def _behind(parse: Parse, verb: Token, group: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """What is said of the subject behind the verb, and what before the subject."""
    behind: list[Token] = []
    front: list[Token] = []
    subject = next(parse.of(verb, *_SUBJECTS), None)
    begin = parse.subtree(subject)[0].index if subject else verb.index
    children = list(parse.of(verb))
    for at, child in enumerate(children):
        following = children[at + 1 : at + 2]
        if child.relation == "cc" and following and following[0].relation == "prep":
            behind.append(child)
        if child in group or child.relation in _LEFT or child.relation in _SUBJECTS:
            continue
        if child.relation == "conj" and child.pos in ("VERB", "AUX"):
            continue
        if child.relation == "ccomp" and child.index < verb.index:
            continue
        if _tells_when(parse, child):
            continue
        tokens = _tight(parse, child)
        if child.index < begin:
            plain = child.relation in _FRONT and verb.relation != "relcl"
            front += tokens if plain else []
        else:
            behind += tokens
    return _trimmed(behind), _trimmed(front)


def _has_holes(parse: Parse, tokens: Sequence[Token]) -> bool:
    """Whether content is missing among some tokens that is not loose: the rest of a list."""
    if not tokens:
        return False
    kept = {one.index for one in tokens}
    loose = _brackets(parse)
    for token in parse.tokens:
        verb = token.relation == "conj" and token.pos in ("VERB", "AUX")
        if verb or token.relation in ("relcl", "parataxis", "advcl", "ccomp"):
            loose |= {one.index for one in parse.subtree(token)}
    return any(
        one.index not in kept | loose and one.pos in ("NOUN", "NUM", "PROPN", "VERB")
        for one in parse.tokens[min(kept) : max(kept)]
    )


def _trimmed(tokens: Sequence[Token]) -> list[Token]:
    kept = list(tokens)
    while kept and kept[-1].pos == "PUNCT":
        kept.pop()
    while kept and kept[0].pos == "PUNCT":
        kept.pop(0)
    return kept


def _is_somebody(parse: Parse, verb: Token) -> bool:
    """Whether "his" and "her" behind a verb can mean its subject."""
    while verb.relation == "conj":
        verb = parse.tokens[verb.head]
    who = next(parse.of(verb, *_SUBJECTS), None)
    owner = next((one for one in parse.subtree(verb) if one.lemma in ("his", "her")), None)
    if owner and any(one.pos == "PROPN" and one.index < owner.index for one in parse.subtree(verb)):
        return True
    return who is None or who.pos in ("PROPN", "PRON") or who.lemma in PEOPLE


def _is_a_person(reading: Reading, subject: str) -> bool:
    """Whether a subject is somebody named, of whom no "its" can speak."""
    last = subject.split()[-1]
    return any(
        not one.body and last in one.fullest.cut(reading.text).split() for one in reading.people
    )


def _points(parse: Parse, tokens: Sequence[Token]) -> bool:
    """Whether some words mean what only the sentences before them name."""
    inner = {
        part.index
        for one in tokens
        if one.relation in ("ccomp", "advcl", "relcl", "acl", "pcomp")
        for part in parse.subtree(one)
    }
    for one in tokens:
        word = one.lemma.lower()
        linking = one.tag in ("WDT", "IN") or one.relation == "mark"
        own = word in _OWNERS or (word in _OWN and one.index in inner)
        after = parse.tokens[one.index + 1].tag if one.index + 1 < len(parse.tokens) else ""
        linking = linking or (word in ("those", "that") and after in ("WP", "WDT"))
        if word in UNRESOLVED and not linking and not own:
            return True
    return False


_OWN = frozenset(("it", "they", "he", "she"))
"""Inside a clause below, these mostly mean the subject."""
_OWNERS = frozenset(("its", "their", "his", "her"))
"""Behind a verb, these mean the subject."""
