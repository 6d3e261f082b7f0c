"""A draft as Markdown: front matter, headings, and a footnote for every passage cited."""

import json
import re

from copydesk.model.draft import Draft, FigureRow, Section, SectionKind, Sentence
from copydesk.report.draft.citations import for_readers
from copydesk.report.draft.left_out import left_out_lines
from copydesk.report.draft.notes import Notes, notes_of, source_of
from copydesk.report.visible import visible
from copydesk.write.dates import day

_SPECIAL = re.compile(r"([\\`*_\[\]<>|])")
_AT_START = re.compile(r"^(\d+)([.)])|^([#+-])")


def render(drafts: tuple[Draft, ...]) -> str:
    """One article, or several under one another with a rule between them."""
    return "\n---\n\n".join(
        _article(for_readers(draft), front=len(drafts) == 1) for draft in drafts
    )


def _article(draft: Draft, *, front: bool) -> str:
    notes = notes_of(draft)
    pieces = [_front_matter(draft)] if front else []
    pieces.append(f"# {_escaped(draft.headline.text)}")
    for section in draft.sections:
        pieces += _section(section, draft, notes)
    pieces += _left_out(draft)
    pieces.append("\n".join(_notes(draft, notes)))
    return "\n\n".join(piece for piece in pieces if piece) + "\n"


def _front_matter(draft: Draft) -> str:
    lines = ["---", f"title: {json.dumps(visible(draft.headline.text), ensure_ascii=False)}"]
    if draft.as_of:
        lines.append(f"published: {draft.as_of.isoformat()}")
    return "\n".join([*lines, "---"])


def _section(section: Section, draft: Draft, notes: Notes) -> list[str]:
    pieces = [f"## {section.heading}"] if section.heading else []
    listed = section.kind is SectionKind.RELATED
    for at, group in enumerate(section.paragraphs):
        text = " ".join(f"{_escaped(one.text)}{_marks(one, notes)}" for one in group)
        if section.kind is SectionKind.LEDE and at == 0 and draft.dateline:
            place, comma, country = draft.dateline.partition(",")
            text = f"**{_escaped(f'{place.upper()}{comma}{country}')}** — {text}"
        pieces.append(f"- {_linked(text, group, draft)}" if listed else _safe_start(text))
    if listed:
        heading = 1 if section.heading else 0
        pieces[heading:] = ["\n".join(pieces[heading:])]
    if section.rows:
        pieces.append("\n".join(_table(section.rows, notes)))
    return pieces


def _linked(text: str, group: tuple[Sentence, ...], draft: Draft) -> str:
    """A line of related coverage with the address of the report."""
    used = source_of(draft, group[0].evidence[0]) if group[0].evidence else None
    url = used.url if used and used.url and used.url.startswith(("http://", "https://")) else None
    if url is None or re.search(r"[\s<>]", url):
        return text
    return f"{text} <{url}>"


def _table(rows: tuple[FigureRow, ...], notes: Notes) -> list[str]:
    lines = ["| Figure | Value | As of | Given by |", "|---|---|---|---|"]
    for row in rows:
        marks = "".join(f"[^{number}]" for number in notes.numbers(row.evidence))
        cells = [row.label, row.value, row.as_of, row.said_by]
        lines.append("| " + " | ".join(_escaped(cell) for cell in cells) + f"{marks} |")
    return lines


def _left_out(draft: Draft) -> list[str]:
    lines = [f"- {_escaped(line)}" for line in left_out_lines(draft)]
    return ["## Left out", "\n".join(lines)] if lines else []


def _notes(draft: Draft, notes: Notes) -> list[str]:
    lines = []
    for number, piece in enumerate(notes.passages, 1):
        used = source_of(draft, piece)
        publisher = (used.publisher if used else None) or piece.source
        dated = f", {day(piece.published)}" if piece.published else ""
        words = _escaped(" ".join(piece.quote.split()))
        lines.append(f"[^{number}]: {_escaped(publisher)}{dated}: “{words}”")
    return lines


def _marks(one: Sentence, notes: Notes) -> str:
    return "".join(f"[^{number}]" for number in notes.numbers(one.evidence))


def _escaped(words: str) -> str:
    """Text from outside, so that it is text and nothing else in Markdown."""
    return _SPECIAL.sub(r"\\\1", visible(words))


def _safe_start(text: str) -> str:
    """A paragraph that does not begin as a list or a heading does."""
    return _AT_START.sub(
        lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", text
    )
