"""Which questions of news a sentence answers, and on which side.

The cues are a table (`lang/en/questions.py`); whether a sentence affirms or denies what a cue says
is read from its dependency tree (`syntax/assertion.py`).
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from copydesk.model.span import Span
from copydesk.understand.lang.en.negation import PREPOSITIONS
from copydesk.understand.lang.en.questions import QUESTIONS
from copydesk.understand.lang.en.verb_forms import DOUBLING, DOUBLING_OR_NOT, IRREGULAR
from copydesk.understand.reading import Reading
from copydesk.understand.syntax import Parse, Token
from copydesk.understand.syntax.assertion import Assertion, assertion_of, is_asked
from copydesk.understand.words import Word

_VERBAL = ("VERB", "AUX", "ADJ")
_GAP = 4
"""Words that a gap in a cue may hold."""
_Slots = tuple[frozenset[str] | None, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that answer a question, before it is known whether they are denied.

    Attributes:
        question: the question.
        side: the side of the table that they stand on.
        words: the words.
        verbal: whether they must be a verb.
    """

    question: str
    side: bool
    words: Span
    verbal: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What a sentence answers to a question.

    Attributes:
        cue: by which words.
        yes: the side that it takes, denials reckoned with.
        told: how the sentence stands to them, and of whom it says them.
        asked: whether it only says that somebody asked.
    """

    cue: Cue
    yes: bool
    told: Assertion
    asked: bool = False

    @property
    def question(self) -> str:
        """The question."""
        return self.cue.question

    @property
    def words(self) -> Span:
        """The words that answer it, with the verb by which they are said."""
        return self.cue.words.join(self.told.verb)


def cues_in(reading: Reading, sentence: int) -> tuple[Cue, ...]:
    """The cues of a sentence, by place; of those of one question that overlap, the longest."""
    words = reading.words[sentence]
    found: dict[str, list[tuple[int, Cue]]] = defaultdict(list)
    for at, word in enumerate(words):
        for listed in _cues_by_word().get(word.lower, ()):
            end = _match(words, at + 1, listed.slots[1:])
            if end is not None:
                span = word.span.join(words[end - 1].span)
                cue = Cue(listed.question, listed.side, span, listed.verbal)
                found[listed.question].append((len(listed.slots), cue))
    return tuple(cue for some in found.values() for cue in _longest(some))


def _longest(found: Sequence[tuple[int, Cue]]) -> Iterator[Cue]:
    taken: list[Span] = []
    for _, cue in sorted(found, key=_rank):
        if not any(cue.words.overlaps(other) for other in taken):
            taken.append(cue.words)
            yield cue


def _rank(found: tuple[int, Cue]) -> tuple[int, bool, int, int]:
    places, cue = found
    return -places, cue.verbal, len(cue.words), cue.words.start


def _match(words: Sequence[Word], at: int, slots: _Slots) -> int | None:
    """Where a match of the slots ends that begins at a word; None where they do not match."""
    if not slots:
        return at
    first, rest = slots[0], slots[1:]
    if first is not None:
        fits = at < len(words) and words[at].lower in first
        return _match(words, at + 1, rest) if fits else None
    for start in range(at, min(at + _GAP, len(words)) + 1):
        end = _match(words, start, rest)
        if end is not None:
            return end
        if start < len(words) and words[start].lower in PREPOSITIONS:
            return None
    return None


@dataclass(frozen=True, slots=True)
class _Listed:
    """A cue as the table has it."""

    question: str
    side: bool
    slots: _Slots
    verbal: bool


@cache
def _cues_by_word() -> dict[str, tuple[_Listed, ...]]:
    """The cues of the table, by each form of their first word."""
    found: dict[str, list[_Listed]] = defaultdict(list)
    for question, sides in QUESTIONS.items():
        for side, cues in zip((True, False), sides, strict=True):
            for cue in cues:
                slots = tuple(None if part == "_" else _forms(part) for part in cue.split())
                listed = _Listed(question, side, slots, len(slots) == 1 and cue.endswith("~"))
                for word in slots[0] or ():
                    found[word].append(listed)
    return {word: tuple(cues) for word, cues in found.items()}


def _forms(part: str) -> frozenset[str]:
    """The words that one place of a cue may have."""
    forms: set[str] = set()
    for word in part.split("/"):
        if word.endswith("~"):
            forms |= _inflected(word[:-1])
        elif word.endswith("+"):
            forms |= {word[:-1], _plural(word[:-1])}
        else:
            forms.add(word)
    return frozenset(forms)


def _inflected(word: str) -> set[str]:
    if word in IRREGULAR:
        return {word, *IRREGULAR[word].split()}
    root = word + word[-1] if word in DOUBLING | DOUBLING_OR_NOT else word
    if word in DOUBLING_OR_NOT:
        return {word, _plural(word), word + "ed", word + "ing", root + "ed", root + "ing"}
    if word.endswith("e"):
        return {word, word + "s", word + "d", word[:-1] + "ing"}
    if word.endswith("y") and word[-2] not in "aeiou":
        return {word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"}
    return {word, _plural(word), root + "ed", root + "ing"}


def _plural(word: str) -> str:
    return word + ("es" if word.endswith(("s", "sh", "ch", "x", "z")) else "s")


def answers_in(reading: Reading, sentence: int) -> tuple[Answer, ...]:
    """What a sentence answers, to all questions; it is parsed if it has a cue."""
    return tuple(answers_to(reading, sentence, cues_in(reading, sentence)))


def answers_to(reading: Reading, sentence: int, cues: Sequence[Cue]) -> Iterator[Answer]:
    """What a sentence answers by some of its cues."""
    parse = reading.parse_at(sentence) if cues else Parse()
    for cue in cues:
        head = _head(parse, cue.words)
        if head is not None and (not cue.verbal or head.pos in _VERBAL):
            told = _beside(cue, assertion_of(parse, head))
            if _denies_itself(parse, head, cue.words):
                told = replace(told, denied=not told.denied)
            yield Answer(cue, cue.side is not told.denied, told, is_asked(parse, head))


def _denies_itself(parse: Parse, head: Token, words: Span) -> bool:
    """Whether the denial of a vote is one of the words that answer: "voted no"."""
    return head.lemma == "vote" and any(
        one.lemma == "no" and words.contains(one.span) for one in parse.of(head, "advmod", "neg")
    )


def _beside(cue: Cue, told: Assertion) -> Assertion:
    """An assertion whose participants are not the very words that answer: "remained open"."""
    subject, thing = (
        None if one is None or one.overlaps(cue.words) else one
        for one in (told.subject, told.object)
    )
    return replace(told, subject=subject, object=thing)


def _head(parse: Parse, words: Span) -> Token | None:
    """The word of some words on which the others hang."""
    inside = [token for token in parse.tokens if words.contains(token.span)]
    places = {token.index for token in inside}
    tops = [one for one in inside if one.head not in places or one.head == one.index]
    telling = [one for one in tops if one.pos in ("VERB", "AUX", "ADJ", "NOUN")]
    return next(iter(telling or tops), None)
