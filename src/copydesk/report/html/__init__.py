"""Reports as one self-contained page: the article with its flags, and a card for each.

No script, no request to anywhere: a content security policy in the page forbids both, and allows
its one style sheet by its hash.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from jinja2 import Template

from copydesk.model.outcome import Outcome
from copydesk.report.claim_counts import count_claims
from copydesk.report.counts import count, plural, was_checked
from copydesk.report.html.claims import class_of, tallies_of
from copydesk.report.html.layout import lay_out
from copydesk.report.page import PAGE_STYLE, styled, templates_in
from copydesk.report.reference import describe_reference

_FOLDER = Path(__file__).parent
_STYLES = (PAGE_STYLE, _FOLDER / "claims.css")


def render(outcomes: Sequence[Outcome]) -> str:
    """One HTML page of all outcomes."""
    return _template().render(
        outcomes=outcomes,
        counts=count(outcomes),
        **styled(_STYLES),
    )


@cache
def _template() -> Template:
    environment = templates_in(_FOLDER)
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
