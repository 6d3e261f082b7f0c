"""The documented examples of the faults that sources show are their tests."""

import hashlib
import re
from datetime import datetime

import pytest

from copydesk import Finding, check, read
from copydesk.model.source import Source
from copydesk.verify import prepare
from copydesk.verify.fault_examples import EXAMPLES, PUBLISHED, Compared
from copydesk.verify.faults import FAULTS

CODES = [fault.code for fault in FAULTS]
MARKED = re.compile(r"\[\[(.*?)\]\]")


def findings(example: Compared) -> tuple[str, tuple[Finding, ...]]:
    """The article without its marks, and what is found against it."""
    sources = []
    for name, (publisher, words) in enumerate(example.sources.items()):
        text = f"---\npublisher: {publisher}\npublished: 2025-03-04T22:00+00:00\n---\n\n{words}\n"
        digest = hashlib.sha256(text.encode()).hexdigest()
        sources.append(Source(f"{name}.md", digest, read(text)))
    article = MARKED.sub(r"\1", example.article)
    published = datetime.fromisoformat(PUBLISHED)
    return article, check(article, published=published, against=prepare(sources)).findings


def test_every_fault_has_its_examples() -> None:
    assert list(EXAMPLES) == CODES


@pytest.mark.parametrize("code", EXAMPLES)
def test_what_is_said_to_be_flagged_is_flagged(code: str) -> None:
    example, _ = EXAMPLES[code]
    article, found = findings(example)
    assert {finding.code for finding in found} == {code}
    assert [finding.span.cut(article) for finding in found] == MARKED.findall(example.article)
    assert all(finding.evidence for finding in found)


@pytest.mark.parametrize("code", EXAMPLES)
def test_what_is_said_to_pass_passes(code: str) -> None:
    _, example = EXAMPLES[code]
    assert MARKED.search(example.article) is None
    assert findings(example)[1] == ()
