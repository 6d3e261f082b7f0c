"""The words of a quotation as they are printed, and whether they stand by themselves."""

from copydesk.model.event import Statement
from copydesk.write.clause import tree_of
from copydesk.write.lang.en.speech import POINTERS, POINTING_FIRST

_NEAR = 120
"""Code points between two quotations that stand one behind the other."""
MARKS = str.maketrans({"“": "‘", "”": "’", '"': "'"})


def words_in_print(one: Statement) -> str:
    """A quotation's words, with the marks inside it as they stand within quotation marks."""
    return " ".join(one.words.split()).strip(' ,“”"').translate(MARKS)


def ended(words: str) -> str:
    return words if words.endswith((".", "!", "?")) else f"{words}."


def before_its_speaker(words: str) -> str:
    """A quotation in front of who says it."""
    whole = ended(words)
    return whole if whole.endswith(("!", "?")) else f"{whole[:-1]},"


def follows(one: Statement, other: Statement) -> bool:
    """Whether a quotation goes on where another ends, in the same source."""
    return one.speaker_name == other.speaker_name and any(
        (mine.source == theirs.source and 0 <= mine.span.start - theirs.span.end <= _NEAR)
        or (mine.source == theirs.source and mine.span.overlaps(theirs.span))
        for mine in one.evidence
        for theirs in other.evidence
    )


def dangles(words: str) -> bool:
    """Whether a quotation begins with a word that means something said before it."""
    if words.split()[0].lower() in POINTING_FIRST:
        return True
    for token in tree_of(words).tokens:
        if token.pos in ("NOUN", "PROPN"):
            return False
        if token.pos == "PRON" and token.span.cut(words).lower() in POINTERS:
            return True
    return False
