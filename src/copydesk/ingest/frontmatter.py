"""YAML front matter: the lines between two ``---`` at the head of a text.

The YAML is composed, never constructed, so that aliases expand to nothing and no value becomes
anything but a string.
"""

import re
from dataclasses import dataclass

from copydesk.ingest.inline import words_of
from copydesk.ingest.metadata import KNOWN, TITLE, metadata_of, plain_name
from copydesk.ingest.parts import Metadata
from copydesk.model.span import Span

_LIMIT = 64 * 1024
"""Front matter longer than this many characters is read as text."""

_MOST_BRACKETS = 200
"""PyYAML takes quadratic time on brackets nested in one another."""

_OPENING = re.compile(r"\ufeff?---[ \t]{0,20}\r?\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]{0,20}\r?$", re.MULTILINE)
_ESCAPE = re.compile(r"\\|''")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the front matter says.

    Attributes:
        end: the offset at which the text after it begins.
        metadata: its fields.
        title: the words of the title, as they stand in the source text.
    """

    end: int
    metadata: Metadata
    title: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Field:
    value: str
    start: int
    end: int
    quote: str | None


def read_front_matter(text: str) -> FrontMatter | None:
    """The front matter of a text.

    None if there is none: what stands between the lines is not YAML, or has no field of ours, as
    has a remark ("Update: the road is open") set apart by two rules.
    """
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end(), opening.end() + _LIMIT) if opening else None
    if not opening or not closing:
        return None
    fields = _fields(text[opening.end() : closing.start()], opening.end())
    if fields is None or KNOWN.isdisjoint(fields):
        return None
    metadata = metadata_of({name: field.value for name, field in fields.items()})
    title = next((fields[name] for name in TITLE if name in fields), None)
    return FrontMatter(closing.end(), metadata, _title_words(text, title) if title else ())


def _fields(source: str, offset: int) -> dict[str, _Field] | None:
    """The scalar fields of a YAML mapping, keys in lower case; None if it is no mapping."""
    import yaml

    if source.count("[") + source.count("{") > _MOST_BRACKETS:
        return None
    try:
        root = yaml.compose(source, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
    if not isinstance(root, yaml.MappingNode):
        return None
    fields = {}
    for key, value in root.value:
        scalars = value.value[:20] if isinstance(value, yaml.SequenceNode) else [value]
        words = [node.value for node in scalars if isinstance(node, yaml.ScalarNode)]
        if isinstance(key, yaml.ScalarNode) and words:
            place = (offset + value.start_mark.index, offset + value.end_mark.index)
            quote = value.style if isinstance(value, yaml.ScalarNode) else None
            fields[plain_name(key.value)] = _Field(", ".join(words).strip(), *place, quote)
    return fields


def _title_words(text: str, title: _Field) -> tuple[Span, ...]:
    start, end = title.start, title.end
    if title.quote in ("'", '"'):
        start, end = start + 1, end - 1
    elif title.quote in ("|", ">"):
        start = text.find("\n", start, end) + 1 or start
    words = []
    for escape in _ESCAPE.finditer(text, start, end) if title.quote in ("'", '"') else ():
        words.append((start, escape.start()))
        start = escape.end() if escape[0] == "\\" else escape.start() + 1
    words.append((start, end))
    return tuple(
        span
        for first, last in words
        if first < last
        for span in words_of(text, [Span(first, last)])
    )
