"""HTML pages: the main text laid out, the metadata from the page's own markup."""

from datetime import UTC, datetime

import pytest

from copydesk.errors import NoTextError
from copydesk.ingest import read
from copydesk.model.article import BlockKind
from tests.ingest.reading import assert_lawful, outline, words

LINKED_DATA = """
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [
 {"@type": "Organization", "@id": "#paper", "name": "The Kelp Lane Mirror"},
 {"@type": "NewsArticle", "headline": "Pier fire &amp; what is left of it",
  "datePublished": "2022-08-09T06:30:00Z", "dateModified": "2022-08-09T18:00:00Z",
  "author": [{"@type": "Person", "name": "Mina Faraday"}, {"@type": "Person", "name": "Ugo Prest"}],
  "publisher": {"@id": "#paper"}}]}
</script>
"""

OPEN_GRAPH = """
<meta property="og:title" content="Pier fire">
<meta property="og:site_name" content="Kelp Lane">
<meta property="article:published_time" content="2022-08-09T06:30:00+00:00">
<meta name="author" content="By Mina Faraday">
<link rel="canonical" href="https://mirror.example.org/pier-fire">
"""

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><title>Pier fire - The Kelp Lane Mirror</title>%s</head><body>
<header><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav></header>
<div class="advert">Advertisement: sofas at half price until 31 August 2022</div>
<main><article>
<h1>Pier fire &amp; what is left of it</h1>
<div class="byline">By <a href="/mina">Mina Faraday</a></div>
<figure><img src="pier.jpg" alt="The pier in flames on Monday night">
<figcaption>The west end of the pier on Monday. Photograph: Bo Linden</figcaption></figure>
<p>KELP LANE, Aug. 9 (Shoreline) &mdash; A fire that began in a kitchen destroyed the west end of
the pier on <b>Monday</b>, 8&nbsp;August, and two people were taken to hospital, it was said.</p>
<p>The alarm was raised at 9:10&nbsp;p.m. by a fisherman, who had seen smoke under the boards and
ran to the ticket hall, where nobody believed him for some minutes.</p>
<h2>What burned</h2>
<ul><li>The kitchen and the dining room</li><li>Eleven kiosks</li></ul>
<table><caption>Fires on the pier</caption>
<tr><th>Year</th><th>Kiosks lost</th></tr><tr><td>1974</td><td>4</td></tr>
<tr><td>2022</td><td>11</td></tr></table>
<p>The pier, opened in 1892, burned once before. Its owners said that they hoped to open the east
end again within three weeks, and that no one would lose a job this season.</p>
<aside><h3>Read more</h3><a href="/x">Piers of the coast, ranked</a></aside>
</article></main>
<footer>&copy; 2022 Kelp Lane Media. <a href="/privacy">Privacy</a></footer>
<script>var when = "2019-01-01";</script>
</body></html>
"""


def test_page_with_linked_data() -> None:
    article = read(PAGE % LINKED_DATA)
    assert_lawful(article)
    assert article.extracted
    assert article.title == "Pier fire & what is left of it"
    assert article.byline == "Mina Faraday, Ugo Prest"
    assert article.publisher == "The Kelp Lane Mirror"
    assert article.published == datetime(2022, 8, 9, 6, 30, tzinfo=UTC)
    assert article.modified == datetime(2022, 8, 9, 18, tzinfo=UTC)
    assert article.language == "en-GB"
    assert article.dateline is not None
    assert article.dateline.place == "KELP LANE"


def test_blocks_of_a_page() -> None:
    article = read((PAGE % LINKED_DATA).encode())
    found = outline(article)
    assert found[0] == ("title", "Pier fire & what is left of it")
    assert words(article, BlockKind.HEADING) == ["What burned"]
    assert words(article, BlockKind.LIST_ITEM) == [
        "The kitchen and the dining room",
        "Eleven kiosks",
    ]
    assert "The west end of the pier on Monday. Photograph: Bo Linden" in words(
        article, BlockKind.CAPTION
    )
    assert "on Monday, 8 August, and two people" in article.prose
    cells = [block for block in article.blocks if block.cell]
    assert [block.span.cut(article.text) for block in cells] == [
        "Year",
        "Kiosks lost",
        "1974",
        "4",
        "2022",
        "11",
    ]
    assert [block.cell.header for block in cells if block.cell] == [True, True] + [False] * 4
    assert "1974 | 4\n2022 | 11" in article.text
    for stray in ("sofas", "ranked", "Privacy", "2019", "Home"):
        assert stray not in article.text


def test_page_with_open_graph() -> None:
    article = read(PAGE % OPEN_GRAPH)
    assert article.title == "Pier fire"
    assert article.byline == "Mina Faraday"
    assert article.publisher == "Kelp Lane"
    assert article.published == datetime(2022, 8, 9, 6, 30, tzinfo=UTC)
    assert article.url == "https://mirror.example.org/pier-fire"


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="date" content="2022-08-09">',
        '<meta itemprop="datePublished" content="2022-08-09">',
        '<script type="application/ld+json">[{"@type":["Article"],"datePublished":"2022-08-09"}]'
        "</script>",
        '<script type="application/ld+json"><!--{"@type":"Article","datePublished":"2022-08-09"}-->'
        "</script>",
        '<script type="application/ld+json">{broken</script><meta name=pubdate content=2022-08-09>',
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>"
        '<time datetime="2022-08-09">today</time>',
        "<time>9 August 2022</time>",
    ],
)
def test_where_the_published_time_may_stand(head: str) -> None:
    assert read(PAGE % head).published == datetime(2022, 8, 9)


def test_without_metadata() -> None:
    article = read("<html><body><h1>Pier fire</h1><p>It began on Monday.</p></body></html>")
    assert article.title == "Pier fire"
    assert words(article, BlockKind.PARAGRAPH) == ["It began on Monday."]
    assert (article.published, article.publisher, article.byline) == (None, None, None)


def test_line_breaks() -> None:
    article = read("<html><body><p>It began<br>on Monday.<br><br>It ended late.</p></body></html>")
    assert words(article) == ["It began on Monday.", "It ended late."]


def test_declared_charset() -> None:
    page = '<html><head><meta charset="windows-1251"></head><body><p>Пожар was on Monday.</p>'
    assert "Пожар" in read(page.encode("cp1251")).text


def test_tables_that_lay_out_a_page() -> None:
    story = "The elevator burned on Tuesday, July 9, and nobody was hurt.<BR><BR>" * 9
    page = f"<html><body><table><tr><td>Front page</td><td>{story}</td></tr></table></body></html>"
    article = read(page)
    assert words(article, BlockKind.TABLE_CELL) == ["Front page"]
    assert words(article, BlockKind.PARAGRAPH)[-1].startswith("The elevator burned on Tuesday")


def test_furniture_is_left_out() -> None:
    page = "<html><body><p>Share</p><p>The elevator burned.</p><div>Advertisement</div></body>"
    assert words(read(page)) == ["The elevator burned."]


@pytest.mark.parametrize(
    "page",
    [
        "<html></html>",
        "<html><head><title>Pier fire</title></head><body></body></html>",
        "<html><body><img src=a.png><script>var a = 1;</script><style>p {}</style></body></html>",
        "<html><body><p>&nbsp;</p><p>—</p></body></html>",
        "<!doctype html>",
    ],
)
def test_without_text(page: str) -> None:
    with pytest.raises(NoTextError):
        read(page)


@pytest.mark.parametrize("tag", ["div", "span", "b", "blockquote", "ul><li", "table><tr><td"])
def test_deep_nesting(tag: str) -> None:
    article = read("<html><body>" + f"<{tag}>" * 20_000 + "It began on Monday.")
    assert_lawful(article)
    assert words(article) == ["It began on Monday."]


def test_very_large_page() -> None:
    page = "<html><body>" + "<p>The alarm was raised on <b>Monday</b>.</p>" * 12_000
    article = read(page)
    assert len(article.blocks) == 12_000
