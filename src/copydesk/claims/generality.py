"""Remarks on how things are in general, which no report of one event could settle."""

from copydesk.understand.reading import Reading
from copydesk.understand.syntax import Parse, Token

_PRESENT = ("VBZ", "VBP", "MD")
_DEFINITE = frozenset("the this that these those my our your his her its their".split())
_MARKS = ('"', "“", "”", "''", "``")
_WHOEVER = frozenset("what whatever whoever who".split())


def is_general(reading: Reading, sentence: int) -> bool:
    """Whether a sentence is a remark on a kind of thing: "Earth dams seldom fail for one reason".

    It names nobody, has no number and no time, is in the present, and its subject is no particular
    one (Carlson 1977, "A unified analysis of the English bare plural").
    """
    dated = any(one.start is not None for one in reading.timexes_by_sentence[sentence])
    if dated or reading.quantities_by_sentence[sentence]:
        return False
    parse = reading.parses[sentence]
    root = parse.root
    if root is None or any(one.pos == "PROPN" or one.lemma in _MARKS for one in parse.tokens):
        return False
    if not _in_the_present(parse, root) or _goes_on(parse, root):
        return False
    subject = next(parse.of(root, "nsubj", "nsubjpass", "csubj"), None)
    if subject is None or _is_a_thing_at_hand(parse, root, subject):
        return False
    return _is_no_particular_one(parse, subject)


def _is_a_thing_at_hand(parse: Parse, root: Token, subject: Token) -> bool:
    """Whether it is told what something of something is: "What is left of its street is a line"."""
    if subject.relation != "csubj" or root.lemma != "be":
        return False
    owned = any(
        token.lemma in _OWN and subject.span.start <= token.span.start < root.span.start
        for token in parse.tokens
    )
    return owned and any(token.pos == "NOUN" for token in parse.of(root, "attr"))


_OWN = frozenset("its his her their".split())


def is_remark(reading: Reading, sentence: int) -> bool:
    """Whether a sentence names nobody and says how something is, or what whoever did did.

    Where an article weighs things up, it says how they look: "The failure is hard to explain".
    """
    parse = reading.parses[sentence]
    root = parse.root
    if root is None or any(one.pos == "PROPN" or one.lemma in _MARKS for one in parse.tokens):
        return False
    subject = next(parse.of(root, "nsubj", "nsubjpass", "csubj"), None)
    if subject is not None and subject.relation == "csubj":
        return True
    return root.lemma == "be" and _in_the_present(parse, root) and not _goes_on(parse, root)


def _in_the_present(parse: Parse, verb: Token) -> bool:
    helping = tuple(parse.of(verb, "aux", "auxpass"))
    if any(token.tag == "VBD" or token.lemma == "have" for token in helping):
        return False
    return any(token.tag in _PRESENT for token in (verb, *helping))


def _goes_on(parse: Parse, verb: Token) -> bool:
    """Whether it is under way just now: "is rising", "is on its way"."""
    return verb.tag == "VBG" or (verb.lemma == "be" and any(True for _ in parse.of(verb, "prep")))


def _is_no_particular_one(parse: Parse, subject: Token) -> bool:
    if subject.relation == "csubj" or subject.lemma in _WHOEVER:
        return True
    if subject.pos == "PRON":
        return False
    lemmas = {token.lemma for token in parse.of(subject, "det", "poss", "predet")}
    if lemmas & _DEFINITE or any(True for _ in parse.of(subject, "poss")):
        return False
    return "a" in lemmas or "an" in lemmas or subject.tag == "NNS"
