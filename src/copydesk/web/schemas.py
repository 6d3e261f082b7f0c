"""The shapes of requests and answers."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from copydesk.ingest.times import is_possible

_MOST_SOURCES = 500
_LONGEST_NAME = 4_000


def _moment(value: object) -> object:
    """ISO 8601 words as a time; numbers are none, nor is an empty field of a form."""
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise ValueError("an ISO 8601 date or time is needed")
    try:
        time = datetime.fromisoformat(value)
    except ValueError:
        raise ValueError("this is not an ISO 8601 date or time") from None
    if not is_possible(time):
        raise ValueError("this year is not one of those from 1000 to 9000")
    return time


Moment = Annotated[
    datetime | None,
    BeforeValidator(_moment),
    WithJsonSchema(
        {
            "anyOf": [{"type": "string", "examples": ["2024-01-04T21:40+00:00"]}, {"type": "null"}],
            "description": "ISO 8601, a date or a time.",
        }
    ),
]
Name = Annotated[str, Field(min_length=1, max_length=_LONGEST_NAME)]
Names = Annotated[list[Name], Field(max_length=_MOST_SOURCES)]
Format = Literal["json", "html", "sarif", "claimreview"]


class Asked(BaseModel):
    """What every request is: strict, and without unknown fields."""

    model_config = ConfigDict(extra="forbid", strict=True)


class QuickCheck(Asked):
    """A text to check by the rules alone."""

    text: str
    published: Moment = None


class Check(Asked):
    """A text to check."""

    text: str
    name: Name | None = None
    published: Moment = None
    against: Literal["library"] | Names | None = None
    format: Format = "json"


class Pasted(Asked):
    """The words of a source, and what is known of it."""

    text: str
    name: Name | None = None
    title: Name | None = None
    publisher: Name | None = None
    published: Moment = None
    url: Name | None = None


class Gather(Asked):
    """What to gather."""

    urls: Annotated[list[Name], Field(min_length=1, max_length=50)]
    limit: Annotated[int, Field(ge=1, le=1_000)] = 200


class OfEvent(Asked):
    """Which sources, as things stood when."""

    sources: Names | None = None
    as_of: Moment = None
    format: Literal["json", "html"] = "json"


class ToWrite(Asked):
    """Which article to write, of which sources, as things stood when."""

    sources: Names | None = None
    as_of: Moment = None
    event: Annotated[int, Field(ge=0, le=10_000)] = 0
    format: Literal["json", "markdown", "html", "ninjs", "newsarticle"] = "json"


class Described(BaseModel):
    """What went wrong."""

    code: str
    message: str


class ErrorBody(BaseModel):
    """Every error of the API."""

    error: Described


class SizeLimits(BaseModel):
    """What a request may hold: bytes, and counts."""

    text: int
    file: int
    upload: int
    urls: int
    sources: int


class About(BaseModel):
    """Which desk this is."""

    version: str
    library: str
    limits: SizeLimits


class SourceRecord(BaseModel):
    """One version of a source, without its text."""

    name: str
    hash: str
    version: int
    newest: bool
    title: str | None
    byline: str | None
    publisher: str | None
    published: str | None
    modified: str | None
    url: str | None
    language: str | None
    path: str | None
    via: str | None
    fetched: str | None


class SourceWithText(SourceRecord):
    """One version of a source, and which others there are."""

    text: str
    versions: list[SourceRecord]


class SourceList(BaseModel):
    """A page of the list of sources."""

    sources: list[SourceRecord]
    total: int
    next: str | None


class Outcome(BaseModel):
    """What became of one report."""

    name: str
    status: Literal["new", "version", "unchanged", "refused"]
    hash: str | None
    reason: str | None


class Counts(BaseModel):
    """How many reports there are of each status."""

    new: int
    version: int
    unchanged: int
    refused: int


class Taken(BaseModel):
    """What became of all reports of a request."""

    outcomes: list[Outcome]
    counts: Counts


class Removed(BaseModel):
    """How much was removed."""

    sources: int
    versions: int


class JobBody(BaseModel):
    """Work in the background."""

    id: str
    state: Literal["queued", "running", "done", "failed", "cancelled"]
    counts: Counts
    error: Described | None


class RuleSummary(BaseModel):
    """A rule in the list of rules."""

    code: str
    name: str
    severity: str
    since: str
    summary: str


class RuleList(BaseModel):
    """All rules."""

    rules: list[RuleSummary]


class RuleExample(BaseModel):
    """An example of a rule; what it flags stands between ``[[`` and ``]]``."""

    flagged: bool
    text: str
    published: str | None
    message: str | None
    suggestion: str | None


class RuleDocs(RuleSummary):
    """A rule with its documentation."""

    doc: str
    text: str
    examples: list[RuleExample]


Report = dict[str, Any]
"""As docs/json-report.md describes it."""
