"""Origins: on packs against their answers, and among real outlets against our judgement.

Run: ``python -m eval.origins``; ``python -m eval.origins --scale`` measures how time grows.
Judgements of real articles are kept by hashes alone in ``eval/origins.jsonl``.
"""

import argparse
import json
import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import combinations
from pathlib import Path

from copydesk.ingest import read
from copydesk.model.origin import LinkKind, Origins
from copydesk.model.source import Source
from copydesk.sources.folder import read_folder
from copydesk.sources.origins import find_origins
from copydesk.sources.origins.find import publishers_of
from eval.shared import PROJECT, AbsentError, shared

JUDGED = Path(__file__).with_name("origins.jsonl")
OURS = PROJECT / "eval" / "source-packs"
_SHARED_TEXT = (LinkKind.COPY, LinkKind.TRIMMED, LinkKind.REWRITE)


@dataclass(frozen=True, slots=True)
class Found:
    """What is said of a real article.

    Attributes:
        article: ten hex digits of the hash of its text.
        kind: how it depends: "origin" for what its origin was found to be.
        target: the origin's name, or ten hex digits of the article whose text it has.
    """

    article: str
    kind: str
    target: str


def pack_figures(packs: Path) -> dict[str, float]:
    """How many pairs of sources are rightly put together or apart, and how many names are right.

    Raises:
        AbsentError: if there are no packs.
    """
    golds = sorted(packs.glob("*/gold.json"))
    if not golds:
        raise AbsentError(f"no packs in {packs.name}")
    pairs = right_pairs = names = right_names = 0
    slowest = 0.0
    for gold in golds:
        expected = json.loads(gold.read_text("utf-8"))["origins"]
        sources = read_folder(gold.parent / "sources").sources
        began = time.perf_counter()
        found = find_origins(sources).by_source
        slowest = max(slowest, time.perf_counter() - began)
        for one, other in combinations(expected, 2):
            pairs += 1
            right = (expected[one] == expected[other]) == (found[one] == found[other])
            right_pairs += right
        for name, origin in expected.items():
            names += 1
            right_names += found[name] == origin
            if found[name] != origin:
                print(f"  {gold.parent.name}/{name}: {found[name]}, should be {origin}")
    return {
        "packs": len(golds),
        "pairs": pairs,
        "pairs_right": 100 * right_pairs / pairs,
        "names_right": 100 * right_names / names,
        "slowest_ms": 1000 * slowest,
    }


def real_sources() -> list[Source]:
    """The articles of ``giveme5w1h``, each once; they are named by ten hex digits.

    Raises:
        AbsentError: if the data are not here.
    """
    found: dict[str, Source] = {}
    for path in sorted(shared("data", "giveme5w1h").glob("*.json")):
        row = json.loads(path.read_text("utf-8"))
        article = {
            "title": row["title"],
            "text": row["text"],
            "published": row["date_publish"],
            "url": row["url"],
            "author": ", ".join(row["authors"] or ()),
        }
        content = read(json.dumps(article).encode())
        key = sha256(row["text"].encode()).hexdigest()
        found.setdefault(key, Source(key[:10], key, content))
    return list(found.values())


def clusters() -> dict[str, list[Source]]:
    """The articles of ``giveme5w1h`` by the event that they report, where there are two or more.

    Raises:
        AbsentError: if the data are not here.
    """
    events = {}
    for path in sorted(shared("data", "giveme5w1h").glob("*.json")):
        row = json.loads(path.read_text("utf-8"))
        if isinstance(row["newsCluster"], dict):
            events[sha256(row["text"].encode()).hexdigest()] = row["newsCluster"]["Event"]
    found: dict[str, list[Source]] = defaultdict(list)
    for source in real_sources():
        if source.hash in events:
            found[events[source.hash]].append(source)
    return {event: sources for event, sources in sorted(found.items()) if len(sources) > 1}


def findings(sources: Sequence[Source], origins: Origins) -> Iterator[Found]:
    """What is said of real articles: whose text each has, and origins that are not its own."""
    own = find_own(sources)
    for source in sources:
        origin = origins.by_source[source.name]
        if origin != own[source.name]:
            yield Found(source.name, "origin", origin)
    for link in origins.links:
        if link.kind in _SHARED_TEXT:
            yield Found(link.source, link.kind.value, link.target)


def find_own(sources: Sequence[Source]) -> dict[str, str]:
    """The origin of each source taken by itself, apart from what it says of others."""
    return dict(zip((source.name for source in sources), publishers_of(sources), strict=True))


def load_judged(path: Path = JUDGED) -> dict[Found, bool]:
    """The judgements."""
    judged = {}
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        judged[Found(row["article"], row["kind"], row["target"])] = row["right"]
    return judged


def real_figures() -> dict[str, float]:
    """Precision among real outlets, and what nobody has judged yet.

    Raises:
        AbsentError: if the data are not here.
    """
    sources = real_sources()
    found = sorted(
        set(findings(sources, find_origins(sources))),
        key=lambda item: (item.article, item.kind, item.target),
    )
    judged = load_judged()
    right = sum(judged.get(item, False) for item in found)
    unjudged = [item for item in found if item not in judged]
    for item in unjudged:
        print(f"  not judged: {item.article} {item.kind} {item.target}")
    lost = [item for item, is_right in judged.items() if is_right and item not in set(found)]
    for item in lost:
        print(f"  lost: {item.article} {item.kind} {item.target}")
    return {
        "articles": len(sources),
        "found": len(found),
        "unjudged": len(unjudged),
        "precision": 100 * right / max(1, len(found) - len(unjudged)),
        "right_lost": len(lost),
    }


def shared_figures() -> dict[str, float]:
    """Figures for the shared packs."""
    return pack_figures(shared("packs"))


def own_figures() -> dict[str, float]:
    """Figures for the project's own packs with sources."""
    return pack_figures(OURS)


def figures() -> dict[str, float]:
    """Figures of the shared packs, of our own, and among real outlets, by prefixed names.

    Raises:
        AbsentError: if data are not here.
    """
    parts = {"shared": shared_figures(), "own": own_figures(), "real": real_figures()}
    return {
        f"{part}_{name}": figure for part, said in parts.items() for name, figure in said.items()
    }


def made_sources(count: int, *, seed: int = 4) -> list[Source]:
    """Sources of realistic length in made-up words: a third are edited copies of another."""
    dice = random.Random(seed)
    syllables = [a + b for a in "bdfgklmnprstv" for b in "aeiou"]
    words = ["".join(dice.choices(syllables, k=dice.randint(1, 4))) for _ in range(20_000)]
    weights = [1 / (rank + 3) for rank in range(len(words))]
    made: list[Source] = []
    bodies: list[list[str]] = []
    for number in range(count):
        if bodies and dice.random() < 1 / 3:
            body = [_edited(line, dice) for line in dice.choice(bodies)]
            if len(body) > 4 and dice.random() < 0.5:
                body.pop()
        else:
            body = [_paragraph(dice, words, weights) for _ in range(dice.randint(5, 14))]
        bodies.append(body)
        text = f"---\npublisher: Outlet {number % 997}\n---\n\n" + "\n\n".join(body)
        name = f"{number:06}"
        made.append(Source(name, name, read(text)))
    return made


def _paragraph(dice: random.Random, words: Sequence[str], weights: Sequence[float]) -> str:
    sentences = []
    for _ in range(dice.randint(2, 4)):
        chosen = dice.choices(words, weights, k=dice.randint(10, 28))
        chosen[dice.randrange(len(chosen))] = str(dice.randint(3, 5000))
        chosen[dice.randrange(1, len(chosen))] = dice.choice(words).capitalize()
        sentences.append(" ".join(chosen).capitalize() + ".")
    return " ".join(sentences)


def _edited(line: str, dice: random.Random) -> str:
    words = line.split()
    for _ in range(len(words) // 12):
        words[dice.randrange(len(words))] = dice.choice(words)
    return " ".join(words)


def scale(sizes: Sequence[int]) -> None:
    """Print how much processor time collections of several sizes take."""
    for size in sizes:
        sources = made_sources(size)
        began = time.process_time()
        origins = find_origins(sources)
        took = time.process_time() - began
        copies = sum(link.kind in _SHARED_TEXT for link in origins.links)
        print(f"  {size:7} sources {took:8.2f} s {1000 * took / size:7.2f} ms each, {copies} links")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m eval.origins", description=__doc__)
    parser.add_argument("--scale", nargs="*", type=int, metavar="N", help="sizes to measure")
    sizes = parser.parse_args(arguments).scale
    if sizes is not None:
        scale(sizes or (1_000, 10_000))
        return 0
    for title, figures in (
        ("shared packs", shared_figures),
        ("own packs", own_figures),
        ("real outlets", real_figures),
    ):
        try:
            said = figures()
        except AbsentError as absent:
            print(f"{title}: skipped, {absent}")
            continue
        print(title)
        for name, figure in said.items():
            print(f"  {name:32} {figure:8.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
