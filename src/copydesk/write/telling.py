"""What an article has told so far, and the choice among wordings of its next sentence."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from copydesk.events.saying import is_publisher
from copydesk.model.draft import LeftOut, Sentence
from copydesk.model.event import Event, Used
from copydesk.model.evidence import Evidence
from copydesk.write.cast import Cast
from copydesk.write.clause import Clause, take_apart
from copydesk.write.dates import Calendar
from copydesk.write.lang.en.account import CLOCK_IN_WORDS
from copydesk.write.lang.en.style import (
    DANGLING,
    DEICTIC,
    INSTITUTION,
    OUTLETS,
    OWN_VOICE,
)
from copydesk.write.nouns import Nouns
from copydesk.write.numerals import begin_with
from copydesk.write.own_words import in_own_words
from copydesk.write.runs import Runs, words_of

Maker = Callable[[], str | None]
"""Makes one wording of a sentence in the present state of the article; None if it has not all
that this wording needs."""

_QUOTED = re.compile(r"“[^”]*”")
_CUT_HALF = re.compile(r"\b([ap]\.m)(?=[,\s])")
_SPACE_BEFORE = re.compile(r"\s+([,.;:])")
_UNNAMED_OUTLET = re.compile(rf"(?:the|an?|this)\s+(?:{'|'.join(sorted(OUTLETS))})$", re.IGNORECASE)
_THAT = re.compile(r"(?<=\w)(?<!\d{4}), that(?= (?:it|two|three|one|the|an?|his|her|its|their)\b)")
_OPENING = re.compile(r"((?:In|At|On|After|By)\s+(?:the\b)?)[^,]*,")
_CREDIT = re.compile(r",? according to [^,.]+\.$|, [A-Z][^,.]* reported\.$")
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Item:
    """A sentence of a plan.

    Attributes:
        key: under which its wordings are counted.
        sentence: the sentence.
        of_sources: whether it speaks of the article and its sources, which are not asked about it.
        credit: the outlet that it names, where it is from that alone; empty where it names none.
        leans: the outlet that the sentence before it has named for it too.
    """

    key: str
    sentence: Sentence
    of_sources: bool = False
    credit: str = ""
    leans: str = ""


@dataclass(slots=True)
class Telling:
    """An article while it is planned.

    Attributes:
        event: the record that it tells.
        runs: what its sources say word for word.
        rejected: why the gate has refused each wording of a sentence so far, by key.
        calendar, cast: the days and the people told of.
        names: words that keep their capital within a sentence.
        nouns: which words take an article in the sources.
        spoken: of how many origins each word is, by its key.
        texts: the prose of the sources, by name.
        topic: the keys of the words that most origins use: what the news is about.
        left_out: what found no wording, and why.
        attributed: the origin that the paragraph's last sentence names.
        attributions: how many sentences name where they are from.
        subject: of the last happening told, as its source has it.
        fronted: whether its sentence began with its time or place.
        named: the speaker named last, as printed.
        quotes: how many quotations it has.
        verbatim: how many facts it tells in the words of a report.
        inserted: how many sentences name their report between subject and verb.
        told: the words of each statement so far.
        sentences: what was told of the event so far.
        in_lede: the ids of what the lede tells.
        in_account: the ids of what the account of agencies tells.
        credit, leans: of the sentence that is being worded, as of its `Item`.
    """

    event: Event
    runs: Runs
    rejected: Mapping[str, Sequence[str]]
    calendar: Calendar
    cast: Cast
    names: frozenset[str] = frozenset()
    nouns: Nouns = field(default_factory=Nouns)
    spoken: Mapping[str, int] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    topic: frozenset[str] = frozenset()
    left_out: list[LeftOut] = field(default_factory=list)
    attributed: str | None = None
    attributions: int = 0
    subject: str = ""
    fronted: bool = False
    quotes: int = 0
    verbatim: int = 0
    inserted: int = 0
    told: list[frozenset[str]] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    named: str = ""
    in_lede: frozenset[str] = frozenset()
    in_account: frozenset[str] = frozenset()
    credit: str = ""
    leans: str = ""

    def turn(self, *, within: bool = False) -> None:
        """Begin a paragraph: nothing before it is pointed at.

        ``within`` a section, the outlet named last still holds: it is named once for what follows.
        """
        self.subject, self.named, self.cast.last = "", "", None
        if not within:
            self.attributed = None

    def tell(
        self,
        key: str,
        makers: Iterable[Maker],
        slots: Sequence[str],
        evidence: Sequence[Evidence],
        what: str,
    ) -> Item | None:
        """The first wording that is the article's own and that the gate has not refused.

        What finds none is left out, and noted under ``what``.
        """
        reasons = self.rejected.get(key, ())
        refused, why = len(reasons), reasons[-1] if reasons else ""
        seen: set[str] = set()
        later: list[Maker] = []
        for make in chain(makers, later):
            before, verbatim = self._state(), self.verbatim
            self.credit = self.leans = ""
            made = make()
            text, fault = self._finished(made) if made else (None, "")
            quoted = bool(later) and self.verbatim > verbatim
            if text and make not in later and (quoted or self._opens_alike(text)):
                later.append(make)
            elif text and text not in seen:
                seen.add(text)
                if len(seen) > refused:
                    cited = tuple(dict.fromkeys(evidence))
                    sentence = Sentence(text, tuple(dict.fromkeys(slots)), cited)
                    return Item(key, sentence, credit=self.credit, leans=self.leans)
            (
                self.calendar,
                self.cast,
                self.attributed,
                self.attributions,
                self.quotes,
                self.named,
                self.verbatim,
                self.inserted,
            ) = before
            why = why or fault
        why = why or "no wording for it"
        cited = tuple(dict.fromkeys(evidence))
        self.left_out.append(LeftOut(_short(what), why, tuple(slots), cited))
        return None

    def _opens_alike(self, text: str) -> bool:
        """Whether a sentence begins with the time or place, as the one before it does."""
        first = _OPENING.match(text)
        last = _OPENING.match(self.sentences[-1]) if self.sentences else None
        return bool(first and last and first[1] == last[1])

    def _state(self) -> tuple[Calendar, Cast, str | None, int, int, str, int, int]:
        """What a wording that is not taken must leave as it was."""
        copies = self.calendar.copy(), self.cast.copy()
        counts = self.verbatim, self.inserted
        return (*copies, self.attributed, self.attributions, self.quotes, self.named, *counts)

    def _finished(self, made: str) -> tuple[str | None, str]:
        """The wording as a sentence of its own, or why it is none."""
        text = _SPACE_BEFORE.sub(r"\1", " ".join(made.split()))
        text = begin_with(text.strip(" ,;"))
        text = re.sub(r",{2,}", ",", text)
        if text.endswith("”"):
            text = text if text[-2:-1] in ".!?" else f"{text[:-1].rstrip(',')}.”"
        else:
            text = text.rstrip(".,;: ") + "."
        text = _THAT.sub(" that", text).replace(".m..", ".m.").replace(",.", ".")
        text = _CUT_HALF.sub(r"\1.", text)
        bare = _QUOTED.sub("", text)
        if OWN_VOICE.search(bare):
            return None, "the source speaks of itself"
        if CLOCK_IN_WORDS.search(bare):
            return None, "its hour is told as it is spoken"
        if DEICTIC.search(bare):
            return None, "its time is told from the day of the source"
        if DANGLING.search(bare) or DANGLING.search(f"{_CREDIT.sub('', bare).rstrip(' .')}."):
            return None, "it means what stands before it in its source"
        if "?" in bare or len(words_of(text)) < _FEWEST_WORDS:
            return None, "no statement"
        own = in_own_words(text, self.runs, self.names)
        return own, "" if own else "only in the words of its source"

    def clause(self, subject: str, verb: str, rest: str, *, tense: bool = True) -> Clause:
        """A clause taken apart, its names known."""
        made = take_apart(subject, verb, rest, tense=tense)
        first, _, more = made.subject.partition(" ")
        if re.sub(r"['’]s?$", "", first) in self.names:
            return replace(made, lower=False)
        common = first.lower() in self.nouns.small and not more[:1].isupper()
        return replace(made, lower=made.lower or common)

    def is_outlet(self, name: str) -> bool:
        """Whether a speaker is one of the outlets whose reports the record rests on."""
        publishers = [one.publisher or "" for one in self.event.sources]
        return not INSTITUTION.search(name) and is_publisher(name, publishers)

    def used(self, name: str) -> Used | None:
        """A source of the record by its name."""
        return next((one for one in self.event.sources if one.name == name), None)

    def outlet(self, evidence: Sequence[Evidence]) -> str:
        """Whom to name for some evidence: the publisher of its origin, else the origin."""
        first = evidence[0]
        used = self.used(first.source)
        if used and used.publisher and used.publisher == first.origin:
            return used.publisher
        unnamed = used is not None and _UNNAMED_OUTLET.match(used.origin)
        if used and used.publisher and used.origin != used.publisher and not unnamed:
            return used.origin.removeprefix("www.")
        return ((used.publisher if used else None) or first.origin).removeprefix("www.")

    def outlet_in_text(self, evidence: Sequence[Evidence]) -> str:
        """The same within a sentence: "the Ministry of Transport"."""
        name = self.outlet(evidence)
        body = INSTITUTION.search(name) and not name.startswith(("The ", "A ")) and "&" not in name
        return f"the {name}" if body else name

    def source_words(self, evidence: Sequence[Evidence], origins: Sequence[str]) -> str:
        """ "according to Gulf Wire" for what rests on one origin that was not just named."""
        if len(set(origins)) > 1 or not evidence:
            return ""
        outlet, named = self.outlet(evidence), self.outlet_in_text(evidence)
        if outlet == self.attributed:
            self.leans = named
            return ""
        self.attributed = outlet
        self.attributions += 1
        self.credit = named
        return f"according to {named}" if self.attributions % 2 else f"{named} reported"


def _short(what: str) -> str:
    return what if len(what) <= 160 else f"{what[:157].rstrip()}..."
