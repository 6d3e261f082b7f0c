"""What an article does not tell though a report has it, and why, in plain words for its readers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.draft import Draft, LeftOut
from copydesk.report.draft.notes import sentences_of, source_of
from copydesk.write.disclosure import is_passed_on
from copydesk.write.lang.en.style import DEICTIC, OWN_VOICE
from copydesk.write.runs import words_of

_NOT_WORDED = "the software found no words of its own for it"
_NOT_PASSED = "the sentence made of it did not pass the check against the reports"
_NO_NOTE = frozenset(("told already", "no statement", "the source speaks of itself"))
"""Reasons that are the writer's affair."""
_OF_THE_GATE = ("contradicted", "a figure that its evidence", "no source")
_RULE = re.compile(r"^[A-Z]{2}\d{3} [\w-]+: ")
_OF_EVENTS = re.compile(r"[tsb]\d")
"""Slots of what happened and what was said: a figure that is not told stands in the table."""
_DATELINE = re.compile(r"\A[^a-z]{3,40}[^.]{0,60}?\s[-–—]\s")
_LABEL = re.compile(r"\A[^.:]{2,60}(?:[.?!:])?\*\*\s|[*_`|\[\]]")
_POINTING = re.compile(
    r"[\"“‘']|(?:he|she|it|they|this|that|these|those|there|his|her|its|their|such|but|and|so|none|"
    r"neither|both|then)\b|"
    r"\w+\s+of\s+(?:them|these|those)\b",
    re.IGNORECASE,
)
"""How a sentence begins that only the one before it explains."""
_WHOLE = re.compile(r"[.!”\"'’)]\Z")
_FEWEST, _MOST_WORDS = 5, 24
"""Words of a passage quoted."""
_MOST = 5
"""Passages that the note lists."""
_TOLD = 0.5
"""The part of its longer words that a sentence of the article, or what it rests on, has."""
_COMMON = 3


@dataclass(frozen=True, slots=True)
class _Passage:
    """What a report has and the article has not: its words, whose they are, and why not."""

    words: str
    outlet: str
    origins: int
    reason: str


def left_out_lines(draft: Draft) -> list[str]:
    """A line for each reason: "Left out, because …: “…” (Gable Courier)".

    Of what is a whole sentence of a report and not told in other words, what most origins have; the
    words are those of the report, cut where "…" stands. The JSON has all that was left out.
    """
    told = [_matter(one.text) for one in sentences_of(draft)]
    told += [_matter(piece.quote) for one in sentences_of(draft) for piece in one.evidence]
    found: list[_Passage] = []
    for one in untold(draft):
        passage = _passage(one, draft, told)
        if passage is not None:
            found.append(passage)
            told.append(_matter(passage.words))
    found.sort(key=lambda one: (-one.origins, not any(map(str.isdigit, one.words))))
    found = found[:_MOST]
    reasons = dict.fromkeys(one.reason for one in found)
    return [f"Left out, because {why}: {_listed(found, why)}." for why in reasons]


def untold(draft: Draft) -> tuple[LeftOut, ...]:
    """What was left out, without what rests on passages that the article cites elsewhere."""
    cited = [piece for one in sentences_of(draft) for piece in one.evidence]
    return tuple(
        one
        for one in draft.left_out
        if not any(
            mine.source == piece.source and mine.span.overlaps(piece.span)
            for mine in one.evidence
            for piece in cited
        )
    )


def _listed(found: Sequence[_Passage], why: str) -> str:
    return "; ".join(f"“{one.words}” ({one.outlet})" for one in found if one.reason == why)


def _passage(one: LeftOut, draft: Draft, told: Sequence[frozenset[str]]) -> _Passage | None:
    """What to quote of something left out; None for what is told, or is no whole sentence."""
    if one.why in _NO_NOTE or not any(map(_OF_EVENTS.match, one.slots)):
        return None
    own = ((piece, source_of(draft, piece)) for piece in one.evidence)
    first = next(((at, by) for at, by in own if by and not is_passed_on(by, draft.sources)), None)
    if first is None:
        return None
    piece, used = first
    whole = _DATELINE.sub("", " ".join(piece.quote.split()))
    if whole == used.title or not _is_sentence(whole):
        return None
    if any(_is_told(_matter(each.quote), told) for each in one.evidence):
        return None
    refused = one.why.startswith(_OF_THE_GATE) or bool(_RULE.match(one.why))
    origins = len({each.origin for each in one.evidence})
    reason = _NOT_PASSED if refused else _NOT_WORDED
    return _Passage(_cut(whole), used.publisher or used.name, origins, reason)


def _is_sentence(words: str) -> bool:
    """Whether words say something by themselves, to readers of another day."""
    if len(words.split()) < _FEWEST or not _WHOLE.search(words) or _LABEL.search(words):
        return False
    if _POINTING.match(words):
        return False
    return not (OWN_VOICE.search(words) or DEICTIC.search(words) or "?" in words)


def _is_told(matter: frozenset[str], told: Sequence[frozenset[str]]) -> bool:
    return any(len(matter & each) >= _TOLD * len(matter) for each in told)


def _matter(text: str) -> frozenset[str]:
    return frozenset(word for word in words_of(text) if len(word) > _COMMON)


def _cut(words: str) -> str:
    """A sentence as a quotation, cut behind its first words where it is long."""
    shown = words.split()
    if len(shown) > _MOST_WORDS:
        words = f"{' '.join(shown[:_MOST_WORDS]).rstrip(' ,;:–—-')} …"
    words = words.rstrip(".").replace("“", "‘").replace("”", "’")
    return words.replace('"', "'")
