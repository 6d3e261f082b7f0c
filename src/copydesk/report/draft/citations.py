"""Which passages a sentence cites for its readers: few, and those that state it.

The draft keeps all that a sentence rests on, and its JSON gives it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from copydesk.model.draft import Draft, Sentence
from copydesk.model.evidence import Evidence
from copydesk.report.draft.left_out import untold
from copydesk.report.draft.notes import as_sentence
from copydesk.write.disclosure import is_passed_on
from copydesk.write.numerals import in_number

_MOST = 4
_WORD = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]{4,}(?:-[^\W\d_]+)?")


def for_readers(draft: Draft) -> Draft:
    """A draft in which each sentence, and each row of the table, has the passages that it cites.

    The headline says what the lede says, which cites: it has none.
    """
    passed_on = frozenset(used.name for used in draft.sources if is_passed_on(used, draft.sources))

    def chosen(one: Sentence) -> Sentence:
        return replace(one, evidence=cited(one, passed_on))

    sections = tuple(
        replace(
            section,
            paragraphs=tuple(tuple(map(chosen, group)) for group in section.paragraphs),
            rows=tuple(
                replace(row, evidence=cited(as_sentence(row), passed_on)) for row in section.rows
            ),
        )
        for section in draft.sections
    )
    headline = replace(draft.headline, evidence=())
    return replace(draft, headline=headline, sections=sections, left_out=untold(draft))


def cited(one: Sentence, passed_on: frozenset[str]) -> tuple[Evidence, ...]:
    """The passages that a sentence cites: at most one of each origin, and four.

    First come those that have the most of its numbers and words, a report before what passes it on.
    Another passage of an origin is cited only for a number that no passage so far has.

    Args:
        one: the sentence.
        passed_on: the sources that have their information from others.
    """
    wanted = _words(one.text)
    left = _without_copies(one.evidence, wanted, passed_on)
    found: list[Evidence] = []
    while left and len(found) < _MOST:
        best = max(left, key=lambda piece: _worth(piece, wanted))
        left.remove(best)
        new = _words(best.quote) & wanted
        if found and best.origin in {piece.origin for piece in found} and not _numbers(new):
            continue
        found.append(best)
        wanted -= new
    return _in_order(found, one.evidence)


def _without_copies(
    evidence: Iterable[Evidence], wanted: frozenset[str], passed_on: frozenset[str]
) -> list[Evidence]:
    """The passages without those of copies and relays whose own report bears out about as much."""
    pieces = list(dict.fromkeys(evidence))
    borne = {piece: _words(piece.quote) & wanted for piece in pieces}
    own = [piece for piece in pieces if piece.source not in passed_on]

    def has_better(piece: Evidence) -> bool:
        return piece.source in passed_on and any(
            each.origin == piece.origin
            and len(borne[each]) >= _AS_MUCH * len(borne[piece])
            and set(_numbers(borne[each])) >= set(_numbers(borne[piece]))
            for each in own
        )

    return [piece for piece in pieces if not has_better(piece)]


_AS_MUCH = 0.5


def _worth(piece: Evidence, wanted: frozenset[str]) -> tuple[int, int, int]:
    """How much a passage bears out: numbers, then words, then brevity."""
    has = _words(piece.quote) & wanted
    return len(_numbers(has)), len(has), -len(piece.quote)


def _words(text: str) -> frozenset[str]:
    """The longer words and the numbers of a text, numbers in figures."""
    found = (one.lower() for one in _WORD.findall(text))
    spelled = (in_number(word) for word in re.findall(r"[A-Za-z-]+", text))
    return frozenset(found) | {
        str(number) for number in spelled if number is not None and number > 1
    }


def _numbers(words: Iterable[str]) -> list[str]:
    return [word for word in words if word[:1].isdigit()]


def _in_order(found: Sequence[Evidence], evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Passages in the order in which the sentence has them."""
    return tuple(piece for piece in dict.fromkeys(evidence) if piece in found)
