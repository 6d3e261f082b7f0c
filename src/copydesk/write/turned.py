"""Two things that "and" joins, the other way round: "five helicopters and 340 soldiers"."""

import re
from collections.abc import Iterator

from copydesk.model.span import Span
from copydesk.understand.lang.en.listing import listed
from copydesk.understand.syntax import Parse, Token
from copydesk.write.clause import tree_of
from copydesk.write.runs import words_of

_BOUND = frozenset(("both", "either", "other", "others", "more", "another", "further", "then"))
"""Words by which the second of two hangs on the first."""
_OWNERS = frozenset(("his", "her", "its", "their"))


def turned(text: str, run: tuple[str, ...]) -> str | None:
    """A sentence with what "and" joins in a run turned round; None where nothing is.

    A list of numbers keeps its first, with which the sentence begins: "Ireland 312, India 221 and
    Poland 135" stands the other way round.
    """
    moved = _FROM_TO.search(text)
    if moved and {"to", "from"} <= set(run):
        return f"{text[: moved.start()]}from {moved[2]} to {moved[1]}{text[moved.end() :]}"
    for begin in _BEHIND_COMMA.finditer(text):
        listed = _LIST.match(text, begin.end())
        if listed and set(words_of(listed[0])) & set(run) and _is_list(text, Span(*listed.span())):
            if not _descends(f"{text[: listed.start()]}{_back(listed[0])}"):
                continue
            return f"{text[: listed.start()]}{_back(listed[0])}{text[listed.end() :]}"
    for first, second in _pairs(tree_of(text)):
        words = f"{first.cut(text)} and {second.cut(text)}"
        joined = text[first.start : second.end]
        if joined != words or words.split()[0].lower() not in run:
            continue
        if _has_its_own(text, first, second) or _MEASURE.search(f"{words} "):
            continue
        return f"{text[: first.start]}{second.cut(text)} and {first.cut(text)}{text[second.end :]}"
    return None


def _has_its_own(text: str, first: Span, second: Span) -> bool:
    """Whether what follows belongs to the second alone: "at 35 degrees and the length at 2 m"."""
    before = text[: first.start].split()[-1:]
    return bool(before) and before == text[second.end :].split()[:1]


_AMOUNT = r"[$£€]?\d[\d.,]{0,12}(?:\s(?:million|billion)|%)?"
_FROM_TO = re.compile(rf"\bto ({_AMOUNT}) from ({_AMOUNT})(?=[.,;]|$|\s(?:in|on|by|at)\b)")
_ITEM = r"[^,.;\d]{0,40}\d[^,.;]{0,40}?"
_LIST = re.compile(rf"{_ITEM}(?:, {_ITEM}){{1,5}} and [^,.;\d]{{0,40}}\d[\w ]{{0,40}}(?![-\w])")
"""Items of a list with a number each, behind its first."""
_BEHIND_COMMA = re.compile(r", ")
_SPLIT = re.compile(r", | and (?=[^,\d]{0,40}\d)")


def _descends(words: str) -> bool:
    """Whether the numbers of a list fall from the first to the last: no order is scrambled."""
    numbers = [float(one.replace(",", "")) for one in _NUMBER.findall(words)]
    return numbers == sorted(numbers, reverse=True)


_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


def _is_list(text: str, span: Span) -> bool:
    """Whether some words are items of one shape, each with its number at the same end, no verb."""
    words = span.cut(text)
    inside = [one for one in tree_of(text).tokens if span.contains(one.span)]
    if _DATE.search(words) or any(one.pos in ("VERB", "AUX") for one in inside):
        return False
    items = _SPLIT.split(words)
    first = {item[:1].isdigit() for item in items}
    return len(first) == 1 and (True in first or all(item[-1:].isdigit() for item in items))


_DATE = re.compile(r"\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b")


def _back(words: str) -> str:
    """The items of a list from the last to the first."""
    items = _SPLIT.split(words)
    items.reverse()
    return listed(items)


def _pairs(tree: Parse) -> Iterator[tuple[Span, Span]]:
    """The two nouns of each pair, with all that belongs to them."""
    for token in tree.tokens:
        others = list(tree.of(token, "conj"))
        if token.pos != "NOUN" or len(others) != 1 or others[0].pos != "NOUN":
            continue
        if token.relation in ("nsubj", "nsubjpass", "conj"):
            continue
        other = others[0]
        mine = _own(tree, token, other)
        theirs = tree.subtree(other)
        lemmas = {one.lemma.lower() for one in (*mine, *theirs)}
        if lemmas & (_BOUND | _OWNERS) or any(one.pos == "PUNCT" for one in (*mine, *theirs)):
            continue
        if any(one.pos in ("VERB", "AUX") for one in (*mine, *theirs)):
            continue
        if not all(any(True for _ in tree.of(one, "nummod", "det")) for one in (token, other)):
            continue
        yield _span(mine), _span(theirs)


_MEASURE = re.compile(
    r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|feet|metres?|pounds?)\b"
)
"""What of two things makes them one: "four years and six months"."""


def _own(tree: Parse, token: Token, other: Token) -> list[Token]:
    """A noun with what belongs to it alone."""
    away = {one.index for one in tree.subtree(other)}
    away |= {one.index for one in tree.of(token, "cc")}
    return [one for one in tree.subtree(token) if one.index not in away]


def _span(tokens: list[Token] | tuple[Token, ...]) -> Span:
    return Span(tokens[0].span.start, tokens[-1].span.end)
