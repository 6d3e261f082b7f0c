"""Who published a source, and what kind of publisher that is."""

import re
from urllib.parse import urlsplit

from copydesk.knowledge.publishers import PublisherKind, publisher_at, publisher_named
from copydesk.model.article import Article
from copydesk.understand.lang.en.outlets import (
    AGENCY_TYPES,
    NEWS_WORDS,
    OFFICIAL,
    OFFICIAL_AGENCIES,
    OUTLET_TYPES,
)

_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_TAIL = re.compile(r"\s*(?:\||,| - | – | — ).*$")


def publisher_of(article: Article) -> str | None:
    """Who published an article, by the name that an origin is given.

    That is the name in the table of known newsrooms, where it has the publisher or the host of the
    article's page; else the publisher as printed, without edition or department; else the host.
    """
    if article.publisher and article.publisher.strip():
        return plain_publisher(article.publisher)
    host = _host(article.url)
    if not host:
        return None
    known = publisher_at(host)
    return known.name if known else host.removeprefix("www.")


def _host(url: str | None) -> str:
    try:
        return urlsplit(url or "").hostname or ""
    except ValueError:
        return ""


def plain_publisher(name: str) -> str:
    """A publisher's name without edition or department: "Meseta Press (English edition)"."""
    name = " ".join(name.split())
    for shorter in (name, _BRACKETS.sub("", name), _TAIL.sub("", _BRACKETS.sub("", name))):
        if known := publisher_named(shorter):
            return known.name
    bare = _BRACKETS.sub("", name) or name
    head = _TAIL.sub("", bare)
    return head if len(head.split()) > 1 else bare


def is_official(name: str) -> bool:
    """Whether a name is that of a body which speaks for itself, and no newsroom."""
    words = re.findall(r"[^\W\d_]+", name.lower())
    if publisher_named(name) or not words:
        return False
    if words[-1] in ("agency", "service", "services"):
        return not OFFICIAL_AGENCIES.isdisjoint(words) and NEWS_WORDS.isdisjoint(words)
    if "press" in words and "office" in words:
        return True
    return not OFFICIAL.isdisjoint(words) and not (OUTLET_TYPES & {words[-1]})


def is_agency(name: str) -> bool:
    """Whether a newsroom writes for others, by the table or by its name."""
    known = publisher_named(name)
    if known:
        return known.kind is not PublisherKind.OUTLET
    words = set(re.findall(r"[^\W\d_]+", name.lower()))
    return not AGENCY_TYPES.isdisjoint(words) and not is_official(name)


def initials_of(name: str) -> str:
    """The capitals that a name is abbreviated to."""
    return "".join(word[0] for word in re.findall(r"[^\W\d_]+", name) if word[0].isupper())
