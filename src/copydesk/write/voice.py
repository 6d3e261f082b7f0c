"""A sentence in the other voice: what was done by somebody, and who did it.

Object and subject change places round a verb that has both (Quirk et al., A Comprehensive Grammar
of the English Language, 3.63 to 3.78).
"""

from collections.abc import Iterator

from copydesk.understand.syntax import Parse, Token
from copydesk.write.inflect import participle, past
from copydesk.write.lang.en.order import DATE
from copydesk.write.lang.en.voice import NEVER_PASSIVE, ONE_WITH_ITS_VERB, OWNING, PLACING, RECKONED
from copydesk.write.phrase import begun, inside, is_one, subject_of, words_between
from copydesk.write.runs import words_of


def active(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """ "The court fined him" for "He was fined by the court"."""
    subject = subject_of(tree, root)
    agent = next(tree.of(root, "agent"), None)
    be = next(tree.of(root, "auxpass"), None)
    if not subject or agent is None or be is None or root.tag != "VBN":
        return
    who = next(tree.of(agent, "pobj"), None)
    if who is None or be.tag != "VBD" or any(True for _ in tree.of(root, "aux", "neg", "conj")):
        return
    doer = tree.subtree(who)
    if any(one.tag == "IN" and one.lemma != "of" for one in doer) or _has_particle(tree, root):
        return
    if not is_one(doer) or be.index + 1 != root.index or subject[-1].index + 1 != be.index:
        return
    if any(one.pos == "PRON" for one in (*doer, *subject)):
        return
    between = text[root.span.end : agent.span.start].rstrip()
    after = text[doer[-1].span.end :]
    told = inside(words_between(text, subject), subject[0])
    yield f"{begun(words_between(text, doer))} {past(root.lemma)} {told}{between}{after}"


def _has_particle(tree: Parse, verb: Token) -> bool:
    return any(True for _ in tree.of(verb, "prt"))


def passive(text: str, tree: Parse) -> Iterator[str]:
    """ "The hall was stormed by gunmen" for "Gunmen stormed the hall", in any clause of it."""
    for verb in tree.tokens:
        if verb.tag != "VBD" or verb.pos != "VERB" or verb.lemma in NEVER_PASSIVE:
            continue
        who, what = next(tree.of(verb, "nsubj"), None), next(tree.of(verb, "dobj"), None)
        if who is None or what is None or not _turns(tree, verb, who, what):
            continue
        doer, done = tree.subtree(who), _without_place(tree.subtree(what), what)
        if not (is_one(doer) and is_one(done)) or done[0].index != verb.index + 1:
            continue
        between = text[doer[-1].span.end : verb.span.start].strip()
        if between and not DATE.fullmatch(between):
            continue
        words = words_between(text, done)
        if ONE_WITH_ITS_VERB.fullmatch(words) or words[0].isdigit() or _leans(done) or _leans(doer):
            continue
        before, after = text[: doer[0].span.start], text[done[-1].span.end :]
        if not OWNING.isdisjoint(words_of(after)):
            continue
        were = past("be", plural=_is_many(tree, what))
        who_words = words_between(text, doer)
        if doer[0].index == 0:
            words, who_words = begun(words), inside(who_words, doer[0])
        comma = "," if ", " in words else ""
        when = f" {between}" if between else ""
        yield f"{before}{words}{comma} {were} {participle(verb.lemma)} by {who_words}{when}{after}"


def _without_place(tokens: tuple[Token, ...], noun: Token) -> tuple[Token, ...]:
    """An object up to the first phrase of place or time behind its noun, which stays behind."""
    at = next(
        (one.index for one in tokens if one.index > noun.index and one.lemma in PLACING),
        tokens[-1].index + 1,
    )
    return tuple(one for one in tokens if one.index < at)


def _turns(tree: Parse, verb: Token, who: Token, what: Token) -> bool:
    """Whether subject and object of a verb can change places."""
    if any(True for _ in tree.of(verb, *_HOLDING)) or verb.relation in ("conj", "relcl"):
        return False
    if any(one.pos == "VERB" for one in tree.of(verb, "conj")):
        return False
    if any(one.pos == "ADJ" and one.index > what.index for one in tree.of(what)):
        return False
    nouns = who.pos in ("NOUN", "PROPN") and what.pos in ("NOUN", "PROPN")
    return nouns and what.lemma.lower() not in RECKONED


_HOLDING = ("neg", "aux", "auxpass", "prt", "dative", "ccomp", "xcomp", "agent", "oprd")


def _leans(tokens: tuple[Token, ...]) -> bool:
    """Whether some words have an owner who is named outside them, or a clause of their own."""
    return len(tokens) > _LONGEST or any(
        one.lemma.lower() in OWNING or one.tag.startswith("W") or one.pos == "VERB"
        for one in tokens
    )


_LONGEST = 14


def _is_many(tree: Parse, noun: Token) -> bool:
    return noun.tag in ("NNS", "NNPS") or any(True for _ in tree.of(noun, "conj"))
