"""Quotations that answer somebody: told with what they answer, or not at all."""

from collections.abc import Iterator, Mapping

from copydesk.model.event import Statement
from copydesk.write.lang.en.asked import ANSWERING, ASKED_ABOUT, MEANT_THEN

_BEFORE = 120
"""Code points before a quotation in which what it answers stands."""


def occasion_of(one: Statement, texts: Mapping[str, str]) -> str | None:
    """What a quotation was said to: "asked about the budget"; empty for what is no answer.

    None where it answers what no report says in words that can be told.

    Args:
        one: the quotation.
        texts: the prose of the sources, by name.
    """
    answers = False
    for around in _around(one, texts):
        found = ASKED_ABOUT.search(around)
        if found:
            what = found["what"].strip()
            for words, others in MEANT_THEN:
                what = words.sub(others, what)
            return f"asked about {what}"
        answers = answers or ANSWERING.search(around) is not None
    return None if answers else ""


def _around(one: Statement, texts: Mapping[str, str]) -> Iterator[str]:
    """The sentences around a quotation, without it; of every report that has it."""
    words = " ".join(one.words.split())
    for piece in one.evidence:
        yield " ".join(piece.quote.split()).replace(words, " ")
    for text in texts.values():
        at = text.find(words)
        if at > 0:
            before = text[max(0, at - _BEFORE) : at]
            yield " ".join(before.rpartition("  ")[2].rpartition(". ")[2].split())
