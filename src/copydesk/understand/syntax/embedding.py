"""Whether a sentence says of its own accord what one of its words says.

What stands under "until", "unless" or "if", is asked, wished or ordered, or might have been, is
said by nobody ("veridicality": Saurí and Pustejovsky 2009, "FactBank").
"""

from collections.abc import Iterator

from copydesk.model.span import Span
from copydesk.understand.lang.en import embedding as words
from copydesk.understand.lang.en import predicates as verbs
from copydesk.understand.syntax.model import Parse, Token


def is_asserted(parse: Parse, said: Span) -> bool:
    """Whether a sentence asserts or denies what some words of it say, and does not leave it open.

    Args:
        parse: the sentence.
        said: the words. What they have in themselves, be it "may", leaves nothing open.
    """
    return not any(_leaves_open(parse, one, said) for one in _upwards(parse, said))


def speaker_of(parse: Parse, said: Span) -> Token | None:
    """The head noun of who is quoted with some words, where the sentence only says that he says so.

    None where nobody is, and where the verb has it that they are true: "admitted", "found".
    """
    for one in _upwards(parse, said):
        source = _according_to(parse, one)
        if source is not None:
            return source
        above = parse.tokens[one.head]
        told = one.relation == "ccomp" and above.lemma in verbs.ALLEGING
        if told or (one.relation in ("xcomp", "pcomp") and above.lemma in words.RETORTS):
            return next(parse.of(above, "nsubj"), None)
    return None


def finder_of(parse: Parse, said: Span) -> Token | None:
    """The head noun of who has found, after looking into it, what some words say."""
    for one in _upwards(parse, said):
        above = parse.tokens[one.head]
        if one.relation == "ccomp" and above.lemma in words.FINDING:
            return next(parse.of(above, "nsubj"), None)
    return None


def _according_to(parse: Parse, verb: Token) -> Token | None:
    nouns = (
        noun
        for according in parse.of(verb, "prep", "advcl")
        if according.lemma == "accord"
        for to in parse.of(according, "prep")
        for noun in parse.of(to, "pobj")
    )
    return next(nouns, None)


def _upwards(parse: Parse, said: Span) -> Iterator[Token]:
    """The word on which the others of some words hang, and those above it."""
    inside = [one for one in parse.tokens if said.overlaps(one.span)]
    tops = [one for one in inside if one.head == one.index or parse.tokens[one.head] not in inside]
    one = next((top for top in tops if top.pos in ("VERB", "AUX")), next(iter(tops), None))
    for _ in range(_DEEP):
        if one is None:
            return
        yield one
        one = parse.tokens[one.head] if one.head != one.index else None


_DEEP = 10


def _leaves_open(parse: Parse, one: Token, said: Span) -> bool:
    if one.pos in ("VERB", "AUX"):
        return (
            _has_a_condition(parse, one)
            or _is_possible(parse, one, said)
            or _is_conditional(parse, one)
            or _is_governed(parse, one, said)
            or _is_usual(parse, one)
            or any(_is_part(parse, noun) for noun in parse.of(one, "nsubj", "nsubjpass"))
        )
    return False


def _is_possible(parse: Parse, verb: Token, said: Span) -> bool:
    """Whether a verb says what may be, or might have been: "could have refused"."""
    modals = {
        one.lemma
        for one in parse.of(verb, "aux")
        if one.tag == "MD" and not said.contains(one.span)
    }
    negated = any(one.lemma in verbs.ANSWERS for one in parse.of(verb, "neg"))
    if any(one.lemma == "have" for one in parse.of(verb, "aux")) and modals & words.UNREAL:
        return not negated or "could" not in modals
    return bool(modals & words.POSSIBLE)


def _is_conditional(parse: Parse, verb: Token) -> bool:
    """Whether a verb stands under a condition, or what has not come about yet."""
    marks = [one for one in parse.of(verb, "mark", "advmod") if one.index < verb.index]
    lemmas = {one.lemma for one in marks}
    if lemmas & words.OPEN_MARKS:
        return True
    if lemmas & words.TIME_MARKS or parse.tokens[verb.head].lemma in ("soon", "long"):
        return verb.relation == "advcl" and not _is_past(parse, verb)
    if verb.relation in ("relcl", "acl") and parse.tokens[verb.head].lemma in words.MOMENT_NOUNS:
        return not _is_past(parse, verb)
    return verb.relation == "advcl" and _is_inverted(parse, verb)


def _has_a_condition(parse: Parse, verb: Token) -> bool:
    """Whether a verb says what comes of it, if something is so."""
    return any(
        mark.lemma in ("if", "unless") and not any(parse.of(one, "advmod"))
        for one in parse.of(verb, "advcl")
        for mark in parse.of(one, "mark")
        if mark.index < one.index
    )


def _is_inverted(parse: Parse, verb: Token) -> bool:
    """Whether a clause is a condition without "if": "had the alarm sounded"."""
    helping = next(parse.of(verb, "aux", "auxpass"), None)
    subject = next(parse.of(verb, "nsubj", "nsubjpass"), None)
    return (
        helping is not None
        and subject is not None
        and helping.index < subject.index
        and helping.lemma in ("have", "be", "should")
    )


def _is_past(parse: Parse, verb: Token) -> bool:
    helping = tuple(parse.of(verb, "aux", "auxpass"))
    return verb.tag == "VBD" or any(one.tag == "VBD" for one in helping)


def _is_governed(parse: Parse, verb: Token, said: Span) -> bool:
    """Whether a verb is only what somebody is to do, wishes or doubts, or is done for."""
    above = parse.tokens[verb.head]
    if above.index == verb.index or said.contains(above.span):
        return False
    if verb.relation == "pcomp":
        return above.lemma == "before"
    if not any(one.tag == "TO" for one in parse.of(verb, "aux")):
        return verb.relation == "ccomp" and above.lemma in words.DOUBTING
    if verb.relation == "advcl":
        return above.lemma not in words.BRINGING_ABOUT
    if verb.relation != "xcomp":
        return False
    wished = above.lemma in words.WISHING and not any(parse.of(above, "neg"))
    return wished or above.lemma in words.ORDERING


def _is_usual(parse: Parse, verb: Token) -> bool:
    """Whether a verb tells what is done as a rule: "usually", "in an emergency"."""
    adverbs = [one for one in parse.of(verb, "advmod") if one.lemma in words.USUALLY]
    if any(one.index < verb.index or verb.lemma not in words.PROPERLY for one in adverbs):
        return True
    return any(
        prep.lemma == "in"
        and noun.lemma in words.CASES
        and noun.tag == "NN"
        and not _is_definite(parse, noun)
        for prep in parse.of(verb, "prep")
        for noun in parse.of(prep, "pobj")
    )


def _is_definite(parse: Parse, noun: Token) -> bool:
    return any(one.lemma in ("the", "this", "that") for one in parse.of(noun, "det"))


def _is_part(parse: Parse, noun: Token) -> bool:
    """Whether a denial speaks of only some of those meant: "not everyone", "not all of them"."""
    return noun.lemma in words.ALL and any(parse.of(noun, "neg"))
