"""Whether the passage that bears on a claim is found among those of many other reports.

The library is the shared packs' sources with all of Wikinews and GiveMe5W1H beside them; asked are
all true claims of the packs. ``eval/retrieval.jsonl`` says which sentences bear on each, by their
offsets; it holds nothing of the texts.

Run: ``python -m eval.retrieval [--missed]``
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from copydesk.ingest import read
from copydesk.model.article import Article
from copydesk.model.source import Source
from copydesk.model.span import Span
from copydesk.sources.folder import as_source
from copydesk.sources.index import Index, Passage
from copydesk.understand.sentences import split_sentences
from eval.corpora import Text, giveme5w1h, wikinews
from eval.shared import AbsentError, shared

EXPECTED = Path(__file__).with_name("retrieval.jsonl")
_TOP = 5


@dataclass(frozen=True, slots=True)
class Claim:
    """A true claim of a pack, and the sentences that bear on it.

    Attributes:
        pack: the name of the pack.
        draft: the article that makes the claim.
        span: its place there.
        support: by the name of the source, the places of the sentences that bear it out.
    """

    pack: str
    draft: Article
    span: Span
    support: Mapping[str, Sequence[Span]]

    @property
    def words(self) -> str:
        """The claim."""
        return self.span.cut(self.draft.prose)

    @property
    def sentence(self) -> str:
        """The sentence or sentences that it stands in."""
        prose = self.draft.prose
        spans = [sentence.span for sentence in split_sentences(prose, self.draft.blocks)]
        return " ".join(span.cut(prose) for span in spans if span.overlaps(self.span))

    def of_its_source(self, passage: Passage) -> bool:
        """Whether a passage is of a source that bears the claim out."""
        return passage.source in self.support

    def borne_out_by(self, passage: Passage) -> bool:
        """Whether a passage holds, whole, a sentence that bears the claim out."""
        places = self.support.get(passage.source, ())
        return any(passage.span.contains(place) for place in places)


def load_claims(packs: Path, path: Path = EXPECTED) -> Iterator[Claim]:
    """The claims in the order of the file."""
    drafts: dict[str, Article] = {}
    for row in map(json.loads, path.read_text("utf-8").splitlines()):
        pack = row["pack"]
        draft = drafts.setdefault(pack, read(packs / pack / "draft.md"))
        support = {
            f"{pack}/{name}": [Span(*place) for place in places]
            for name, places in row["support"].items()
        }
        yield Claim(pack, draft, Span(*row["claim"]), support)


def library(packs: Path) -> list[Source]:
    """The packs' sources, and real articles that are about other things.

    Raises:
        AbsentError: if a data set is not here.
    """
    files = sorted(packs.glob("*/sources/*.md"))
    sources = [as_source(f"{path.parts[-3]}/{path.name}", read(path)) for path in files]
    for texts in (
        wikinews(shared("data", "wikinews")),
        giveme5w1h(shared("data", "giveme5w1h")),
    ):
        sources += [as_source(f"{text.dataset}/{text.key}", _article(text)) for text in texts]
    return sources


def _article(text: Text) -> Article:
    return replace(read(text.text), title=text.text.partition("\n")[0], published=text.published)


def found(index: Index, claim: Claim, *, context: str) -> tuple[Passage, ...]:
    """The first passages for a claim."""
    published = claim.draft.published
    today = published.date() if published else None
    return index.find(claim.words, _TOP, context=context, today=today)


def figures() -> dict[str, float]:
    """Shares of the claims, in per cent, for which a passage in the top five bears it out.

    ``in_context`` is asked with the claim's sentence and headline, as `copydesk check` would;
    ``bare`` with the claim's own words alone, which may be as few as "after 12 minutes".

    Raises:
        AbsentError: if the packs or a data set are not here.
    """
    packs = shared("packs")
    claims = list(load_claims(packs))
    index = Index.of(library(packs))
    measured: dict[str, float] = {"claims": len(claims)}
    for name, contexts in (
        ("in_context", [f"{claim.sentence}\n{claim.draft.title or ''}" for claim in claims]),
        ("bare", [""] * len(claims)),
    ):
        answers = [
            (claim, found(index, claim, context=context))
            for claim, context in zip(claims, contexts, strict=True)
        ]
        measured[f"{name}_top5"] = _share(
            any(map(claim.borne_out_by, passages)) for claim, passages in answers
        )
        measured[f"{name}_top1"] = _share(
            any(map(claim.borne_out_by, passages[:1])) for claim, passages in answers
        )
        measured[f"{name}_source_top5"] = _share(
            any(map(claim.of_its_source, passages)) for claim, passages in answers
        )
    return measured


def _share(hits: Iterator[bool]) -> float:
    counted = list(hits)
    return 100 * sum(counted) / len(counted) if counted else 0.0


def _print_missed() -> None:
    packs = shared("packs")
    index = Index.of(library(packs))
    for claim in load_claims(packs):
        for context in (f"{claim.sentence}\n{claim.draft.title or ''}", ""):
            passages = found(index, claim, context=context)
            if not any(map(claim.borne_out_by, passages)):
                print(f"\n{claim.pack}: {claim.words!r}{'' if context else ' (bare)'}")
                for passage in passages:
                    where = f"{passage.source} {passage.span.start}-{passage.span.end}"
                    print(f"  {passage.score:6.1f} {where}: {' '.join(passage.text.split())}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description="Whether what bears on a claim is found")
    parser.add_argument("--missed", action="store_true", help="print what was found instead")
    options = parser.parse_args(arguments)
    try:
        if options.missed:
            _print_missed()
        for name, figure in figures().items():
            print(f"{name:24} {figure:8.2f}")
    except AbsentError as absent:
        print(f"retrieval: skipped, {absent}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
