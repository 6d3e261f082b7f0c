"""A time where a text tells it: its words, its clause, and what they make of it."""

import re
from dataclasses import dataclass
from datetime import date

from copydesk.model.claim import ClaimKind
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex, TimexType
from copydesk.understand.calendar import Interval, interval_of
from copydesk.understand.lang.en.order import REACTION
from copydesk.understand.lang.en.plans import OTHER, PLANNED
from copydesk.understand.reading import Reading
from copydesk.verify.clocks import Window, window_of


@dataclass(frozen=True, slots=True)
class Told:
    """A time where it is told.

    Attributes:
        reading: the text.
        sentence: the index of its sentence.
        timex: the time.
    """

    reading: Reading
    sentence: int
    timex: Timex

    @property
    def window(self) -> Window | None:
        """When of day it is, if it is a clock time."""
        return window_of(self.reading, self.timex)

    @property
    def words(self) -> str:
        """Its words."""
        return self.timex.span.cut(self.reading.text)

    @property
    def clause(self) -> str:
        """The words of the clause that holds it."""
        reading = self.reading
        clauses = reading.clauses[self.sentence]
        inside = (one for one in clauses if one.contains(self.timex.span))
        return next(inside, reading.sentences[self.sentence].span).cut(reading.article.prose)

    def before(self, reach: int) -> str:
        """So many code points in front of it, within its sentence."""
        start = max(self.reading.sentences[self.sentence].span.start, self.timex.span.start - reach)
        return Span(start, self.timex.span.start).cut(self.reading.article.prose)

    @property
    def role(self) -> str | None:
        """Whether it begins a stretch or ends it; None when it does neither."""
        before = self.before(_ROLE)
        if _FROM.search(before):
            return "from"
        if _NOT_UNTIL.search(self.before(_CLAUSE)):
            return None
        return "until" if _UNTIL.search(before) else None

    @property
    def day(self) -> date | None:
        """The day of a clock time, where the words of its sentence tell it."""
        start, said = self.timex.start, self.timex.stated
        if start is None:
            return None
        others = self.reading.timexes_by_sentence[self.sentence]
        told = any(
            other.start is not None
            and other.stated.hour is None
            and other.start.date() == start.date()
            and other.grain in (Grain.DAY, Grain.DAYPART)
            for other in others
        )
        return start.date() if told or said.day or said.weekday is not None else None

    @property
    def dates(self) -> tuple[Interval, ...]:
        """The days, months and years that its sentence tells."""
        found = (
            interval_of(timex)
            for timex in self.reading.timexes_by_sentence[self.sentence]
            if timex.grain is not None and timex.grain >= Grain.DAYPART
        )
        return tuple(filter(None, found))

    @property
    def is_planned(self) -> bool:
        """Whether it is of what is to come, or of a plan."""
        now, start = self.reading.reference.time, self.timex.start
        if now is None or start is None:
            ahead = False
        elif self.reading.reference.grain_is_day:
            ahead = start.date() > now.date()
        else:
            ahead = start > now
        return ahead or bool(PLANNED.search(self.clause))

    @property
    def is_converted(self) -> bool:
        """Whether it is told in brackets, as the same time on another clock: "(1840 GMT)"."""
        return self.before(1) == "("

    @property
    def is_of_another_case(self) -> bool:
        """Whether its clause tells of another case than the one at hand: "the previous vote"."""
        return bool(OTHER.search(self.clause))

    @property
    def is_of_a_reply(self) -> bool:
        """Whether it is when somebody answered to what happened."""
        return bool(REACTION.search(self.before(_LEAD)))

    @property
    def is_counted(self) -> bool:
        """Whether it tells how far two events lie apart, or is only a manner of speaking.

        "Nine days after the first drops", "a day of mourning".
        """
        if self.timex.type is not TimexType.DURATION:
            return False
        prose, end = self.reading.article.prose, self.timex.span.end
        amount = self.timex.stated.amount
        single = amount is not None and amount.exact == 1
        article = single and self.words.lower().startswith(("a day", "a year", "one-"))
        return self.timex.stated.base is not None or article or bool(_COUNTED.match(prose, end))

    def is_telling(self, kind: ClaimKind) -> bool:
        """Whether two texts hardly have it by chance: "06:47", not "noon"."""
        minute = self.timex.stated.minute
        return kind is ClaimKind.CLOCK and bool(minute)

    @property
    def heads_an_entry(self) -> bool:
        """Whether it is when an entry of a running report was written: "21:20 She has arrived"."""
        sentence = self.reading.sentences[self.sentence].span
        lead = Span(sentence.start, self.timex.span.start).cut(self.reading.article.prose)
        return self.timex.stated.hour is not None and not any(map(str.isalnum, lead))


_COUNTED = re.compile(
    r"\s(?:\w{1,12}\s)?(?:after|before|since|earlier|later|ago|from now|of age|old|on from|until|"
    r"to go|away|apart|late)\b",
    re.IGNORECASE,
)
_ROLE = 16
_LEAD = 30
_FROM = re.compile(r"\b(?:from|between|since|starting)\s+(?:the\s+)?\Z", re.IGNORECASE)
_NOT_UNTIL = re.compile(
    r"\b(?:not|never|nobody|no|none)\b[^,;.]{1,60}\b(?:until|till)\s+\Z|n['’]t\b[^,;.]{1,60}\buntil\s+\Z",
    re.IGNORECASE,
)
_CLAUSE = 80
_UNTIL = re.compile(r"\b(?:to|until|till|through|ending)\s+(?:the\s+)?\Z|[–-]\s?\Z", re.IGNORECASE)
