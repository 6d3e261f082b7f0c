"""The course of an event as agencies tell it: their sentences in their order, in other words.

A sentence is told whole, or without what hangs on its end behind a comma. One that leans on the
sentence before it follows only that; one with a number that no longer holds, or with what stands in
a section of its own, is left to that.
"""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import replace
from datetime import timedelta
from functools import partial

from copydesk.events.lang.happenings import COLOUR, COUNT_OF, FINITE_TAGS, LASTING, ON_A_DAY
from copydesk.events.lang.speech import SPEAKING
from copydesk.model.event import Passage, Statement, StatementKind
from copydesk.model.evidence import Evidence
from copydesk.understand.syntax import Parse
from copydesk.write.backshift import in_simple_past
from copydesk.write.clause import tree_of
from copydesk.write.counts import printed
from copydesk.write.course import happening_item
from copydesk.write.current import stands_in
from copydesk.write.cut_short import cut_short
from copydesk.write.hollow import is_hollow
from copydesk.write.lang.en.account import (
    AGE,
    CLOCK_IN_WORDS,
    CLOSING,
    CREDITED,
    GUESSING,
    KICKED_OFF,
    NOBODY_DEAD,
    NOT_YET,
    PLANNED,
    ROUGHLY,
    TODAY,
    TOLL,
    TRAILING,
)
from copydesk.write.lang.en.figures import HARM
from copydesk.write.lang.en.hollow import TALKED_OF
from copydesk.write.lang.en.style import HANGING_SUBJECT
from copydesk.write.lede_of_harm import credit_words
from copydesk.write.moments import Told
from copydesk.write.planned import PARAGRAPH
from copydesk.write.presumed import LEANING, presumed, told_by
from copydesk.write.reordered import credit_first
from copydesk.write.restyle import dated, restyle
from copydesk.write.retold import matter_of
from copydesk.write.runs import words_of
from copydesk.write.said import statement_items
from copydesk.write.telling import Item, Maker, Telling
from copydesk.write.timely import is_a_reaction, is_over
from copydesk.write.told_elsewhere import is_a_figure, on_figures

_APART = frozenset(
    (
        StatementKind.QUOTE,
        StatementKind.RESPONSIBILITY,
        StatementKind.ACCUSATION,
        StatementKind.DENIAL,
        StatementKind.FORECAST,
    )
)
"""Statements that stand in sections of their own."""
_QUOTE = re.compile(r"[\"“]([^\"“”]*)[\"”]")
_BRIEF = 8
"""Words of a quotation that a sentence may hold."""
_SHORTEST, _LONGEST = 5, 45
"""Words of a sentence that is told."""
_TOLD = 0.7
"""The part of its longer words that one sentence of the article has of a passage told already."""
_LONG = 3
"""Letters of a short word."""
_STALE = timedelta(days=2)
"""How much later an article may be than a report that says how things are."""


_NO_SENTENCE = "no statement"
_GUESS = "nobody vouches for it"
_STALE_THEN = "how things stood when it was reported"
_PLAN = "what was planned when it was reported"
_OVERTAKEN = "a later report has another number"
_IN_PARTS = frozenset(("", LEANING, _NO_SENTENCE, _PLAN))
"""Reasons for which a passage is not told whole, but what the record has of it may be."""
_STRUCK = frozenset((_GUESS, _STALE_THEN))
"""Reasons for which what rests on a passage is told nowhere."""


def struck(telling: Telling) -> frozenset[str]:
    """The ids of what rests on guesses, and on how things stood when they were reported."""
    found: set[str] = set()
    for one in telling.event.account:
        if _unfit(telling, one, set()) in _STRUCK:
            found.update(slot for slot in slots_of(telling, one) if slot[0] in "tb")
    return frozenset(found)


def account_items(
    telling: Telling, parts: Sequence[Told], tell: Callable[[Sequence[Told]], list[Item]]
) -> list[list[Item]]:
    """The account in paragraphs; where a sentence has no wording, what the record has of it.

    Args:
        telling: the article so far.
        parts: what of the course of the event may be told.
        tell: words some of them.
    """
    paragraphs: list[list[Item]] = []
    told: set[str] = set(telling.in_lede)
    whole: set[str] = set(telling.in_lede)
    last: Passage | None = None
    stopped: set[str] = set()
    for one in telling.event.account:
        source = one.evidence[0].source
        if source in stopped or one.id in told:
            continue
        items = _items(telling, one, told, whole, parts, tell)
        if not items:
            if not one.agency:
                stopped.add(source)
            continue
        told.update(slot for item in items for slot in item.sentence.slots)
        beside = last is not None and last.evidence[0].source == source
        same = beside and last is not None and last.paragraph == one.paragraph
        room = PARAGRAPH if same else PARAGRAPH - 1
        if beside and len(paragraphs[-1]) + len(items) <= room:
            paragraphs[-1] += items
        else:
            paragraphs.append(items)
        last = one
    return paragraphs


def _items(
    telling: Telling,
    one: Passage,
    told: set[str],
    whole: set[str],
    parts: Sequence[Told],
    tell: Callable[[Sequence[Told]], list[Item]],
) -> list[Item]:
    """A passage as a sentence, or what of it the record can tell; ``whole`` are told in full."""
    why = _unfit(telling, one, whole)
    if why not in _IN_PARTS:
        item = _shortened_item(telling, one, whole) if why == _OVERTAKEN else None
        return [item] if item else []
    item = None if why else passage_item(telling, one)
    if item is not None:
        whole.add(one.id)
    items = [item] if item is not None else []
    if item is None:
        items = list(filter(None, [_shortened_item(telling, one, whole)]))
    telling.sentences += [each.sentence.text for each in items]
    if item is not None:
        return items
    slots = set(slots_of(telling, one)) - told
    slots -= {slot for each in items for slot in each.sentence.slots}
    resting = [part for part in parts if part.id in slots]
    items += tell(sorted(resting, key=lambda part: one.words.find(part.verb)))
    return items or _stated(telling, one, slots)


def _shortened_item(telling: Telling, one: Passage, told: set[str]) -> Item | None:
    """A passage without its end, where it stands or finds a wording so."""
    before = len(telling.left_out)
    for words in cut_short(credit_first(one.words)):
        short = replace(one, words=f"{words}.")
        if _unfit(telling, short, told):
            continue
        slots = [one.id, *_kept(telling, short)]
        item = telling.tell(one.id, wordings(telling, short), slots, one.evidence, one.words)
        if item is not None:
            del telling.left_out[before:]
            return item
    del telling.left_out[before:]
    return None


def _kept(telling: Telling, short: Passage) -> Iterator[str]:
    """The ids of the parts of the record that a passage cut short still has."""
    slots = set(slots_of(telling, short))
    words = set(words_of(short.words))
    parts: list[Told] = [*telling.event.happenings, *telling.event.background]
    for part in parts:
        if part.id in slots and set(words_of(part.verb)) <= words:
            yield part.id
    yield from (one.id for one in telling.event.statements if one.id in slots)
    for figure in telling.event.figures:
        for point in figure.points:
            if point.id in slots and stands_in(printed(figure, point).lower(), short.words.lower()):
                yield point.id


def _stated(telling: Telling, one: Passage, slots: Set[str]) -> list[Item]:
    """What somebody states in a passage, in the words for a statement."""
    figures = on_figures(telling)
    for each in _statements(telling, one):
        if each.kind is not StatementKind.STATEMENT or each.id not in slots:
            continue
        if is_a_figure(figures, each) or is_a_reaction(telling, each) or is_over(telling, each):
            continue
        items = list(statement_items(telling, each))
        if items:
            telling.told.append(matter_of(each))
            telling.sentences += [item.sentence.text for item in items]
            return items
    return []


def opening_item(telling: Telling, *, of_main: bool = False) -> Item | None:
    """How the last agency report begins that tells the event with numbers that still hold.

    What it cost at first is cut off its end. Where ``of_main``, only one that tells the event
    itself.
    """
    main = telling.event.main
    openings = [
        one for one in telling.event.account if one.agency and one.paragraph == 1 and not one.after
    ]
    if of_main:
        openings = [one for one in openings if main and main.id in slots_of(telling, one)]
    for held in (True, False):
        for one in reversed(openings):
            found = _opening(telling, one, held=held)
            if found is not None:
                return found
    return None


def _opening(telling: Telling, one: Passage, *, held: bool) -> Item | None:
    """One opening as the lede; where ``held``, with nothing that another number has overtaken.

    What is overtaken says when it was so.
    """
    short = replace(one, words=TOLL.sub("", one.words.rstrip(". ")) + ".")
    if not held:
        updated = _updated(telling, one)
        if updated is not None:
            return updated
    cut = (replace(one, words=f"{words}.") for words in cut_short(credit_first(one.words)))
    for told in (one, short, *cut):
        why = _unfit(telling, told, set(), opening=True)
        if why and (held or why != _OVERTAKEN or not ON_A_DAY.search(told.words)):
            continue
        found = passage_item(telling, told, key="lede:account")
        if found is not None:
            return found
        telling.left_out.pop()
    return None


def _updated(telling: Telling, one: Passage) -> Item | None:
    """An opening with the harm done as it stands now, whoever gives that; None without such."""
    piece = one.evidence[0]
    words, moved = CREDITED.sub("", one.words.rstrip(". ")), []
    for figure in telling.event.figures:
        if figure.state not in HARM and not figure.unit:
            continue
        for point in figure.points:
            then, now = printed(figure, point), printed(figure, figure.current)
            mine = bool(figure.unit) or any(at.source == piece.source for at in point.evidence)
            if mine and then != now and stands_in(then, words.lower()):
                at = words.lower().find(then)
                before = ROUGHLY.sub("", words[:at])
                words = f"{before}{now}{words[at + len(then) :]}"
                moved.append(figure)
                break
    if not moved:
        return None
    evidence = (*one.evidence, *(at for each in moved for at in each.current.evidence))
    told = replace(one, words=f"{words}{credit_words(telling, *moved)}.", evidence=evidence)
    if _unfit(telling, told, set(), opening=True):
        return None
    slots = [one.id, *(each.current.id for each in moved), *slots_of(telling, one)]
    return telling.tell("lede:now", wordings(telling, told), slots, evidence, told.words)


def newest_item(telling: Telling, lede: str) -> Item | None:
    """What the newest report begins with, where it is no agency's and says what is new.

    Args:
        telling: the article so far.
        lede: the sentence that it stands behind.
    """
    last = telling.event.sources[-1].name
    opening = next((one for one in telling.event.account if one.evidence[0].source == last), None)
    if opening is None or _unfit(telling, opening, set(), opening=True):
        return None
    if _is_the_event(telling, opening) or presumed(opening.words, told_by([lede])):
        return None
    slots = slots_of(telling, opening)
    happened = [one for one in telling.event.happenings if one.id in slots]
    main = telling.event.main
    if main and any(one.when.start.date() <= main.when.start.date() for one in happened):
        return None
    found = passage_item(telling, opening, key="lede:newest")
    if found is not None:
        return None if _has_most(found.sentence.text, lede) else found
    telling.left_out.pop()
    return happening_item(telling, happened[0]) if happened else None


def passage_item(telling: Telling, one: Passage, *, key: str = "") -> Item | None:
    """One passage as a sentence of the article's own; None where no wording of it stands."""
    slots = [one.id, *slots_of(telling, one)]
    return telling.tell(key or one.id, wordings(telling, one), slots, one.evidence, one.words)


def slots_of(telling: Telling, one: Passage) -> list[str]:
    """The ids of the parts of the record that rest on the sentence of a passage."""
    event = telling.event
    parts = (
        *((each.id, each.evidence) for each in event.happenings),
        *((each.id, each.evidence) for each in event.background),
        *((each.id, each.evidence) for each in event.statements),
        *((point.id, point.evidence) for each in event.figures for point in each.points),
    )
    piece = one.evidence[0]
    return [slot for slot, evidence in parts if _overlaps(evidence, piece)]


def _overlaps(evidence: Sequence[Evidence], piece: Evidence) -> bool:
    """Whether some evidence has words of one sentence."""
    return any(at.source == piece.source and at.span.overlaps(piece.span) for at in evidence)


def _unfit(telling: Telling, one: Passage, told: set[str], *, opening: bool = False) -> str:
    """Why a passage is not told here; empty where it is.

    What an ``opening`` says may stand in a section of its own too.
    """
    words = words_of(one.words)
    if not _SHORTEST <= len(words) <= _LONGEST or one.words.endswith("?"):
        return _NO_SENTENCE
    if one.words[0] in '"“' or any(
        len(found[1].split()) > _BRIEF for found in _QUOTE.finditer(one.words)
    ):
        return "told as a quotation"
    if not _is_whole(one.words) or CLOCK_IN_WORDS.search(one.words):
        return _NO_SENTENCE
    if (one.leans and one.after not in told) or HANGING_SUBJECT.search(_subject_of(one.words)):
        return LEANING
    if not opening and presumed(one.words, told_by(telling.sentences)) is not None:
        return LEANING
    if GUESSING.search(one.words):
        return _GUESS
    if CLOSING.search(one.words) and not ON_A_DAY.search(one.words):
        return LEANING
    if NOT_YET.search(one.words) and not _is_newest(telling, one):
        return _STALE_THEN
    if not opening and _is_the_event(telling, one):
        return "told in the lede"
    if not opening and any(_is_apart(each) for each in _statements(telling, one)):
        return "told as a statement"
    if NOBODY_DEAD.search(one.words) and any(
        each.state == "dead" for each in telling.event.figures
    ):
        return _STALE_THEN
    if _is_a_scene(one.words):
        return "a scene"
    if _is_overtaken(telling, one):
        return _OVERTAKEN
    if not opening and COUNT_OF.match(_subject_of(one.words)):
        return "told with the figures"
    if _is_of_its_day(telling, one) and not _was_foretold(one.words):
        return _PLAN if _looks_ahead(one.words) else _STALE_THEN
    if any(_has_most(one.words, text) for text in telling.sentences):
        return "told already"
    return ""


def _has_most(words: str, text: str) -> bool:
    """Whether a sentence of the article has most of the longer words of another."""
    long = {word for word in words_of(words) if len(word) > _LONG}
    return len(long & set(words_of(text))) >= _TOLD * len(long)


def _statements(telling: Telling, one: Passage) -> list[Statement]:
    slots = set(slots_of(telling, one))
    return [each for each in telling.event.statements if each.id in slots]


def _is_apart(one: Statement) -> bool:
    return one.kind in _APART


def _is_overtaken(telling: Telling, one: Passage) -> bool:
    """Whether it gives a number that was another later."""
    piece = one.evidence[0]
    for figure in telling.event.figures:
        now = printed(figure, figure.current)
        for point in figure.points:
            then, mine = printed(figure, point), _overlaps(point.evidence, piece)
            if mine and then != now and stands_in(then.lower(), one.words.lower()):
                return True
    return False


def _is_of_its_day(telling: Telling, one: Passage) -> bool:
    """Whether it says how things are or will be, and the article is of a later day."""
    published, as_of = one.evidence[0].published, telling.event.as_of
    if published is None or as_of is None:
        return False
    if as_of.replace(tzinfo=None) - published.replace(tzinfo=None) < _STALE:
        return False
    if _looks_ahead(one.words):
        return True
    plain = one.words.rstrip(". ")
    if in_simple_past(plain) != plain:
        return False
    first, lemma = _finite_verb(one.words)
    return first in ("VBZ", "VBP") and lemma not in LASTING and not _defines(one.words)


def _tree(words: str) -> Parse:
    """The tree of a sentence, however it ends."""
    return tree_of(words.rstrip(". ") + ".")


def _defines(words: str) -> bool:
    """Whether a sentence says what something is, which stays so: "Lunn is a port"."""
    tree = _tree(words)
    root = tree.root
    return root is not None and root.lemma == "be" and any(True for _ in tree.of(root, "attr"))


def _was_foretold(words: str) -> bool:
    """Whether a sentence says who said what was to come: that it was said stays so."""
    tree = _tree(credit_first(words))
    root = tree.root
    said = root is not None and root.lemma in SPEAKING and root.tag == "VBD"
    return said and root is not None and any(True for _ in tree.of(root, "ccomp"))


def _looks_ahead(words: str) -> bool:
    """Whether a sentence is on what is to come."""
    return PLANNED.search(words) is not None or _finite_verb(words)[0] == "MD"


def _subject_of(words: str) -> str:
    """The subject of a sentence, as written."""
    tree = _tree(words)
    who = next(tree.of(tree.root, "nsubj", "nsubjpass"), None) if tree.root else None
    return tree.span(who).cut(words) if who else ""


def _finite_verb(words: str) -> tuple[str, str]:
    """The tag of the first verb of a sentence's main verb group, and the lemma of its last."""
    tree = _tree(words)
    root = tree.root
    if root is None:
        return "", ""
    group = [root, *tree.of(root, "aux", "auxpass")]
    return min(group, key=lambda token: token.index).tag, root.lemma


def _is_the_event(telling: Telling, one: Passage) -> bool:
    """Whether a passage tells the event itself once more, with its verb."""
    main = telling.event.main
    if main is None or main.id not in slots_of(telling, one) or not _is_in_lede(telling, main.id):
        return False
    tree = _tree(one.words)
    root = tree.root
    if root is None:
        return True
    said = next(tree.of(root, "ccomp"), None) if root.lemma in SPEAKING else None
    return (said or root).span.cut(one.words) in main.verb.split()


def _is_in_lede(telling: Telling, slot: str) -> bool:
    """Whether the lede tells a part of the record; while it is planned, it is taken to."""
    return slot in telling.in_lede or not telling.in_lede


def _is_newest(telling: Telling, one: Passage) -> bool:
    """Whether a passage is of the last report."""
    return one.evidence[0].source == telling.event.sources[-1].name


def _is_whole(words: str) -> bool:
    """Whether some words are a sentence: a finite verb with its subject."""
    tree = _tree(words)
    root = tree.root
    if root is None:
        return False
    subjects = list(tree.of(root, "nsubj", "nsubjpass", "expl"))
    if not subjects or min(one.index for one in subjects) > root.index:
        return False
    return any(token.tag in FINITE_TAGS for token in (root, *tree.of(root, "aux", "auxpass")))


def _is_a_scene(words: str) -> bool:
    """Whether it tells what somebody does that is no news: walk, wait, gather, smile."""
    tree = _tree(words)
    root = tree.root
    if root is None or root.lemma in COLOUR or KICKED_OFF.search(words):
        return True
    who = next(tree.of(root, "nsubj", "nsubjpass"), None)
    if who is None:
        return False
    if root.lemma == "be" and who.lemma.lower() in TALKED_OF:
        return True
    subject, verb = words[: root.span.start].strip(), root.span.cut(words)
    rest = words[root.span.end :].strip(" .")
    return is_hollow(subject, verb, rest, root.lemma, named=who.pos == "PROPN")


def is_fit(telling: Telling, one: Passage) -> bool:
    """Whether a passage stands by itself, holds still, and is told nowhere else."""
    return not _unfit(telling, one, set())


def wordings(telling: Telling, one: Passage) -> Iterator[Maker]:
    """Ways to tell a passage in other words, the fullest first."""
    published = one.evidence[0].published
    plain = AGE.sub("", TODAY.sub("on ", one.words.rstrip(". ")))
    if _was_foretold(plain) and _FORETOLD.search(plain):
        plain = _FORETOLD.sub(_foretold, credit_first(plain)).rstrip(". ")
    words = restyle(dated(in_simple_past(plain), published))
    tried = [words]
    shorter = TRAILING.sub("", words)
    if shorter != words and _is_whole(shorter):
        tried.append(shorter)
    for text in dict.fromkeys(tried):
        yield partial(_told, telling, one, text)


_FORETOLD = re.compile(r"\b(?:will|is|are|has|have)\b")
_THEN = {"will": "would", "is": "was", "are": "were", "has": "had", "have": "had"}


def _foretold(found: re.Match[str]) -> str:
    return _THEN[found[0]]


def _told(telling: Telling, one: Passage, text: str) -> str | None:
    renamed = telling.cast.rename(text)
    return _QUOTE.sub(r"“\1”", renamed)
