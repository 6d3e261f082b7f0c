"""The faults that only other sources show: family SR."""

from dataclasses import dataclass

from copydesk.model.claim import ClaimKind
from copydesk.model.finding import Severity
from copydesk.verify.fault_docs import DOCS


@dataclass(frozen=True, slots=True)
class Fault:
    """One way in which sources can contradict an article.

    Attributes:
        code, name: as rules have them; codes are never reused.
        severity: of a contradiction; a dispute is a warning, a figure since revised an info.
        since: the version that brought it.
    """

    code: str
    name: str
    severity: Severity = Severity.ERROR
    since: str = "0.1.0"

    @property
    def doc(self) -> str:
        """What it finds, why it matters, what it does not claim, and its source."""
        return DOCS[self.code]


FIGURE = Fault("SR001", "figure-contradicted")
DATE = Fault("SR002", "date-contradicted")
CLOCK = Fault("SR003", "clock-contradicted")
DURATION = Fault("SR004", "duration-contradicted")
OPPOSITE = Fault("SR005", "opposite-reported")
DIRECTION = Fault("SR006", "direction-reversed")
ORDER = Fault("SR007", "order-reversed")
SUPERLATIVE = Fault("SR008", "superlative-refuted")
QUOTE = Fault("SR009", "quote-altered")
SPEAKER = Fault("SR010", "wrong-speaker")
NAME = Fault("SR011", "wrong-name")
OFFICE = Fault("SR012", "wrong-office")
PLACE = Fault("SR013", "wrong-place")

OF_TIMES = {ClaimKind.DATE: DATE, ClaimKind.CLOCK: CLOCK, ClaimKind.DURATION: DURATION}
"""The fault of a time, by what kind of time is claimed."""

FAULTS = (
    FIGURE, DATE, CLOCK, DURATION, OPPOSITE, DIRECTION, ORDER, SUPERLATIVE, QUOTE, SPEAKER, NAME,
    OFFICE, PLACE,
)  # fmt: skip
