"""What an article does not tell though a report has it, and why, in plain words for its readers."""

import re

from copydesk.model.draft import Draft, LeftOut
from copydesk.report.draft.notes import sentences_of
from copydesk.write.clause import tree_of
from copydesk.write.numerals import cardinal
from copydesk.write.runs import words_of

_REASONS = {
    "only in the words of its source": "it could be told only in the words of its report",
    "no wording for it": "no clear sentence could be made of it",
    "it means what stands before it in its source": "it says too little without its report",
    "its time is told from the day of the source": "it says too little without its report",
    "a figure that its evidence does not have": "its figure is not in the reports",
}
_NO_NOTE = frozenset(("told already", "no statement", "the source speaks of itself"))
"""Reasons that are the writer's affair."""
_CONTRADICTED = "contradicted"
_OF_THE_GATE = ("contradicted", "a figure that its evidence", "no source")
_RULE = re.compile(r"^[A-Z]{2}\d{3} [\w-]+: ")
_CUT = re.compile(r"(?:\.\.\.|…|\b(?:and|or|of|the|a|an|with|to))\W*\Z", re.IGNORECASE)
_HALF = re.compile(r"^(?:and|but|or|whatever|which|that|who|then|so|because|nor)\b", re.IGNORECASE)
_SPEAKER = re.compile(r"^(?P<who>[^:“”]{2,80}): (?P<words>.+)$", re.DOTALL)
_FEWEST = 4
_MOST = 5
"""Parts of the record that a line lists."""
_TOLD = 0.6
"""The part of its longer words that a sentence of the article has, if it tells it."""
_COMMON = 3


def left_out_lines(draft: Draft) -> list[str]:
    """A line for each reason: "Not used, because no source supports it: …".

    Fragments, and what the article tells elsewhere, are not listed; the JSON has all.
    """
    told = [_matter(one.text) for one in sentences_of(draft)]
    by_reason: dict[str, list[str]] = {}
    for one in draft.left_out:
        if one.why in _NO_NOTE or not (_is_refused(one) or _is_whole(one, told)):
            continue
        listed = by_reason.setdefault(_reason(one.why), [])
        if _in_print(one.what) not in listed:
            listed.append(_in_print(one.what))
    return [f"Not used, because {why}: {_listed(found)}." for why, found in by_reason.items()]


def _listed(found: list[str]) -> str:
    """The first of some parts of the record, and how many more there are."""
    more = len(found) - _MOST
    return "; ".join([*found[:_MOST], *([f"and {cardinal(more)} more"] if more > 0 else [])])


def _reason(why: str) -> str:
    if why.startswith(_CONTRADICTED):
        return "the reports have it otherwise"
    return _REASONS.get(why, _RULE.sub("", why))


def _is_refused(one: LeftOut) -> bool:
    """Whether the gate refused it: that is always told."""
    return one.why.startswith(_OF_THE_GATE) or bool(_RULE.match(one.why))


def _is_whole(one: LeftOut, told: list[frozenset[str]]) -> bool:
    """Whether it is a clause of its own that the article does not tell."""
    found = _SPEAKER.match(one.what)
    words = (found["words"] if found else one.what).strip()
    if len(words.split()) < _FEWEST or _CUT.search(words) or _HALF.match(words):
        return False
    matter = _matter(words)
    if any(len(matter & each) >= _TOLD * len(matter) for each in told):
        return False
    parse = tree_of(words)
    return any(
        token.relation in ("nsubj", "nsubjpass") and parse.tokens[token.head].pos in ("VERB", "AUX")
        for token in parse.tokens
    )


def _matter(text: str) -> frozenset[str]:
    return frozenset(word for word in words_of(text) if len(word) > _COMMON)


def _in_print(what: str) -> str:
    """A part of the record, its words in quotation marks: they are a report's."""
    found = _SPEAKER.match(what)
    if found:
        return f"{found['who']}: “{_marked(found['words'])}”"
    return f"“{_marked(what)}”"


def _marked(words: str) -> str:
    return words.strip(" .").replace("“", "‘").replace("”", "’").replace('"', "'")
