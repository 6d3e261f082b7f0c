"""A headless Chromium, desks served by processes of their own, and pages in them."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, ViewportSize, expect, sync_playwright

from tests.web.browser.steps import EXAMPLE, Press, by_keyboard, by_mouse

_ARGUMENTS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()
_PATIENCE = 20_000
WIDTHS = {"phone": 360, "desktop": 1280}

OpenPage = Callable[..., Page]


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Debian's Chromium; the tests are skipped where there is none (``.ci/chromium`` gets it)."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("there is no chromium here")
    expect.set_options(timeout=_PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=_ARGUMENTS)
        yield browser
        browser.close()


@contextmanager
def served(library: Path, *options: str) -> Iterator[str]:
    """The URL of a desk that a process of its own serves."""
    command = [sys.executable, "-c", "from copydesk.cli import run; run()"]
    with subprocess.Popen(
        [*command, "serve", "--no-open", "--port", "0", "--library", str(library), *options],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[3].rstrip("/")
        finally:
            process.terminate()


@pytest.fixture(scope="package")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A desk with the example in its library, for tests that leave it as it is."""
    library = tmp_path_factory.mktemp("filled") / "library"
    with served(library, "--allow-host", "127.0.0.1") as url:
        files = [("files", (path.name, path.read_bytes())) for path in EXAMPLE.glob("sources/*")]
        httpx.post(f"{url}/api/sources", files=files, timeout=60).raise_for_status()
        yield url


@pytest.fixture(scope="package")
def emptied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A desk for tests that fill its library."""
    library = tmp_path_factory.mktemp("emptied") / "library"
    with served(library, "--allow-host", "127.0.0.1") as url:
        yield url


@pytest.fixture
def fresh(emptied: str) -> str:
    """A desk as a new user has it, which may gather from this machine."""
    listed = httpx.get(f"{emptied}/api/sources?limit=1000", timeout=60).json()
    names = [("name", source["name"]) for source in listed["sources"]]
    if names:
        httpx.delete(f"{emptied}/api/sources", params=names, timeout=60).raise_for_status()
    return emptied


@pytest.fixture(params=WIDTHS)
def width(request: pytest.FixtureRequest) -> int:
    """The width of a phone, and of a desktop."""
    return WIDTHS[request.param]


@pytest.fixture(params=[("desktop", by_mouse), ("phone", by_keyboard)], ids=["mouse", "keyboard"])
def seat(request: pytest.FixtureRequest) -> tuple[int, Press]:
    """How somebody sits at the desk: the width of the window, and how things are pressed."""
    screen, press = request.param
    return WIDTHS[screen], press


def _is_fault(said: ConsoleMessage) -> bool:
    """Whether the browser complains of the page, and not of an answer that is an error."""
    return said.type == "error" and not said.text.startswith("Failed to load resource")


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Opens pages; at the end nothing may have gone wrong in them unseen."""
    faults: list[str] = []
    contexts = []

    def opened(url: str, width: int = 1280) -> Page:
        context = browser.new_context(
            viewport=ViewportSize(width=width, height=800),
            reduced_motion="reduce",
            has_touch=width < 500,
            accept_downloads=True,
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda said: faults.append(said.text) if _is_fault(said) else None)
        page.goto(url)
        expect(page.locator("body[data-ready]")).to_be_attached()
        return page

    yield opened
    for context in contexts:
        context.close()
    assert faults == []
