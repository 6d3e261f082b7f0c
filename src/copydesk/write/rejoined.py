"""The same words of a sentence joined otherwise: owners, shares, tenses, relative clauses."""

from collections.abc import Iterator

from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.syntax import Parse, Token
from copydesk.write.inflect import ing, past
from copydesk.write.lang.en.order import (
    AT_ONCE,
    EARLIER,
    LASTING,
    NO_PASSIVE,
    OF_A_COUNTRY,
    OF_A_THING,
    PERSONAL,
    SHARES,
    WHILE_IT_IS,
)
from copydesk.write.lang.en.synonyms import BELONGING
from copydesk.write.phrase import (
    SUBJECTS,
    WORDS_OWNING,
    begun,
    inside,
    is_one,
    owned,
    words_between,
)


def rejoined(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """A sentence whose owners, shares, tenses and relative clauses are said otherwise.

    Args:
        text: the sentence.
        tree, root: of it.
    """
    yield from _owned(text, tree)
    yield from _of_its_owner(text, tree)
    yield from _shares(text)
    yield from _simple(text, tree, root)
    yield from _following(text, tree, root)
    yield from _related(text, tree)


def _owned(text: str, tree: Parse) -> Iterator[str]:
    """ "the fire's cause" for "the cause of the fire"."""
    for owner, span, told in owned(text, tree, OF_A_THING):
        if owner.tag not in ("NNS", "CD"):
            told = begun(told) if span.start == tree.tokens[0].span.start else told
            yield f"{text[: span.start]}{told}{text[span.end :]}"


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
        if mine[-1].tag != "POS" or not is_one(mine) or len(mine) > WORDS_OWNING + 1:
            continue
        name, thing = (
            words_between(text, mine[:-1]),
            text[mine[-1].span.end : noun.span.end].strip(),
        )
        begin, end = text[: mine[0].span.start], text[noun.span.end :]
        article = "The" if mine[0].index == 0 else "the"
        yield f"{begin}{article} {thing} of {inside(name, mine[0])}{end}"


def _shares(text: str) -> Iterator[str]:
    """ "shares in Arden" for "Arden's shares", and the other way round."""
    for pattern, others in SHARES:
        for found in pattern.finditer(text):
            told = found.expand(others)
            told = begun(told) if found.start() == 0 else told
            yield f"{text[: found.start()]}{told}{text[found.end() :]}"


def _simple(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """ "In May 2022 a study showed" for "had shown", where it says when that was."""
    if root.tag != "VBN" or not EARLIER.search(text) or LASTING.search(text):
        return
    had = next((one for one in tree.of(root, "aux") if one.tag == "VBD"), None)
    if had is None or had.lemma != "have" or any(True for _ in tree.of(root, "neg")):
        return
    been = next(tree.of(root, "auxpass"), None)
    subject = next(tree.of(root, *SUBJECTS), None)
    many = subject is not None and (subject.tag in ("NNS", "NNPS") or subject.lemma == "they")
    told, at = (past("be", plural=many), been) if been else (past(root.lemma), root)
    between = text[had.span.end : at.span.start].lstrip()
    yield f"{text[: had.span.start]}{between}{told}{text[at.span.end :]}"


def _following(text: str, tree: Parse, root: Token) -> Iterator[str]:
    """ "and killed six" for ", killing six"."""
    for one in tree.of(root, "advcl"):
        if one.tag != "VBG" or one.lemma not in AT_ONCE or root.tag != "VBD":
            continue
        before = text[: one.span.start]
        own = any(True for _ in tree.of(one, "mark", "prep", *SUBJECTS) if _.index < one.index)
        if own or not before.endswith(", ") or " and " in before[-30:]:
            continue
        yield f"{before[:-2]} and {past(one.lemma)}{text[one.span.end :]}"
    for one in tree.of(root, "conj"):
        if one.tag != "VBD" or one.lemma not in AT_ONCE or root.tag != "VBD":
            continue
        before = text[: one.span.start]
        if not before.endswith(" and ") or any(True for _ in tree.of(one, *SUBJECTS)):
            continue
        yield f"{before.removesuffix(' and ').rstrip(',')}, {ing(one.lemma)}{text[one.span.end :]}"


def _related(text: str, tree: Parse) -> Iterator[str]:
    """ "built in 1968" for "which was built in 1968", and the other way round."""
    for one in tree.tokens:
        noun = tree.tokens[one.head]
        if one.relation == "relcl":
            which = next(tree.of(one, *SUBJECTS), None)
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
