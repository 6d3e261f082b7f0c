"""Wordings of quotations that are parts of a sentence."""

from copydesk.model.event import Statement
from copydesk.write.clause import take_apart, tree_of
from copydesk.write.course import joined
from copydesk.write.lang.en.speech import NOMINAL, POINTERS, SENTENCE_END
from copydesk.write.quotation import MARKS
from copydesk.write.restyle import restyle
from copydesk.write.speaker import on_its_day, speaker_of_statement
from copydesk.write.telling import Telling

_LEAD = 6


def in_a_clause(telling: Telling, one: Statement, words: str) -> str | None:
    """ "Khamenei promised a “harsh response”"; the noun alone where nothing leads to it."""
    verb = _verb_before(telling, one, words)
    if verb is None:
        if not _is_nominal(words):
            return None
        verb = "spoke of"
    name = speaker_of_statement(telling, one)
    return f"{name} {verb} “{words}”{on_its_day(telling, one)}" if name else None


def _is_nominal(words: str) -> bool:
    """Whether a quotation is a noun phrase."""
    tree = tree_of(words)
    root = tree.root
    finite = any(token.tag in ("VBD", "VBZ", "VBP", "MD") for token in tree.tokens)
    return root is not None and root.pos == "NOUN" and bool(NOMINAL.match(words)) and not finite


def _verb_before(telling: Telling, one: Statement, words: str) -> str | None:
    """What leads from the speaker to the quotation in a source: "promised a"."""
    for piece in one.evidence:
        quote = " ".join(piece.quote.split())
        at = quote.translate(MARKS).find(words)
        if at <= 0:
            continue
        before = SENTENCE_END.split(quote[:at].rstrip("“\"'‘ "))[-1]
        text = f"{before} thing."
        tree = tree_of(text)
        root = tree.root
        subject = next(iter(tree.of(root, "nsubj")), None) if root else None
        if root is None or root.tag != "VBD" or subject is None or subject.index > root.index:
            continue
        said = text[tree.subtree(subject)[0].span.start : root.span.start].strip()
        lead = before[root.span.end :].strip()
        if not _is_speaker(telling, one, said) or len(lead.split()) > _LEAD or "," in lead:
            continue
        if lead.split()[-1:] and lead.split()[-1].lower() in POINTERS:
            continue
        clause = take_apart("It", root.span.cut(text), restyle(lead))
        return f"{clause.verb}{joined(clause.parts)}"
    return None


def _is_speaker(telling: Telling, one: Statement, said: str) -> bool:
    """Whether the subject before a quotation is its speaker."""
    person = telling.cast.person(one.speaker)
    name = person.short if person and person.short else one.speaker_name.split()[-1]
    return name in said or said.lower() in ("he", "she")
