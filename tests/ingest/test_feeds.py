"""RSS and Atom feeds."""

import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from copydesk.errors import ReadError, TooLargeError
from copydesk.ingest.feeds import read_feed
from tests.ingest.reading import assert_lawful, outline

WHOLE = "The bridge was closed on Monday after two lorries collided, the police said. " * 8
BASE = "https://news.example/feeds/all.xml"


def rss(*items: str, head: str = "<title>The Daily</title><language>en-gb</language>") -> bytes:
    return (
        '<?xml version="1.0"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
        f"{head}{''.join(f'<item>{item}</item>' for item in items)}</channel></rss>"
    ).encode()


def test_an_entry_with_the_whole_report() -> None:
    item = (
        "<title>Bridge &lt;i&gt;closed&lt;/i&gt; &amp;amp; reopened</title><link>/bridge</link>"
        "<dc:creator>Jane Doe</dc:creator><pubDate>Thu, 04 Jan 2024 21:40:00 +0000</pubDate>"
        f"<content:encoded><![CDATA[<p>{WHOLE}</p><script>x()</script><p>More.</p>]]>"
        "</content:encoded><description>The bridge is closed.</description>"
    )
    (entry,) = read_feed(rss(item), base=BASE)
    assert entry.link == "https://news.example/bridge"
    article = entry.article
    assert article
    assert_lawful(article)
    assert outline(article) == [
        ("title", "Bridge closed & reopened"),
        ("paragraph", WHOLE.strip()),
        ("paragraph", "More."),
    ]
    assert (article.byline, article.publisher) == ("Jane Doe", "The Daily")
    assert article.published == datetime(2024, 1, 4, 21, 40, tzinfo=UTC)
    assert (article.url, article.language) == (entry.link, "en-gb")


def test_an_entry_with_a_summary_is_a_lead() -> None:
    item = "<title>T</title><link>https://a.example/x?y=1&amp;z</link><description>Short.</description>"
    (entry,) = read_feed(rss(item), base=BASE)
    assert (entry.link, entry.article) == ("https://a.example/x?y=1&z", None)


def test_an_entry_without_a_link_is_what_it_says() -> None:
    (entry,) = read_feed(
        rss("<guid isPermaLink='false'>a7</guid><description>Short news.</description>")
    )
    assert (entry.link, entry.id) == (None, "a7")
    assert entry.article
    assert entry.article.text == "Short news."


def test_atom_with_relative_links() -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/x/"><title>B</title>'
        '<entry><id>urn:1</id><title>T</title><link href="../a"/><updated>2024-01-04T10:00:00Z'
        "</updated></entry></feed>"
    )
    (entry,) = read_feed(feed.encode(), base=BASE)
    assert (entry.link, entry.id) == ("https://b.example/a", "urn:1")


def test_entries_keep_their_order_and_a_bad_one_harms_no_other() -> None:
    items = ["<link>https://a.example/1</link>", "<", "<link>https://a.example/2</link>"]
    links = [entry.link for entry in read_feed(rss(*items))]
    assert links[0] == "https://a.example/1"
    assert links[-1] == "https://a.example/2"


def test_a_wrong_encoding_declared() -> None:
    feed = rss("<title>Vote in Köln</title><description>Ça va.</description>").replace(
        b'version="1.0"?', b'version="1.0" encoding="utf-8"?', 1
    )
    (entry,) = read_feed(feed.decode().encode("cp1252"))
    assert entry.article
    assert entry.article.text == "Vote in Köln\n\nÇa va."


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"hello", b"<html><body><p>No feed at all.</p></body></html>", b"\x00\xff" * 99),
        b'<!DOCTYPE r [<!ENTITY a "b">]><rss version="2.0"><channel/></rss>',
        b'<!DOCTYPE r [<!entity x SYSTEM "file:///etc/passwd">]><rss><channel/></rss>',
        b"/etc/passwd",
        b"file:///etc/passwd",
        b"http://127.0.0.1:1/feed",
    ],
)
def test_what_is_no_feed(data: bytes) -> None:
    with pytest.raises(ReadError):
        read_feed(data)


def test_nothing_is_fetched_nor_opened_for_a_feed() -> None:
    feed = b'<!DOCTYPE rss SYSTEM "http://127.0.0.1:1/x.dtd">' + rss(
        "<link>https://a.example/</link>"
    )
    assert len(read_feed(feed)) == 1


def test_a_feed_too_large() -> None:
    with pytest.raises(TooLargeError):
        read_feed(rss(" " * 2**22))


@pytest.mark.parametrize(
    "filling",
    ["<", "<item>", "&", "<![CDATA[", "<!--", "<a b='", "</item>", "&lt;div&gt;", "<!", "<?"],
)
def test_time_is_linear_in_a_hostile_feed(filling: str) -> None:
    times = []
    for size in (20_000, 80_000):
        began = time.process_time()
        with suppress(ReadError):
            read_feed(rss("<description>" + filling * (size // len(filling)), head=""))
        times.append(time.process_time() - began)
    assert times[1] < 10 * times[0] + 0.2
