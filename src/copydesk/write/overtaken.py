"""What a later report has overtaken: a plan of which it tells the outcome, a count that has risen.

An article tells each in its latest form: "the depot is to be closed" of Tuesday is "the depot had
closed by 19 May" where the report of that day says so; "six were treated" is "eight were treated"
where that is the count that holds. A day ahead of the newest report stays ahead.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from copydesk.model.event import Background, Event, Used
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.span import Span
from copydesk.understand.syntax import Parse, Token
from copydesk.write.clause import take_apart, tree_of
from copydesk.write.current import counted_now
from copydesk.write.dates import day
from copydesk.write.inflect import participle, past
from copydesk.write.lang.en.outcomes import CAME_OF
from copydesk.write.untold import lemma_of

_SENTENCE = re.compile(r"[^\s](?:[^.!?]|[.!?](?!\s))+[.!?]?")
_NUMBER = re.compile(r"\d+")
_NAME = re.compile(r"\b[A-Z][\w’'-]{2,}")
_DONE = ("VBD", "VBN")
_OVER = ("nsubj", "nsubjpass")


def up_to_date(event: Event, texts: Mapping[str, str]) -> Event:
    """An event whose facts have the form that the newest report gives them.

    Args:
        event: the record.
        texts: the prose of its sources, by name.
    """
    told = (counted_now(event, one) for one in event.background)
    return replace(event, background=tuple(_outcome(event, one, texts) or one for one in told))


def _outcome(event: Event, one: Background, texts: Mapping[str, str]) -> Background | None:
    """What a later report says became of what one planned; None where it planned nothing."""
    published = one.evidence[0].published
    if one.when is not None or published is None:
        return None
    if not take_apart(one.subject, one.verb, one.rest).infinitive:
        return None
    head = _head_of(one.subject)
    if not head:
        return None
    later = [
        used
        for used in event.sources
        if used.published is not None
        and used.published.date() > published.date()
        and used.origin not in one.origins
    ]
    lemma = lemma_of(one.verb)
    lemmas = (lemma, *CAME_OF.get(lemma, ()))
    for used in reversed(later):
        for span, words in _sentences(texts.get(used.name, "")):
            if head not in words.lower():
                continue
            came = _came(one, head, lemmas, words)
            if came is not None:
                verb, rest = came
                return _as_it_came(one, verb, rest, used, span, texts[used.name])
    return None


def _as_it_came(
    one: Background, verb: str, rest: str, used: Used, span: Span, text: str
) -> Background:
    """A plan as done, resting on the later report; with that report's day where it gives none."""
    if rest:
        verb = past(verb)
    else:
        verb = f"had {participle(verb)}"
        rest = f"by {day(used.published.date(), year=False)}" if used.published else ""
    piece = Evidence(
        used.name, used.hash, span, span.cut(text), Stance.SUPPORTS, used.origin, used.published
    )
    return replace(
        one, verb=verb, rest=rest, evidence=(piece, *one.evidence), origins=(used.origin,)
    )


def _came(one: Background, head: str, lemmas: Sequence[str], words: str) -> tuple[str, str] | None:
    """The verb of an outcome, and what stands with it that the plan has too."""
    tree = tree_of(words)
    days = set(_NUMBER.findall(one.rest))
    names = set(_NAME.findall(one.subject[1:]))
    named = bool(names) and all(name in words for name in names)
    for token in tree.tokens:
        if token.lemma not in lemmas or token.tag not in _DONE or not _of_head(tree, token, head):
            continue
        if any(True for _ in tree.of(token, "aux", "neg")):
            continue
        shared = next(_shared(tree, token, days, words), "")
        if shared or (named and not days):
            return token.lemma, shared
    return None


def _of_head(tree: Parse, token: Token, head: str) -> bool:
    """Whether a verb is said of a thing: as of its subject, or of the noun that it describes."""
    if any(one.lemma == head for one in tree.of(token, *_OVER)):
        return True
    return token.relation in ("relcl", "acl") and tree.tokens[token.head].lemma == head


def _shared(tree: Parse, token: Token, days: set[str], words: str) -> Iterator[str]:
    """What stands behind a verb and has a number that the plan has: "on 10 November"."""
    for part in tree.of(token, "prep", "npadvmod"):
        said = tree.span(part).cut(words)
        if part.index > token.index and days & set(_NUMBER.findall(said)):
            yield said


def _head_of(subject: str) -> str:
    """The noun of a subject, lower case; empty where that is a name."""
    tree = tree_of(f"{subject} ended.")
    root = tree.root
    head = next(iter(tree.of(root, *_OVER)), None) if root else None
    return head.lemma if head and head.pos == "NOUN" else ""


def _sentences(text: str) -> Iterator[tuple[Span, str]]:
    """The sentences of some prose with their places; no title, which is its own paragraph."""
    for found in _SENTENCE.finditer(text):
        if found[0].endswith((".", "!", "?")):
            yield Span(*found.span()), found[0]
