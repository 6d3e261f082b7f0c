"""A fact in indirect speech with its substance quoted, where no other words for it are left.

"Gable Courier reported that crews were to get “nine days of leave for each month at sea”": who did
what in words of the article, the rest word for word, and whose words they are.
"""

from collections.abc import Iterator
from functools import partial

from copydesk.model.event import Background, Happening
from copydesk.write.clause import Clause
from copydesk.write.lang.en.important import MATTER
from copydesk.write.lang.en.style import DEICTIC, OWN_VOICE, POINTER
from copydesk.write.presumed import keys_of
from copydesk.write.telling import Maker, Telling

_FEWEST, _LONGEST = 7, 24
"""Words of what is quoted."""
_MOST = 3
"""Facts of an article that are told so, or wholly in the words of a report."""
_PRESENT = (["is"], ["are"], ["has"], ["have"])
"""What was so when its report came out, and may be so no more."""
_ALIKE = 0.6
_FEW = 2
_OF_TITLE = 2
"""Words of a headline that a fact has of which that headline speaks."""


def partly_quoted(telling: Telling, one: Background, clause: Clause) -> Iterator[Maker]:
    """The wording in which what stands behind the verb is quoted; none for what matters little."""
    words = " ".join(one.rest.split()).strip(" .,;:")
    count = len(words.split())
    if one.verb.split()[:1] in _PRESENT or not matters(telling, one):
        return
    if _is_told_beside(telling, one):
        return
    if not _FEWEST <= count <= _LONGEST:
        return
    if words not in " ".join(one.evidence[0].quote.split()) or any(
        mark in words for mark in '"“”‘'
    ):
        return
    if POINTER.search(words) or DEICTIC.search(words) or OWN_VOICE.search(words):
        return
    yield partial(_reported, telling, one, clause, words)


def _is_told_beside(telling: Telling, one: Background) -> bool:
    """Whether another part of the record tells most of it, in words that may be easier to turn."""
    keys = set(keys_of(one.words))
    others: list[Happening | Background] = [
        *telling.event.happenings,
        *telling.event.background,
    ]
    told = (set(keys_of(each.words)) for each in others if each.id != one.id)
    return any(
        len(keys & each) >= _ALIKE * min(len(keys), len(each)) for each in told if len(each) > _FEW
    )


def matters(telling: Telling, one: Background) -> bool:
    """Whether a fact must be told: of several origins, of a headline, or a cause, term or cost."""
    if len(set(one.origins)) > 1:
        return True
    words = one.words
    keys = set(keys_of(words))
    titles = (set(keys_of(used.title or "")) for used in telling.event.sources)
    headlined = any(len(keys & title) > _OF_TITLE for title in titles)
    return headlined or bool(MATTER.search(words))


def _reported(telling: Telling, one: Background, clause: Clause, words: str) -> str | None:
    if telling.verbatim >= _MOST or not clause.verb:
        return None
    telling.verbatim += 1
    outlet = telling.outlet_in_text(one.evidence)
    telling.attributed = telling.outlet(one.evidence)
    telling.attributions += 1
    telling.credit = outlet
    subject = telling.cast.rename(clause.inside(clause.subject))
    return f"{outlet} reported that {subject} {clause.verb} “{words}”"
