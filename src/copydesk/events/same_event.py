"""Which sources tell of the same event.

Sources are compared by the names and words that they share, rare ones weighing more (tf-idf, Spärck
Jones 1972), and grouped by average linkage, as in topic detection and tracking (Allan 2002): one
name in common, of a country or a minister, does not make two events one.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set

from copydesk.understand.reading import Reading

_NAME = 2.0
"""What a name weighs, of a common word."""
_ALIKE = 0.09
"""The cosine of two sources, or the mean of two groups, from which on they tell of one event."""
_VERY_ALIKE = 0.2
"""The same where one name in common is enough."""
_SHARED_NAMES = 2
"""Names that a source must share with what a third of a group has."""
_CORE = 1 / 3
_LEAST_COMMON = 2
"""Documents among which a word must stand to tell anything."""

Vector = Mapping[str, float]


def same_event(readings: Sequence[Reading]) -> list[list[int]]:
    """The indexes of the readings by the event that they tell of, the largest group first.

    Linear in the pairs of groups; a thousand sources take seconds.
    """
    vectors = _vectors(readings)
    names = [
        {
            term.key
            for terms in reading.terms
            for term in terms
            if term.name and not term.minor and not term.key.startswith("=")
        }
        for reading in readings
    ]
    groups: list[list[int]] = []
    sums: list[dict[str, float]] = []
    for index, vector in enumerate(vectors):
        best = max(
            range(len(groups)),
            key=lambda at: (_mean(vector, sums[at], len(groups[at])), -at),
            default=None,
        )
        if best is not None and _are_one([index], groups[best], (vector, sums[best]), names):
            groups[best].append(index)
            _add(sums[best], vector)
        else:
            groups.append([index])
            sums.append(dict(vector))
    groups = _merged(groups, sums, names)
    groups.sort(key=lambda group: (-len(group), group))
    return [sorted(group) for group in groups]


def _are_one(
    group: Sequence[int],
    other: Sequence[int],
    sums: tuple[Vector, Vector],
    names: Sequence[Set[str]],
) -> bool:
    """Whether two groups tell of one event: alike in words, and in the names of most of each."""
    mine, theirs = (_core(members, names) for members in (group, other))
    alike = _dot(*sums) / (len(group) * len(other))
    enough = 1 if alike >= _VERY_ALIKE else min(_SHARED_NAMES, len(mine), len(theirs))
    return alike >= _ALIKE and len(mine & theirs) >= enough


def _core(group: Sequence[int], names: Sequence[Set[str]]) -> set[str]:
    """The names that a third of a group has."""
    counts = Counter(name for member in group for name in names[member])
    return {name for name, count in counts.items() if count >= _CORE * len(group)}


def _merged(
    groups: list[list[int]], sums: list[dict[str, float]], names: Sequence[Set[str]]
) -> list[list[int]]:
    """The groups, those made one that only the order of reading had set apart."""
    at = 0
    while at < len(groups):
        other = next(
            (
                index
                for index in range(at + 1, len(groups))
                if _are_one(groups[at], groups[index], (sums[at], sums[index]), names)
            ),
            None,
        )
        if other is None:
            at += 1
            continue
        groups[at] += groups.pop(other)
        _add(sums[at], sums.pop(other))
    return groups


def _vectors(readings: Sequence[Reading]) -> list[dict[str, float]]:
    """The unit vector of each reading's terms."""
    counts = []
    for reading in readings:
        count: Counter[str] = Counter()
        for terms in reading.terms:
            for term in terms:
                count[term.key] += _NAME if term.name else 1.0  # type: ignore[assignment]
        counts.append(count)
    documents = Counter(key for count in counts for key in count)
    whole = max(2, len(readings))
    vectors = []
    for count in counts:
        vector = {
            key: (1 + math.log(times)) * math.log(1 + whole / documents[key])
            for key, times in count.items()
            if documents[key] >= _LEAST_COMMON or len(readings) == 1
        }
        length = math.sqrt(sum(value * value for value in vector.values())) or 1.0
        vectors.append({key: value / length for key, value in vector.items()})
    return vectors


def _mean(vector: Vector, total: Vector, size: int) -> float:
    """The mean cosine of a vector with those whose sum is given."""
    return _dot(vector, total) / size


def _dot(one: Vector, other: Vector) -> float:
    small, large = sorted((one, other), key=len)
    return sum(value * large.get(key, 0.0) for key, value in small.items())


def _add(total: dict[str, float], vector: Vector) -> None:
    grown: dict[str, float] = defaultdict(float, total)
    for key, value in vector.items():
        grown[key] += value
    total.update(grown)
