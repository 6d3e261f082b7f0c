"""Filling the library, and seeing who has it from whom."""

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.web.browser.conftest import OpenPage
from tests.web.browser.steps import EXAMPLE, Press, tab_to, write

REPORT = """---
title: {title}
publisher: {publisher}
published: {published}
---

{text}
"""
STORY = "The old mill at Tarn burned down on Friday night. Nobody was hurt, the fire service said."


def report(publisher: str, text: str = STORY, published: str = "2024-03-02T08:00:00+00:00") -> str:
    return REPORT.format(title="Mill burns", publisher=publisher, published=published, text=text)


def test_files_that_are_chosen(fresh: str, open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(f"{fresh}/sources")
    expect(page.locator("#invite")).to_be_visible()
    paths = [write(tmp_path, f"{name}.md", report(name)) for name in ("Tarn Post", "Mill Wire")]
    page.locator("#files").set_input_files([*paths, write(tmp_path, "empty.md", "")])
    expect(page.locator("#progress-words")).to_have_text("Done: 2 new, 1 not taken.")
    expect(page.locator("#outcomes li")).to_have_count(3)
    expect(page.locator("#list > li")).to_have_count(2)


def test_a_dropped_file_and_a_later_version(
    fresh: str, open_page: OpenPage, seat: tuple[int, Press]
) -> None:
    width, press = seat
    page = open_page(f"{fresh}/sources", width)
    for text in (STORY, STORY.replace("Nobody was", "Two people were")):
        files = page.evaluate_handle(
            "text => { const data = new DataTransfer();"
            " data.items.add(new File([text], 'mill.md')); return data }",
            report("Tarn Post", text),
        )
        page.dispatch_event("body", "drop", {"dataTransfer": files})
        expect(page.locator("#progress-words")).to_contain_text("Done: 1 new")
    expect(page.locator("#list > li")).to_have_count(1)
    expect(page.locator("#list > li")).to_contain_text("version 2")
    press(page, page.get_by_text("Text and versions"))
    expect(page.locator(".source-text")).to_contain_text("Two people were hurt")
    press(page, page.get_by_role("button", name="Version 1"))
    expect(page.locator(".source-text")).to_contain_text("Nobody was hurt")


def test_pasted_words_by_keyboard(fresh: str, open_page: OpenPage, width: int) -> None:
    page = open_page(f"{fresh}/sources", width)
    tab_to(page, page.get_by_text("Paste a report…"))
    page.keyboard.press("Enter")
    for words in ("Mill burns", "Tarn Post"):
        page.keyboard.press("Tab")
        page.keyboard.insert_text(words)
    tab_to(page, page.get_by_label("Its words"))
    page.keyboard.insert_text(STORY)
    tab_to(page, page.get_by_role("button", name="Add it"))
    page.keyboard.press("Enter")
    expect(page.locator("#list > li")).to_contain_text("Mill burns")


@pytest.fixture
def feed() -> Iterator[str]:
    """A feed on a server of this machine, with two reports."""
    items = "".join(
        f"<item><title>Report {n}</title><link>{{root}}/{n}</link>"
        f"<description>{STORY} This is report number {n}.</description></item>"
        for n in (1, 2)
    )

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            root = f"http://{self.headers['Host']}"
            known = {
                "/feed": (
                    "application/rss+xml",
                    '<rss version="2.0"><channel><title>Tarn Post</title>'
                    + items.replace("{root}", root)
                    + "</channel></rss>",
                ),
                "/1": ("text/html", f"<article><h1>Report 1</h1><p>{STORY * 4}</p></article>"),
                "/2": ("text/html", f"<article><h1>Report 2</h1><p>{STORY * 5}</p></article>"),
            }
            kind, body = known.get(self.path, ("text/plain", ""))
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever).start()
        yield f"http://127.0.0.1:{server.server_port}/feed"
        server.shutdown()


def test_a_feed_with_live_progress(
    fresh: str, open_page: OpenPage, feed: str, seat: tuple[int, Press]
) -> None:
    width, press = seat
    page = open_page(f"{fresh}/sources", width)
    page.get_by_label("Addresses, one a line").fill(feed)
    press(page, page.get_by_role("button", name="Gather"))
    expect(page.locator("#outcomes li")).to_have_count(2)
    expect(page.locator("#progress-words")).to_have_text("Done: 2 new.")
    expect(page.locator("#list > li")).to_have_count(2)


def test_an_address_that_is_refused(fresh: str, open_page: OpenPage) -> None:
    page = open_page(f"{fresh}/sources")
    page.get_by_label("Addresses, one a line").fill("http://10.0.0.1/feed")
    page.get_by_role("button", name="Gather").click()
    expect(page.locator("#outcomes .refused")).to_contain_text("not taken")


def test_outlets_of_one_origin_stand_together(filled: str, open_page: OpenPage, width: int) -> None:
    page = open_page(f"{filled}/sources", width)
    expect(page.locator("#origins-words")).to_contain_text("7 reports, but 5 independent origins")
    wire = page.locator(".origin", has_text="Strait Wire").first
    expect(wire).to_contain_text("2 reports, 1 origin")
    expect(wire.locator(".depends")).to_contain_text("Ellery Courier")
    expect(wire.locator(".depends")).to_contain_text("copy of Strait Wire")


def test_the_example_can_be_taken_out(fresh: str, open_page: OpenPage, width: int) -> None:
    page = open_page(f"{fresh}/sources", width)
    page.get_by_role("button", name="Load the example").click()
    expect(page.locator("#list > li")).to_have_count(len(list(EXAMPLE.glob("sources/*"))))
    page.get_by_role("button", name="Take the example out").click()
    expect(page.locator("#invite")).to_be_visible()


def test_names_and_titles_are_only_ever_text(
    fresh: str, open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_page(f"{fresh}/sources")
    hostile = "<img src=x onerror=document.title=1>"
    page.locator("#files").set_input_files(
        write(tmp_path, "a.md", report(hostile, f"{STORY} {hostile} \u202e"))
    )
    expect(page.locator("#list > li")).to_contain_text("<img")
    expect(page.locator("#origins")).to_contain_text("<img")
    assert page.locator("img").count() == 0
