"""Other words for a word of a sentence, in the same form, for where too many are a source's."""

import re
from collections.abc import Iterator, Mapping

from copydesk.events.lang.speech import SPEAKING
from copydesk.model.span import Span
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.syntax import Parse, Token
from copydesk.write.clause import tree_of
from copydesk.write.counts import plural_of
from copydesk.write.inflect import ing, participle, past, third_person
from copydesk.write.lang.en.synonyms import (
    ALL_OF,
    BELONGING,
    COMING_TO,
    FACILITIES,
    FIRST_DONE,
    NOUNS,
    PHRASES,
    PLACED_NOUN,
    TERM,
    UNITS,
    VERBS,
    VOTES,
    WORDS,
)
from copydesk.write.phrase import owned
from copydesk.write.runs import places_of

_WHAT_FOLLOWS = ("prt",)
_NAMING = ("compound", "nmod")
_VERBS: Mapping[str, tuple[tuple[str, str], ...]] = {
    lemma: tuple((other, when) for mine, other, when in VERBS if mine == lemma)
    for lemma, _, _ in VERBS
}
_NOUNS: Mapping[str, tuple[str, ...]] = {
    lemma: tuple(other for mine, other in NOUNS if mine == lemma) for lemma, _ in NOUNS
}
_WORDS: Mapping[tuple[str, str], str] = {(word, pos): other for word, other, pos in WORDS}


def otherwise(text: str, run: tuple[str, ...]) -> Iterator[str]:
    """A sentence with another word or phrase for one of a run, the last of the run first.

    Args:
        text: the sentence.
        run: words of it in a row, in lower case.
    """
    for stretch in places_of(run, text):
        tree = tree_of(text)
        found = [
            *_phrases(text, stretch),
            *_words(tree, text, stretch),
            *_links(tree, text, stretch),
            *_turns(tree, text, stretch),
        ]
        for span, other in sorted(found, key=lambda one: -one[0].end):
            yield _with(text, span, other)


def _with(text: str, span: Span, other: str) -> str:
    """The sentence with other words in a place, capital and article as they must be."""
    if text[span.start].isupper():
        other = other[:1].upper() + other[1:]
    before, after = text[: span.start], text[span.end :]
    head, gap, article = before.rstrip().rpartition(" ")
    if article.lower() in ("a", "an") and before.endswith(" "):
        right = "an" if other[0].lower() in "aeiou" else "a"
        right = right.capitalize() if article[0].isupper() else right
        before = f"{head}{gap}{right} "
    return f"{before}{other}{after}"


def _phrases(text: str, stretch: Span) -> Iterator[tuple[Span, str]]:
    low = text.lower()
    for words, other in PHRASES:
        at = low.find(words, stretch.start, stretch.end)
        if at < 0:
            continue
        end = at + len(words)
        if not (low[at - 1 : at].isalnum() or low[end : end + 1].isalnum()):
            yield Span(at, end), other


def _words(tree: Parse, text: str, stretch: Span) -> Iterator[tuple[Span, str]]:
    for token in tree.tokens:
        if not stretch.contains(token.span) or _is_named(tree, token, text):
            continue
        word = token.span.cut(text)
        if token.pos == "VERB":
            yield from _verbs(tree, token, text)
        elif token.pos == "NOUN" and token.tag in ("NN", "NNS"):
            for other in _NOUNS.get(token.lemma.lower(), ()):
                yield token.span, plural_of(other) if token.tag == "NNS" else other
        elif (word.lower(), token.pos) in _WORDS:
            yield token.span, _WORDS[word.lower(), token.pos]


def _links(tree: Parse, text: str, stretch: Span) -> Iterator[tuple[Span, str]]:
    """Small words that may as well be others: "said that", "which" for "that", "in order to"."""
    for token in tree.tokens:
        if not stretch.contains(token.span):
            continue
        above = tree.tokens[token.head]
        word = token.span.cut(text).lower()
        if word == "that" and token.tag == "WDT" and above.relation == "relcl":
            if tree.tokens[above.head].lemma.lower() not in PEOPLE:
                yield token.span, "which"
        elif word == "to" and above.relation == "advcl" and above.index == token.index + 1:
            verb = tree.tokens[above.head]
            if verb.pos == "VERB" and verb.lemma not in COMING_TO:
                yield token.span, "in order to"
        elif token.lemma in SPEAKING and token.pos == "VERB":
            said = next(tree.of(token, "ccomp"), None)
            if said is None or any(True for _ in tree.of(said, "mark")):
                continue
            first = tree.subtree(said)[0]
            if first.index == token.index + 1 and not first.tag.startswith("W"):
                yield token.span, f"{token.span.cut(text)} that"


def _turns(tree: Parse, text: str, stretch: Span) -> Iterator[tuple[Span, str]]:
    """Words in another order: "the spaceport in Orvell", "elected for the first time"."""
    for found in PLACED_NOUN.finditer(text):
        span = Span(*found.span())
        if stretch.overlaps(span) and found["noun"] in FACILITIES:
            yield span, f"{found['the']} {found['noun']} in {found['place']}"
    for found in FIRST_DONE.finditer(text):
        span = Span(*found.span())
        done = {one.span.start for one in tree.tokens if one.tag == "VBN"}
        if stretch.contains(span) and found.start("verb") in done:
            yield span, f"{found['be']} {found['verb']} for the first time"
    yield from _of_bodies(tree, text, stretch)
    for found in VOTES.finditer(text):
        span = Span(*found.span())
        if stretch.overlaps(span):
            yield span, f"by a vote of {found['for']} to {found['against']}"
    for found in ALL_OF.finditer(text):
        span = Span(*found.span())
        if stretch.overlaps(span):
            yield span, f"all {found['whose']} {found['number']}"
    for found in TERM.finditer(text):
        span = Span(*found.span())
        if stretch.overlaps(span):
            article = "an" if _VOWEL.match(found["number"]) else "a"
            yield span, f"{article} {found['number']}-{found['unit']} {found['noun']}"
    for pattern, others in UNITS:
        for found in pattern.finditer(text):
            span = Span(*found.span())
            if stretch.contains(span):
                yield span, others


_VOWEL = re.compile(r"8|11\b|18\b|[aeiou](?!ne)")
"""How a number begins that takes "an"."""


def _of_bodies(tree: Parse, text: str, stretch: Span) -> Iterator[tuple[Span, str]]:
    """ "the bank's board" for "the board of the bank"."""
    for _, span, told in owned(text, tree, BELONGING):
        if stretch.overlaps(span):
            yield span, told


def _is_named(tree: Parse, token: Token, text: str) -> bool:
    """Whether a word is part of a name: "Union", "the Security Council"."""
    if token.index and token.span.cut(text)[:1].isupper():
        return True
    if token.pos != "NOUN":
        return False
    above = tree.tokens[token.head]
    return token.relation in _NAMING or (above.pos == "PROPN" and above.index == token.index + 1)


def _verbs(tree: Parse, token: Token, text: str) -> Iterator[tuple[Span, str]]:
    """A verb with another for it, its particle and its object where they were."""
    if any(True for _ in tree.of(token, *_WHAT_FOLLOWS)):
        return
    for other, when in _VERBS.get(token.lemma.lower(), ()):
        if not _holds(tree, token, when):
            continue
        first, _, particle = other.partition(" ")
        form = _form(first, token, text)
        if form:
            yield token.span, f"{form} {particle}".strip()


def _form(lemma: str, token: Token, text: str) -> str:
    """A verb in the form of another: "opened" for "began"; empty where that is not clear."""
    match token.tag:
        case "VB" | "VBP":
            return lemma
        case "VBD":
            return past(lemma)
        case "VBN":
            return participle(lemma)
        case "VBZ":
            return third_person(lemma)
        case "VBG":
            return ing(lemma)
    return ""


def _holds(tree: Parse, token: Token, when: str) -> bool:
    """Whether a verb stands with what an entry of the lexicon asks for."""
    if not when:
        return True
    passive = any(True for _ in tree.of(token, "auxpass"))
    of = next(tree.of(token, "nsubjpass" if passive else "dobj"), None)
    participial = token.tag == "VBN" and token.relation == "acl"
    if when == "I":
        return of is None and not passive and not participial
    if when == "T":
        return of is not None or passive or participial
    if of is None:
        return False
    people = of.lemma.lower() in PEOPLE or of.pos == "PROPN"
    return people if when == "P" else not people and of.pos != "PRON"
