"""Which pairs of sources may share text or facts, found without comparing all with all.

Few sources are indexed exactly. Many are compared by MinHash signatures (Broder 1997, "On the
resemblance and containment of documents"), cut into bands (Leskovec, Rajaraman and Ullman, "Mining
of Massive Datasets", chapter 3): of each paragraph for shared text, so that a paragraph in common
suffices, and of what the whole source states for rewrites.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, groupby

from copydesk.sources.origins.text import Text

FEW = 60
"""Sources up to which they are indexed exactly."""
_SHINGLE = 4
_PERMUTATIONS = 48
_ROWS_OF_TEXT = 4
_ROWS_OF_FACTS = 3
_MOST_ALIKE = 24
"""Sources of one bucket that each is paired with; more have boilerplate in common."""
_LEAST_WORDS = 12
_LEAST_FACTS = 8
_SEED = 42
_TEXT_SHARED = 4
_FACTS_SHARED = 0.25


def candidate_pairs(texts: Sequence[Text]) -> list[tuple[int, int]]:
    """The pairs of sources worth comparing sentence by sentence, in order."""
    pairs = _exact(texts) if len(texts) <= FEW else _hashed(texts)
    return sorted(pairs)


def _exact(texts: Sequence[Text]) -> set[tuple[int, int]]:
    shingles = [
        frozenset(shingle for line in text.lines for shingle in _shingles(line.own))
        for text in texts
    ]
    facts = [text.facts for text in texts]
    pairs = set()
    for i, j in combinations(range(len(texts)), 2):
        if len(shingles[i] & shingles[j]) >= _TEXT_SHARED:
            pairs.add((i, j))
            continue
        least = min(len(facts[i]), len(facts[j]))
        if least >= _LEAST_FACTS and len(facts[i] & facts[j]) / least >= _FACTS_SHARED:
            pairs.add((i, j))
    return pairs


def _hashed(texts: Sequence[Text]) -> set[tuple[int, int]]:
    passages: list[list[str]] = []
    owners: list[int] = []
    for number, text in enumerate(texts):
        for _, lines in groupby(text.lines, key=lambda line: line.block):
            words = [word for line in lines for word in line.own]
            if len(words) >= _LEAST_WORDS:
                passages.append([" ".join(shingle) for shingle in _shingles(words, 2)])
                owners.append(number)
    facts = [(number, sorted(text.facts)) for number, text in enumerate(texts)]
    facts = [(number, keys) for number, keys in facts if len(keys) >= _LEAST_FACTS]
    pairs = _alike(passages, owners, _ROWS_OF_TEXT)
    pairs |= _alike([keys for _, keys in facts], [number for number, _ in facts], _ROWS_OF_FACTS)
    return pairs


def _alike(sets: Sequence[list[str]], owners: Sequence[int], rows: int) -> set[tuple[int, int]]:
    """The owners of token sets that share a band of their signatures."""
    if not sets:
        return set()
    from rensa import RMinHash  # type: ignore[import-untyped]

    signatures = RMinHash.digests_from_token_sets(sets, num_perm=_PERMUTATIONS, seed=_SEED)
    buckets: dict[tuple[int, ...], list[int]] = defaultdict(list)
    for signature, owner in zip(signatures, owners, strict=True):
        for first in range(0, _PERMUTATIONS, rows):
            buckets[first, *signature[first : first + rows]].append(owner)
    shared: Counter[tuple[int, int]] = Counter()
    for members in buckets.values():
        if len(members) > 1:
            shared.update(_near(sorted(set(members))))
    return set(shared)


def _near(members: Sequence[int]) -> Iterator[tuple[int, int]]:
    for place, one in enumerate(members):
        for other in members[place + 1 : place + 1 + _MOST_ALIKE]:
            yield one, other


def _shingles(words: Sequence[str], size: int = _SHINGLE) -> Iterable[tuple[str, ...]]:
    return zip(*(words[first:] for first in range(size)), strict=False)
