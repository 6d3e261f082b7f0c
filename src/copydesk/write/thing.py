"""The name of the thing that a lede is about: "an irrigation dam" is "the Las Totoras dam"."""

import re
from collections import Counter
from collections.abc import Iterator

from copydesk.model.event import Event
from copydesk.model.evidence import Evidence
from copydesk.write.clause import Clause, tree_of
from copydesk.write.telling import Telling

_SHARE = 0.6
"""The part of all namings of such a thing that one name has."""
_NO_NAME = frozenset("the a an this that first second last".split())


def named_thing(telling: Telling, clause: Clause) -> tuple[tuple[str, ...], Evidence] | None:
    """Subjects that name what a clause only describes, the fullest first; where the name stands.

    None where the subject is no single thing spoken of as new, or reports name several.
    """
    core = clause.core or clause.subject
    words = core.split()
    if len(words) < 2 or words[0].lower() not in ("a", "an") or not words[-1].islower():
        return None
    noun = words[-1]
    naming = re.compile(rf"\b[Tt]he ((?:[A-Z][\w’'-]+ ){{1,4}}){re.escape(noun)}\b")
    found: dict[str, Evidence] = {}
    counts: Counter[str] = Counter()
    for piece in dict.fromkeys(_evidence(telling.event)):
        for name in naming.findall(" ".join(piece.quote.split())):
            counts[name] += 1
            found.setdefault(name, piece)
    if not counts:
        return None
    name, count = counts.most_common(1)[0]
    if count < _SHARE * counts.total() or name.split()[0].lower() in _NO_NAME:
        return None
    called = f"the {name}{noun}"
    where = clause.subject.removeprefix(core).strip()
    full = f"the {name}{' '.join(words[1:])}" if _is_of_nouns(core) else called
    asides = (f"{called}, {where},",) if where.startswith(_WHERE) else ()
    return tuple(dict.fromkeys((*asides, full, called))), found[name]


def _is_of_nouns(core: str) -> bool:
    """Whether what says of which kind a thing is can stand behind its name: "irrigation dam"."""
    tokens = tree_of(f"{core} failed.").tokens
    return all(one.pos in ("NOUN", "DET") for one in tokens[: len(core.split())])


_WHERE = ("in ", "near ", "at ", "outside ")


def _evidence(event: Event) -> Iterator[Evidence]:
    """All sentences that a record rests on."""
    for part in (event.happenings, event.background, event.statements):
        for one in part:
            yield from one.evidence
