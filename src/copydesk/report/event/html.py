"""An event record as one self-contained page.

No script, no request to anywhere: as of the pages in `copydesk.report.html`. The desk shows the
``<main>`` of it.
"""

from functools import cache
from pathlib import Path

from jinja2 import Environment

from copydesk.model.event import Record
from copydesk.report.counts import plural
from copydesk.report.event.charts import is_drawn, key_of, step_chart
from copydesk.report.event.in_print import moment_in_print, value_in_print, when_in_print
from copydesk.report.page import PAGE_STYLE, styled, templates_in
from copydesk.report.voices import describe_moment

_FOLDER = Path(__file__).parent
STYLE = _FOLDER / "event.css"
"""The style sheet of the parts; the page that they stand in gives the colours and the type."""
_STYLES = (PAGE_STYLE, STYLE)


def render(record: Record) -> str:
    """A page of all events of a record."""
    page = _environment().get_template("page.html.jinja")
    return page.render(record=record, **styled(_STYLES))


@cache
def _environment() -> Environment:
    environment = templates_in(_FOLDER)
    environment.filters.update(capitalize_first=_capitalized)
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
