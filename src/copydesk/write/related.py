"""Related coverage: the sources by their headlines."""

from collections.abc import Iterator

from copydesk.model.event import Used
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.span import Span
from copydesk.write.dates import day
from copydesk.write.telling import Item, Telling

_MARKS = str.maketrans({"“": "‘", "”": "’", '"': "'"})


def related_items(telling: Telling, texts: dict[str, str]) -> Iterator[Item]:
    """A line for each source: its headline in quotation marks, its publisher, its day."""
    for used in telling.event.sources:
        title = " ".join((used.title or "").split()).translate(_MARKS)
        if not title:
            continue
        ended = title if title.endswith(("?", "!", ".")) else f"{title},"
        parts = [f"“{ended}”", used.publisher or used.name]
        words = " ".join(parts)
        if used.published:
            words = f"{words}, {day(used.published)}"
        evidence = _headline(used, texts.get(used.name, ""))

        def wording(words: str = words) -> str:
            return words

        item = telling.tell(
            f"source:{used.name}", [wording], [used.name], [evidence], f"report: {title}"
        )
        if item:
            yield item


def _headline(used: Used, text: str) -> Evidence:
    """The headline where it stands in its source."""
    title = used.title or ""
    at = max(0, text.find(title))
    span = Span(at, at + len(title)) if title in text else Span(0, 0)
    return Evidence(used.name, used.hash, span, title, Stance.MENTIONS, used.origin, used.published)
