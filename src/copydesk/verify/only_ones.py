"""One alone that a report shows to be one of several: "the only", "no other"."""

import re
from collections.abc import Iterator

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.lang.en.outdoing import AS_WELL, NO_OTHER, ONE_OF_SEVERAL, THE_ONLY, UNSURE
from copydesk.understand.names import same_name
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.nearest import Near, nearest
from copydesk.verify.passages import Passages
from copydesk.verify.ranked import kin, kind_behind

_NEAREST = 12
_ALIKE = 0.55
"""How alike in meaning a passage must be that counts one among several."""
_ALIKE_TOO = 0.45
"""How alike one must be that tells of another one by the words of the claim."""
_SURE = 1.5
"""More than any likeness of words: what is compared is the count itself."""
_SHARED = 2


def compare_only_ones(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that tell of another one where a clause has one alone.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
    """
    prose = reading.article.prose
    only = THE_ONLY.search(prose, claim.clause.start, claim.clause.end)
    other = NO_OTHER.search(prose, claim.clause.start, claim.clause.end)
    said = only or other
    if said is None or _is_denied(prose, claim.clause, said):
        return []
    span = Span(said.start(), said.end() - 1)
    kind = kind_behind(reading, claim.sentence, span)
    tests = [_one_of_several] if only else [_one_more]
    return [
        Comparison(
            near.passage,
            Stance.CONTRADICTS,
            _SURE,
            f"it says {words!r}",
            wrong=claim.clause,
            fault=faults.SUPERLATIVE,
        )
        for near in nearest(reading, claim, passages, _NEAREST)
        for test in tests
        for words in test(reading, claim, kind, passages.readings[near.passage.source], near)
    ]


def _is_denied(prose: str, clause: Span, said: re.Match[str]) -> bool:
    """Whether it is not one alone: "not the only one"."""
    return _NOT.search(prose, clause.start, said.start()) is not None


_NOT = re.compile(r"(?:\bnot|n['’]t|\bone\sof|\bamong|\bhardly|\bperhaps)\s\Z", re.IGNORECASE)


def _one_of_several(
    reading: Reading, claim: Claim, kind: frozenset[str], source: Reading, near: Near
) -> Iterator[str]:
    """ "She is one of three women who command ships", beside "the only woman in command"."""
    at = near.passage.sentence
    whole = source.sentences[at].span
    words = whole.cut(source.article.prose)
    found = ONE_OF_SEVERAL.search(words)
    if found is None or near.likeness < _ALIKE or not _share_a_subject(reading, claim, source, at):
        return
    behind = Span(whole.start + found.end() - 2, whole.start + found.end() - 1)
    if kind & kind_behind(source, at, behind) and _has_the_rest(reading, claim, kind, source, at):
        yield found[0].strip()


def _has_the_rest(
    reading: Reading, claim: Claim, kind: frozenset[str], source: Reading, at: int
) -> bool:
    """Whether a passage has most of what tells in what a claim's one is alone."""
    told = [
        kin(term.key)
        for term in reading.terms[claim.sentence]
        if claim.says(term.span) and not term.minor and not term.name
    ]
    rest = set(told) - kind
    theirs = {kin(term.key) for term in source.terms[at]}
    return bool(rest) and len(rest & theirs) >= _MOST * len(rest)


_MOST = 0.6


def _share_a_subject(reading: Reading, claim: Claim, source: Reading, at: int) -> bool:
    """Whether both name the same one, where both name any."""
    mine, theirs = reading.names[claim.sentence], source.names[at]
    return not mine or not theirs or any(same_name(a, b) for a in mine for b in theirs)


def _one_more(
    reading: Reading, claim: Claim, kind: frozenset[str], source: Reading, near: Near
) -> Iterator[str]:
    """ "Garden Bowl was recalled as well", beside "no other product has been recalled"."""
    at = near.passage.sentence
    words = source.sentences[at].span.cut(source.article.prose)
    found = AS_WELL.search(words)
    if found is None or near.likeness < _ALIKE_TOO or UNSURE.search(words):
        return
    mine = {kin(term.key) for term in reading.terms[claim.sentence] if not term.minor}
    theirs = {kin(term.key) for term in source.terms[at] if not term.minor}
    known = [name for names in reading.names for name in names]
    new = any(not any(same_name(one, other) for other in known) for one in source.names[at])
    if len(mine & theirs) >= _SHARED or (new and mine & theirs - kind):
        yield found[0]
