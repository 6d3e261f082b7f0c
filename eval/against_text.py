"""Claims against one text: what the built-in comparison answers, and how often it is right.

Five public sets of pairs, the altered reports of one more, and originals against themselves. An
answer is "contradicted" (any claim of the text is), "supported" (every claim that could be settled
is), or none: coverage says how often there is one.

Run: ``python -m eval bump summedits stances wice fa-kes``
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from copydesk.errors import ReadError
from copydesk.ingest import read
from copydesk.model.verdict import VerdictKind
from copydesk.sources.folder import as_source
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify import prepare, verify
from eval.shared import shared

_FOR = (VerdictKind.CORROBORATED, VerdictKind.SINGLE_SOURCE, VerdictKind.SUPERSEDED)
_AGAINST = (VerdictKind.CONTRADICTED, VerdictKind.DISPUTED)


def answer(claim: str, text: str) -> str | None:
    """ "contradicted", "supported" or None, of a short text against a longer one."""
    try:
        article, source = read(claim.encode()), as_source("text", read(text.encode()))
    except ReadError:
        return None
    reading = Reading(article, find_reference(article, None))
    verdicts = verify(reading, prepare([source]).for_article(reading))
    kinds = [verdict.kind for verdict in verdicts if verdict.kind is not VerdictKind.NOT_CHECKED]
    if any(kind in _AGAINST for kind in kinds):
        return "contradicted"
    return "supported" if kinds and all(kind in _FOR for kind in kinds) else None


def _rows(*parts: str, step: int = 1) -> Iterator[dict[str, Any]]:
    """Every `step`-th row of a set."""
    path: Path = shared("data", *parts)
    for line in path.read_text("utf-8").splitlines()[::step]:
        yield json.loads(line)


def bump() -> dict[str, float]:
    """BUMP: summaries with one planted error beside the same ones without; every sixteenth.

    Raises:
        AbsentError: if the set is not here; so do all of these.
    """
    return _pairs("task1") | _pairs("task2")


def _pairs(name: str) -> dict[str, float]:
    count: Counter[str] = Counter()
    for row in _rows("bump", f"{name}.jsonl", step=16):
        edited = answer(row["edited_summary"], row["article"]) == "contradicted"
        original = answer(row["reference_summary"], row["article"]) == "contradicted"
        count["pairs"] += 1
        count["caught"] += edited
        count["false"] += original
        count["told_apart"] += edited and not original
    return _shares(f"bump_{name}", count, "pairs", ("caught", "false", "told_apart"))


def stances() -> dict[str, float]:
    """FEVER-symmetric and Fool Me Twice: every fourth claim, supported or refuted."""
    figures: dict[str, float] = {}
    for name in ("fever_symmetric", "fool_me_twice"):
        count: Counter[str] = Counter()
        for row in _rows(name, "dev.jsonl", step=8):
            evidence = row.get("evidence") or " ".join(one["text"] for one in row["gold_evidence"])
            claim = row.get("claim") or row["text"]
            said = answer(claim, evidence)
            count["pairs"] += 1
            count["answered"] += said is not None
            right = {"SUPPORTS": "supported", "REFUTES": "contradicted"}[row["label"]]
            count["right"] += said == right
            count["refuted"] += right == "contradicted"
            count["refuted_caught"] += right == said == "contradicted"
            count["contradicted"] += said == "contradicted"
        figures |= _shares(name, count, "pairs", ("answered",))
        figures[f"{name}_right_of_answered"] = count["right"] / max(1, count["answered"])
        figures[f"{name}_refuted_caught"] = count["refuted_caught"] / max(1, count["refuted"])
        figures[f"{name}_contradicted_right"] = count["refuted_caught"] / max(
            1, count["contradicted"]
        )
    return figures


def summaries() -> dict[str, float]:
    """SummEdits (news): consistent or not; what is not contradicted counts as consistent.

    Every fourth summary.
    """
    count: Counter[str] = Counter()
    for row in _rows("summedits", "news.jsonl", step=4):
        consistent = str(row["label"]) == "1"
        flagged = answer(row["summary"], row["doc"]) == "contradicted"
        count["consistent" if consistent else "edited"] += 1
        count["passed"] += consistent and not flagged
        count["caught"] += flagged and not consistent
    recall = count["caught"] / max(1, count["edited"])
    passed = count["passed"] / max(1, count["consistent"])
    return {
        "summedits_caught": recall,
        "summedits_passed": passed,
        "summedits_balanced": (recall + passed) / 2,
    }


def citations() -> dict[str, float]:
    """WiCE: claims of Wikipedia against the page that they cite; supported or not wholly.

    Every tenth claim: all of them take four minutes and give 0.54, 0.77 and 0.66.
    """
    count: Counter[str] = Counter()
    for row in _rows("wice", "dev.jsonl", step=10):
        supported = row["label"] == "supported"
        said = answer(row["claim"], "\n\n".join(row["evidence"])) == "supported"
        count["supported" if supported else "other"] += 1
        count["found"] += supported and said
        count["withheld"] += not supported and not said
    found = count["found"] / max(1, count["supported"])
    withheld = count["withheld"] / max(1, count["other"])
    return {
        "wice_found": found,
        "wice_withheld": withheld,
        "wice_balanced": (found + withheld) / 2,
    }


def alterations() -> dict[str, float]:
    """FA-KES: altered reports against their originals, and originals against themselves.

    Every second report.
    """
    count: Counter[str] = Counter()
    for row in _rows("fa_kes", "altered.jsonl", step=2):
        original = row["Original_article"]
        count["reports"] += 1
        count["caught"] += answer(row["Changed_article"], original) == "contradicted"
        count["false"] += answer(original, original) == "contradicted"
    return _shares("fa_kes", count, "reports", ("caught", "false"))


def _shares(name: str, count: Counter[str], of: str, parts: tuple[str, ...]) -> dict[str, float]:
    return {f"{name}_{part}": count[part] / max(1, count[of]) for part in parts}
