"""A source's prose with the outlets that it names masked, so that patterns can read it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.knowledge.publishers import publisher_key
from copydesk.model.span import Span
from copydesk.sources.origins.outlets import Mention, Outlets, matches, short_forms
from copydesk.sources.origins.publisher import is_agency, is_official
from copydesk.sources.origins.text import Text, Worded
from copydesk.understand.lang.en.outlets import ANAPHORS, REPORTS
from copydesk.understand.lang.en.relays import ANAPHOR, OUTLET, OWN
from copydesk.understand.words import Word

_BACK = re.compile(
    rf"\b(?P<which>[Tt]he|[Tt]hat|[Ss]ame|[Tt]his|[Oo]ur) (?:same |local |news )?"
    rf"(?P<noun>{'|'.join(sorted(ANAPHORS))})\b(?! [A-Z])"
    rf"|\b(?:[Ss]ame|[Oo]riginal) (?:{'|'.join(sorted(REPORTS))})\b"
)
_VAGUE = frozenset("channel network program programme site station title".split())
_REACH = 1_500
"""Code points after which "the paper" no longer points back to an outlet."""


@dataclass(frozen=True)
class Named:
    """A text with its mentions of outlets.

    Attributes:
        text: the text.
        masked: as long as its prose: names of other outlets as `OUTLET`, nouns that point back to
            one as `ANAPHOR`, names of its own as `OWN`, letter by letter.
        mentions: the masked words that stand for other outlets, in order.
    """

    text: Text
    masked: str
    mentions: tuple[Mention, ...]

    def cut(self, span: Span) -> str:
        """The masked words of a span."""
        return self.masked[span.start : span.end]

    def outlet_at(self, offset: int) -> str:
        """The outlet whose masked words cover an offset."""
        place = bisect_right(self.mentions, offset, key=lambda mention: mention.span.start)
        return self.mentions[place - 1].outlet

    def mentioned_in(self, span: Span) -> Sequence[Mention]:
        """The mentions that begin in a span."""
        first = bisect_right(self.mentions, span.start - 1, key=lambda found: found.span.start)
        after = bisect_right(self.mentions, span.end - 1, key=lambda found: found.span.start)
        return self.mentions[first:after]


def name_outlets(text: Text, worded: Worded, outlets: Outlets) -> Named:
    """Find the outlets that a text names; `worded` are its sentences with their words."""
    prose = text.prose
    full = [mention for _, words in worded for mention in outlets.in_words(words, prose)]
    own_key = publisher_key(text.publisher)
    taken = {mention.span.start for mention in full}
    others = sorted({found.outlet for found in full if publisher_key(found.outlet) != own_key})
    forms = _forms(text.publisher, others)
    full = [_as_meant(found, prose, forms) for found in full]
    short = [
        found
        for _, words in worded
        for found in _short_mentions(words, prose, forms)
        if found.span.start not in taken
    ]
    named = _not_overlapping([*full, *short])
    own = [found for found in named if publisher_key(found.outlet) == own_key]
    other = [
        found
        for found in named
        if publisher_key(found.outlet) != own_key
        and not (found.short and is_official(found.outlet))
    ]
    back, back_own = _pointing_back(prose, other)
    masked = list(prose)
    for spans, letter in (
        ([found.span for found in other], OUTLET),
        ([found.span for found in back], ANAPHOR),
        ([found.span for found in own] + back_own, OWN),
    ):
        for span in spans:
            masked[span.start : span.end] = letter * len(span)
    return Named(text, "".join(masked), _not_overlapping([*other, *back]))


def _as_meant(
    found: Mention, prose: str, forms: dict[str, list[tuple[tuple[str, ...], bool, str]]]
) -> Mention:
    """What a name of one word means in a text that has a longer one: "the Times"."""
    word = found.span.cut(prose)
    for parts, _, outlet in forms.get(word.lower(), ()):
        if len(parts) == 1 and parts[0] == word and outlet != found.outlet:
            return Mention(outlet, found.span, short=True)
    return found


def _forms(own: str, others: Sequence[str]) -> dict[str, list[tuple[tuple[str, ...], bool, str]]]:
    """The short names that may stand in the text, by their first word; its own come first."""
    forms: dict[str, list[tuple[tuple[str, ...], bool, str]]] = {}
    for outlet in (own, *others):
        for parts, the in short_forms(outlet):
            forms.setdefault(parts[0].lower(), []).append((parts, the, outlet))
    return forms


def _short_mentions(
    words: Sequence[Word], prose: str, forms: dict[str, list[tuple[tuple[str, ...], bool, str]]]
) -> Iterator[Mention]:
    for first, word in enumerate(words):
        for parts, the, outlet in forms.get(word.lower, ()):
            after = matches(words, first, parts, prose)
            if not after or (the and not (first and words[first - 1].lower == "the")):
                continue
            last = words[after - 1]
            end = last.span.end - 2 if last.possessive else last.span.end
            yield Mention(outlet, Span(word.span.start, end), short=True)
            break


def _pointing_back(prose: str, others: Sequence[Mention]) -> tuple[list[Mention], list[Span]]:
    """The nouns that point back to an outlet named before, and those that mean the text's own."""
    back: list[Mention] = []
    own: list[Span] = []
    starts = [found.span.start for found in others]
    for match in _BACK.finditer(prose) if others else ():
        span = Span(match.start(), match.end())
        if (match["which"] or "").lower() in ("this", "our"):
            own.append(span)
            continue
        place = bisect_right(starts, match.start()) - 1
        if place < 0 or match.start() - others[place].span.end > _REACH:
            continue
        outlet = others[place].outlet
        noun = match["noun"]
        if noun == "agency" and not is_agency(outlet):
            continue
        if (
            noun in _VAGUE
            and noun not in outlet.lower()
            and "\n" in prose[others[place].span.end : match.start()]
        ):
            continue
        if not is_official(outlet):
            back.append(Mention(outlet, span, short=True))
    return back, own


def _not_overlapping(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    kept: list[Mention] = []
    for found in sorted(mentions, key=lambda found: (found.span.start, -found.span.end)):
        if not kept or found.span.start >= kept[-1].span.end:
            kept.append(found)
    return tuple(kept)
