"""What a number counts: a light reader of the noun phrase behind it, or of the noun before it.

No syntax is needed for what rules compare: a noun phrase ends at a function word, its head is
its last plural noun, and the participles around it say what became of it.
"""

from collections.abc import Sequence

from copydesk.model.quantity import Counted
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import (
    COUNTED_DEAD,
    FRAME_LINKS,
    GAUGE_NOUNS,
    IRREGULAR_PLURALS,
    LIVES,
    LOSING,
    NOT_PLURAL,
    OBJECT_STATES,
    PARTITIVE_DETERMINERS,
    SKIPS,
    SPEAKING_OF,
    STATE_BRIDGE,
    STATE_NOUNS,
    STATES,
    STOPS,
    TAKING_LIVES,
)
from copydesk.understand.lang.en.quantity_relations import FALLING, RISING
from copydesk.understand.quantity.number import low_at
from copydesk.understand.quantity.tokens import Token

_LONGEST_PHRASE = 8
_LONGEST_BRIDGE = 7
_LOOK_BACK = 9
_LONGEST_APPOSITION = 12
_LIVES = frozenset({"life", "lives"})
_IN_PHRASE = frozenset({"in", "of", "at", "from", "for", "on", "by"})
_INNER_SIGNS = frozenset("-‑'’“”\"‘")


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if word in IRREGULAR_PLURALS:
        return True
    if len(word) < 3 or not word.endswith("s") or word in NOT_PLURAL:
        return False
    return not word.endswith(("ss", "us", "is", "'s", "’s"))


def singular(word: str) -> str:
    """The singular of a plural noun; any other word as it is."""
    if word in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[word]
    if not is_plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    return word[:-1]


def read_ordered(tokens: Sequence[Token], after: int) -> Counted | None:
    """The noun behind an ordinal: "her fourth trophy", "the 39th minute"."""
    phrase, _ = _collect(tokens, after)
    if not phrase:
        return None
    head = phrase[-1] if len(phrase) <= 2 else phrase[0]
    word = singular(tokens[head].low)
    return Counted(Span(tokens[phrase[0]].start, tokens[head].end), word, (word,))


def read_counted(tokens: Sequence[Token], first: int, after: int, value: float) -> Counted | None:
    """What the number from token ``first`` up to ``after`` counts."""
    return _phrase_behind(tokens, first, after, value) or _noun_before(tokens, first)


def _phrase_behind(tokens: Sequence[Token], first: int, after: int, value: float) -> Counted | None:
    j = _skip_partitive(tokens, after)
    phrase, state_at = _collect(tokens, j)
    head = _head(tokens, phrase, value)
    if head is None and state_at is None:
        return _bare_state(tokens, first, j, phrase)
    end = head if head is not None else state_at
    assert end is not None
    words = tuple(
        singular(tokens[k].low) for k in phrase if k <= end and tokens[k].low not in SKIPS
    )
    noun = tokens[end].low if head is not None else ""
    state, last = _state(tokens, first, end, state_at)
    if head is not None and not state:
        adjectives = [tokens[k].low for k in phrase if k < end and _is_state(tokens[k].low)]
        state = STATES[adjectives[0]] if adjectives else None
    return Counted(
        span=Span(tokens[phrase[0] if phrase else end].start, tokens[max(end, last)].end),
        head=singular(noun),
        words=words if head is not None else (),
        state=STATES.get(noun) if noun in STATE_NOUNS else state,
    )


def _bare_state(tokens: Sequence[Token], first: int, j: int, phrase: list[int]) -> Counted | None:
    """The state of a number without a noun: "a further 60 were wounded", "wounding 60 others"."""
    if any(tokens[k].low not in SKIPS for k in phrase):
        return None
    end = phrase[-1] if phrase else j - 1
    state, last = _state(tokens, first, end, None)
    if not state:
        return None
    return Counted(Span(tokens[min(j, last)].start, tokens[last].end), "", (), state)


def _skip_partitive(tokens: Sequence[Token], j: int) -> int:
    """Step over "of the", "of their five" and the hyphen of "12-member"."""
    if low_at(tokens, j) in {"-", "‑"}:
        return j + 1
    if low_at(tokens, j) != "of":
        return j
    j += 1
    while low_at(tokens, j) in PARTITIVE_DETERMINERS:
        j += 1
    if j < len(tokens) and tokens[j].kind == "number":
        j += 1
    return j


def _collect(tokens: Sequence[Token], j: int) -> tuple[list[int], int | None]:
    """The tokens of the phrase that begins at ``j``, and where a state word ended it."""
    phrase: list[int] = []
    seen_plural = False
    while j < len(tokens) and len(phrase) < _LONGEST_PHRASE:
        token = tokens[j]
        if token.kind != "word":
            if token.text in _INNER_SIGNS and j + 1 < len(tokens) and token.text not in {"”", '"'}:
                j += 1
                continue
            break
        if token.low in {"and", "or"} and phrase and not seen_plural and _is_pair(tokens, j):
            j += 1
            continue
        if _is_state(token.low) and (seen_plural or not _adjective_of_plural(tokens, j)):
            return phrase, j
        if token.low in STOPS and token.low not in SKIPS:
            break
        plural = is_plural(token.low)
        if seen_plural and not plural:
            break
        seen_plural = seen_plural or plural
        phrase.append(j)
        j += 1
    return phrase, None


def _is_pair(tokens: Sequence[Token], j: int) -> bool:
    """Whether "and" joins two adjectives before a plural: "Syrian and Iraqi refugees"."""
    return not is_plural(low_at(tokens, j + 1)) and is_plural(low_at(tokens, j + 2))


def _is_state(word: str) -> bool:
    return word in STATES and word not in STATE_NOUNS and word != "cases"


def _adjective_of_plural(tokens: Sequence[Token], j: int) -> bool:
    """Whether a state word stands before its noun: "12 injured passengers"."""
    following = low_at(tokens, j + 1)
    return following not in STOPS and (is_plural(following) or is_plural(low_at(tokens, j + 2)))


def _head(tokens: Sequence[Token], phrase: list[int], value: float) -> int | None:
    plurals = [k for k in phrase if is_plural(tokens[k].low) and tokens[k].low not in SKIPS]
    if plurals:
        return plurals[-1]
    nouns = [k for k in phrase if tokens[k].low not in SKIPS]
    hyphened = bool(phrase) and phrase[0] and tokens[phrase[0] - 1].text in {"-", "‑"}
    if hyphened:
        return nouns[0] if nouns else None
    return nouns[-1] if nouns and abs(value) <= 1 and len(nouns) <= 3 else None


def _state(
    tokens: Sequence[Token], first: int, end: int, state_at: int | None
) -> tuple[str | None, int]:
    """The class of the state, and the last token that says so.

    Who lost their lives, and whose lives were lost, are dead.
    """
    state, at = _state_told(tokens, first, end, state_at)
    if state is None:
        return (STATES["died"] if _takes_lives(tokens, first, end) else None), at
    if state != STATES["lost"]:
        return state, at
    behind = range(at + 1, at + 1 + _THEIR_LIVES) if tokens[at].low in LOSING else ()
    lives = any(low_at(tokens, k) in LIVES for k in (*range(first, end + 1), *behind))
    return (STATES["died"] if lives else state), at


def _takes_lives(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether it is of lives taken: "claimed 40 lives", "the loss of 40", "cost 40 their lives"."""
    before, lead = low_at(tokens, first - 1), low_at(tokens, first - 2)
    if before == "of":
        took = any(low_at(tokens, first - k) in TAKING_LIVES for k in (3, 4))
        return (lead in LIVES and took) or (lead == "loss" and low_at(tokens, end) in LIVES)
    behind = (low_at(tokens, end), low_at(tokens, end + 2))
    return before in TAKING_LIVES and any(word in LIVES for word in behind)


_THEIR_LIVES = 3


def _state_told(
    tokens: Sequence[Token], first: int, end: int, state_at: int | None
) -> tuple[str | None, int]:
    if state_at is not None:
        return STATES[tokens[state_at].low], state_at
    j = _past_apposition(tokens, end + 1)
    limit = min(len(tokens), j + _LONGEST_BRIDGE)
    while j < limit and tokens[j].low in STATE_BRIDGE:
        j += 1
    if j > end + 1 and _lost_lives(tokens, j):
        return "dead", j + 2
    if j > end + 1 and low_at(tokens, j - 1) in STATE_BRIDGE and low_at(tokens, j) in STATES:
        return STATES[tokens[j].low], j
    if j > end + 2 and _told_dead(tokens, end + 1, j):
        return "dead", j - 1
    if low_at(tokens, end + 1) == "on" and low_at(tokens, end + 2) == "board":
        return _verb_before(tokens, first) or "aboard", end + 2
    return _verb_before(tokens, first), end


def _told_dead(tokens: Sequence[Token], first: int, j: int) -> bool:
    """Whether the words before ``j`` are those of a count: "were confirmed dead"."""
    told = {low_at(tokens, k) for k in range(first, j)}
    return low_at(tokens, j - 1) == "dead" and bool(told & COUNTED_DEAD)


def _lost_lives(tokens: Sequence[Token], j: int) -> bool:
    """Whether "lost their lives" stands there."""
    own = low_at(tokens, j + 1) in {"their", "his", "her"}
    return low_at(tokens, j) in {"lost", "lose"} and own and low_at(tokens, j + 2) in _LIVES


def _past_apposition(tokens: Sequence[Token], j: int) -> int:
    """Step over names or words between commas: "two workers, Ada Bell and Bo Carr, were killed"."""
    if low_at(tokens, j) != ",":
        return j
    for k in range(j + 2, min(len(tokens), j + _LONGEST_APPOSITION)):
        if tokens[k].low == "," and low_at(tokens, k + 1) in {"were", "was", "have", "had", "are"}:
            return k + 1
        if tokens[k].kind == "number" or tokens[k].low in {".", ";", ":"}:
            break
    return j


def _verb_before(tokens: Sequence[Token], first: int) -> str | None:
    """The state that a verb before the number gives its object: "killing 84 people"."""
    word = low_at(tokens, first - 1)
    if word == "of" and low_at(tokens, first - 2) in STATE_NOUNS:
        return STATES[low_at(tokens, first - 2)]
    if word not in OBJECT_STATES:
        return None
    passive = not word.endswith("ing") and low_at(tokens, first - 2) in {
        "was",
        "were",
        "been",
        "being",
        "is",
        "are",
    }
    return None if passive else STATES[word]


def _noun_before(tokens: Sequence[Token], first: int) -> Counted | None:
    """The noun that a bare number measures: "a workforce of 6,480", "the toll rose to 84"."""
    changed = _noun_of_change(tokens, first) or _label(tokens, first)
    if changed:
        return changed
    for k in range(first - 1, max(-1, first - 1 - _LOOK_BACK), -1):
        token = tokens[k]
        if token.text in {".", ";", ":"} or token.kind == "number":
            return None
        if token.low in GAUGE_NOUNS or singular(token.low) in GAUGE_NOUNS:
            return _gauge(tokens, k)
        linked = k + 2 == first and tokens[k + 1].low in FRAME_LINKS - {"to", "at"}
        linked = linked and not (token.capital and k) and low_at(tokens, k - 1) not in _IN_PHRASE
        if linked and token.kind == "word" and token.low not in STOPS | SPEAKING_OF:
            return Counted(
                Span(token.start, token.end), singular(token.low), (singular(token.low),)
            )
    return None


def _noun_of_change(tokens: Sequence[Token], first: int) -> Counted | None:
    """The noun before a change: "doubled its seats from two to four"."""
    k = first - 2 if low_at(tokens, first - 1) == "from" else -1
    if low_at(tokens, first - 1) == "to" and low_at(tokens, first - 3) == "from":
        k = first - 4
    if k < 0 or not is_plural(tokens[k].low) or tokens[k].low in STOPS | RISING | FALLING:
        return None
    word = singular(tokens[k].low)
    return Counted(Span(tokens[k].start, tokens[k].end), word, (word,))


def _label(tokens: Sequence[Token], first: int) -> Counted | None:
    """The fate that a line of a bulletin is headed by: "Dead: 26"."""
    k = first - 2
    if k < 0 or tokens[k + 1].text != ":" or not tokens[k].capital or tokens[k].low not in STATES:
        return None
    if k and tokens[k - 1].kind == "word":
        return None
    return Counted(Span(tokens[k].start, tokens[k].end), "", (), STATES[tokens[k].low])


def _gauge(tokens: Sequence[Token], k: int) -> Counted:
    token = tokens[k]
    end, words, state = k, [singular(token.low)], None
    if low_at(tokens, k + 1) == "of":
        for j in range(k + 2, min(len(tokens), k + 6)):
            if tokens[j].kind != "word" or (tokens[j].low in STOPS and j > k + 2):
                break
            if tokens[j].low not in STOPS:
                words.append(singular(tokens[j].low))
                state, end = state or STATES.get(tokens[j].low), j
    start = k
    while start and tokens[start - 1].kind == "word" and tokens[start - 1].low not in STOPS:
        if k - start >= 3:
            break
        start -= 1
        words.insert(0, singular(tokens[start].low))
        state = state or STATES.get(tokens[start].low)
    if token.low == "toll":
        state = state or "dead"
    return Counted(
        Span(tokens[start].start, tokens[end].end), singular(token.low), tuple(words), state
    )
