"""What the fields of front matter and of JSON are called, and the metadata they give.

The names are those of schema.org (NewsArticle), IPTC ninjs 1 to 3, Hugo, Jekyll and news-please.
Names are compared in lower case without "_", "-" and ".".
"""

from collections.abc import Iterable, Mapping

from copydesk.ingest.byline import strip_by
from copydesk.ingest.parts import Metadata
from copydesk.ingest.times import parse_time

TITLE = ("headline", "title", "headlines", "name")
_BYLINE = ("byline", "author", "authors", "creator")
_PUBLISHER = ("publisher", "provider", "sourcename", "sitename")
_PUBLISHED = (
    "published datepublished datepublish publishedat publishedtime publicationdate pubdate "
    "publishdate date versioncreated firstcreated datecreated"
).split()
_MODIFIED = (
    "modified datemodified datemodify updated updatedat lastmod lastmodified modifiedtime"
).split()
_URL = ("url", "canonical", "link", "mainentityofpage")
_LANGUAGE = ("language", "lang", "inlanguage")
KNOWN = frozenset((*TITLE, *_BYLINE, *_PUBLISHER, *_PUBLISHED, *_MODIFIED, *_URL, *_LANGUAGE))
"""The names of all fields that are read."""

_NOTHING = frozenset(("null", "none", "~", "nan"))


def plain_name(name: str) -> str:
    """The name of a field as the tables here have it."""
    return name.lower().translate(_DROPPED)


_DROPPED = str.maketrans("", "", "_-. ")


def metadata_of(fields: Mapping[str, str]) -> Metadata:
    """The metadata that fields give, by `plain_name`."""
    byline = first_of(fields, _BYLINE)
    return Metadata(
        title=first_of(fields, TITLE),
        byline=strip_by(byline) if byline else None,
        publisher=first_of(fields, _PUBLISHER),
        published=parse_time(first_of(fields, _PUBLISHED)),
        modified=parse_time(first_of(fields, _MODIFIED)),
        url=first_of(fields, _URL),
        language=first_of(fields, _LANGUAGE),
    )


def first_of(fields: Mapping[str, str], names: Iterable[str]) -> str | None:
    """The first of these fields that says something."""
    values = (" ".join(fields[name].split()) for name in names if name in fields)
    return next((value for value in values if value and value.lower() not in _NOTHING), None)
