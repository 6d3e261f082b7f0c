"""Sources from a folder of files, read as they are and kept nowhere."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from copydesk.errors import ReadError
from copydesk.ingest import find_articles, read
from copydesk.model.article import LONGEST, Article
from copydesk.model.gathered import Refused
from copydesk.model.source import Source


@dataclass(frozen=True, slots=True)
class Collection:
    """Sources, and the files that could not be made into one.

    Attributes:
        sources: in the order of their names.
        refused: with the reason for each.
    """

    sources: tuple[Source, ...]
    refused: tuple[Refused, ...] = ()


def read_folder(path: Path) -> Collection:
    """The articles of a folder, at any depth, named by their paths inside it; or of one file.

    Raises:
        ReadError: if there is no such file or folder.
    """
    if not path.exists():
        raise ReadError(f"{path}: no such file or folder")
    root = path if path.is_dir() else path.parent
    return collect((file.relative_to(root).as_posix(), file) for file in find_articles([path]))


def collect(files: Iterable[tuple[str, Path]]) -> Collection:
    """Sources from named files; what cannot be read, or is too long, is refused."""
    sources = []
    refused = []
    for name, file in files:
        try:
            article = read(file)
        except ReadError as error:
            refused.append(Refused(name, str(error)))
            continue
        if len(article.prose) > LONGEST:
            refused.append(Refused(name, f"{len(article.prose):,} characters are no report"))
        else:
            sources.append(as_source(name, article))
    return Collection(tuple(sources), tuple(refused))


def as_source(name: str, article: Article) -> Source:
    """An article as a source, under its content address."""
    return Source(name, content_address(article.text), article)


def content_address(text: str) -> str:
    """SHA-256 of a text in UTF-8, in hex; lone surrogates are passed through."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
