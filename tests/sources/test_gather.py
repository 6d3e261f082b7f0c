"""Gathering into a real library, from real files and a real server."""

import gzip
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from copydesk.ingest.transport import Limits
from copydesk.ingest.transport.http import HttpTransport
from copydesk.model.gathered import Refused
from copydesk.sources.gather import gather
from copydesk.sources.store import Kept, Library
from tests.ingest.archives import packed, record
from tests.ingest.archives import page as html
from tests.ingest.transport.server import Site, page, serving, status, validated

NOW = datetime(2024, 1, 5, 12, tzinfo=UTC)
WORDS = "The bridge was closed on Monday after two lorries collided, the police said. "
ARTICLE = html(WORDS * 3).decode()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        yield library


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        yield site


def run(library: Library, *whats: object, limit: int | None = None) -> list[tuple[str, str]]:
    """Name and status or reason of each outcome."""
    limits = Limits(read=2, total=5, interval=0)
    with HttpTransport(limits, allow_hosts=["127.0.0.1"]) as transport:
        found = list(
            gather(map(str, whats), library, transport=transport, now=lambda: NOW, limit=limit)
        )
    return [(one.name, one.status.value if isinstance(one, Kept) else one.reason) for one in found]


def test_files_and_folders(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    (folder / "inner").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    (folder / ".hidden" / "a.md").write_text(WORDS)
    (folder / "a.md").write_text(f"---\ntitle: A\nurl: https://a.example/a\n---\n\n{WORDS}")
    (folder / "b.html").write_text(ARTICLE)
    (folder / "inner" / "c.csv").write_text("Province,Dead\nKerman,84\n")
    (folder / "inner" / "notes.docx").write_text("left out")
    (folder / "empty.txt").write_text("")
    lines = [
        json.dumps({"title": str(n), "text": WORDS, "url": f"https://a.example/{n}"})
        for n in range(3)
    ]
    (folder / "d.jsonl").write_text("\n".join([*lines, "{bad"]))
    (folder / "e.warc.gz").write_bytes(packed(record("https://w.example/1", ARTICLE.encode())))
    first = dict(run(library, folder))
    assert first.pop(f"{folder}/empty.txt") == "the file is empty"
    assert first.pop(f"{folder}/d.jsonl#4").startswith("this is not valid JSON")
    assert first == dict.fromkeys(
        [
            *(f"https://a.example/{n}" for n in "a012"),
            *(f"{folder}/b.html", f"{folder}/inner/c.csv", "https://w.example/1"),
        ],
        "new",
    )
    again = dict(run(library, folder))
    assert sum(status == "unchanged" for status in again.values()) == 7
    assert library.source(f"{folder}/inner/c.csv").article.blocks[-1].cell
    records = {record.name: record for record in library.sources()}
    assert records["https://a.example/0"].via == f"{folder}/d.jsonl"
    assert records["https://w.example/1"].fetched == datetime(2024, 1, 4, 10, tzinfo=UTC)


def test_a_changed_file_is_a_new_version(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(WORDS)
    assert run(library, path) == [(str(path), "new")]
    path.write_text(WORDS + "It has been opened again.")
    assert run(library, path, path) == [(str(path), "version"), (str(path), "unchanged")]
    assert "again" in library.source(str(path)).article.text
    assert "again" not in library.source(str(path), 1).article.text


def test_exported_sources_come_back_as_they_were(library: Library, tmp_path: Path) -> None:
    from copydesk.ingest.exported import to_line

    (tmp_path / "a.html").write_text(ARTICLE)
    run(library, tmp_path / "a.html")
    exported = tmp_path / "library.jsonl"
    exported.write_text("".join(to_line(item) for item in library.export()))  # type: ignore[arg-type]
    with Library.open(tmp_path / "other") as other:
        assert run(other, exported) == [(str(tmp_path / "a.html"), "new")]
        assert other.source(str(tmp_path / "a.html")) == library.source(str(tmp_path / "a.html"))


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.md", "there is no such file"),
        ("empty", "there is nothing to gather in this folder"),
        ("a\0b", "cannot read this file"),
    ],
)
def test_what_is_not_there(library: Library, tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "empty").mkdir()
    ((_, told),) = run(library, f"{tmp_path}/{name}")
    assert reason in told


def test_a_page_is_asked_for_on_condition(library: Library, site: Site) -> None:
    site.pages["/a"] = validated(ARTICLE, '"1"')
    url = f"{site.url}/a"
    assert run(library, url) == [(url, "new")]
    assert run(library, f"{url}#part") == [(url, "unchanged")]
    assert site.asked[-1][1]["if-none-match"] == '"1"'
    assert library.source(url).article.url == url
    site.pages["/a"] = validated(html(WORDS + "It was opened again.").decode(), '"2"')
    assert run(library, url) == [(url, "version")]
    assert run(library, url) == [(url, "unchanged")]
    assert [record.version for record in library.sources(all_versions=True)] == [1, 2]
    assert next(iter(library.sources())).fetched == NOW


def test_a_feed_and_what_it_leads_to(library: Library, site: Site) -> None:
    whole = WORDS * 10
    site.pages |= {
        "/feed": page(
            f"""<rss version="2.0"><channel><title>The Daily</title>
            <item><link>/a</link><description>Short.</description></item>
            <item><link>/gone</link></item>
            <item><link>/whole</link><description>{whole}</description></item>
            <item><link>http://elsewhere.invalid/x</link><description>{whole}</description></item>
            <item><link>file:///etc/passwd</link></item>
            <item><link>http://169.254.169.254/meta</link></item>
            <item><link>javascript:alert(1)</link></item>
            <item><link>/feed</link></item>
            <item><link>/other-feed</link></item>
            <item><link>/a#again</link></item>
            </channel></rss>""",
            "application/rss+xml",
        ),
        "/a": validated(ARTICLE, '"1"'),
        "/other-feed": page(
            "<rss version='2.0'><channel><item><link>/b</link></item></channel></rss>"
        ),
        "/b": page(ARTICLE),
    }
    found = run(library, f"{site.url}/feed")
    assert dict(found) == {
        f"{site.url}/a": "new",
        f"{site.url}/gone": "the server answered 404 (Not Found)",
        f"{site.url}/whole": "new",
        "http://elsewhere.invalid/x": "robots.txt: there is no host elsewhere.invalid",
        f"{site.url}/feed#5": "only http and https URLs are fetched",
        "http://169.254.169.254/meta": (
            "robots.txt: 169.254.169.254 is not a public host; "
            "--allow-host 169.254.169.254 would allow it"
        ),
        f"{site.url}/feed#7": "only http and https URLs are fetched",
        f"{site.url}/b": "a list within a list",
    }
    assert site.paths == ["/feed", "/a", "/gone", "/other-feed"]
    assert library.source(f"{site.url}/whole").article.publisher == "The Daily"
    assert {record.via for record in library.sources()} == {f"{site.url}/feed"}
    again = dict(run(library, f"{site.url}/feed"))
    assert again[f"{site.url}/a"] == again[f"{site.url}/whole"] == "unchanged"


def test_sitemaps_with_their_index(library: Library, site: Site) -> None:
    def urlset(*paths: str) -> str:
        return f"<urlset>{''.join(f'<url><loc>{site.url}{p}</loc></url>' for p in paths)}</urlset>"

    def index(*paths: str) -> str:
        found = "".join(f"<sitemap><loc>{site.url}{path}</loc></sitemap>" for path in paths)
        return f'<?xml version="1.0"?><!-- made --><sitemapindex>{found}</sitemapindex>'

    site.pages |= {
        "/index.xml": page(index("/1.xml.gz", "/2.xml", "/index.xml"), "text/xml"),
        "/1.xml.gz": page(gzip.compress(urlset("/a", "/b").encode()), "application/x-gzip"),
        "/2.xml": page(urlset("/c", "/a"), "application/xml"),
        **{f"/{name}": page(html(f"{name}: {WORDS}")) for name in "abc"},
    }
    names = [f"{site.url}/{name}" for name in "abc"]
    assert run(library, f"{site.url}/index.xml") == [(name, "new") for name in names]
    assert run(library, f"{site.url}/index.xml", limit=2) == [(n, "unchanged") for n in names[:2]]
    assert site.paths[-1] == "/b"


def test_sitemaps_nested_without_end(library: Library, site: Site) -> None:
    for number in range(9):
        below = (
            f"<sitemapindex><sitemap><loc>{site.url}/{number + 1}</loc></sitemap></sitemapindex>"
        )
        site.pages[f"/{number}"] = page(below, "text/xml")
    assert [reason for _, reason in run(library, f"{site.url}/0")] == ["a list within a list"]
    assert len(site.paths) < 6


def test_what_servers_give_is_not_called_by_the_urls_of_others(
    library: Library, site: Site
) -> None:
    """Else any server could put words into the mouth of another."""
    claim = "https://paper.example/story"
    lines = [
        json.dumps({"text": WORDS, "url": claim}),
        json.dumps({"text": WORDS, "url": f"{site.url}/1"}),
    ]
    canonical = ARTICLE.replace("<title>", f"<link rel='canonical' href='{claim}'><title>")
    site.pages |= {
        "/a.jsonl": page("\n".join(lines), "application/jsonl"),
        "/a.warc": page(record(claim, ARTICLE.encode()), "application/warc"),
        "/a": page(canonical),
    }
    names = [
        name for path in ("/a.jsonl", "/a.warc", "/a") for name, _ in run(library, site.url + path)
    ]
    assert names == [
        *(f"{site.url}/a.jsonl#1", f"{site.url}/1"),
        *(f"{site.url}/a.warc#1", f"{site.url}/a"),
    ]
    assert library.source(f"{site.url}/a").article.url == f"{site.url}/a"


def test_a_page_is_called_by_the_url_asked_for(library: Library, site: Site) -> None:
    site.pages |= {"/old": status(301, "/new"), "/new": page(ARTICLE)}
    assert run(library, f"{site.url}/old") == [(f"{site.url}/old", "new")]
    assert library.source(f"{site.url}/old").article.url == f"{site.url}/new"


@pytest.mark.parametrize(
    ("body", "kind", "outcome"),
    [
        (ARTICLE.encode(), "", "new"),
        (ARTICLE.encode(), "application/octet-stream", "new"),
        (b"<p>" + WORDS.encode() + "на мосту".encode("cp1251"), "text/html; charset=cp1251", "new"),
        (ARTICLE.encode(), "text/html; charset=no-such", "new"),
        (WORDS.encode(), "text/plain", "new"),
        (b"Province,Dead\nKerman,84\n", "text/csv", "new"),
        (b'[{"province": "Kerman", "dead": 84}]', "application/json", "new"),
        (b"body { color: red }", "text/css", "text/css is no report and no data"),
        (b"\x89PNG", "image/png", "image/png is no report and no data"),
        (b"%PDF-1.7", "application/pdf", "application/pdf is no report and no data"),
        (b"%PDF-1.7", "text/html", "this is a PDF, not text"),
        (b"", "text/html", "the text is empty"),
        (b"\x00\x01\x02" * 99, "text/html", "this is binary data, not text"),
        (b"<?xml version='1.0'?><newsItem/>", "text/xml", "XML (RSS, NewsML) cannot be read"),
    ],
)
def test_media_types_right_and_wrong(
    library: Library, site: Site, body: bytes, kind: str, outcome: str
) -> None:
    site.pages["/a"] = page(body, kind)
    ((_, told),) = run(library, f"{site.url}/a")
    assert told.startswith(outcome)
    if "1251" in kind:
        assert "на мосту" in library.source(f"{site.url}/a").article.text


def test_the_suffix_in_a_url(library: Library, site: Site) -> None:
    site.pages |= {
        "/a.csv?download=1": page("Province,Dead\nKerman,84\n", "application/octet-stream"),
        "/b.csv": page(ARTICLE),
    }
    run(library, f"{site.url}/a.csv?download=1", f"{site.url}/b.csv")
    data = library.source(f"{site.url}/a.csv?download=1").article
    assert (data.title, data.path, data.blocks[-1].cell is None) == ("a", None, False)
    assert all(block.cell is None for block in library.source(f"{site.url}/b.csv").article.blocks)


def test_outcomes_come_while_gathering_goes_on(
    library: Library, tmp_path: Path, site: Site
) -> None:
    """What was yielded is stored, whatever comes of the rest."""
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps({"text": f"{n}. {WORDS}"}) + "\n" for n in range(600)))
    with HttpTransport(Limits(interval=0)) as transport:
        found = gather([str(path)], library, transport=transport, now=lambda: NOW)
        first = next(found)
        assert isinstance(first, Kept)
        assert len(list(library.sources())) < 600
        found.close()  # type: ignore[attr-defined]
    assert library.source(first.name).hash == first.hash


def test_what_is_refused_is_told_at_once(library: Library, tmp_path: Path) -> None:
    """Nothing piles up however much is refused."""
    path = tmp_path / "a.jsonl"
    path.write_text("{bad\n" * 1000 + json.dumps({"text": WORDS}))
    with HttpTransport() as transport:
        found = gather([str(path)], library, transport=transport, now=lambda: NOW)
        assert isinstance(next(found), Refused)
        outcomes = list(found)
    assert [type(one) for one in outcomes] == [Refused] * 999 + [Kept]


def test_a_folder_of_anything(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    for suffix in (
        "md",
        "html",
        "json",
        "jsonl",
        "csv",
        "xlsx",
        "xml",
        "rss",
        "warc",
        "warc.gz",
        "csv.gz",
    ):
        for number, content in enumerate(
            [b"", b"\x00\xff" * 99, b"{" * 5000, b"<" * 5000, b"\x1f\x8b\x08"]
        ):
            (folder / f"{number}.{suffix}").write_bytes(content)
    outcomes = run(library, folder)
    assert len(outcomes) == 55
    assert not [told for _, told in outcomes if "fault in Copydesk" in told]


def test_a_fault_on_one_does_not_stop_the_others(library: Library, tmp_path: Path) -> None:
    class Faulty:
        def fetch(self, url: str, **validators: str | None) -> None:
            raise ZeroDivisionError("oops")

    path = tmp_path / "a.md"
    path.write_text(WORDS)
    found = list(
        gather(["http://a.example/", str(path)], library, transport=Faulty(), now=lambda: NOW)  # type: ignore[arg-type]
    )
    assert isinstance(found[0], Refused)
    assert "a fault in Copydesk: ZeroDivisionError" in found[0].reason
    assert isinstance(found[1], Kept)
