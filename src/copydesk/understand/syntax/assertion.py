"""Whether a sentence affirms, denies or leaves open what one of its words says, and of whom.

Up the tree from the word: what denies it on the way ("no appeal", "without an alert", "nobody"),
and then how the sentence stands to the verb that it belongs to (`outlook`).
"""

from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.predicates import ASKING, NEEDING, REPORTING
from copydesk.understand.lang.en.questions import CARRYING, EARLIER, NEGATIVE
from copydesk.understand.syntax.model import Parse, Token
from copydesk.understand.syntax.outlook import (
    Standing,
    is_denying,
    is_kept_from,
    is_still_to_come,
    outlook,
)
from copydesk.understand.syntax.propositions import Argument, proposition_of


@dataclass(frozen=True, slots=True)
class Assertion:
    """How a sentence stands to what a word says.

    Attributes:
        denied: whether it denies it.
        standing: whether it states it, foretells it or leaves it open.
        past: whether it tells it in the past.
        formerly: whether it may have changed since.
        main: whether it is what the sentence is about, not said by the way.
        verb: the word, with the verb by which it is said.
        subject, object: the words of who does it, and what it is done to; the word itself left out.
    """

    denied: bool
    standing: Standing
    past: bool
    formerly: bool
    main: bool
    verb: Span
    subject: Span | None = None
    object: Span | None = None

    @property
    def thing(self) -> Span | None:
        """What is in question: what it is done to, else who does it."""
        return self.object or self.subject


def assertion_of(parse: Parse, word: Token) -> Assertion:
    """How a sentence stands to what one of its words says."""
    denied = False
    below: Token | None = None
    token = word
    for _ in range(_DEEP):
        if token.pos in ("VERB", "AUX") and token.relation not in ("amod", "compound"):
            return _by_verb(parse, word, token, below, denied=denied)
        denied ^= _is_denied(parse, token)
        if token.head == token.index:
            break
        above = parse.tokens[token.head]
        if above.pos == "ADP" and above.lemma == "without":
            denied = not denied
        below, token = token, above
    return Assertion(
        denied, Standing.STATED, _is_past(parse, token), False, token is word, word.span
    )


def is_asked(parse: Parse, word: Token) -> bool:
    """Whether a word stands in an indirect question: "asked whether it would be called off".

    Or is what has still to be had: "it needs the consent of the council", "awaits approval". Or is
    what somebody has not said: "did not say that it had failed".
    """
    if _is_needed(parse, word) or _is_unsaid(parse, word):
        return True
    token = word
    for _ in range(_DEEP):
        above = parse.tokens[token.head]
        marks = {one.lemma for one in parse.of(token, "mark")}
        if marks & _WHETHER and above.lemma in ASKING and token.relation in ("ccomp", "advcl"):
            return True
        token = above
    return False


def _is_needed(parse: Parse, word: Token) -> bool:
    """Whether a noun is what something needs or hangs on, or what needs something."""
    above = parse.tokens[word.head]
    if word.relation == "pobj" and above.lemma in ("on", "for", "to", "upon"):
        above = parse.tokens[above.head]
    elif word.relation not in ("dobj", "nsubj", "nsubjpass"):
        return False
    return word.pos == "NOUN" and above.lemma in NEEDING


def _is_unsaid(parse: Parse, word: Token) -> bool:
    """Whether a word stands in what somebody is said not to have told."""
    token = word
    for _ in range(_DEEP):
        above = parse.tokens[token.head]
        if token.relation == "ccomp" and above.lemma in REPORTING:
            return any(parse.of(above, "neg"))
        token = above
    return False


_WHETHER = frozenset(("whether", "if"))


def _is_denied(parse: Parse, token: Token) -> bool:
    """Whether a noun or an adjective has a denial of its own: "no appeal", "not one shot"."""
    if token.lemma in NEGATIVE:
        return True
    own = [one for one in parse.of(token) if one.lemma in NEGATIVE]
    counted = [
        other
        for one in parse.of(token, "nummod", "det", "amod")
        for other in parse.of(one, "neg", "advmod")
        if other.lemma in NEGATIVE
    ]
    return bool(own or counted)


def _by_verb(
    parse: Parse,
    word: Token,
    verb: Token,
    below: Token | None,
    *,
    denied: bool,
) -> Assertion:
    turned, standing = outlook(parse, verb)
    if turned and standing is Standing.COMING and _would_not(parse, verb):
        standing = Standing.STATED
    denied ^= turned ^ is_still_to_come(parse, verb) ^ is_kept_from(parse, verb)
    denied ^= _is_no_longer(parse, verb)
    whole = proposition_of(parse, verb)
    subject = None if _is_told_of(parse, verb) else whole.subject
    sides = [one for one in (subject, whole.object) if one is not None]
    denied ^= any(
        one.nobody or _is_none_of(parse, one) for one in sides if not _holds(one, word, below)
    )
    if below is not None:
        turns, carries = _what_it_does(parse, verb, below)
        denied ^= turns
        standing = standing if carries else Standing.OPEN
    doer = whole.subject
    if doer is None or not (doer.head or doer.nobody):
        doer = _speaker(parse, verb) or doer
    others = [
        None if one is None or one.span.contains(word.span) else one.span
        for one in (doer, whole.object)
    ]
    lemmas = {
        one.lemma
        for one in parse.subtree(verb)
        if one.relation in ("advmod", "mark", "prep") and _is_said_of(parse, one, verb)
    }
    return Assertion(
        denied,
        standing,
        _is_past(parse, verb),
        bool(lemmas & EARLIER),
        _is_main(parse, verb) and (below is None or below.relation in _BESIDE),
        whole.span.join(word.span),
        others[0],
        others[1],
    )


def _is_no_longer(parse: Parse, verb: Token) -> bool:
    """Whether a verb, or the adjective that it brings, is told to be so no longer."""
    return any(
        adverb.lemma in ("long", "longer") and any(one.lemma == "no" for one in parse.of(adverb))
        for above in (verb, *parse.of(verb, "acomp", "attr"))
        for adverb in parse.of(above, "advmod")
    )


def _is_said_of(parse: Parse, one: Token, verb: Token) -> bool:
    """Whether a word says something of a verb, and not of another one under it."""
    for _ in range(_DEEP):
        if one.head in (verb.index, one.index):
            return True
        one = parse.tokens[one.head]
        if one.pos in ("VERB", "AUX") and one.relation in _APART:
            return False
    return True


_APART = frozenset("advcl relcl acl ccomp conj parataxis".split())
"""How a clause of its own hangs on a verb."""


def _holds(argument: Argument, word: Token, below: Token | None) -> bool:
    """Whether the denial of an argument has been counted on the way up."""
    return argument.span.contains(word.span) and below is not None


def _speaker(parse: Parse, verb: Token) -> Argument | None:
    """Who says what a verb says: "the company said that it would"."""
    while verb.relation in ("xcomp", "conj", "acomp") and verb.head != verb.index:
        verb = parse.tokens[verb.head]
    above = parse.tokens[verb.head]
    if verb.relation != "ccomp" or above.lemma not in REPORTING:
        return None
    return proposition_of(parse, above).subject


def _is_told_of(parse: Parse, verb: Token) -> bool:
    """Whether a verb's subject is the word that its relative clause says something of.

    Of "no lifejackets, which is allowed" it is not said that nothing is.
    """
    while verb.relation == "conj" and verb.head != verb.index:
        verb = parse.tokens[verb.head]
    return verb.relation == "relcl" and not any(one.tag == "TO" for one in parse.of(verb, "aux"))


def _would_not(parse: Parse, verb: Token) -> bool:
    """Whether a verb is told to have been refused: "she would not comment"."""
    return any(one.lemma == "would" for one in parse.of(verb, "aux"))


def _is_none_of(parse: Parse, argument: Argument) -> bool:
    """Whether an argument begins with "not": "not one shot"."""
    first = next((one for one in parse.tokens if argument.span.contains(one.span)), None)
    return first is not None and first.lemma == "not"


def _what_it_does(parse: Parse, verb: Token, below: Token) -> tuple[bool, bool]:
    """Whether a verb turns what the word below it says round, and whether it says it at all."""
    denying = is_denying(parse, verb)
    if below.relation == "nsubj" and denying and _governs_to(parse, verb):
        return True, True
    if below.relation in ("nsubj", "csubj", "expl", "acomp", "attr", "advmod", "prt", "neg"):
        return False, True
    if denying:
        return True, True
    if verb.lemma in CARRYING:
        return False, True
    return False, below.relation in ("prep", "agent", "nsubjpass", "npadvmod", "oprd")


def _governs_to(parse: Parse, verb: Token) -> bool:
    """Whether a verb has another behind "to": "the alarm failed to sound"."""
    return any(
        helping.tag == "TO" for one in parse.of(verb, "xcomp") for helping in parse.of(one, "aux")
    )


def _is_main(parse: Parse, verb: Token) -> bool:
    """Whether a verb heads its sentence, or what somebody says, is made to do or goes on to do."""
    for _ in range(_DEEP):
        if verb.head == verb.index:
            return True
        if verb.relation not in ("xcomp", "ccomp", "conj", "pcomp", "prep", "parataxis"):
            return False
        verb = parse.tokens[verb.head]
    return False


_BESIDE = frozenset("dobj attr acomp nsubj nsubjpass oprd prep prt advmod expl".split())
"""How a word stands to the verb that says it."""


def _is_past(parse: Parse, verb: Token) -> bool:
    """Whether a verb, or the one that it hangs on, is in the past."""
    helping = tuple(parse.of(verb, "aux", "auxpass"))
    if any(one.tag == "MD" for one in helping):
        return False
    return verb.tag == "VBD" or any(one.tag == "VBD" or one.lemma == "have" for one in helping)


_DEEP = 5
