"""Checking an article on the desk."""

import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser.conftest import WIDTHS, OpenPage
from tests.web.browser.steps import EXAMPLE, Press, flags, tab_to, type_article, write

WRONG = "The vote was held on Monday, 3 January 2024, in the old town hall."
RIGHT = "The vote was held on Wednesday, 3 January 2024, in the old town hall."
PLAIN = "The council met in the town hall and spoke about the new bridge over the river. "
STYLES = """one => {
    const { font, padding, whiteSpace, letterSpacing, overflowWrap, wordBreak, tabSize }
        = getComputedStyle(one);
    return [font, padding, whiteSpace, letterSpacing, overflowWrap, wordBreak, tabSize];
}"""
"""What decides where each word of a text stands."""


def article_text(page: Page) -> str:
    return page.locator("#article").input_value()


def selected(page: Page) -> str:
    return str(
        page.locator("#article").evaluate(
            "area => area.value.slice(area.selectionStart, area.selectionEnd)"
        )
    )


def test_what_is_typed_is_checked(filled: str, open_page: OpenPage, width: int) -> None:
    page = open_page(filled, width)
    page.locator("#article").press_sequentially(WRONG)
    expect(flags(page)).to_have_text(["Monday"])
    expect(page.locator("#counts")).to_have_text("1 error")


@pytest.mark.parametrize("before", ["", "😀👩‍🚒 Ünïcödé 𝔉𝔢𝔯𝔯𝔶. ", "اول خبر. \u202e "])
def test_the_right_words_are_marked_and_replaced(
    filled: str, open_page: OpenPage, before: str
) -> None:
    page = open_page(filled)
    type_article(page, before + WRONG)
    expect(flags(page)).to_have_text(["Monday"])
    page.get_by_role("button", name="Replace with “Wednesday”").click()
    assert article_text(page) == before + RIGHT
    expect(page.locator("#counts")).to_have_text("Nothing found")
    page.locator("#article").focus()
    page.keyboard.press("Control+z")
    assert article_text(page) == before + WRONG
    expect(flags(page)).to_have_text(["Monday"])


def test_marks_move_with_the_text(filled: str, open_page: OpenPage) -> None:
    page = open_page(filled)
    type_article(page, WRONG)
    expect(flags(page)).to_have_text(["Monday"])
    page.route("**/api/check**", lambda route: route.abort())
    page.locator("#article").press("Control+Home")
    page.keyboard.insert_text("On the day 😀: ")
    assert flags(page).all_text_contents() == ["Monday"]


def test_marks_lie_under_their_words(filled: str, open_page: OpenPage, width: int) -> None:
    page = open_page(filled, width)
    type_article(page, f"{PLAIN * 9}\n\n" * 6 + f"{WRONG}\n\n\n")
    expect(flags(page)).to_have_text(["Monday"])
    area = page.locator("#article")
    heights = [area.evaluate("one => one.scrollHeight"), area.evaluate("one => one.clientHeight")]
    backdrop = page.locator(".backdrop")
    assert heights[0] == heights[1] == backdrop.evaluate("one => one.clientHeight")
    assert area.bounding_box() == backdrop.bounding_box()
    assert area.evaluate(STYLES) == backdrop.evaluate(STYLES)


def test_next_and_previous_by_keyboard(filled: str, open_page: OpenPage, width: int) -> None:
    page = open_page(filled, width)
    type_article(page, f"{WRONG}\n\n{PLAIN * 30}\n\nIt began on Sunday, 9 January 2024.")
    expect(flags(page)).to_have_text(["Monday", "Sunday"])
    expect(page.locator("#announce")).to_contain_text("checked")
    for key, words in (
        ("F8", "Monday"),
        ("F8", "Sunday"),
        ("F8", "Monday"),
        ("Shift+F8", "Sunday"),
    ):
        page.keyboard.press(key)
        assert selected(page) == words
        active = page.locator(".card[aria-current]")
        expect(active).to_be_visible()
        expect(active).to_contain_text(words)
        expect(page.locator(".backdrop .active")).to_be_in_viewport()
        expect(page.locator("#announce")).to_contain_text(words)


def test_next_and_previous_by_mouse(filled: str, open_page: OpenPage, width: int) -> None:
    page = open_page(filled, width)
    type_article(page, f"{WRONG}\n\n{PLAIN * 30}\n\nIt began on Sunday, 9 January 2024.")
    expect(flags(page)).to_have_text(["Monday", "Sunday"])
    page.get_by_role("button", name="Next").click()
    expect(page.locator(".card[aria-current]")).to_contain_text("Monday")
    page.get_by_role("button", name="Next").click()
    expect(page.locator(".card[aria-current]")).to_contain_text("Sunday")
    expect(page.locator(".backdrop .active")).to_be_in_viewport()


def test_a_fix_by_keyboard_alone(filled: str, open_page: OpenPage, width: int) -> None:
    page = open_page(filled, width)
    type_article(page, WRONG)
    expect(flags(page)).to_have_text(["Monday"])
    page.keyboard.press("F8")
    tab_to(page, page.get_by_role("button", name="Replace with “Wednesday”"))
    page.keyboard.press("Enter")
    assert article_text(page) == RIGHT


def test_a_click_on_marked_words_shows_their_card(filled: str, open_page: OpenPage) -> None:
    page = open_page(filled)
    type_article(page, WRONG)
    expect(flags(page)).to_have_text(["Monday"])
    box = flags(page).bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(page.locator(".card[aria-current]")).to_contain_text("Monday")


def test_the_share_of_claims_checked_is_in_sight(
    filled: str, open_page: OpenPage, width: int
) -> None:
    page = open_page(filled, width)
    type_article(page, (EXAMPLE / "ferry-marigold.txt").read_text("utf-8"))
    expect(page.locator("#share")).to_contain_text(" claims")
    checked, claims = (
        int(word) for word in page.locator("#share").inner_text().split() if word.isdigit()
    )
    assert 0 < checked <= claims
    page.keyboard.press("Control+End")
    page.mouse.wheel(0, 5000)
    expect(page.locator("#share")).to_be_in_viewport()


def test_passages_stand_beside_the_words(filled: str, open_page: OpenPage) -> None:
    page = open_page(filled)
    type_article(page, (EXAMPLE / "ferry-marigold.txt").read_text("utf-8"))
    card = page.locator(".card.error", has_text="7:52")
    expect(card.locator(".side.own mark")).to_have_text("7:52 a.m.")
    expect(card.locator(".side.contradicts mark").first).to_have_text("7:42 a.m.")
    expect(card).to_contain_text("says otherwise")


def test_filters(filled: str, open_page: OpenPage, seat: tuple[int, Press]) -> None:
    width, press = seat
    page = open_page(filled, width)
    type_article(page, (EXAMPLE / "ferry-marigold.txt").read_text("utf-8"))
    expect(page.locator("#share")).to_contain_text("checked")
    if width == WIDTHS["phone"]:
        press(page, page.get_by_role("button", name="List them all"))
    errors = page.get_by_role("button", name="Errors")
    expect(errors).to_have_attribute("aria-pressed", "true")
    number = page.locator(".card.error").count()
    assert number > 0
    press(page, errors)
    expect(page.locator(".card.error")).to_have_count(0)
    press(page, errors)
    expect(page.locator(".card.error")).to_have_count(number)
    press(page, page.get_by_role("button", name="corroborated"))
    assert page.locator(".card.corroborated").count() > 0


def test_a_rule_tells_what_it_is_about(
    filled: str, open_page: OpenPage, seat: tuple[int, Press]
) -> None:
    width, press = seat
    page = open_page(filled, width)
    type_article(page, WRONG)
    press(page, page.get_by_role("button", name="Next"))
    press(page, page.get_by_text("About DT001"))
    expect(page.locator(".card .doc p").first).not_to_be_empty()


HOSTILE = (
    '<img src="/x" onerror="document.title=1"><script>document.title=1</script> '
    'The vote was held on Monday, 3 January 2024, said <b>Mr. "O\'Hara"</b> &amp; others.'
)


def test_markup_is_only_ever_text(filled: str, open_page: OpenPage) -> None:
    page = open_page(filled)
    type_article(page, HOSTILE)
    expect(flags(page)).to_have_text(["Monday"])
    assert page.locator("img, main script").count() == 0
    assert "<img" in page.locator(".backdrop").inner_text()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("article.md", f"# The vote\n\n{WRONG}\n"),
        ("article.html", f"<html><body><article><h1>The vote</h1><p>{WRONG}</p></article></body>"),
        ("article.json", json.dumps({"headline": "The vote", "articleBody": WRONG})),
    ],
)
def test_a_file(filled: str, open_page: OpenPage, tmp_path: Path, name: str, text: str) -> None:
    page = open_page(filled)
    page.locator("#file").set_input_files(write(tmp_path, name, text))
    expect(page.locator("#share")).to_contain_text("checked")
    expect(flags(page)).to_have_text(["Monday"])
    assert "<p>" not in article_text(page)


def test_a_dropped_file(filled: str, open_page: OpenPage) -> None:
    page = open_page(filled)
    files = page.evaluate_handle(
        "text => { const data = new DataTransfer();"
        " data.items.add(new File([text], 'a.txt')); return data }",
        WRONG,
    )
    page.dispatch_event("body", "drop", {"dataTransfer": files})
    expect(flags(page)).to_have_text(["Monday"])


def test_a_file_that_is_no_article(filled: str, open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(filled)
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\x89PNG\r\n\0\0\0")
    page.locator("#file").set_input_files(path)
    expect(page.get_by_role("alert")).to_contain_text("is no text")


@pytest.fixture
def website() -> Iterator[str]:
    """A page on a server of this machine."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = f"<html><body><article><h1>The vote</h1><p>{WRONG} {PLAIN * 5}</p></article>"
            found = self.path == "/vote"
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            if found:
                self.wfile.write(body.encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_link(filled: str, open_page: OpenPage, website: str, seat: tuple[int, Press]) -> None:
    width, press = seat
    page = open_page(filled, width)
    press(page, page.get_by_text("From a link…"))
    expect(page.get_by_label("Address of the article")).to_be_focused()
    page.keyboard.insert_text(f"{website}/vote")
    press(page, page.get_by_role("button", name="Read it"))
    expect(flags(page)).to_have_text(["Monday"])
    page.goto(f"{filled}/sources")
    expect(page.locator("#total")).to_have_text("7 reports")


def test_a_dead_link(filled: str, open_page: OpenPage, website: str) -> None:
    page = open_page(filled)
    page.get_by_text("From a link…").click()
    page.get_by_label("Address of the article").fill(f"{website}/gone")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("could not be read")


def test_the_article_outlives_a_visit(filled: str, open_page: OpenPage) -> None:
    page = open_page(filled)
    type_article(page, WRONG)
    expect(flags(page)).to_have_text(["Monday"])
    page.reload()
    expect(flags(page)).to_have_text(["Monday"])
    assert article_text(page) == WRONG


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Der Gemeinderat hat am Montag über die neue Brücke beraten und sie gebilligt.",
            "the desk reads English, and this seems to be German",
        ),
        ('---\ntitle: ""\n---\n', "there are no words to check"),
    ],
)
def test_what_cannot_be_checked_is_said_not_to_be(
    filled: str, open_page: OpenPage, text: str, reason: str
) -> None:
    page = open_page(filled)
    type_article(page, text)
    expect(page.locator("#counts")).to_have_text(f"Not checked: {reason}")
    expect(page.locator("#share")).to_be_empty()


def test_nine_hundred_words_are_checked_while_one_types(filled: str, open_page: OpenPage) -> None:
    page = open_page(filled)
    page.get_by_text("Compare with").click()
    type_article(page, f"{WRONG} {PLAIN * 55}")
    expect(flags(page)).to_have_text(["Monday"])
    took = []
    for number in range(6):
        with page.expect_response("**/api/check/quick") as answer:
            page.locator("#article").press("Control+End")
            page.keyboard.insert_text(f" Item {number}.")
            with page.expect_request("**/api/check/quick"):
                pass
            began = perf_counter()
        assert answer.value.ok
        took.append(perf_counter() - began)
    assert min(took) < 0.3
