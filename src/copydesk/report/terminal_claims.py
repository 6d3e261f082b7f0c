"""Claims and what the sources say of them, for a terminal."""

from collections.abc import Iterable, Iterator

from copydesk.model.evidence import Evidence, Stance
from copydesk.model.report import Report
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.report.claim_counts import LABELS, origins_in_words
from copydesk.report.lines import Lines
from copydesk.report.look import DIM, Look
from copydesk.report.terminal_words import marked, underlined
from copydesk.report.visible import visible_name
from copydesk.report.voices import STANCES, Voice, describe_moment, voices_of, words_of

PAINT = {
    VerdictKind.CORROBORATED: "32",
    VerdictKind.SINGLE_SOURCE: "32",
    VerdictKind.CONTRADICTED: "31",
    VerdictKind.DISPUTED: "33",
    VerdictKind.SUPERSEDED: "36",
    VerdictKind.FAILED: "31",
}
_STANCE_PAINT = {Stance.SUPPORTS: "32", Stance.CONTRADICTS: "31", Stance.MENTIONS: "36"}
_LABEL = max(map(len, LABELS.values()))


def sides(evidence: Iterable[Evidence], look: Look) -> Iterator[str]:
    """What each origin has beside the article's words, the words that differ marked."""
    voices = voices_of(evidence)
    told = len({voice.passage.stance for voice in voices}) > 1
    for voice in voices:
        stance = f"{STANCES[voice.passage.stance]}: " if told else ""
        yield "\n"
        yield from look.wrapped(stance + _from(voice, look))
        yield from marked(words_of(voice.passage), look, _STANCE_PAINT[voice.passage.stance])


def _from(voice: Voice, look: Look) -> str:
    """Who says so, when, and where it can be read."""
    piece = voice.passage
    parts = [piece.origin] if piece.origin != piece.source else []
    parts.append(piece.source)
    if piece.published:
        parts.append(describe_moment(piece.published))
    names = [visible_name(part, look.encoding) for part in parts]
    others = dict.fromkeys(other.source for other in voice.others if other.source != piece.source)
    also = "; ".join(visible_name(other, look.encoding) for other in others)
    return " | ".join(names) + (f" (from the same origin: {also})" if also else "")


def verdict_lines(name: str, verdict: Verdict, lines: Lines, look: Look) -> Iterator[str]:
    """A claim that sources stand against, though no finding tells of it."""
    line, column = lines.position(verdict.span.start)
    label = look.paint(LABELS[verdict.kind], f"1;{PAINT[verdict.kind]}")
    yield f"{name}:{line}:{column}: {label}{by_origins(verdict)}\n"
    yield from underlined(lines, verdict.span, look, PAINT[verdict.kind])
    yield from look.wrapped(verdict.reason)
    if verdict.right is not None:
        yield from look.wrapped(f"right would be: {verdict.right}")
    yield from sides(verdict.evidence, look)


def by_origins(verdict: Verdict) -> str:
    """ ", by 2 independent origins", to follow a verdict."""
    origins = origins_in_words(verdict)
    return f", by {origins}" if origins else ""


def every_claim(report: Report, lines: Lines, look: Look) -> Iterator[str]:
    """One entry for each claim: its line, its verdict, its words and who stands behind it."""
    for verdict in report.verdicts:
        line = lines.position(verdict.span.start)[0]
        label = look.paint(f"{LABELS[verdict.kind]:<{_LABEL}}", PAINT.get(verdict.kind, DIM))
        head = f"{line:>5}  "
        yield f"{head}{label}  {look.quote(verdict.span.cut(lines.text))}\n"
        behind = _behind(verdict, look)
        if behind:
            yield from look.wrapped(behind, " " * (len(head) + _LABEL + 2))


def _behind(verdict: Verdict, look: Look) -> str:
    if verdict.kind in (VerdictKind.NOT_CHECKED, VerdictKind.FAILED):
        return verdict.reason
    origins = dict.fromkeys(visible_name(piece.origin, look.encoding) for piece in verdict.evidence)
    return f"{origins_in_words(verdict)}: {', '.join(origins)}" if origins else ""
