"""What goes with a claim of responsibility: that nobody could check it, and what was before it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from copydesk.model.event import Statement, StatementKind
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.span import Span
from copydesk.write.clause import lowered
from copydesk.write.lang.en.claims import A_CLAIM, OF_COUNTRY, UNCHECKED
from copydesk.write.telling import Item, Telling

_SENTENCE = re.compile(r"[^\s](?:[^.!?]|[.!?](?!\s))+[.!?]")
_NEAR = 700
"""Code points behind a claim within which a report says that it could not check it."""
_BEFORE_IT = "Before the claim was made, "


def with_caveats(telling: Telling, paragraphs: Sequence[list[Item]]) -> list[list[Item]]:
    """The paragraphs on who did it, with the caveat behind the claim, and what was before it so.

    Args:
        telling: the article so far.
        paragraphs: claims of responsibility, accusations and denials, as they will be told.
    """
    by_id = {one.id: one for one in telling.event.statements}
    claims = [one for one in by_id.values() if one.kind is StatementKind.RESPONSIBILITY]
    told = [
        [_in_its_country(_in_time(item, claims, by_id)) for item in each] for each in paragraphs
    ]
    last = max(
        (at for at, each in enumerate(told) for item in each if _is_of(item, claims)), default=None
    )
    caveat = _caveat(telling, claims) if last is not None else None
    if last is not None and caveat is not None:
        told[last].append(caveat)
    return told


def _is_of(item: Item, claims: Sequence[Statement]) -> bool:
    return any(one.id in item.sentence.slots for one in claims)


def _caveat(telling: Telling, claims: Sequence[Statement]) -> Item | None:
    """ "The claim could not be verified independently, according to the Gable Courier"."""
    for claim in claims:
        for piece in claim.evidence:
            for found in _unchecked(telling, piece):
                outlet = telling.outlet_in_text([found])
                words = f"the claim could not be verified independently, according to {outlet}"
                make = partial(str, words)
                item = telling.tell(f"{claim.id}:caveat", [make], [claim.id], [found], words)
                if item is not None:
                    return item
    return None


def _unchecked(telling: Telling, piece: Evidence) -> Iterator[Evidence]:
    """The sentences of a report behind a claim that say that it could not be checked."""
    text = telling.texts.get(piece.source, "")
    for found in _SENTENCE.finditer(text, piece.span.start, piece.span.end + _NEAR):
        if UNCHECKED.search(found[0]) and A_CLAIM.search(found[0]):
            span = Span(*found.span())
            yield replace(piece, span=span, quote=found[0], stance=Stance.SUPPORTS)


def _in_time(item: Item, claims: Sequence[Statement], by_id: dict[str, Statement]) -> Item:
    """What was said before anybody claimed it, told as such."""
    said = [by_id[slot] for slot in item.sentence.slots if slot in by_id]
    claimed, spoken = _first(claims), _first(said)
    if not said or _is_of(item, claims) or claimed is None or spoken is None:
        return item
    text = item.sentence.text
    accused = all(one.kind is StatementKind.ACCUSATION for one in said)
    if not accused or spoken.date() >= claimed.date():
        return item
    words = f"{_BEFORE_IT}{lowered(text)}"
    return replace(item, sentence=replace(item.sentence, text=words))


def _first(statements: Sequence[Statement]) -> datetime | None:
    """When the first of some statements was reported."""
    days = [piece.published for one in statements for piece in one.evidence if piece.published]
    return min(days, default=None)


def _in_its_country(item: Item) -> Item:
    """A sentence with the country of a body whose name has none: "U.S. State Department"."""
    text = item.sentence.text
    for body, country in OF_COUNTRY:
        pattern = rf"\b([Tt]he )({body})\b"
        text = re.sub(pattern, rf"\g<1>{country} \g<2>", text, count=1)
    return replace(item, sentence=replace(item.sentence, text=text))
