"""Claims beside one passage of news: what is contradicted and borne out, by kind of error.

Some 1,200 passages of invented news (`eval/pairs/*.jsonl`, written for this project), each with two
claims that it bears out, three that it shows to be wrong and two that it leaves open, all in other
words than its own. ("Natural language inference": Bowman et al. 2015, with claims as far from the
passage in wording whichever of the three they are.)

Run: ``python -m eval.pairs [FILES...] [-v]``; -v prints what is missed and what is wrong.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from eval.against_text import answer
from eval.shared import PROJECT

PAIRS = PROJECT / "eval" / "pairs"
_STEP = 40
"""Every so-manieth passage is in the gate."""
Label = Literal["true", "false", "open"]


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim beside a passage.

    Attributes:
        passage: one to three sentences of a report.
        claim: what another article says.
        label: whether the passage bears it out, shows it to be wrong or leaves it open.
        kind: what is wrong, for a false claim; else the label.
    """

    passage: str
    claim: str
    label: Label
    kind: str


def pairs_in(files: Iterable[Path], step: int = 1) -> Iterator[Pair]:
    """The claims of every `step`-th passage of some files."""
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    for line in lines[::step]:
        one = json.loads(line)
        passage = one["passage"]
        yield from (Pair(passage, claim, "true", "true") for claim in one["true"])
        yield from (Pair(passage, claim, "open", "open") for claim in one["open"])
        for wrong in one["false"]:
            yield Pair(passage, wrong["text"], "false", wrong["kind"])


def judged(pairs: Iterable[Pair]) -> Iterator[tuple[Pair, str | None]]:
    """Each pair with "contradicted", "supported" or None."""
    for pair in pairs:
        passage = f"---\npublished: {_DAY}\n---\n\n{pair.passage}\n"
        yield pair, answer(f"---\npublished: {_DAY}\n---\n\n{pair.claim}\n", passage)


_DAY = "2025-06-11T08:00:00+00:00"


def figures() -> dict[str, float]:
    """Shares of each label that are contradicted or borne out; every fortieth passage."""
    return _shares(judged(pairs_in(sorted(PAIRS.glob("*.jsonl")), _STEP)))


def _shares(answers: Iterable[tuple[Pair, str | None]]) -> dict[str, float]:
    said = Counter((pair.label, answered) for pair, answered in answers)
    of = {label: sum(said[label, one] for one in _ANSWERS) or 1 for label in _LABELS}
    return {
        "false_contradicted": said["false", "contradicted"] / of["false"],
        "false_borne_out": said["false", "supported"] / of["false"],
        "true_borne_out": said["true", "supported"] / of["true"],
        "true_contradicted": said["true", "contradicted"] / of["true"],
        "open_contradicted": said["open", "contradicted"] / of["open"],
        "open_borne_out": said["open", "supported"] / of["open"],
    }


_LABELS: tuple[Label, ...] = ("true", "false", "open")
_ANSWERS = ("contradicted", "supported", None)


def main() -> int:
    """Print the figures of some files, by kind, and with -v each pair that is not as it should."""
    files = [Path(name) for name in sys.argv[1:] if name != "-v"] or sorted(PAIRS.glob("*.jsonl"))
    answers = list(judged(pairs_in(files)))
    if "-v" in sys.argv:
        for pair, answered in answers:
            if answered != _RIGHT[pair.label]:
                print(f"{pair.kind}: {answered}\n    {pair.claim}\n    | {pair.passage}")
    kinds = Counter(pair.kind for pair, _ in answers)
    for kind, of in kinds.most_common():
        said = Counter(answered for pair, answered in answers if pair.kind == kind)
        print(
            f"{kind:16}{of:6} contradicted {said['contradicted']:5} borne out {said['supported']:5}"
        )
    for name, share in _shares(answers).items():
        print(f"{name:24}{share:.3f}")
    return 0


_RIGHT: dict[Label, str | None] = {"true": "supported", "false": "contradicted", "open": None}

if __name__ == "__main__":
    sys.exit(main())
