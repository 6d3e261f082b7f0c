"""What is stale in an article, for people at a terminal."""

from collections.abc import Iterator
from itertools import groupby

from copydesk.model.update import Stale, StaleKind, Update
from copydesk.report.lines import Lines
from copydesk.report.look import BOLD, DIM, Look
from copydesk.report.terminal_claims import sides
from copydesk.report.terminal_words import underlined
from copydesk.report.visible import visible_name

_PAINT = {StaleKind.UPDATE: "36", StaleKind.CORRECTION: "31"}


def render(update: Update, name: str, look: Look) -> Iterator[str]:
    """What no longer stands with its replacement, the notes for readers, and a line of counts."""
    lines = Lines(update.article.text)
    for _, group in groupby(update.stale, key=lambda one: one.sentence):
        yield from _sentence(list(group), visible_name(name, look.encoding), lines, look)
    yield from _notes("Notes for the readers", update.notes, look)
    yield from _notes("Notes for the readers, once rewritten by hand", update.notes_to_come, look)
    if update.since:
        yield look.paint("New since the article", BOLD) + "\n"
        for new in update.since:
            origins = ", ".join(dict.fromkeys(piece.origin for piece in new.evidence))
            yield from look.wrapped(f"- {new.text} [{origins}]")
        yield "\n"
    for span in update.in_doubt:
        words = look.quote(" ".join(span.cut(update.article.text).split()))
        line = f"line {lines.position(span.start)[0]}: in doubt, see copydesk check: {words}"
        yield look.paint(line, DIM) + "\n"
    yield look.paint(look.show(_counts(update)), BOLD) + "\n"


def _notes(heading: str, notes: tuple[str, ...], look: Look) -> Iterator[str]:
    if notes:
        yield look.paint(heading, BOLD) + "\n"
        for note in notes:
            yield from look.wrapped(f"- {note}")
        yield "\n"


def _sentence(ones: list[Stale], name: str, lines: Lines, look: Look) -> Iterator[str]:
    """One stale sentence: the words in it, what the sources have, and how it should read."""
    for one in ones:
        line, column = lines.position(one.span.start)
        kind = look.paint(one.kind.value, f"1;{_PAINT[one.kind]}")
        now = f": now {look.quote(one.now)}" if one.now else ""
        yield f"{name}:{line}:{column}: {kind}{now}\n"
        yield from underlined(lines, one.span, look, _PAINT[one.kind])
        yield from sides(one.evidence, look)
        yield "\n"
    if ones[0].replacement is not None:
        yield from look.wrapped(f"should read: {ones[0].replacement}")
    for proposed in dict.fromkeys(one.proposed for one in ones if one.proposed):
        yield from look.wrapped(f"not certain; the sources support: {proposed}")
    if not any(one.replacement or one.proposed for one in ones):
        yield from look.wrapped("to be rewritten by hand")
    yield "\n"


def _counts(update: Update) -> str:
    """ "3 sentences are stale, 2 of them with a certain replacement; compared 38 of 54 claims"."""
    sentences = {one.sentence: one.replacement for one in update.stale}
    certain = sum(new is not None for new in sentences.values())
    answered, claims = update.checked
    compared = f"{answered} of {claims} claims found in {_count(len(update.sources), 'report')}"
    if not sentences:
        return f"nothing is stale; {compared}"
    are = "is" if len(sentences) == 1 else "are"
    return f"{_count(len(sentences), 'sentence')} {are} stale, {certain} replaced; {compared}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
