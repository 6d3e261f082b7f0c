"""The words of a sentence in another order, or joined otherwise, where they say the same.

Each move is one of English grammar: an adverbial leads or follows, an apposition changes places
with its noun, a reporting clause stands before what is reported, an agent becomes the subject, a
participle becomes a clause (Quirk et al., A Comprehensive Grammar of the English Language,
chapters 3, 8, 14 and 17).
"""

from collections.abc import Iterator, Sequence

from copydesk.events.lang.speech import SPEAKING
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.syntax import Parse, Token
from copydesk.write.clause import lowered, tree_of
from copydesk.write.inflect import ing, past
from copydesk.write.lang.en.order import (
    AT_ONCE,
    DATE,
    EARLIER,
    INTERVENING,
    LASTING,
    NO_ADVERBIAL,
    NO_PASSIVE,
    OF_A_COUNTRY,
    OF_A_THING,
    PERSONAL,
    SHARES,
    WHILE_IT_IS,
)
from copydesk.write.lang.en.style import MOVABLE, POINTER
from copydesk.write.lang.en.synonyms import BELONGING
from copydesk.write.restyle import restyle
from copydesk.write.runs import places_of

_ADVERBIALS = frozenset(("prep", "advcl", "npadvmod"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_TURNING = frozenset(("nsubj", "nsubjpass", "dobj", "conj"))
"""What a noun with an apposition is where the two can change places."""
_CLAUSES = frozenset(("conj", "ccomp", "parataxis"))
_WORDS_LED, _WORDS_OWNING, _WORDS_APPOSED = 14, 4, 10
"""Words of an adverbial that leads, of an owner, and of an apposition that changes places."""


def reordered(text: str, run: tuple[str, ...]) -> Iterator[str]:
    """A sentence in another order, in which a run of its words is torn.

    Args:
        text: the sentence.
        run: words of it in a row, in lower case.
    """
    tree = tree_of(text)
    root = tree.root
    if root is None or '"' in text or "“" in text:
        return
    for moved in (
        *_reported(text, tree, root),
        *_apposed(text, tree),
        *_owned(text, tree),
        *_of_its_owner(text, tree),
        *_shares(text),
        *_simple(text, tree, root),
        *_following(text, tree, root),
        *_related(text, tree),
        *_led(text, tree, root),
        *_trailed(text, tree, root),
        *_of_all(text, tree, root),
        *_active(text, tree, root),
    ):
        if not any(True for _ in places_of(run, moved)):
            yield f"{moved.rstrip(' .,')}."


def credit_first(text: str) -> str:
    """ "The police said that two men fled." for "Two men fled, the police said."."""
    whole = f"{text.rstrip(' .')}."
    tree = tree_of(whole)
    return next(_reported(whole, tree, tree.root), text) if tree.root else text


def _words(text: str, tokens: Sequence[Token]) -> str:
    return text[tokens[0].span.start : tokens[-1].span.end]


def _is_one(tokens: Sequence[Token]) -> bool:
    """Whether words stand in a row."""
    return tokens[-1].index - tokens[0].index + 1 == len(tokens)


def _inside(words: str, first: Token) -> str:
    """What began a sentence, inside one."""
    return lowered(words) if first.pos == "PROPN" else words[:1].lower() + words[1:]


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]


def _subject(tree: Parse, root: Token) -> tuple[Token, ...]:
    """The words of the subject with which a sentence begins; none where it begins otherwise."""
    head = next(tree.of(root, *_SUBJECTS), None)
    found = tree.subtree(head) if head else ()
    return found if found and found[0].index == 0 and _is_one(found) else ()


def _led(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """ "On 4 July, a reward was offered" for "A reward was offered on 4 July"."""
    subject = _subject(tree, root)
    if not subject or any(True for _ in tree.of(root, *_CLAUSES)):
        return
    body = [one for one in tree.of(root) if one.relation != "punct"]
    if root.lemma == "be" and not any(True for _ in tree.of(root, "attr", "acomp")):
        return
    for one in reversed(body):
        tokens = tree.subtree(one)
        words = _words(text, tokens)
        if one.relation not in _ADVERBIALS or tokens[0].index < root.index or not _is_one(tokens):
            continue
        last = one is body[-1]
        if not (MOVABLE.match(f"{words} ") if last else DATE.fullmatch(words)):
            continue
        if len(words.split()) > _WORDS_LED or POINTER.search(words) or NO_ADVERBIAL.match(words):
            continue
        before, after = text[: tokens[0].span.start].rstrip(" ,"), text[tokens[-1].span.end :]
        if after.startswith(" local time"):
            words, after = f"{words} local time", after.removeprefix(" local time")
        more = DATE.match(after.lstrip(" ,"))
        if more and not last:
            words, after = f"{words} {more[0]}", after.lstrip(" ,")[more.end() :]
        yield f"{_begun(words)}, {_inside(before, subject[0])}{after}"


def _trailed(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """ "A reward was offered on 4 July" for "On 4 July, a reward was offered"."""
    first = next((one for one in tree.of(root) if tree.subtree(one)[0].index == 0), None)
    if first is None or first.relation not in _ADVERBIALS:
        return
    tokens = tree.subtree(first)
    words, rest = _words(text, tokens), text[tokens[-1].span.end :]
    if not rest.startswith(", ") or "," in rest[2:] or POINTER.search(words):
        return
    if any(one.index > root.index for one in tree.of(root, "advcl", *_CLAUSES)):
        return
    body = rest[2:].rstrip(" .")
    yield f"{_begun(body)} {_inside(words, tokens[0])}."


def _reported(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """ "The police said that two men fled" for "Two men fled, the police said"."""
    said = next(tree.of(root, "ccomp"), None)
    head = next(tree.of(root, "nsubj"), None)
    if root.lemma not in SPEAKING or root.tag != "VBD" or said is None or head is None:
        return
    what, who = tree.subtree(said), tree.subtree(head)
    if what[0].index != 0 or not _is_one(who) or text[root.span.end :].strip(" ."):
        return
    what = tuple(one for one in what if one.index < who[0].index)
    told = _words(text, what).rstrip(" ,")
    if who[-1].index + 1 != root.index or any(one.tag.startswith("W") for one in what[:1]):
        return
    yield f"{_begun(_words(text, who))} {root.span.cut(text)} that {_inside(told, what[0])}."


def _apposed(text: str, tree: Parse) -> Iterator[str]:
    """ "The mayor of Lunn, Ida Brandt, said" for "Ida Brandt, the mayor of Lunn, said"."""
    for noun in tree.tokens:
        other = next(tree.of(noun, "appos"), None)
        if other is None or other.index < noun.index:
            continue
        if {noun.pos, other.pos} != {"NOUN", "PROPN"} or noun.relation not in _TURNING:
            continue
        behind = tree.subtree(other)
        before = [one for one in tree.subtree(noun) if one.index < behind[0].index]
        before = [one for one in before if one.relation != "punct"]
        if not before or not _is_one(before) or not _is_one(behind):
            continue
        first, second = _words(text, before), _words(text, behind)
        whole = text[before[0].span.start : behind[-1].span.end]
        if whole != f"{first}, {second}" or "," in second or INTERVENING.search(second):
            continue
        after = text[behind[-1].span.end :]
        if after[:1] != "," or len(second.split()) > _WORDS_APPOSED:
            continue
        if other.pos == "NOUN" and not any(True for _ in tree.of(other, "det", "poss")):
            second = f"the {second}"
        if before[0].index == 0:
            first, second = _inside(first, before[0]), _begun(second)
        yield f"{text[: before[0].span.start]}{second}, {first}{after}"


def _owned(text: str, tree: Parse) -> Iterator[str]:
    """ "the fire's cause" for "the cause of the fire"."""
    for noun in tree.tokens:
        if noun.lemma.lower() not in OF_A_THING or not noun.index or noun.pos != "NOUN":
            continue
        article = tree.tokens[noun.index - 1]
        of = next((one for one in tree.of(noun, "prep") if one.lemma == "of"), None)
        head = next(tree.of(of, "pobj"), None) if of else None
        if of is None or head is None or article.lemma != "the" or of.index != noun.index + 1:
            continue
        owner = tree.subtree(head)
        if owner[-1] is not head or len(owner) > _WORDS_OWNING or head.tag in ("NNS", "CD"):
            continue
        words = _words(text, owner)
        words = _begun(words) if article.index == 0 else words
        mark = "’" if words.endswith("s") else "’s"
        begin, end = text[: article.span.start], text[head.span.end :]
        yield f"{begin}{words}{mark} {noun.span.cut(text)}{end}"


def _following(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """ "and killed six" for ", killing six"."""
    for one in tree.of(root, "advcl"):
        if one.tag != "VBG" or one.lemma not in AT_ONCE or root.tag != "VBD":
            continue
        before = text[: one.span.start]
        own = any(True for _ in tree.of(one, "mark", "prep", *_SUBJECTS) if _.index < one.index)
        if own or not before.endswith(", ") or " and " in before[-30:]:
            continue
        yield f"{before[:-2]} and {past(one.lemma)}{text[one.span.end :]}"
    for one in tree.of(root, "conj"):
        if one.tag != "VBD" or one.lemma not in AT_ONCE or root.tag != "VBD":
            continue
        before = text[: one.span.start]
        if not before.endswith(" and ") or any(True for _ in tree.of(one, *_SUBJECTS)):
            continue
        yield f"{before.removesuffix(' and ').rstrip(',')}, {ing(one.lemma)}{text[one.span.end :]}"


def _related(text: str, tree: Parse) -> Iterator[str]:
    """ "built in 1968" for "which was built in 1968", and the other way round."""
    for one in tree.tokens:
        noun = tree.tokens[one.head]
        if one.relation == "relcl":
            which = next(tree.of(one, *_SUBJECTS), None)
            if which is None or which.tag not in ("WDT", "WP"):
                continue
            be = next(tree.of(one, "auxpass"), None)
            if be is not None and be.index == which.index + 1 and one.index == be.index + 1:
                yield f"{text[: which.span.start]}{text[one.span.start :]}"
            elif one.index == which.index + 1 and one.lemma in WHILE_IT_IS:
                yield f"{text[: which.span.start]}{ing(one.lemma)}{text[one.span.end :]}"
        elif one.relation == "acl" and one.tag == "VBN" and one.index == noun.index + 1:
            person = noun.lemma.lower() in PEOPLE
            if one.lemma in NO_PASSIVE or (not person and noun.lemma.lower().endswith(PERSONAL)):
                continue
            link = "who" if person else "that"
            were = "were" if noun.tag == "NNS" else "was"
            yield f"{text[: one.span.start]}{link} {were} {text[one.span.start :]}"


def _active(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """ "The court fined him" for "He was fined by the court"."""
    subject = _subject(tree, root)
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
    if not _is_one(doer) or be.index + 1 != root.index or subject[-1].index + 1 != be.index:
        return
    if any(one.pos == "PRON" for one in (*doer, *subject)):
        return
    between = text[root.span.end : agent.span.start].rstrip()
    after = text[doer[-1].span.end :]
    told = _inside(_words(text, subject), subject[0])
    yield f"{_begun(_words(text, doer))} {past(root.lemma)} {told}{between}{after}"


def _has_particle(tree: Parse, verb: Token) -> bool:
    return any(True for _ in tree.of(verb, "prt"))


def _of_its_owner(text: str, tree: Parse) -> Iterator[str]:
    """ "the reserves of the bank" for "the bank's reserves"."""
    for owner in tree.tokens:
        noun = tree.tokens[owner.head]
        if owner.relation != "poss" or owner.pos not in ("PROPN", "NOUN"):
            continue
        if noun.lemma.lower() not in OF_A_THING | BELONGING | OF_A_COUNTRY:
            continue
        if noun.index < owner.index:
            continue
        mine = tree.subtree(owner)
        if mine[-1].tag != "POS" or not _is_one(mine) or len(mine) > _WORDS_OWNING + 1:
            continue
        name, thing = _words(text, mine[:-1]), text[mine[-1].span.end : noun.span.end].strip()
        begin, end = text[: mine[0].span.start], text[noun.span.end :]
        article = "The" if mine[0].index == 0 else "the"
        yield f"{begin}{article} {thing} of {_inside(name, mine[0])}{end}"


def _shares(text: str) -> Iterator[str]:
    """ "shares in Arden" for "Arden's shares", and the other way round."""
    for pattern, others in SHARES:
        for found in pattern.finditer(text):
            told = found.expand(others)
            told = _begun(told) if found.start() == 0 else told
            yield f"{text[: found.start()]}{told}{text[found.end() :]}"


def _simple(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """ "In May 2022 a study showed" for "had shown", where it says when that was."""
    if root.tag != "VBN" or not EARLIER.search(text) or LASTING.search(text):
        return
    had = next((one for one in tree.of(root, "aux") if one.tag == "VBD"), None)
    if had is None or had.lemma != "have" or any(True for _ in tree.of(root, "neg")):
        return
    been = next(tree.of(root, "auxpass"), None)
    subject = next(tree.of(root, *_SUBJECTS), None)
    many = subject is not None and (subject.tag in ("NNS", "NNPS") or subject.lemma == "they")
    told, at = (past("be", plural=many), been) if been else (past(root.lemma), root)
    between = text[had.span.end : at.span.start].lstrip()
    yield f"{text[: had.span.start]}{between}{told}{text[at.span.end :]}"


def _of_all(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """ "Of 21 analysts, 19 saw a rise" for "Nineteen of 21 analysts saw a rise"."""
    subject = _subject(tree, root)
    if len(subject) < _WORDS_OWNING or subject[0].tag != "CD" or subject[1].lemma != "of":
        return
    whole = subject[2:]
    if not any(one.tag == "CD" for one in whole[:2]) or any(one.tag == "WDT" for one in whole):
        return
    number = restyle(subject[0].span.cut(text).lower())
    yield f"Of {_words(text, whole)}, {number}{text[whole[-1].span.end :]}"
