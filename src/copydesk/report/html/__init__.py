"""Reports as one self-contained page: the article with its flags, and a card for each.

No script, no request to anywhere: a content security policy in the page forbids both, and allows
its one style sheet by its hash.
"""

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from copydesk.model.outcome import Outcome
from copydesk.report.claim_counts import count_claims
from copydesk.report.counts import count, plural, was_checked
from copydesk.report.html.claims import class_of, tallies_of
from copydesk.report.html.layout import lay_out
from copydesk.report.reference import describe_reference
from copydesk.report.visible import visible, visible_name

_FOLDER = Path(__file__).parent
_STYLES = ("page.css", "claims.css")


def render(outcomes: Sequence[Outcome]) -> str:
    """One HTML page of all outcomes."""
    style = "".join((_FOLDER / name).read_text("utf-8") for name in _STYLES)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return _template().render(
        outcomes=outcomes,
        counts=count(outcomes),
        style=style,
        style_hash=f"sha256-{digest}",
    )


@cache
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
    environment.filters.update(visible=visible, visible_name=visible_name)
    environment.globals.update(
        class_of=class_of,
        count=count,
        count_claims=count_claims,
        describe_reference=describe_reference,
        lay_out=lay_out,
        plural=plural,
        tallies_of=tallies_of,
        was_checked=was_checked,
    )
    return environment.get_template("page.html.jinja")
