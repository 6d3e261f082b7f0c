"""What became of one input of a run."""

from dataclasses import dataclass

from copydesk.model.report import Report


@dataclass(frozen=True, slots=True)
class Outcome:
    """The report of one article, or why there is none.

    Attributes:
        path: the file as named by the user or found in a folder; "-" is standard input.
        report: None when the file could not be checked.
        error: why it could not, in words for the user; None when there is a report.

    Raises:
        ValueError: if there are both a report and an error, or neither.
    """

    path: str
    report: Report | None = None
    error: str | None = None

    def __post_init__(self) -> None:
        if (self.report is None) == (self.error is None):
            raise ValueError("an outcome is either a report or an error")
