"""The pages of the desk: one shell for each screen, which its script fills.

A shell holds nothing from outside, so that each is rendered once.
"""

from functools import cache
from pathlib import Path

from fastapi import APIRouter
from fastapi.responses import FileResponse, HTMLResponse

from copydesk.report.event.html import STYLE
from copydesk.report.page import templates_in

_FOLDER = Path(__file__).parent
STATIC = _FOLDER / "static"
"""Scripts, style sheets and the example, served under ``/static``."""
SCREENS = (
    ("check", "/", "Check"),
    ("sources", "/sources", "Sources"),
    ("event", "/event", "Event"),
    ("write", "/write", "Write"),
    ("share", "/share", "Share"),
)
"""Name, path and label of each screen, in the order of the navigation."""

router = APIRouter(include_in_schema=False)


@router.get("/event.css")
def event_style() -> FileResponse:
    """The style sheet that event records have wherever they are shown."""
    return FileResponse(STYLE, media_type="text/css")


def _add(name: str, path: str) -> None:
    def show() -> HTMLResponse:
        return HTMLResponse(_page(name))

    router.add_api_route(path, show, methods=["GET", "HEAD"], name=name)


for _name, _path, _ in SCREENS:
    _add(_name, _path)


@cache
def _page(name: str) -> str:
    return (
        templates_in(_FOLDER / "templates")
        .get_template(f"{name}.html.jinja")
        .render(screen=name, screens=SCREENS)
    )
