"""Articles and sources of a sentence or two, and what comes of comparing them."""

from collections.abc import Mapping

from copydesk.api import check
from copydesk.ingest import read
from copydesk.model.report import Report
from copydesk.model.verdict import Verdict
from copydesk.sources.folder import as_source
from copydesk.verify import prepare

PUBLISHED = "2025-03-05T10:00+00:00"


def text_of(words: str, publisher: str, published: str = PUBLISHED) -> str:
    """Markdown with front matter."""
    return f"---\npublisher: {publisher}\npublished: {published}\n---\n{words}\n"


def compared(draft: str, sources: Mapping[str, str], published: str = PUBLISHED) -> Report:
    """The report on a draft against sources, given by publisher; "Name @ TIME" sets the time."""
    made = []
    for number, (name, words) in enumerate(sources.items()):
        publisher, _, time = name.partition(" @ ")
        text = text_of(words, publisher, time or PUBLISHED)
        made.append(as_source(f"{number}.md", read(text.encode())))
    return check(text_of(draft, "The Draft", published), against=prepare(made))


def verdict_on(report: Report, words: str) -> Verdict:
    """The verdict on the claim with just these words."""
    return next(one for one in report.verdicts if one.span.cut(report.article.text) == words)


def wrong_words(report: Report) -> list[str]:
    """The words of the findings that sources gave."""
    return [
        found.span.cut(report.article.text)
        for found in report.findings
        if found.code.startswith("SR") and found.severity.value != "info"
    ]
