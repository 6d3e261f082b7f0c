"""Whether two offices are one, and whether one person may hold both."""

from enum import IntEnum

from copydesk.understand.lang.en.people import GENERIC_SCOPE
from copydesk.understand.people import Office
from copydesk.understand.stems import stem

_LIKE = (
    frozenset({"coach", "manager"}),
    frozenset({"premier", "prime minister"}),
    frozenset({"minister", "secretary"}),
    frozenset({"head", "chief", "leader", "director", "commander", "commissioner"}),
    frozenset({"director general", "secretary general"}),
)
"""Offices whose names stand for one another when they are of the same."""

_NEEDS_DOMAIN = frozenset(
    "minister secretary head chief leader director commander commissioner editor judge".split()
) | {f"deputy {head}" for head in ("minister", "secretary", "head", "chief", "leader", "director")}
"""Offices of which one body has many, so that they must be said to be of the same."""

_RIVALS = (
    frozenset(
        "minister,secretary,governor,mayor,president,prime minister,secretary of state,"
        "attorney general,opposition leader,supreme leader,speaker,ambassador".split(",")
    ),
    frozenset(
        "chief executive,chief financial officer,chief operating officer,"
        "chief technology officer".split(",")
    ),
    frozenset({"coach", "manager", "captain", "referee", "fourth official"}),
    frozenset({"police chief", "fire chief", "mayor", "governor", "coroner", "chief constable"}),
    frozenset({"judge", "chief prosecutor", "district attorney", "coroner", "attorney general"}),
    frozenset({"rector", "dean", "vice-chancellor", "head teacher"}),
)
"""Offices of which nobody holds two at once."""


class Sameness(IntEnum):
    """How certain it is that two offices are one."""

    NONE = 0
    POSSIBLE = 1
    """Nothing tells them apart."""
    CERTAIN = 2
    """They are said to be of the same body, or of the same portfolio."""


def sameness(one: Office, other: Office) -> Sameness:
    """How certain it is that two offices are one."""
    if not _same_head(one.head, other.head):
        return Sameness.NONE
    domains = _shared(one.domain, other.domain)
    scopes = _shared_scope(one.scope, other.scope)
    if domains is False or scopes is False:
        return Sameness.NONE
    if domains is scopes is None:
        domains = _of_one_body(one, other) or None
    if one.head in _NEEDS_DOMAIN and not (domains or scopes):
        return Sameness.NONE
    if one.head != other.head and not (domains or scopes):
        return Sameness.NONE
    return Sameness.CERTAIN if domains or scopes else Sameness.POSSIBLE


def _same_head(one: str, other: str) -> bool:
    return one == other or any(one in heads and other in heads for heads in _LIKE)


def _shared(one: frozenset[str], other: frozenset[str]) -> bool | None:
    """Whether one is part of the other; None when one is not given."""
    if not one or not other:
        return None
    return one <= other or other <= one


def _of_one_body(one: Office, other: Office) -> bool:
    """Whether one names the body that the other only describes: "the court's president"."""
    return any(
        kind.domain and kind.domain <= {stem(word) for word in named.scope}
        for kind, named in ((one, other), (other, one))
    )


def _shared_scope(one: frozenset[str], other: frozenset[str]) -> bool | None:
    one, other = one - GENERIC_SCOPE, other - GENERIC_SCOPE
    if not one or not other:
        return None
    return bool(one & other)


def rivals(one: Office, other: Office) -> bool:
    """Whether nobody holds both at once, so that one of two texts is wrong."""
    if not (one.unique and other.unique):
        return False
    if _shared_scope(one.scope, other.scope) is False or _vague(one) or _vague(other):
        return False
    if _deputy(one.head) != _deputy(other.head):
        return _plain(one.head) == _plain(other.head) and _shared(one.domain, other.domain) is not (
            False
        )
    if one.head == other.head:
        apart = _shared(one.domain, other.domain) is False
        return apart and one.head in ("minister", "secretary", "deputy minister")
    if _same_head(one.head, other.head):
        return False
    return any(one.head in heads and other.head in heads for heads in _RIVALS)


def elsewhere(one: Office, other: Office) -> bool:
    """Whether both are one office of two different bodies or places, both named."""
    same = one.head == other.head and _shared(one.domain, other.domain) is not False
    return same and _shared_scope(one.scope, other.scope) is False


def own_scope(office: Office) -> frozenset[str]:
    """The words that tell the body or place of an office from others."""
    return office.scope - GENERIC_SCOPE


def _vague(office: Office) -> bool:
    """Whether an office is not said to be of anything, though there are many of its name."""
    return office.head in _NEEDS_DOMAIN and not (office.domain or office.scope)


def _deputy(head: str) -> bool:
    return head.startswith("deputy ")


def _plain(head: str) -> str:
    return head.removeprefix("deputy ")


_TOGETHER = (
    frozenset(
        "leader,head,party leader,prime minister,premier,chancellor,president,opposition leader,"
        "supreme leader,council leader,chief,director,commander,chair,chief executive,"
        "managing director,executive director,manager,editor,general secretary,secretary general,"
        "director general,artistic director,governor,king,queen".split(",")
    ),
    frozenset("coach,manager,captain,director,head".split(",")),
    frozenset("head,leader,secretary,organiser,coordinator,convener".split(",")),
    frozenset("judge,chief justice,magistrate,chair,commissioner,head".split(",")),
)
"""Offices that one person often holds at once, or that are loose names of one."""


def apart(one: Office, other: Office) -> bool:
    """Whether two offices have nothing to do with each other, though one person might hold both."""
    if not (one.unique and other.unique) or _deputy(one.head) or _deputy(other.head):
        return False
    if one.head == other.head or _same_head(one.head, other.head):
        return False
    return not any(one.head in heads and other.head in heads for heads in _TOGETHER)
