"""An event record as one self-contained page.

No script, no request to anywhere: as of the pages in `copydesk.report.html`. The desk shows the
``<main>`` of it.
"""

import base64
import hashlib
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from copydesk.model.event import Record
from copydesk.report.counts import plural
from copydesk.report.event.charts import is_drawn, key_of, step_chart
from copydesk.report.event.in_print import moment_in_print, value_in_print, when_in_print
from copydesk.report.visible import visible, visible_name
from copydesk.report.voices import describe_moment

_FOLDER = Path(__file__).parent
STYLE = _FOLDER / "event.css"
"""The style sheet of the parts; the page that they stand in gives the colours and the type."""
_STYLES = (_FOLDER.parent / "html" / "page.css", STYLE)


def render(record: Record) -> str:
    """A page of all events of a record."""
    style = "".join(path.read_text("utf-8") for path in _STYLES)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    page = _environment().get_template("page.html.jinja")
    return page.render(record=record, style=style, style_hash=f"sha256-{digest}")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
    environment.filters.update(
        visible=visible, visible_name=visible_name, capitalize_first=_capitalized
    )
    environment.globals.update(
        describe_moment=describe_moment,
        is_drawn=is_drawn,
        key_of=key_of,
        moment_in_print=moment_in_print,
        plural=plural,
        step_chart=step_chart,
        value_in_print=value_in_print,
        when_in_print=when_in_print,
    )
    return environment


def _capitalized(words: str) -> str:
    return words[:1].upper() + words[1:]
