"""Whether the passage that bears on a claim is found among those of many other reports.

The library is the sources of the shared packs and of our own (``eval/source-packs``), with all of
Wikinews and GiveMe5W1H beside them; asked are all true claims of the packs. For the shared packs
``eval/retrieval.jsonl`` says which sentences bear on each claim, by their offsets (it holds nothing
of the texts); for our own the sources that do are known.

Run: ``python -m eval.retrieval [--missed]``
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
OURS = Path(__file__).with_name("source-packs")
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


def load_own_claims(packs: Path = OURS) -> Iterator[Claim]:
    """The claims of packs of which only the sources that bear them out are known."""
    for path in sorted(packs.glob("*/gold.json")):
        pack = path.parent.name
        draft = read(path.with_name("draft.md"))
        for row in json.loads(path.read_text("utf-8"))["true_claims"]:
            start = draft.text.index(row["quote"])
            span = Span(start, start + len(row["quote"]))
            yield Claim(pack, draft, span, {f"{pack}/{name}": () for name in row["evidence"]})


def library(packs: Path) -> list[Source]:
    """The packs' sources, and real articles that are about other things.

    Raises:
        AbsentError: if a data set is not here.
    """
    files = [path for folder in (packs, OURS) for path in sorted(folder.glob("*/sources/*.md"))]
    sources = [as_source(f"{path.parts[-3]}/{path.name}", read(path)) for path in files]
    for texts in (wikinews(shared("data", "wikinews")), giveme5w1h(shared("data", "giveme5w1h"))):
        sources += [as_source(f"{text.dataset}/{text.key}", _article(text)) for text in texts]
    return sources


def _article(text: Text) -> Article:
    return replace(read(text.text), title=text.text.partition("\n")[0], published=text.published)


def found(index: Index, claim: Claim, *, bare: bool) -> tuple[Passage, ...]:
    """The first passages for a claim, asked for with or without what stands around it."""
    published = claim.draft.published
    today = published.date() if published else None
    context = "" if bare else f"{claim.sentence}\n{claim.draft.title or ''}"
    return index.find(claim.words, _TOP, context=context, today=today)


def figures() -> dict[str, float]:
    """Shares of the claims, in per cent, for which what bears them out is among the first found.

    ``in_context`` is asked with the claim's sentence and headline, as a check would ask; ``bare``
    with the claim's own words alone, which may be as few as "after 12 minutes". ``source`` counts
    any passage of a source that bears the claim out; else it must hold the very sentence.

    Raises:
        AbsentError: if the packs or a data set are not here.
    """
    packs = shared("packs")
    index = Index.of(library(packs))
    claims, ours = list(load_claims(packs)), list(load_own_claims())
    measured: dict[str, float] = {"claims": len(claims), "own_claims": len(ours)}
    for name, bare in (("in_context", False), ("bare", True)):
        answers = [(claim, found(index, claim, bare=bare)) for claim in claims]
        own = [(claim, found(index, claim, bare=bare)) for claim in ours]
        measured |= {
            f"{name}_top5": _share(any(map(one.borne_out_by, got)) for one, got in answers),
            f"{name}_top1": _share(any(map(one.borne_out_by, got[:1])) for one, got in answers),
            f"{name}_source_top5": _share(any(map(one.of_its_source, got)) for one, got in answers),
            f"own_{name}_source_top5": _share(any(map(one.of_its_source, got)) for one, got in own),
        }
    return measured


def _share(hits: Iterable[bool]) -> float:
    counted = list(hits)
    return 100 * sum(counted) / len(counted) if counted else 0.0


def _print_missed() -> None:
    packs = shared("packs")
    index = Index.of(library(packs))
    asked = [(claim, claim.borne_out_by) for claim in load_claims(packs)]
    asked += [(claim, claim.of_its_source) for claim in load_own_claims()]
    for claim, is_right in asked:
        for bare in (False, True):
            passages = found(index, claim, bare=bare)
            if not any(map(is_right, passages)):
                print(f"\n{claim.pack}: {claim.words!r}{' (bare)' if bare else ''}")
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
