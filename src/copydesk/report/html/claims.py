"""Claims as a page shows them: a sign in the text, and a card with the words of both sides."""

from collections.abc import Iterable
from dataclasses import dataclass

from copydesk.model.claim import ClaimKind
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.report import Report
from copydesk.model.span import Span
from copydesk.model.verdict import BORNE_OUT, Verdict, VerdictKind
from copydesk.report.claim_counts import AGAINST, LABELS, count_claims, origins_in_words
from copydesk.report.context import Context
from copydesk.report.html.marks import without_markup
from copydesk.report.lines import Lines
from copydesk.report.visible import visible, visible_name
from copydesk.report.voices import STANCES, Voice, Words, describe_moment, voices_of, words_of

SIGNS = {
    VerdictKind.CORROBORATED: "✓",
    VerdictKind.SINGLE_SOURCE: "✓",
    VerdictKind.CONTRADICTED: "✗",
    VerdictKind.DISPUTED: "⇄",
    VerdictKind.SUPERSEDED: "↻",
    VerdictKind.NOT_FOUND: "○",
    VerdictKind.NOT_CHECKED: "n/c",
    VerdictKind.FAILED: "!",
}


@dataclass(frozen=True, slots=True)
class Side:
    """What one origin has, ready to be shown.

    Attributes:
        origin: who it comes from.
        source: the report that has it, None where it is named as its origin is.
        moment: when that was published, in words; None if not known.
        stance: "says so", "says otherwise".
        against: whether it contradicts the article.
        words: the passage, cut where it differs from the article.
        why: what was compared; empty where that says no more than the stance.
        copies: other reports that have it from the same origin.
    """

    origin: str
    source: str | None
    moment: str | None
    stance: str
    against: bool
    words: tuple[Words, ...]
    why: str
    copies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """A claim with its verdict, told below the article.

    Attributes:
        number: from 1, in the order of the text.
        anchor, words_anchor: ids of the card and of the words in the text, None if not shown.
        verdict: "contradicted", as a class of the style sheet has it with hyphens for spaces.
        label: the verdict in words.
        sign: a character for it, and the number of origins where there are any.
        spoken: the verdict for those who hear the page.
        origins: "2 independent origins".
        kind: what the claim states: "figure".
        words: the words around the claim, cut where the claim begins and ends.
        line: where they stand.
        reason: why it is so, empty for what is merely found.
        right: what the sources have instead, if that is certain.
        sides: what each origin has.
        pressing: whether an editor must look.
    """

    number: int
    anchor: str
    words_anchor: str | None
    verdict: str
    label: str
    sign: str
    spoken: str
    origins: str
    kind: str
    words: tuple[Words, ...]
    line: int
    reason: str
    right: str | None
    sides: tuple[Side, ...]
    pressing: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """How many claims got one verdict: an entry of the legend."""

    verdict: str
    label: str
    sign: str
    number: int


def class_of(kind: VerdictKind) -> str:
    """The name of a verdict in the style sheet: "single-source"."""
    return kind.value.lower().replace("_", "-")


def tallies_of(report: Report) -> tuple[Tally, ...]:
    """The verdicts that an article's claims got, each with its number."""
    counts = count_claims(report.verdicts)
    return tuple(
        Tally(class_of(kind), label, SIGNS[kind], number)
        for kind, label in LABELS.items()
        if (number := counts.verdicts[kind])
    )


def claim_cards(report: Report, article: int, shown: set[str]) -> tuple[ClaimCard, ...]:
    """The cards of an article that is the page's ``article``-th; ``shown`` are the ids in it."""
    lines = Lines(report.article.text)
    context = Context(report.article)
    return tuple(
        _card(verdict, number, context, lines, article, shown)
        for number, verdict in enumerate(report.verdicts, start=1)
    )


def _card(
    verdict: Verdict, number: int, context: Context, lines: Lines, page: int, shown: set[str]
) -> ClaimCard:
    kind = verdict.kind
    origins = origins_in_words(verdict)
    label = LABELS[kind]
    words_anchor = f"said-{page}-{number}"
    return ClaimCard(
        number=number,
        anchor=f"claim-{page}-{number}",
        words_anchor=words_anchor if words_anchor in shown else None,
        verdict=class_of(kind),
        label=label.capitalize(),
        sign=SIGNS[kind] + (str(verdict.origins) if verdict.origins else ""),
        spoken=f"Claim {number}: {label}" + (f", {origins}" if origins else ""),
        origins=origins,
        kind=verdict.claim.kind.value,
        words=_around(verdict, context),
        line=lines.position(verdict.span.start)[0],
        reason="" if _says_no_more(verdict) else visible(verdict.reason),
        right=None if verdict.right is None else visible(verdict.right),
        sides=tuple(side_of(voice) for voice in voices_of(verdict.evidence)),
        pressing=kind in AGAINST,
    )


def _says_no_more(verdict: Verdict) -> bool:
    """Whether the reason says no more than that sources have the claim, as the verdict does."""
    return verdict.kind in BORNE_OUT


def _around(verdict: Verdict, context: Context) -> tuple[Words, ...]:
    """The claim within its sentence, if it presses, else within its clause; without markup."""
    if verdict.kind in AGAINST:
        whole = context.sentence(verdict)
    elif verdict.claim.kind is ClaimKind.EVENT:
        whole = verdict.span
    else:
        whole = context.clause(verdict)
    before = Span(whole.start, verdict.span.start)
    after = Span(verdict.span.end, whole.end)
    alone = not before and not after
    return tuple(
        Words(words, differ)
        for span, differ in ((before, False), (verdict.span, not alone), (after, False))
        if (words := visible(without_markup(context.article, span)))
    )


def foremost(evidence: Iterable[Evidence]) -> tuple[Side, ...]:
    """The decisive passage for each stance, for where there is little room."""
    voices = {voice.passage.stance: voice for voice in reversed(voices_of(evidence))}
    return tuple(side_of(voices[stance]) for stance in Stance if stance in voices)


def side_of(voice: Voice) -> Side:
    """One origin's passage, made visible."""
    piece = voice.passage
    return Side(
        origin=visible_name(piece.origin),
        source=visible_name(piece.source) if piece.source != piece.origin else None,
        moment=describe_moment(piece.published) if piece.published else None,
        stance=STANCES[piece.stance],
        against=piece.stance is Stance.CONTRADICTS,
        words=tuple(Words(visible(run.text), run.differ) for run in words_of(piece)),
        why=visible(piece.why),
        copies=tuple(visible_name(other.source) for other in voice.others),
    )
