"""The sections of what was said: claims and denials, reactions, the outlook."""

from collections.abc import Sequence
from datetime import timedelta

from copydesk.model.draft import SectionKind
from copydesk.model.event import (
    Statement,
    StatementKind,
)
from copydesk.write.caveat import with_caveats
from copydesk.write.lang.en.claims import INVOLVED
from copydesk.write.moments import gives_an_hour
from copydesk.write.planned import PARAGRAPH, Planned, section
from copydesk.write.quotation import follows
from copydesk.write.quoted import joined_item
from copydesk.write.retold import adds_nothing_to_the_lede, matter_of, repeats
from copydesk.write.said import statement_items
from copydesk.write.statement_kinds import CLAIMS, REACTIONS
from copydesk.write.telling import Item, Telling
from copydesk.write.timely import is_a_reaction, is_of_before, is_over, is_since
from copydesk.write.told_elsewhere import is_a_figure, is_told, on_figures


def statement_sections(telling: Telling) -> list[Planned | None]:
    """Claims of responsibility, accusations and denials with their caveat; then reactions."""
    claims = _with_their_charge(telling, statements_of(telling, CLAIMS))
    told = _kinds_in(telling, claims)
    claims = with_caveats(telling, claims)
    claimed = any(one.kind is StatementKind.RESPONSIBILITY for one in telling.event.statements)
    both = StatementKind.DENIAL in told and StatementKind.ACCUSATION in told
    one_sided = "Denials" if StatementKind.DENIAL in told else "Accusations"
    heading = "Accusations and denials" if both else one_sided
    heading = "Claims of responsibility" if claimed else heading
    reactions = statements_of(telling, REACTIONS, named=False, reacting=True)
    reactions += statements_of(telling, REACTIONS, named=True, reacting=True)
    return [
        section(SectionKind.RESPONSIBILITY, heading, claims),
        section(SectionKind.REACTIONS, "Reactions", reactions),
    ]


def _with_their_charge(telling: Telling, claims: list[list[Item]]) -> list[list[Item]]:
    """Claims and accusations with the denials; a denial alone where it says what of."""
    if _kinds_in(telling, claims) != {StatementKind.DENIAL}:
        return claims
    kept = [[one for one in group if INVOLVED.search(one.sentence.text)] for group in claims]
    return [group for group in kept if group]


def _kinds_in(telling: Telling, claims: list[list[Item]]) -> set[StatementKind]:
    """The kinds of the statements that some sentences tell."""
    slots = {slot for group in claims for one in group for slot in one.sentence.slots}
    return {one.kind for one in telling.event.statements if one.id in slots}


def statements_of(
    telling: Telling,
    kinds: Sequence[StatementKind],
    *,
    named: bool | None = None,
    hourly: bool | None = None,
    since: timedelta | None = None,
    reacting: bool | None = None,
) -> list[list[Item]]:
    """Statements of some kinds, those of one speaker in one paragraph.

    ``named`` takes those of persons and bodies of the record alone, or those of all others;
    ``hourly`` those that give an hour, or those that give none;
    ``reacting`` those that are reactions, or those that are none;
    ``since`` those that were reported so long before the article or later.
    """
    telling.turn()
    paragraphs: list[list[Item]] = []
    speaker: str | None = None
    ordered = sorted(telling.event.statements, key=lambda one: _rank(one, kinds))
    waiting = [
        one
        for one in ordered
        if one.kind in kinds
        and one.id not in telling.in_account
        and (named is None or bool(one.speaker) is named)
        and (hourly is None or gives_an_hour(one.words) is hourly)
        and (reacting is None or is_a_reaction(telling, one) is reacting)
        and (since is None or is_since(telling, one, since))
        and not is_of_before(telling, one)
    ]
    figures = on_figures(telling)
    while waiting:
        one = waiting.pop(0)
        told = is_told(telling, one) or is_a_figure(figures, one)
        if (one.kind is StatementKind.STATEMENT and told) or repeats(telling, one):
            continue
        if one.kind is StatementKind.STATEMENT and is_over(telling, one):
            continue
        items = _items_of(telling, one, waiting)
        if not items or adds_nothing_to_the_lede(telling, one, items):
            continue
        telling.told.append(matter_of(one))
        if paragraphs and one.speaker_name == speaker and len(paragraphs[-1]) < PARAGRAPH:
            paragraphs[-1] += items
        else:
            paragraphs.append(items)
        speaker = one.speaker_name
    return paragraphs


def _items_of(telling: Telling, one: Statement, waiting: list[Statement]) -> list[Item]:
    """A statement as a sentence; with the quotation that follows it in its source, if one does."""
    following = waiting[0] if waiting else None
    quotes = following is not None and one.kind is following.kind is StatementKind.QUOTE
    if following is not None and quotes and follows(following, one):
        both = joined_item(telling, one, following)
        if both is not None:
            telling.told.append(matter_of(waiting.pop(0)))
            return [both]
    return list(statement_items(telling, one))


def _rank(one: Statement, kinds: Sequence[StatementKind]) -> int:
    """Claims of responsibility before accusations before denials; all else in its order."""
    return kinds.index(one.kind) if kinds == CLAIMS and one.kind in kinds else 0
