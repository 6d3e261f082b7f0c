"""A source: a report or a data file to compare an article with."""

from dataclasses import dataclass

from copydesk.model.article import Article


@dataclass(frozen=True, slots=True)
class Source:
    """One version of one report.

    Attributes:
        name: what names it among its fellows: a path inside the folder given, or a URL. Unique
            in whatever collection it is part of.
        hash: SHA-256 of its text in UTF-8 (lone surrogates passed through), in hex: the content
            address of this version.
        article: what it says, and its metadata.
    """

    name: str
    hash: str
    article: Article
