"""Words by which a text says that something is so, and who and what they are said of."""

from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.reading import Reading
from copydesk.understand.syntax import Parse, Token
from copydesk.understand.terms import key_of, name_key


@dataclass(frozen=True, slots=True)
class Saying:
    """Words by which a text says that something is so, or denies it.

    Attributes:
        reading, sentence: the text, and the index of the sentence.
        words: the words.
    """

    reading: Reading
    sentence: int
    words: Span

    @property
    def parse(self) -> Parse:
        """The tree of its sentence."""
        return self.reading.parse_at(self.sentence)

    def verb(self) -> Token | None:
        """The verb among the words, or the one that they hang on."""
        inside = [one for one in self.parse.tokens if self.words.overlaps(one.span)]
        verbs = [one for one in inside if one.pos in ("VERB", "AUX")]
        tops = [
            one
            for one in verbs
            if one.head == one.index or self.parse.tokens[one.head] not in verbs
        ]
        one = next(iter(tops or verbs or inside), None)
        for _ in range(_DEEP):
            if one is None or one.pos in ("VERB", "AUX") or one.head == one.index:
                break
            one = self.parse.tokens[one.head]
        return one


_DEEP = 6


def subject_of(saying: Saying) -> Token | None:
    """Who does what is said, or whom it is done to; of a verb without, that of the one above."""
    verb = saying.verb()
    for _ in range(_DEEP):
        if verb is None:
            return None
        own = next(saying.parse.of(verb, "nsubj", "nsubjpass"), None)
        if own is not None or verb.relation not in ("xcomp", "conj", "advcl"):
            return own
        verb = saying.parse.tokens[verb.head]
    return None


def keys_of(saying: Saying, noun: Token) -> frozenset[str]:
    """The keys of a noun and of the words under it."""
    return frozenset(
        name_key(one.lemma) if one.pos == "PROPN" else key_of(one.lemma)
        for one in saying.parse.subtree(noun)
        if one.pos in ("NOUN", "PROPN", "ADJ")
    )
