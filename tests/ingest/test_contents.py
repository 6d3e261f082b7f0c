"""Any bytes under any name: reports, leads and reasons, never a fault."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.ingest.contents import read_contents
from copydesk.ingest.kinds import SUFFIXES, Kind, kind_of
from copydesk.ingest.place import Lead, Place
from copydesk.model.gathered import Gathered, Refused
from tests.ingest.archives import page, record
from tests.ingest.reading import assert_lawful

BEGINNINGS = [
    b"",
    b"\x1f\x8b\x08\x00\x00\x00\x00\x00",
    b"PK\x03\x04",
    b"WARC/1.1\r\nWARC-Type: response\r\n",
    b'{"text": "',
    b'[{"a": 1}, ',
    b"<rss version='2.0'><channel><item><link>/a</link>",
    b"<urlset><url><loc>",
    b"<html><body><p>",
    b"a,b\n1,",
    record("https://a.example/", page("The bridge was closed.")),
]


@settings(max_examples=300)
@given(
    st.sampled_from(BEGINNINGS),
    st.binary(max_size=80),
    st.sampled_from(sorted(SUFFIXES)),
    st.booleans(),
)
def test_any_bytes_under_any_name(start: bytes, rest: bytes, suffix: str, fetched: bool) -> None:
    name = f"https://a.example/a{suffix}" if fetched else f"/a{suffix}"
    found = list(
        read_contents(io.BytesIO(start + rest), Place(name, url=name if fetched else None))
    )
    assert found
    for one in found:
        if isinstance(one, Gathered):
            assert_lawful(one.article)
        else:
            assert isinstance(one, Refused | Lead)
            assert "fault in Copydesk" not in getattr(one, "reason", "")


@pytest.mark.parametrize(
    ("head", "name", "media_type", "kind"),
    [
        (b"WARC/1.0\r\n", "a.txt", "", Kind.WARC),
        (b"<?xml version='1.0'?>\n<!-- x -->\n<rss>", "a.html", "text/html", Kind.FEED),
        (b"<?xml version='1.0'?><?xml-stylesheet href='a'?><feed xmlns='a'>", "a", "", Kind.FEED),
        (b"<rdf:RDF xmlns='a'>", "a", "", Kind.FEED),
        (b"\xef\xbb\xbf  <urlset>", "a", "", Kind.SITEMAP),
        (b"<sm:sitemapindex xmlns:sm='a'>", "a", "", Kind.SITEMAP),
        ("<rss>".encode("utf-16"), "a", "", Kind.FEED),
        (b"<html><rss>", "a.xml", "text/xml", Kind.ARTICLE),
        (b"\n<!DOCTYPE html><p>Sorry, no data", "a.csv", "text/csv", Kind.ARTICLE),
        (b"rss and feeds <rss>", "a", "", Kind.ARTICLE),
        (b'{"a": 1}\n{"a": 2}\n', "a.json", "", Kind.JSON_LINES),
        (b'{"a":\n1}', "a.json", "", Kind.JSON),
        (b'{"a": 1}', "a", "application/ld+json", Kind.JSON),
        (b"{bad", "a.jsonl", "", Kind.JSON_LINES),
        (b"[UPDATE] Ten dead", "a.txt", "", Kind.ARTICLE),
        (b"a,b", "a.CSV", "", Kind.CSV),
        (b"a\tb", "a", "text/tab-separated-values", Kind.CSV),
        (b"a,b", "a.txt", "", Kind.ARTICLE),
    ],
)
def test_the_kind_of_a_content(head: bytes, name: str, media_type: str, kind: Kind) -> None:
    assert kind_of(head, name, media_type) is kind


def test_a_csv_file_of_articles() -> None:
    words = "The bridge was closed on Monday after two lorries collided, the police said."
    data = (
        "url,date,title,text\n"
        f'https://a.example/1,2024-01-04,One,"{words}\n\n{words}, they said, ""again""."\n'
        f"https://a.example/2,2024-01-05,Two,\n"
        f',,Three,"{words}"\n'
    )
    one, two, three = read_contents(io.BytesIO(data.encode()), Place("/a.csv"))
    assert isinstance(one, Gathered)
    assert (one.name, one.article.title) == ("https://a.example/1", "One")
    assert one.article.text.endswith('"again".')
    assert one.article.published
    assert isinstance(two, Refused)
    assert two.name == "/a.csv#2"
    assert isinstance(three, Gathered)
    assert three.name == "/a.csv#3"
