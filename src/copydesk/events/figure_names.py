"""What a figure is called: "dead", "houses destroyed", "operations postponed", "amount of rock"."""

from collections import Counter
from collections.abc import Iterable, Sequence

from copydesk.events.crowds import CROWD
from copydesk.events.figure_mentions import FigureMention
from copydesk.events.figure_subjects import MARGIN_NOUNS
from copydesk.events.group import Group
from copydesk.events.intervals import INTERVAL
from copydesk.events.lang.figures import RACED, STATE_NAMES, WRONGDOERS
from copydesk.events.lang.topics import UNIT_LIKE
from copydesk.model.article import BlockKind
from copydesk.model.quantity import Dimension, Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import STATES
from copydesk.understand.lang.en.stand_ins import STAND_INS
from copydesk.understand.quantity.counted import singular
from copydesk.understand.reading import Reading

_SAYING_LITTLE = STAND_INS | {"person", "people", "total", "figure", "one", ""}
AREA = "area affected"
_FEW_WORDS = 3


def state_of(members: Sequence[FigureMention]) -> str | None:
    """What became of what is counted, by most of its mentions."""
    states = Counter(one.fate for one in members if one.fate)
    return states.most_common(1)[0][0] if states else None


def head_of(members: Sequence[FigureMention]) -> str:
    """What is counted, by most of its mentions, those that say more than "people" first."""
    heads = Counter(
        one.number.counted.head
        for one in members
        if one.number.counted and one.number.counted.head and not one.stands_in
    )
    ranked = [head for head, _ in heads.most_common()]
    return next((head for head in ranked if head not in STAND_INS), ranked[0] if ranked else "")


def name_of(members: Sequence[FigureMention], group: Group) -> str:
    """What a figure is, in a few words: the fate, or what most of its sources count."""
    share = next((one.share for one in members if one.share), None)
    state = state_of(members)
    if share and state:
        return f"{STATE_NAMES.get(state, state)} in {share.title()}"
    whole = _whole_name(members, group)
    return f"{whole} in {share.title()}" if share else whole


def _whole_name(members: Sequence[FigureMention], group: Group) -> str:
    state, head = state_of(members), head_of(members)
    occasion = _most(one.occasion for one in members)
    if occasion or any(one.subject == CROWD for one in members):
        return f"{occasion} {CROWD}" if occasion else CROWD
    unnamed = sum(not member.head for member in members)
    if state and 2 * unnamed >= len(members):
        return STATE_NAMES.get(state, state)
    if members[0].head == INTERVAL:
        return INTERVAL
    subjects = Counter(member.subject for member in members if member.subject)
    if subjects:
        subject = subjects.most_common(1)[0][0]
        raced = _most(
            one.number.counted.head if one.number.counted else None
            for one in members
            if one.subject in MARGIN_NOUNS
            and one.number.counted
            and one.number.counted.head in RACED
        )
        return f"{raced} {subject}" if raced else subject
    if _is_area(members[0].number):
        return AREA
    counted = _counted(members, group, head)
    if state:
        return _fated(state, head, counted)
    if not head or head in UNIT_LIKE | _SAYING_LITTLE or members[0].number.unit is not None:
        about = _most(one.about for one in members)
        if about is None and any(one.revised is not None for one in members):
            about = _most(one.clause for one in members)
        whole = members[0].number.kind is not QuantityKind.COUNT or head in UNIT_LIKE
        if about and (whole or not counted) and (whole or _is_plural(about)):
            return about
    became = _most(one.became for one in members)
    if counted and became and became not in counted:
        return f"{counted} {became}"
    return counted or "amount"


def _is_plural(words: str) -> bool:
    return singular(words.split()[-1]) != words.split()[-1]


def _most(words: Iterable[str | None]) -> str | None:
    """The words that most mentions have; the first of several; None if none has any."""
    counts = Counter(word for word in words if word)
    return counts.most_common(1)[0][0] if counts else None


def _counted(members: Sequence[FigureMention], group: Group, head: str) -> str:
    words = Counter(
        _in_small(one.number.counted.span, group.readings[one.source])
        for one in members
        if one.number.counted and one.number.counted.head == head
    )
    named = " ".join(words.most_common(1)[0][0].split()) if words else head
    return "people" if named == "persons" else named


def _in_small(span: Span, reading: Reading) -> str:
    """Words as they stand within a sentence: in small letters, but for names."""
    names = {
        word
        for names in reading.names
        for name in names
        if name.span.overlaps(span) and _is_within(reading, name.span)
        for word in name.span.cut(reading.text).split()
    }
    words = span.cut(reading.article.prose).split()
    return " ".join(word if word in names else word.lower() for word in words)


def _is_within(reading: Reading, name: Span) -> bool:
    """Whether a name stands within a sentence, whose first word has a capital in any case."""
    sentence = reading.sentences[reading.sentence_at(name)]
    return sentence.kind is BlockKind.PARAGRAPH and name.start > sentence.span.start


def _fated(state: str, head: str, counted: str) -> str:
    """A fate with what it befell: "attackers dead", "houses destroyed"."""
    name = STATE_NAMES.get(state, state)
    if head in WRONGDOERS:
        return f"attackers {name}"
    words = counted.lower().split()
    if len(words) > 1 and words[-1] in (name, state):
        return f"{words[0]} {words[-1]}"
    plain = head and len(words) <= _FEW_WORDS and all(word.isalpha() for word in words)
    if not plain or any(word in STATES for word in words):
        return name
    return counted if name in counted else f"{counted} {name}"


def _is_area(number: Quantity) -> bool:
    return number.unit is not None and number.unit.dimension is Dimension.AREA
