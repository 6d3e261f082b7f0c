"""Which words of a source name an outlet."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from copydesk.knowledge.publishers import (
    PUBLISHERS,
    publisher_key,
    publisher_named,
)
from copydesk.model.span import Span
from copydesk.sources.origins.publisher import initials_of, is_official
from copydesk.understand.lang.en.names import NEVER_NAMES
from copydesk.understand.lang.en.outlets import (
    AGENCY_TYPES,
    ANAPHORS,
    COMMON_WORDS,
    NEWS_WORDS,
    OUTLET_TYPES,
    SURE_TYPES,
    UNSURE_TYPES,
)
from copydesk.understand.words import Word, words_of

_LONGEST_NAME = 5
_LINKS = frozenset(
    ("of", "and", "the", "de", "di", "do", "da", "das", "dos", "la", "el", "del", "der", "for")
)
_ARTICLES = frozenset("el la los las il lo le les l' o a os as de het der die das".split())


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name an outlet.

    Attributes:
        outlet: its name, as origins are named.
        span: the words.
        short: whether they are a short form of the name: "the Gazette".
    """

    outlet: str
    span: Span
    short: bool = False


_Names = dict[str, list[tuple[tuple[str, ...], str]]]
"""Names as words, with the outlet that each means, by their first word; longest first."""


class Outlets:
    """The names of the outlets that sources may mention."""

    def __init__(self, publishers: Iterable[str]) -> None:
        self.printed = tuple(dict.fromkeys(publishers))
        self._names = _by_first_word((name, name) for name in self.printed)
        self._initials = _initials_of(self.printed)

    def in_words(self, words: Sequence[Word], prose: str) -> tuple[Mention, ...]:
        """The outlets that some words name in full, or by a known abbreviation."""
        found = []
        position = 0
        while position < len(words):
            match = self._match(words, position, prose) or _by_its_type(words, position, prose)
            if match:
                outlet, after = match
                span = words[position].span.join(words[after - 1].span)
                found.append(Mention(outlet, _bare(span, words[after - 1])))
                position = after
            else:
                position += 1
        return tuple(found)

    def _match(self, words: Sequence[Word], first: int, prose: str) -> tuple[str, int] | None:
        word = words[first].lower
        for names in (self._names, _known_names()):
            for parts, outlet in names.get(word, ()):
                after = _matched(words, first, parts)
                if after and _stands_alone(words, first, after, prose, parts):
                    return outlet, after
        return None

    def exactly(self, name: str) -> str | None:
        """The outlet of that name, abbreviation or initials."""
        key = publisher_key(name)
        for printed in self.printed:
            if publisher_key(printed) == key:
                return printed
        known = publisher_named(name)
        return known.name if known else self._initials.get(name.replace(".", ""))


def _by_first_word(names: Iterable[tuple[str, str]]) -> _Names:
    found: _Names = {}
    for name, outlet in names:
        parts = tuple(word.text for word in words_of(name, Span(0, len(name))))
        if len(parts) > 1 and parts[0].lower() == "the":
            parts = parts[1:]
        if parts:
            found.setdefault(parts[0].lower(), []).append((parts, outlet))
    for several in found.values():
        several.sort(key=lambda item: -len(item[0]))
    return found


@lru_cache(maxsize=1)
def _known_names() -> _Names:
    return _by_first_word(
        (name, publisher.name)
        for publisher in PUBLISHERS
        for name in (publisher.name, *publisher.aliases)
    )


def _by_its_type(words: Sequence[Word], first: int, prose: str) -> tuple[str, int] | None:
    """A name that no list has, which closes with what the outlet is: "Skerry Press"."""
    after = first
    while (
        after < min(len(words), first + _LONGEST_NAME)
        and words[after].text[0].isupper()
        and words[after].lower not in NEVER_NAMES
        and (
            after == first
            or (
                prose[words[after - 1].span.end : words[after].span.start] == " "
                and not words[after - 1].possessive
            )
        )
    ):
        after += 1
    if after - first < 2:
        return None
    last = words[after - 1].lower
    run = [word.text for word in words[first:after]]
    before = words[first - 1].lower if first else ""
    if before in ("the", "a", "an") or before in ANAPHORS:
        sure = last in OUTLET_TYPES - UNSURE_TYPES
    elif last == "agency":
        sure = not NEWS_WORDS.isdisjoint(word.lower() for word in run[:-1])
    else:
        sure = last in SURE_TYPES
    name = " ".join(run).removesuffix("'s").removesuffix("’s")
    return (name, after) if sure and not is_official(name) else None


def _initials_of(names: Sequence[str]) -> Mapping[str, str]:
    """The names of two words and more by their initials; not those that two share."""
    found: dict[str, set[str]] = {}
    for name in names:
        initials = initials_of(name)
        if len(initials) > 1:
            found.setdefault(initials, set()).add(name)
    return {initials: min(names) for initials, names in found.items() if len(names) == 1}


def short_forms(name: str) -> tuple[tuple[tuple[str, ...], bool], ...]:
    """The shorter names that a text may use after the full one.

    Returns:
        The words of each, and whether it needs "the" before it: "Northgate" for "Northgate World"
        does not, "the Gazette" for "Cresswell Gazette" does.
    """
    words = [word.text for word in words_of(name, Span(0, len(name)))]
    if len(words) > 1 and words[0].lower() == "the":
        words = words[1:]
    if len(words) < 2:
        return ()
    forms: list[tuple[tuple[str, ...], bool]] = []
    if words[-1].lower() in OUTLET_TYPES | AGENCY_TYPES:
        forms.append((tuple(words[:-1]), False))
        forms.append(((words[-1],), True))
    elif words[0].lower() in OUTLET_TYPES:
        forms.append((tuple(words[1:]), False))
    first = words[0].lower() in _ARTICLES and len(words) > 2
    if first:
        forms.append((tuple(words[:2]), False))
    for position, word in enumerate(words):
        if word.lower() in _LINKS and position > first:
            if position > 1 + first:
                forms.append((tuple(words[:position]), False))
            forms.append(((words[first],), True))
            break
    else:
        forms.append(((words[-1],), True))
    if len(words) > 1 and all(word[0].isupper() for word in words):
        forms.append((("".join(word[0] for word in words),), False))
    return tuple(forms)


def matches(words: Sequence[Word], first: int, parts: Sequence[str], prose: str) -> int | None:
    """Where a name ends that begins at a word, if it stands there by itself."""
    after = _matched(words, first, parts)
    return after if after and _stands_alone(words, first, after, prose, ()) else None


def _matched(words: Sequence[Word], first: int, parts: Sequence[str]) -> int | None:
    if first + len(parts) > len(words):
        return None
    for word, part in zip(words[first:], parts, strict=False):
        if publisher_key(word.lower) != publisher_key(part) or (
            part[0].isupper() and not word.text[0].isupper()
        ):
            return None
    return first + len(parts)


def _stands_alone(
    words: Sequence[Word], first: int, after: int, prose: str, parts: Sequence[str]
) -> bool:
    """Whether the name is not part of a longer one, nor a common word."""
    text = words[first].text
    if len(parts) == 1 and parts[0].isupper() and len(parts[0]) > 1 and text != parts[0]:
        bare = text.replace("’", "'").removesuffix("'s")
        if bare != parts[0]:
            return False
    if len(parts) == 1 and parts[0].lower() in COMMON_WORDS:
        the = words[first - 1] if first else None
        if (
            the is None
            or the.lower != "the"
            or prose[the.span.end : words[first].span.start] != " "
        ):
            return False
    if len(parts) == 1 and first and parts[0].lower() not in COMMON_WORDS:
        before = words[first - 1]
        if (
            before.text[0].isupper()
            and not before.possessive
            and first > 1
            and prose[before.span.end : words[first].span.start] == " "
        ):
            return False
    last = words[after - 1]
    if last.possessive or after >= len(words):
        return True
    following = words[after]
    adjacent = prose[last.span.end : following.span.start] == " "
    return not (adjacent and following.text[0].isupper() and following.lower in OUTLET_TYPES)


def _bare(span: Span, last: Word) -> Span:
    return Span(span.start, span.end - 2) if last.possessive else span
