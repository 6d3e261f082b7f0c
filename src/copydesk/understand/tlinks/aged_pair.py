"""An age beside the beginning that it is counted from."""

from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.calendar import between
from copydesk.understand.tlinks.ages import Age
from copydesk.understand.tlinks.stretch import Moment

_OLDEST = 130
_FAR = 5


@dataclass(frozen=True, slots=True)
class Aged:
    """An age beside the beginning that it is counted from and the time at which it holds.

    Attributes:
        age: what is said.
        born: the beginning.
        now: when it holds.
        sure: whether the words certainly bind the two.
        or_at: another time of its sentence, at which it may hold instead.
    """

    age: Age
    born: Moment
    now: Moment
    sure: bool
    or_at: Moment | None = None

    @property
    def counts(self) -> tuple[int, int]:
        """The least and the greatest age that is right."""
        if self.age.turning:
            years = self.now.interval.last.year - self.born.interval.start.year
            return years, years
        low, high = between(self.age.unit, self.born.interval, self.now.interval)
        return int(low + 0.001), int(high)

    @property
    def is_no_age(self) -> bool:
        """Whether the number is so far from any age that it counts something else."""
        return self.age.count > _OLDEST and self.age.count > _FAR * self.counts[1]

    @property
    def ends(self) -> tuple[Span, ...]:
        """The words that date the beginning and the time of the age."""
        return tuple(moment.span for moment in (self.born, self.now) if moment.span)

    @property
    def holds(self) -> bool:
        """Whether the age said is right."""
        low, high = self.counts
        if self.or_at is not None:
            early, late = between(self.age.unit, self.born.interval, self.or_at.interval)
            if int(early + 0.001) <= self.age.count <= late:
                return True
        return low <= self.age.count <= high
