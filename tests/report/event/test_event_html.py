"""Event records as a page."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from copydesk.model.event import Record
from copydesk.report.event.html import render
from tests.report.event.events import HOSTILE, record

_VOID = {"meta", "link", "br", "img", "input", "circle", "path", "rect"}


class _Outline(HTMLParser):
    """The tags of a page, its ids, and whether each tag is closed in turn."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.tags: set[str] = set()
        self.headings: list[int] = []
        self.mismatched: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.ids += [value for name, value in attrs if name == "id" and value]
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.mismatched.append(tag)


def outline(page: str) -> _Outline:
    parser = _Outline()
    parser.feed(page)
    parser.close()
    return parser


def test_a_page_is_whole_and_its_ids_are_its_own() -> None:
    found = outline(render(record()))
    assert found.mismatched == []
    assert found.open == []
    assert len(found.ids) == len(set(found.ids))


def test_headings_never_skip_a_level() -> None:
    levels = outline(render(record())).headings
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_strings_from_outside_are_only_ever_text() -> None:
    page = render(record(HOSTILE))
    assert "<b onclick" not in page
    assert "\u202e" not in page
    assert "script" not in outline(page).tags


def test_nothing_is_fetched_and_nothing_runs() -> None:
    page = render(record())
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy is not None
    assert "default-src 'none'" in policy[1]
    assert not {"script", "link", "img", "iframe"} & outline(page).tags


@pytest.mark.parametrize(
    "words",
    [
        "1 independent origin",
        "All values, as a table",
        "Where the sources disagree",
        "Timeline",
        "Who said what",
        "Claim of responsibility",
        "Sources set aside",
        "about 14 May 2024, 07:42",
        "at least 40",
        "according to the hospital",
    ],
)
def test_every_part_is_told(words: str) -> None:
    assert words in render(record())


def test_behind_each_chart_stands_its_table() -> None:
    page = render(record())
    assert page.count("<table>") == 2
    assert page.count('class="drawing wide"') == 1, "a figure of one time has only its table"


def test_a_record_without_events_says_so() -> None:
    assert "no event that could be made out" in render(Record(()))
