"""What was said: quotations word for word, statements in the article's words, never as ours."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from copydesk.model.event import Statement, StatementKind
from copydesk.model.timex import Grain
from copydesk.understand.syntax import Parse, Token
from copydesk.write.clause import Clause, Part, take_apart, tree_of
from copydesk.write.course import arrangements, behind, in_passive, joined
from copydesk.write.inflect import past
from copydesk.write.lang.en.style import BODIES, OUTLETS, POINTING
from copydesk.write.lang.en.verbs import MODALS
from copydesk.write.restyle import dated, restyle
from copydesk.write.telling import Item, Maker, Telling
from copydesk.write.voices import speaker_in_print

_JUST_THE = re.compile(r"^the\s+([a-z]+)$", re.IGNORECASE)
_SPEAKERS = frozenset(("it", "they", "he", "she", "its", "their", "his", "her"))
_OF_ITS = re.compile(r"\b(\w+) of (?:its|their|his|her) (\w+s)\b")
_OWN = re.compile(r"\b(?:it|they|he|she|its|their|his|her)\b", re.IGNORECASE)
_NOMINAL = re.compile(r"(?:an?|the|his|her|its|their|no|some|many|[a-z]+ed|[a-z]+ing)\s", re.I)
_SUBORDINATE = re.compile(r"(?:because|and|but|or|so|that|which|who|when|if|as|than|since)\b", re.I)
_WHOLE = 4
"""Words from which a quotation that begins with a capital is a sentence."""
_LONGEST_QUOTE = 60
_LEAD = 6
_MARKS = str.maketrans({"“": "‘", "”": "’", '"': "'"})


def statement_items(telling: Telling, one: Statement) -> Iterator[Item]:
    """One statement as a sentence."""
    what = f"{one.speaker_name}: {one.words}"
    makers = list(_quoted(telling, one) if one.kind is StatementKind.QUOTE else _told(telling, one))
    item = telling.tell(one.id, makers, [one.id], one.evidence, what)
    if item:
        yield item


def claimed_item(telling: Telling, one: Statement) -> Item | None:
    """That somebody claims to have done it, in one short sentence."""
    makers = [lambda: _claimed(telling, one)]
    what = f"claim of responsibility by {one.speaker_name}"
    return telling.tell(f"{one.id}:claim", makers, [one.id], one.evidence, what)


def _speaker(telling: Telling, one: Statement) -> str | None:
    """The speaker: a pronoun when nobody else can be meant, else the name."""
    person = telling.cast.person(one.speaker)
    if person is None:
        name = _fullest(telling, one)
        return speaker_in_print(telling, name) if name else None
    pronoun = person.pronoun
    if (
        pronoun in ("he", "she")
        and telling.cast.last == person.id
        and telling.cast.is_known(person)
    ):
        return pronoun
    return telling.cast.name(person)


def _fullest(telling: Telling, one: Statement) -> str | None:
    """The speaker's fullest words: "the group" is whom the same report named so."""
    found = _JUST_THE.match(one.speaker_name)
    if found is None:
        return one.speaker_name
    if found[1].lower() in OUTLETS:
        return telling.outlet(one.evidence)
    sources = {piece.source for piece in one.evidence}
    holders = [
        person.name
        for person in telling.event.people
        if found[1].lower() in person.office.lower().split()
        and any(piece.source in sources for piece in person.evidence)
    ]
    if len(holders) == 1:
        return holders[0]
    names = {
        other.speaker_name: sources & {piece.source for piece in other.evidence}
        for other in telling.event.statements
        if found[1].lower() in other.speaker_name.lower().split() and other is not one
    }
    fuller = {name: near for name, near in names.items() if not _JUST_THE.match(name)}
    near = [name for name, shared in fuller.items() if shared] or list(fuller)
    if not fuller:
        return one.speaker_name if found[1].lower() in BODIES else None
    return near[0] if len(near) == 1 else None


def _on(telling: Telling, one: Statement) -> str:
    if one.said is None or one.said.grain < Grain.DAYPART:
        return ""
    return f" {telling.calendar.at(one.said)}"


def _claimed(telling: Telling, one: Statement) -> str | None:
    name = _speaker(telling, one)
    if name is None:
        return None
    channel = f" {restyle(one.channel)}" if one.channel else ""
    return f"{name} claimed responsibility{_on(telling, one)}{channel}"


def _quoted(telling: Telling, one: Statement) -> Iterator[Maker]:
    """Wordings of a quotation: whole sentences behind a colon or in front; parts in a sentence."""
    words = " ".join(one.words.split()).strip(' ,“”"').translate(_MARKS)
    count = len(words.split())
    if not words or count > _LONGEST_QUOTE:
        return
    if words[:1].isupper() and count >= _WHOLE:
        ended = words if words.endswith((".", "!", "?")) else f"{words}."

        def behind() -> str | None:
            name = _speaker(telling, one)
            also = "also " if name == telling.named and name not in ("he", "she") else ""
            telling.named = name or ""
            return f"{name} {also}said{_on(telling, one)}: “{ended}”" if name else None

        def in_front() -> str | None:
            name = _speaker(telling, one)
            if name is None:
                return None
            before = ended if ended.endswith(("!", "?")) else f"{ended[:-1]},"
            return f"“{before}” {name.rstrip(',')} said{_on(telling, one)}"

        pronoun = telling.cast.person(one.speaker)
        if pronoun is not None and telling.cast.last == pronoun.id:
            yield in_front
        yield behind
        yield in_front
        return

    if _SUBORDINATE.match(words):
        return

    def in_a_clause() -> str | None:
        name = _speaker(telling, one)
        verb = _verb_before(one, words)
        if name is None or verb is None:
            return None
        return f"{name} {verb} “{words}”{_on(telling, one)}"

    def plainly() -> str | None:
        name = _speaker(telling, one)
        verb = "spoke of" if _NOMINAL.match(words) else "used the words"
        return f"{name} {verb} “{words}”{_on(telling, one)}" if name else None

    yield in_a_clause
    yield plainly


def _verb_before(one: Statement, words: str) -> str | None:
    """What leads from the verb to the quotation in a source: "promised a"."""
    for piece in one.evidence:
        quote = " ".join(piece.quote.split())
        at = quote.translate(_MARKS).find(words)
        if at <= 0:
            continue
        before = quote[:at].rstrip("“\"'‘ ")
        text = f"{before} thing."
        tree = tree_of(text)
        verbs = [token for token in tree.tokens if token.pos == "VERB" and token.tag != "VBG"]
        if not verbs:
            continue
        start = verbs[0].span.start
        lead = before[start:].strip()
        if len(lead.split()) <= _LEAD and "," not in lead:
            clause = take_apart("It", lead.split()[0], " ".join(lead.split()[1:]))
            return f"{clause.verb}{joined(clause.parts)}"
    return None


def _told(telling: Telling, one: Statement) -> Iterator[Maker]:
    """Wordings of what was said in a source's words."""
    published = one.evidence[0].published if one.evidence else None
    words = restyle(dated(one.words, published)).strip(' .,;“”"')
    words = _OF_ITS.sub(r"\1 \2", backshifted(words.removeprefix("that ")))
    clause = clause_of(telling, words)
    if clause is None:
        yield from _did(telling, one, words)
        return
    if POINTING.match(clause.subject) and clause.subject.split()[0].lower() not in _SPEAKERS:
        return
    for parts in arrangements(clause):
        for build in (_said_that, _said_inside, _said_behind):
            yield partial(build, telling, one, clause, parts)
    yield partial(_said_quoted, telling, one, clause)


def _said_that(
    telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]
) -> str | None:
    """ "The ministry said on Friday that ..."."""
    name = _speaker(telling, one)
    if name is None:
        return None
    body = telling.cast.rename(f"{clause.subject} {clause.verb}{joined(parts)}")
    on = _on(telling, one)
    that = f"{on} that" if on else ""
    also = "also " if name == telling.named and name not in ("he", "she") else ""
    telling.named = name
    verb = "denied that" if one.kind is StatementKind.DENIAL else f"{also}said{that}"
    return f"{name} {verb} {clause.inside(body)}"


def _said_inside(
    telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]
) -> str | None:
    """ "The alarm, the company said, did not sound"."""
    name = _speaker(telling, one)
    if name is None or one.kind is StatementKind.DENIAL or _OWN.search(clause.subject):
        return None
    body = telling.cast.rename(f"{clause.verb}{joined(parts)}")
    subject = telling.cast.rename(clause.subject)
    return f"{subject}, {name.rstrip(',')} said{_on(telling, one)}, {body}"


def _said_behind(
    telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]
) -> str | None:
    """ "Two bags were detonated from afar, one agency said", in the passive where that can be."""
    passive = in_passive(clause, parts)
    name = _speaker(telling, one)
    if passive is None or name is None or one.kind is StatementKind.DENIAL:
        return None
    turned, rest = passive
    body = telling.cast.rename(f"{turned.subject} {turned.verb}{joined(rest)}")
    return f"{body}, {name.rstrip(',')} said{_on(telling, one)}"


def _said_quoted(telling: Telling, one: Statement, clause: Clause) -> str | None:
    """The statement with its end quoted from the report that has it."""
    body = _said_that(telling, one, clause, clause.parts)
    return telling.with_quoted_end(body, one.evidence) if body else None


def _did(telling: Telling, one: Statement, words: str) -> Iterator[Maker]:
    """Wordings of what a speaker did with words: "blamed the owner"."""
    clause = clause_of(telling, f"They {words}")
    if clause is None:
        return
    for parts in arrangements(clause):

        def make(parts: Sequence[Part] = parts) -> str | None:
            name = _speaker(telling, one)
            return f"{name} {behind(clause, parts, _on(telling, one).strip())}" if name else None

        def turned(parts: Sequence[Part] = parts) -> str | None:
            name = _speaker(telling, one)
            passive = in_passive(replace(clause, subject=name or ""), parts[:1])
            if name is None or passive is None:
                return None
            made, rest = passive
            return f"{made.subject} {made.verb}{joined(rest)}{_on(telling, one)}"

        yield make
        yield turned


def backshifted(words: str) -> str:
    """What was said, in reported speech: "has fallen" becomes "had fallen"."""
    text = f"{words}."
    tree = tree_of(text)
    root = next((one for one in tree.tokens if one.head == one.index), None)
    if root is None:
        return words
    pieces: list[str] = []
    at = 0
    for one in sorted(_finite(tree, root), key=lambda token: token.span.start):
        told = one.span.cut(text)
        subject = next(iter(tree.of(tree.tokens[one.head], "nsubj", "nsubjpass")), None)
        subject = next(iter(tree.of(one, "nsubj", "nsubjpass")), subject)
        plural = subject is not None and subject.tag in ("NNS", "NNPS")
        shifted = MODALS.get(told.lower()) if one.tag == "MD" else past(one.lemma, plural=plural)
        pieces += [text[at : one.span.start], shifted or told]
        at = one.span.end
    return ("".join(pieces) + text[at:]).removesuffix(".")


def _finite(tree: Parse, root: Token) -> Iterator[Token]:
    """The finite verbs of the main clause and of those joined to it, in a present or future."""
    waiting = [root]
    while waiting:
        verb = waiting.pop()
        waiting += tree.of(verb, "conj", "ccomp")
        if verb.pos not in ("VERB", "AUX"):
            continue
        helpers = list(tree.of(verb, "aux", "auxpass"))
        first = min([verb, *helpers], key=lambda token: token.index)
        if first.tag in ("VBZ", "VBP", "MD"):
            yield first


def clause_of(telling: Telling, words: str) -> Clause | None:
    """A clause in words taken apart, its verb in the past tense; None when it is none."""
    text = f"{words}."
    tree = tree_of(text)
    root = next((one for one in tree.tokens if one.head == one.index), None)
    if root is None or root.pos not in ("VERB", "AUX"):
        return None
    group = [root, *tree.of(root, "aux", "auxpass", "neg")]
    first = min(one.span.start for one in group)
    end = max(one.span.end for one in group)
    subject = text[:first].strip()
    if not subject or not any(True for _ in tree.of(root, "nsubj", "nsubjpass", "expl", "csubj")):
        return None
    return telling.clause(subject, text[first:end], text[end:-1])
