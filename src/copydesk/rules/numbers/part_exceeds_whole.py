"""NM006 part-exceeds-whole."""

from collections.abc import Iterator
from itertools import pairwise

from copydesk.model.finding import Finding
from copydesk.model.quantity import Bound, Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS, PERSON_ENDINGS
from copydesk.understand.lang.en.quantity_relations import GATHERINGS, PARTITIVE_LINKS
from copydesk.understand.quantity.links import by_sentence, words_after, words_between
from copydesk.understand.quantity.wording import as_said
from copydesk.understand.reading import Reading

_LONGEST_LINK = 8
_NEEDED = frozenset({"needed", "required", "necessary", "must"})
_INCLUDING = frozenset({"including", "include", "included", "includes"})


@rule(
    code="NM006",
    name="part-exceeds-whole",
    since="0.1.0",
    bad=(
        Bad(
            "The fire killed 12 people, including [[13]] children.",
            message="13 cannot be among 12",
        ),
        Bad(
            "Police held 40 protesters, of whom [[44]] were later charged.",
            message="44 cannot be among 40",
        ),
        Bad(
            "The council rejected [[15]] of the 12 bids.",
            message="15 cannot be among 12",
        ),
        Bad(
            "In the survey [[108 per cent]] of residents said that they felt safe.",
            message="no more than 100 per cent",
        ),
    ),
    good=(
        Good("The fire killed 12 people, including nine children."),
        Good("The fire killed at least 12 people, including 13 children in one house alone."),
        Good("It sheltered 12 families, including 30 children."),
        Good("The council got 12 bids, including plans for 15 houses."),
        Good("Sales reached 108 per cent of the target."),
        Good("Lending stood at 108 per cent of deposits."),
    ),
)
def part_exceeds_whole(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a part that is larger than what it is said to be a part of: "killed 12 people,
    including 13 children", "15 of the 12", more than 100 per cent of a group of people.

    Why it matters: it cannot be, and any reader sees it.

    Does not claim: which number is wrong. Wholes that are open above ("at least 12") and wholes
    that hold several each (families, teams, ships) are left alone.

    Source: arithmetic.
    """
    prose = reading.article.prose
    for group in by_sentence(reading.quantities):
        limit = reading.sentences[group[0].sentence].span.end
        for whole, part in pairwise(group):
            if _including(prose, whole, part) and part.low > whole.high:
                if not _NEEDED & set(words_after(prose, part.span, limit)[:4]):
                    yield _finding(rule, part, whole)
            elif _of(prose, whole, part) and whole.low > part.high:
                yield _finding(rule, whole, part)
        for share in group:
            if _beyond_all(prose, share, limit):
                yield rule.finding(
                    share.span, "of a group of people there are no more than 100 per cent"
                )


def _including(prose: str, whole: Quantity, part: Quantity) -> bool:
    link = words_between(prose, whole, part)
    if len(link) > _LONGEST_LINK or not _countable(whole) or not _countable(part):
        return False
    if whole.kind is not part.kind or whole.unit != part.unit:
        return False
    if link[-2:] in {("of", "whom"), ("of", "which")} or link[-2:] == ("among", "them"):
        return True
    same_clause = link[-1:] != () and link[-1] in _INCLUDING and link.count(",") <= 1
    return same_clause and _people(whole)


def _of(prose: str, part: Quantity, whole: Quantity) -> bool:
    if not _countable(whole) or not _countable(part) or whole.kind is not part.kind:
        return False
    if whole.unit != part.unit:
        return False
    link = words_between(prose, part, whole)
    return link in PARTITIVE_LINKS and link not in {("of",), ("of", "a", "possible")}


def _countable(quantity: Quantity) -> bool:
    if quantity.bound is Bound.VAGUE or quantity.per:
        return False
    if quantity.kind is QuantityKind.MONEY:
        return True
    if quantity.kind is not QuantityKind.COUNT:
        return False
    return not quantity.counted or quantity.counted.head not in GATHERINGS


def _people(whole: Quantity) -> bool:
    """Whether the whole counts single persons, so that its parts are counted alike."""
    if not whole.counted:
        return False
    head = whole.counted.head
    persons = head.endswith(PERSON_ENDINGS)
    return head in GENERIC_HEADS or bool(whole.counted.state) or persons


def _beyond_all(prose: str, share: Quantity, limit: int) -> bool:
    if share.kind is not QuantityKind.PERCENT or share.low <= 100.5 or not share.exact:
        return False
    if words_after(prose, share.span, limit)[:1] != ("of",) or not share.counted:
        return False
    return share.counted.head in {*GENERIC_HEADS, *_GROUPS} and share.counted.span.start < limit


_GROUPS = frozenset(
    "voter pupil student woman man child household respondent employee worker member patient adult "
    "teacher parent viewer reader".split()
)


def _finding(rule: Rule, part: Quantity, whole: Quantity) -> Finding:
    span: Span = part.span
    return rule.finding(
        span, f"{as_said(part)} cannot be among {as_said(whole)}", related=[whole.span]
    )
