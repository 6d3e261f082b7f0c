"""Any text and any bytes give a lawful article or a ReadError."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from copydesk.errors import ReadError
from copydesk.ingest import read
from tests.ingest.reading import assert_lawful

_MARKUP = st.sampled_from(
    [
        *"*_[]()|>#-+`~<>&\\!:{}\"',. \n\r\t\x00\x0b\x1b\x85",
        *("\n\n", "\r\n", "# ", "- ", "1. ", "---\n", "title: x\n", "published: 2020-01-01\n"),
        *("```\n", "<!--", "-->", "](", "![", "[^1]", "&amp;", "&#xD800;", "===\n", "|---|\n"),
        *("<p>", "</p>", "<div>", "<table>", "<tr>", "<td>", "<li>", "<br>", "<h1>", "<html>"),
        *("<figure>", "<figcaption>", "<caption>", "<img alt='one two three'>", "<script>"),
        *("By Jane Doe", "OSLO, Jan 4 (AP) — ", "Photo: a", "words ", "A sentence. ", "4 May 2020"),
        *("\ud800", "\ufeff", "\u2028", "\u00a0", "\u200b", "é", "http://a.example/2020/01/02 "),
        '<script type="application/ld+json">{"@type":"Article","headline":"\\ud800"}</script>',
    ]
)
_DOCUMENTS = st.lists(st.one_of(_MARKUP, st.text(max_size=4)), max_size=30).map("".join)
_NAMES = st.sampled_from(
    "headline title text body articleBody bodies body_xhtml @type @graph @id author name "
    "publisher published url".split()
)
_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.one_of(_DOCUMENTS, st.none(), st.integers(), st.floats(), st.just("NewsArticle")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=4),
    max_leaves=8,
)


def _read_or_refuse(source: str | bytes) -> None:
    try:
        article = read(source)
    except ReadError:
        return
    assert_lawful(article)


@given(_DOCUMENTS)
def test_any_text(text: str) -> None:
    _read_or_refuse(text)


@given(_DOCUMENTS)
def test_any_page(text: str) -> None:
    _read_or_refuse(f"<html><body>{text}")


@given(
    st.binary() | st.builds(lambda text, codec: text.encode(codec, "surrogatepass"), _DOCUMENTS,
                            st.sampled_from(["utf-8", "utf-16", "utf-16-le"]))
)  # fmt: skip
def test_any_bytes(data: bytes) -> None:
    _read_or_refuse(data)


@given(st.dictionaries(_NAMES, _VALUES, max_size=5))
def test_any_json(data: dict[str, Any]) -> None:
    _read_or_refuse(json.dumps(data))


@given(_DOCUMENTS)
def test_plain_words_are_never_lost(text: str) -> None:
    words = text + "\n\n\nThe crane fell."
    try:
        article = read("x\n\n" + words)
    except ReadError:
        return
    hidden = ("<!--" in text, "```" in text, "~~~" in text, "<script" in text)
    assert "The crane fell." in article.prose or any(hidden)
