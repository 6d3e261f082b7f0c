"""Real articles with their publication times, as one stream.

Nothing of them is stored in the project: an article is known by its data set and by ten hex digits
of the hash of its text.
"""

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from eval.shared import shared
from eval.tempeval import load

_HEAD = 250
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?"
_DATES = (
    re.compile(rf"\b(?P<day>\d{{1,2}}) {_MONTH},? (?P<year>\d{{4}})\b"),
    re.compile(rf"\b{_MONTH} (?P<day>\d{{1,2}}),? (?P<year>\d{{4}})\b"),
)
_DATE_IN_NAME = re.compile(r"_(\d{4}-\d{2}-\d{2})_")


@dataclass(frozen=True, slots=True)
class Text:
    """One article of a data set.

    Attributes:
        dataset: the set's name.
        key: ten hex digits that stand for the article.
        text: headline, blank line, body; or the body alone.
        published: the dateline time, where the set gives one.
    """

    dataset: str
    key: str
    text: str
    published: datetime | None


def real_articles() -> Iterator[Text]:
    """All articles, set by set, each once.

    Raises:
        AbsentError: if a set is not here.
    """
    seen = set()
    for text in _all():
        if text.key not in seen:
            seen.add(text.key)
            yield text


def _all() -> Iterator[Text]:
    yield from wikinews(shared("data", "wikinews"))
    yield from giveme5w1h(shared("data", "giveme5w1h"))
    yield from polnear(shared("data", "polnear", "text"))
    yield from fa_kes(shared("data", "fa_kes", "real.jsonl"))
    yield from timeml(shared("data", "tempeval3"))
    yield from undated("bump", shared("data", "bump", "task1.jsonl"), "article")
    yield from undated("summedits", shared("data", "summedits", "news.jsonl"), "doc")


def wikinews(folder: Path) -> Iterator[Text]:
    """Wikinews of 2019; the day of publication is known."""
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                published = datetime.fromisoformat(row["date"])
                yield _text("wikinews", row["title"], row["text"], published)


def giveme5w1h(folder: Path) -> Iterator[Text]:
    """Articles of many outlets; the time of publication is known."""
    for path in sorted(folder.glob("*.json")):
        row = json.loads(path.read_text("utf-8"))
        published = datetime.fromisoformat(row["date_publish"])
        yield _text("giveme5w1h", row["title"], row["text"], published)


def polnear(folder: Path) -> Iterator[Text]:
    """Political news of 2016; the day of publication stands in the file's name."""
    for path in sorted(folder.glob("*.txt")):
        date = _DATE_IN_NAME.search(path.name)
        published = datetime.fromisoformat(date[1]) if date else None
        yield _text("polnear", "", path.read_text("utf-8"), published)


def fa_kes(path: Path) -> Iterator[Text]:
    """Reports of the war in Syria; the day of publication is the first date they give, if early.

    The set's own date is that of the event, which may be weeks before.
    """
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        title, body = row["article_title"], row["article_content"]
        yield _text("fa_kes", title, body, _date_at_head(body))


def _date_at_head(body: str) -> datetime | None:
    match = min(
        filter(None, (pattern.search(body[:_HEAD]) for pattern in _DATES)),
        key=re.Match.start,
        default=None,
    )
    if match is None:
        return None
    month = _MONTHS.index(match["month"]) + 1
    return datetime(int(match["year"]), month, int(match["day"]))


def timeml(folder: Path) -> Iterator[Text]:
    """TimeBank and AQUAINT without their marks; the document's creation time is known."""
    for document in load(folder):
        yield _text("timeml", "", document.text.strip("\n"), document.created)


def undated(dataset: str, path: Path, field: str) -> Iterator[Text]:
    """The articles of a set of article and summary pairs; when they appeared is not known."""
    for line in path.read_text("utf-8").splitlines():
        yield _text(dataset, "", json.loads(line)[field], None)


def _text(dataset: str, title: str, body: str, published: datetime | None) -> Text:
    text = f"{title.strip()}\n\n{body}" if title else body
    key = sha256(text.encode()).hexdigest()[:10]
    return Text(dataset, key, text, published)
