"""Which sources are an article itself, or copies made of it."""

from collections.abc import Sequence

from copydesk.knowledge.publishers import publisher_key
from copydesk.model.article import Article
from copydesk.model.source import Source
from copydesk.sources.origins.copies import is_later
from copydesk.sources.origins.publisher import publisher_of
from copydesk.sources.origins.shared import Index, shared_with
from copydesk.sources.origins.text import Text, make_text, words_in

_NEARLY_ALL = 0.8
_LEAST_SHARED = 0.3
"""The part of a source's names and numbers that a copy of the article has at least."""


def copies_of(article: Article, sources: Sequence[Source]) -> frozenset[str]:
    """The names of the sources that cannot confirm an article, since they are that article.

    That is a source with the article's text; another version of it by its publisher; and a copy
    that was published later, or nobody knows when. An earlier report of another publisher is kept
    even if the article copies it: it is the model, and the article may have altered it.
    """
    own = _text(Source("", "", article))
    index = Index(own)
    found = set()
    for source in sources:
        if source.article.text == article.text:
            found.add(source.name)
            continue
        text = _text(source)
        if len(text.facts & own.facts) < _LEAST_SHARED * len(text.facts):
            continue
        if shared_with(text, index).copied_share < _NEARLY_ALL:
            continue
        same = publisher_key(text.publisher) == publisher_key(own.publisher)
        if same or not is_later(own, text):
            found.add(source.name)
    return frozenset(found)


def _text(source: Source) -> Text:
    return make_text(source, publisher_of(source.article) or "", words_in(source))
