"""Totals and the parts that a text presents as making them up."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import STOPS
from copydesk.understand.lang.en.quantity_relations import (
    ACCOUNTING,
    ALL_NAMED,
    BACK_REFERENCES,
    CONCLUDING,
    DIVIDING,
    JOINTLY,
    PARTITIVE_LINKS,
    SCORING,
    SEXES,
    WHOLE_OPENERS,
)
from copydesk.understand.quantity.added_steps import find_added_steps
from copydesk.understand.quantity.laid_out import find_laid_out
from copydesk.understand.quantity.links import (
    LOOKED_THROUGH,
    by_sentence,
    same_measure,
    words_after,
    words_before,
    words_between,
)
from copydesk.understand.quantity.of_those import find_of_those
from copydesk.understand.quantity.partition import ADDABLE, Partition, adds_up
from copydesk.understand.quantity.running_totals import find_running_totals
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.sentences import Sentence

_NO_TOTAL = frozenset({Scope.OLDER, Scope.NEGATED, Scope.POSSIBLE, Scope.ADDED, Scope.INCLUDED})
_NO_LIST = frozenset({Scope.NEGATED, Scope.INCLUDED, Scope.FROM, Scope.BY, Scope.EACH})
_OPENERS = frozenset({":", "–", "—", "("})
_LONGEST_STEP = 9
_LONGEST_NAME = 5
_SEVERAL = 20
"""The most things of which each has as many."""


def find_partitions(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Partition]:
    """All totals with parts, in reading order."""
    before: tuple[Quantity, ...] = ()
    for group in by_sentence(quantities):
        bounds = sentences[group[0].sentence].span
        yield from _stated_behind(prose, group, bounds)
        opened = list(_listed_behind(prose, group, bounds))
        yield from opened
        if not opened:
            yield from _resumed(prose, group, before, bounds)
            yield from _of_the(prose, group, bounds, quantities[:LOOKED_THROUGH])
        before = group
    yield from find_running_totals(prose, sentences, quantities)
    yield from find_laid_out(prose, sentences, quantities)
    yield from find_of_those(prose, sentences, quantities)
    yield from find_added_steps(prose, sentences, quantities)


def _stated_behind(prose: str, group: tuple[Quantity, ...], bounds: Span) -> Iterator[Partition]:
    """ "Ireland loses 312 and Poland 135, a European total of 447"; "…, so seven of ten"."""
    for i in range(2, len(group)):
        total = group[i]
        alike = [q for q in group[:i] if q.kind is total.kind and q.unit == total.unit]
        if alike and _together(prose, alike[-1], total):
            total = replace(total, per=None)
        elif not _is_sum(prose, total, bounds):
            continue
        if total.kind not in ADDABLE or not total.exact:
            continue
        stated = _times_each(prose, group[:i])
        if stated is None:
            continue
        parts = [q for q in stated if adds_up(q, total)]
        if _concludes(prose, total, bounds):
            parts = _alike(prose, parts, total, bounds)
        chosen = _suffix(prose, parts, total)
        if chosen:
            known = "account" in " ".join(words_before(prose, total.span, bounds.start, 40)[-4:])
            yield Partition(total, chosen, closed=True, derived=not known)


def _together(prose: str, last: Quantity, total: Quantity) -> bool:
    """Whether what the parts belong to is said to have it in one: ", so the two together have"."""
    link = words_between(prose, last, total)
    said = bool(set(link) & JOINTLY) and bool(set(link) & ALL_NAMED) and "with" not in link
    return said and link[:1] == (",",) and len(link) <= _LONGEST_STEP + 5


def _is_sum(prose: str, total: Quantity, bounds: Span) -> bool:
    if total.scope & (_NO_TOTAL - {Scope.ADDED}):
        return False
    named = total.counted is not None and total.counted.head in {"total", "sum"}
    if named and total.counted and total.counted.span.start < total.span.start:
        link = prose[total.counted.span.end : total.span.start].split()
        return link in (["of"], ["is"], ["was"])
    if Scope.TOTAL in total.scope or _concludes(prose, total, bounds):
        return True
    after = words_after(prose, total.span, bounds.end)[:4]
    spread = after[:1] in {("over",), ("across",), ("in",), ("for",), ("between",)}
    return spread and after[1:3] in {("the", "two"), ("the", "three"), ("the", "four")}


def _concludes(prose: str, total: Quantity, bounds: Span) -> bool:
    words = words_before(prose, total.span, bounds.start, 40)
    for length in (3, 4):
        if words[-length:] in ACCOUNTING:
            return words[-length - 1 : -length] in {("which",), (",",), ("together",)}
    return any(
        words[-length:] in CONCLUDING and words[-length - 1 : -length] == (",",)
        for length in (1, 2, 3, 4)
    )


def _alike(prose: str, parts: list[Quantity], total: Quantity, bounds: Span) -> list[Quantity]:
    """Of the numbers before a conclusion, those of its form: "four of five … eight of ten"."""
    of_some = [q for q in (*parts, total) if words_after(prose, q.span, bounds.end)[:1] == ("of",)]
    if total in of_some:
        return [q for q in parts if q in of_some]
    if not any(q.counted for q in parts[1:]):
        return parts
    head = total.counted.head if total.counted else ""
    if not head:
        return _last_of_one_kind(parts)
    alike = [q for q in parts if not q.counted or same_thing(q.counted.head, head)]
    return alike if alike == parts[len(parts) - len(alike) :] else []


def _last_of_one_kind(parts: list[Quantity]) -> list[Quantity]:
    """The longest run of parts at the end whose nouns, where they have any, name one thing."""
    start = len(parts)
    while start and _one_kind(parts[start - 1 :]):
        start -= 1
    return parts[start:]


def _suffix(prose: str, parts: list[Quantity], total: Quantity) -> tuple[Quantity, ...] | None:
    """The parts just before a total; None if some run of them does make it."""
    run: list[Quantity] = []
    last = total
    for part in reversed(parts):
        if len(words_between(prose, part, last)) > _LONGEST_STEP + 3:
            break
        run.insert(0, part)
        last = part
        if len(run) >= 2 and Partition(total, tuple(run), closed=True).excess == 0:
            return tuple(run)
    if len(run) < 2 or not (_one_kind(run) or _enumerated(prose, run, total)):
        run = _last_list(prose, run, total)
        if len(run) < 2:
            return None
    added = sum(part.value for part in run)
    return tuple(run) if 0.5 * total.value <= added <= 2 * total.value else None


def _last_list(prose: str, run: list[Quantity], total: Quantity) -> list[Quantity]:
    """The list "60, 40 and 50 beds" right before a total behind "or", out of a longer run."""
    start = len(run) - 1
    while start > 0:
        link = words_between(prose, run[start - 1], run[start])
        if link not in ({("and",)} if start == len(run) - 1 else {(",",)}):
            break
        start -= 1
    told = "or" in words_between(prose, run[-1], total) if run else False
    return run[start:] if told and _one_kind(run[start:]) else []


def _times_each(prose: str, group: Sequence[Quantity]) -> list[Quantity] | None:
    """Numbers with "two have 80 each and three 40" multiplied out; None where that is unclear."""
    found: list[Quantity] = []
    rest = list(group)
    elided = False
    while rest:
        one = rest.pop(0)
        each = bool(rest) and Scope.EACH in rest[0].scope
        bare = bool(rest) and elided and words_between(prose, one, rest[0]) == ()
        if (each or bare) and one.value == int(one.value) and one.value <= _SEVERAL:
            other = rest.pop(0)
            whole = replace(other, value=one.value * other.value, scope=frozenset())
            found.append(replace(whole, span=one.span.join(other.span)))
            elided = True
        elif Scope.EACH in one.scope:
            return None
        else:
            found.append(one)
    return found


def _enumerated(prose: str, run: Sequence[Quantity], total: Quantity) -> bool:
    """Whether three or more things of different names are told one after the other, and then
    summed under another name: "38 houses, 14 cabins and nine barns, a total of 61 buildings"."""
    links = [words_between(prose, one, other) for one, other in pairwise((*run, total))]
    named = all(part.counted and part.counted.head for part in (*run, total))
    if len(run) < 3 or not named or any(len(link) > _LONGEST_NAME for link in links):
        return False
    head = total.counted.head if total.counted else ""
    added = sum(part.value for part in run)
    near = 0.7 * total.value <= added <= 1.5 * total.value
    return _summed_up(links) and near and head not in SCORING


def _summed_up(links: Sequence[tuple[str, ...]]) -> bool:
    """Whether a list closed by "and" is followed by ", a total of"."""
    listed = all(link[-1:] == (",",) for link in links[:-2]) and links[-2][-1:] == ("and",)
    return listed and "," in links[-1]


def _one_kind(parts: Sequence[Quantity]) -> bool:
    """Whether the nouns of parts, where they have any, name one thing."""
    heads = [part.counted.head for part in parts if part.counted and part.counted.head]
    if len(heads) == len(parts) and set(heads) <= SEXES:
        return True
    states = {part.counted.state for part in parts if part.counted and part.counted.state}
    return len(states) <= 1 and all(same_thing(heads[0], head) for head in heads[1:])


def _listed_behind(prose: str, group: tuple[Quantity, ...], bounds: Span) -> Iterator[Partition]:
    """ "nine dead: five in Aldea, three in Marl and two in Sete"."""
    if len(group) >= 3 and words_between(prose, group[0], group[1]) in PARTITIVE_LINKS:
        found = list(_first_of(prose, group)) or list(_listed_part(prose, group, bounds))
        yield from found
        return
    for i, total in enumerate(group[:-2]):
        if total.kind not in ADDABLE or not total.exact or total.scope & _NO_LIST:
            continue
        if prose[total.span.start - 1 : total.span.start] == "(":
            continue
        link = words_between(prose, total, group[i + 1])
        if _opens_with(prose, total, bounds):
            parts = _list(prose, group[i + 1 :], total)
            if parts and all(part.value < total.value for part in parts):
                yield Partition(total, parts, closed=False)
                return
        if link[:1] == ("-",) and set(link[1:2]) & {"member", "seat", "strong", "bed", "man"}:
            parts = _list(prose, group[i + 1 :], total)
            if parts and all(part.value < total.value for part in parts):
                yield Partition(total, parts, closed=False)
                return
        if link[-2:] == (",", "with") and len(link) <= 5 and total.value > group[i + 1].value:
            parts = _list(prose, group[i + 1 :], total)
            if parts and _one_list(prose, total, parts):
                yield Partition(total, parts, closed=False)
                return
        if link[-1:] == (",",) and 2 <= len(link) <= 4 and "and" not in link:
            parts = _list(prose, group[i + 1 :], total)
            elided = parts and _elides(total, parts) and not _beside(prose, total, parts, bounds)
            if parts and (elided or _sourced(prose, total, parts, bounds)):
                alone = parts == group[i + 1 :] and not any(part.counted for part in parts)
                closed = Scope.TOTAL in total.scope and alone
                yield Partition(total, parts, closed=closed, certain=not closed)
                return
        group = (*group[: i + 1], *(_with_unit(q, total) for q in group[i + 1 :]))
        dashed = _dashed(prose, total, group[i + 1], link)
        if len(link) > _LONGEST_STEP + 3 or not (dashed or set(link) & _OPENERS):
            continue
        parts = _list(prose, group[i + 1 :], total)
        if parts and i and parts == group[i + 1 :] and len(parts) == total.value:
            total = group[i - 1]
        if not parts or not _smaller(prose, total, parts):
            continue
        if (dashed or _opens(link)) and _one_list(prose, total, parts):
            yield Partition(total, parts, closed=True)
            return


def _listed_part(prose: str, group: tuple[Quantity, ...], bounds: Span) -> Iterator[Partition]:
    """ "nine of the 14 shots went in: five for Arden and four for Melby"."""
    total, whole = group[0], group[1]
    if total.kind not in ADDABLE or not total.exact or total.scope & _NO_LIST:
        return
    if words_between(prose, whole, group[2])[-1:] != (":",):
        return
    parts = group[2:]
    leads = {words_after(prose, part.span, bounds.end)[:1] for part in parts}
    alike = len(leads) == 1 and leads <= {("for",), ("by",), ("to",), ("in",), ("from",)}
    if not alike or len(parts) < 2 or sum(part.value for part in parts) == whole.value:
        return
    if all(part.value < total.value for part in parts) and _one_list(prose, total, parts):
        yield Partition(total, parts, closed=True)


def _with_unit(part: Quantity, total: Quantity) -> Quantity:
    """A bare number behind a measure, in its unit: "8.4 km: 3.9 under the sea …"."""
    bare = part.kind is QuantityKind.COUNT and not part.counted and part.unit is None
    decimals = part.value % 1 or total.value % 1
    if not (bare and decimals and total.unit):
        return part
    return replace(part, kind=total.kind, unit=total.unit)


def _first_of(prose: str, group: tuple[Quantity, ...]) -> Iterator[Partition]:
    """ "Labour won 13 of the 24 seats, the Greens six and the Liberals five"."""
    first, total = group[0], group[1]
    rest = _list(prose, group[2:], total)
    elided = rest is not None and not any(part.counted for part in rest)
    if rest and elided and adds_up(first, total) and "," in words_between(prose, total, rest[0]):
        yield Partition(total, (first, *rest), closed=False)


def _smaller(prose: str, total: Quantity, parts: tuple[Quantity, ...]) -> bool:
    """Whether parts are each smaller than the total, not all one, and in no bracket that closes."""
    inside = prose[parts[0].span.start : parts[-1].span.start]
    ones = all(part.value == 1 for part in parts)
    balanced = inside.count(")") == inside.count("(")
    return balanced and not ones and all(part.value < total.value for part in parts)


def _dashed(prose: str, total: Quantity, part: Quantity, link: tuple[str, ...]) -> bool:
    """Whether a spaced hyphen stands for a dash: "a jury of 12 - seven men and five women"."""
    spaced = prose[: part.span.start].endswith(" - ")
    return spaced and link.count("-") == 1 and part.value < total.value


def _opens_with(prose: str, total: Quantity, bounds: Span) -> bool:
    """Whether a clause begins "Of the 118 names": its list shares out the total."""
    words = words_before(prose, total.span, bounds.start, 24)
    return words in WHOLE_OPENERS or any(
        words[-len(opener) - 1 :] == (sign, *opener)
        for opener in WHOLE_OPENERS
        for sign in (",", ";", ":")
    )


def _opens(link: tuple[str, ...]) -> bool:
    """Whether a colon, a dash or a bracket stands right before the first part."""
    for k in range(len(link) - 1, -1, -1):
        if link[k] in _OPENERS:
            inside = link[k + 1 :]
            return len(inside) <= 4 and not set(inside) & {"including", ",", ")"}
    return False


def _list(prose: str, group: Sequence[Quantity], total: Quantity) -> tuple[Quantity, ...] | None:
    """The run of parts from the first number on, if it is a list closed by "and"."""
    parts: list[Quantity] = []
    closed = False
    for quantity in group:
        if not adds_up(quantity, total):
            if closed:
                break
            return None
        if parts:
            link = words_between(prose, parts[-1], quantity)
            if (
                ":" in link
                or {("of", "which"), ("of", "whom")} & set(pairwise(link))
                or len(link) > _LONGEST_STEP
                or not set(link) & {",", "and", ";"}
                or closed
            ):
                break
            closed = "and" in link
        parts.append(quantity)
    return tuple(parts) if closed and len(parts) >= 2 else None


def _one_list(prose: str, total: Quantity, parts: tuple[Quantity, ...]) -> bool:
    """Whether parts may be of the total: nouns left out or the same, or a sum that is close."""
    head = total.counted.head if total.counted else ""
    heads = [part.counted.head for part in parts if part.counted and part.counted.head]
    if all(same_thing(head, one) for one in heads):
        return True
    partition = Partition(total, parts, closed=True)
    return abs(partition.sum - total.value) <= max(3.0, 0.25 * total.value)


def _elides(total: Quantity, parts: tuple[Quantity, ...]) -> bool:
    """Whether parts behind a comma leave out the noun of the total, and come near to it."""
    if not total.counted or total.counted.span.start < total.span.end:
        return False
    if total.counted.head in SEXES:
        return False
    named = any(
        part.counted and part.counted.head and part.counted.head not in SEXES for part in parts
    )
    if named or total.kind is not QuantityKind.COUNT:
        return False
    added = sum(part.value for part in parts)
    smaller = all(part.value < total.value for part in parts)
    return smaller and abs(added - total.value) <= max(3.0, 0.25 * total.value)


def _beside(prose: str, total: Quantity, parts: tuple[Quantity, ...], bounds: Span) -> bool:
    """Whether each number has an adjective of its own: "five gold medals, four silver"."""
    following = [words_after(prose, part.span, bounds.end)[:1] for part in parts]
    described = total.counted is not None and len(total.counted.words) > 1
    return described and all(one and one[0].isalpha() and one[0] not in STOPS for one in following)


def _sourced(prose: str, total: Quantity, parts: tuple[Quantity, ...], bounds: Span) -> bool:
    """ "£1.8 million, £600,000 from firms, £700,000 from churches and £400,000 from the town"."""
    links = {words_after(prose, part.span, bounds.end)[:1] for part in parts}
    told = len(links) == 1 and links <= {("from",), ("for",), ("in",), ("to",), ("on",)}
    near = abs(sum(part.value for part in parts) - total.value) <= 0.25 * total.value
    smaller = all(part.value < total.value for part in parts)
    return total.kind is QuantityKind.MONEY and told and near and smaller and len(parts) > 2


def _resumed(
    prose: str, group: tuple[Quantity, ...], before: tuple[Quantity, ...], bounds: Span
) -> Iterator[Partition]:
    """ "The order book stood at €1.2bn. It was spread over three regions: €520m in …"."""
    if not before or before[-1].sentence != group[0].sentence - 1:
        return
    opening = words_before(prose, group[0].span, bounds.start, 60)
    if not opening or opening[0] not in BACK_REFERENCES:
        return
    totals = [q for q in before if q.kind in ADDABLE and q.exact and not q.scope & _NO_TOTAL]
    for k in range(len(group) - 1):
        total = next((q for q in reversed(totals) if same_measure(q, group[k])), None)
        words = words_before(prose, group[k].span, bounds.start, 80)
        if total is None or words[-1:] != (":",) or not set(words) & DIVIDING:
            continue
        parts = _list(prose, group[k:], total)
        if parts and _one_kind(parts):
            yield Partition(total, parts, closed=True)
        return


def _of_the(
    prose: str, group: tuple[Quantity, ...], bounds: Span, quantities: Sequence[Quantity]
) -> Iterator[Partition]:
    """ "Five of the dead were found in Aldea, three in Marl and two in Sete"."""
    first = group[0]
    if first.kind is not QuantityKind.COUNT or not first.exact or not first.counted:
        return
    if words_after(prose, first.span, bounds.end)[:2] not in {("of", "the"), ("of", "those")}:
        return
    parts = _list(prose, group, first)
    if not parts or len(parts) != len(group) or any(part.counted for part in parts[1:]):
        return
    if any("and" in words_between(prose, a, b) for a, b in pairwise(parts[:-1])):
        return
    wholes = [q for q in quantities if q.sentence != first.sentence and _is_whole(q, first)]
    if wholes and len({q.value for q in wholes}) == 1:
        sure = len(wholes) > 1
        yield Partition(wholes[0], parts, closed=False, certain=sure, placed=True)


def _is_whole(whole: Quantity, part: Quantity) -> bool:
    if whole.kind is not QuantityKind.COUNT or not whole.exact or whole.scope & _NO_TOTAL:
        return False
    one, other = whole.counted, part.counted
    if not one or not other or whole.value <= part.value:
        return False
    if other.state and not other.head:
        return one.state == other.state
    return same_thing(one.head, other.head) and (not other.state or one.state == other.state)
