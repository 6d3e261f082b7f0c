"""The parts that somebody has in the verbs and nouns of the sentences that name them."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en import successions as words
from copydesk.understand.people import Mentioned, Person
from copydesk.understand.reading import Reading
from copydesk.understand.syntax import Parse, Token

_MOST = 60
"""Namings of one person that are looked at."""


@dataclass(frozen=True, slots=True)
class Part:
    """The part that a person has in a verb or in a noun.

    Attributes:
        word: the verb or the noun.
        role: "subj", "obj", "passed", "by", "poss", "appos", "whose", or a preposition.
        relative: whether the person stands outside as the head of the clause.
    """

    word: Token
    role: str
    relative: bool = False


def namings_of(reading: Reading, person: Person) -> Iterator[tuple[Mentioned, Token]]:
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


def parts_in(parse: Parse, name: Token) -> Iterator[Part]:
    """The parts that somebody has in the verbs and nouns of a sentence."""
    above = parse.tokens[name.head]
    if name.relation in ("appos", "conj", "compound", "nmod") and above.pos in ("PROPN", "NOUN"):
        yield Part(above, "appos")
    role = {"nsubj": "subj", "nsubjpass": "passed", "dobj": "obj", "poss": "poss"}.get(
        name.relation
    )
    if role == "subj" and above.lemma == "be":
        attr = next(parse.of(above, "attr"), None)
        if attr is not None:
            yield Part(attr, "appos")
    if role:
        yield from (Part(verb, role) for verb in _with_joined(parse, above, role))
    if name.relation == "pobj" and above.relation == "agent":
        yield Part(parse.tokens[above.head], "by")
    elif name.relation == "pobj":
        yield Part(parse.tokens[above.head], above.lemma)
        over = parse.tokens[above.head]
        if over.pos not in ("VERB", "AUX", "NOUN") or over.relation in ("dobj", "pobj"):
            yield Part(parse.tokens[over.head], above.lemma)
    for noun in (one for one in parse.of(name, "appos") if one.pos == "NOUN"):
        yield Part(noun, "appos")
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


def _relative(parse: Parse, verb: Token) -> Iterator[Part]:
    if verb.relation == "acl":
        if verb.tag == "VBN":
            yield Part(verb, "passed", relative=True)
        return
    for one in parse.subtree(verb):
        if one.tag == "WP$":
            yield Part(verb, "whose", relative=True)
        elif one.tag in ("WP", "WDT") and one.head == verb.index:
            role = {"nsubj": "subj", "nsubjpass": "passed", "dobj": "obj"}.get(one.relation)
            if role:
                for joined in _with_joined(parse, verb, role):
                    yield Part(joined, role, relative=True)
        elif one.tag in ("WP", "WDT") and one.relation == "pobj":
            yield Part(verb, parse.tokens[one.head].lemma, relative=True)
