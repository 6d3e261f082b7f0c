"""The words of a sentence in another order, or joined otherwise, where they say the same.

Each move is one of English grammar: an adverbial leads or follows, an apposition changes places
with its noun, a reporting clause stands before what is reported, an agent becomes the subject, a
participle becomes a clause (Quirk et al., A Comprehensive Grammar of the English Language,
chapters 3, 8, 14 and 17).
"""

from collections.abc import Iterator

from copydesk.events.lang.speech import SPEAKING
from copydesk.understand.syntax import Parse, Token
from copydesk.write.clause import tree_of
from copydesk.write.lang.en.order import DATE, INTERVENING, NO_ADVERBIAL
from copydesk.write.lang.en.style import MOVABLE, POINTER
from copydesk.write.phrase import begun, inside, is_one, subject_of, words_between
from copydesk.write.rejoined import rejoined
from copydesk.write.restyle import restyle
from copydesk.write.runs import places_of
from copydesk.write.voice import active, passive

_ADVERBIALS = frozenset(("prep", "advcl", "npadvmod"))

_TURNING = frozenset(("nsubj", "nsubjpass", "dobj", "conj"))
"""What a noun with an apposition is where the two can change places."""

_CLAUSES = frozenset(("conj", "ccomp", "parataxis"))

_WORDS_LED, _WORDS_APPOSED = 14, 10
_FEWEST_OF_ALL = 4
"""Words of "nine of 14 analysts" at the least."""


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
        *rejoined(text, tree, root),
        *_led(text, tree, root),
        *_trailed(text, tree, root),
        *_of_all(text, tree, root),
        *active(text, tree, root),
        *passive(text, tree),
    ):
        if not any(True for _ in places_of(run, moved)):
            yield f"{moved.rstrip(' .,')}."


def credit_first(text: str) -> str:
    """ "The police said that two men fled." for "Two men fled, the police said."."""
    whole = f"{text.rstrip(' .')}."
    tree = tree_of(whole)
    return next(_reported(whole, tree, tree.root), text) if tree.root else text


def _led(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """ "On 4 July, a reward was offered" for "A reward was offered on 4 July"."""
    subject = subject_of(tree, root)
    if not subject or any(True for _ in tree.of(root, *_CLAUSES)):
        return
    body = [one for one in tree.of(root) if one.relation != "punct"]
    if root.lemma == "be" and not any(True for _ in tree.of(root, "attr", "acomp")):
        return
    for one in reversed(body):
        tokens = tree.subtree(one)
        words = words_between(text, tokens)
        if one.relation not in _ADVERBIALS or tokens[0].index < root.index or not is_one(tokens):
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
        yield f"{begun(words)}, {inside(before, subject[0])}{after}"


def _trailed(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """ "A reward was offered on 4 July" for "On 4 July, a reward was offered"."""
    first = next((one for one in tree.of(root) if tree.subtree(one)[0].index == 0), None)
    if first is None or first.relation not in _ADVERBIALS:
        return
    tokens = tree.subtree(first)
    words, rest = words_between(text, tokens), text[tokens[-1].span.end :]
    if not rest.startswith(", ") or "," in rest[2:] or POINTER.search(words):
        return
    if any(one.index > root.index for one in tree.of(root, "advcl", *_CLAUSES)):
        return
    body = rest[2:].rstrip(" .")
    yield f"{begun(body)} {inside(words, tokens[0])}."


def _reported(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """ "The police said that two men fled" for "Two men fled, the police said"."""
    said = next(tree.of(root, "ccomp"), None)
    head = next(tree.of(root, "nsubj"), None)
    if root.lemma not in SPEAKING or root.tag != "VBD" or said is None or head is None:
        return
    what, who = tree.subtree(said), tree.subtree(head)
    if what[0].index != 0 or not is_one(who) or text[root.span.end :].strip(" ."):
        return
    what = tuple(one for one in what if one.index < who[0].index)
    told = words_between(text, what).rstrip(" ,")
    if who[-1].index + 1 != root.index or any(one.tag.startswith("W") for one in what[:1]):
        return
    yield f"{begun(words_between(text, who))} {root.span.cut(text)} that {inside(told, what[0])}."


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
        if not before or not is_one(before) or not is_one(behind):
            continue
        first, second = words_between(text, before), words_between(text, behind)
        whole = text[before[0].span.start : behind[-1].span.end]
        if whole != f"{first}, {second}" or "," in second or INTERVENING.search(second):
            continue
        after = text[behind[-1].span.end :]
        if after[:1] != "," or len(second.split()) > _WORDS_APPOSED:
            continue
        if other.pos == "NOUN" and not any(True for _ in tree.of(other, "det", "poss")):
            second = f"the {second}"
        if before[0].index == 0:
            first, second = inside(first, before[0]), begun(second)
        yield f"{text[: before[0].span.start]}{second}, {first}{after}"


def _of_all(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """ "Of 21 analysts, 19 saw a rise" for "Nineteen of 21 analysts saw a rise"."""
    subject = subject_of(tree, root)
    if len(subject) < _FEWEST_OF_ALL or subject[0].tag != "CD" or subject[1].lemma != "of":
        return
    whole = subject[2:]
    if not any(one.tag == "CD" for one in whole[:2]) or any(one.tag == "WDT" for one in whole):
        return
    number = restyle(subject[0].span.cut(text).lower())
    yield f"Of {words_between(text, whole)}, {number}{text[whole[-1].span.end :]}"
