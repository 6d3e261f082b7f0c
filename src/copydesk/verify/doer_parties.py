"""Who the doers of deeds are, and whether two of them are certainly two."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from copydesk.understand.lang.en.doers import BODIES, EITHER, LOOSE_NAMES, is_person_noun
from copydesk.understand.meaning import meanings
from copydesk.understand.people import Person
from copydesk.understand.people.spelling import Likeness, fold, likeness
from copydesk.understand.quotes.speakers import is_human
from copydesk.understand.reading import Reading
from copydesk.understand.stems import stem
from copydesk.understand.syntax.model import Parse, Token

_SYNONYMS = 0.5
"""How alike in meaning two descriptions are at least that may be of one party."""
_PARTS = ("compound", "amod", "appos", "flat", "nmod")


class Sort(StrEnum):
    """What sort of party a doer is."""

    PERSON = "person"
    BODY = "body"
    OTHER = "other"


class Same(StrEnum):
    """How two doers stand to each other."""

    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Doer:
    """Who does something, as one text speaks of them there.

    Attributes:
        name: the folded words of the name; empty when only described.
        roles: the stems of the nouns that describe the party itself.
        words: the stems of all words of the phrase.
        sort: what sort of party it is.
        described: the nouns of the description, as written, for likeness in meaning.
        loose: whether almost anybody may be meant by it.
        many: whether it is more than one.
    """

    name: tuple[str, ...]
    roles: frozenset[str]
    words: frozenset[str]
    sort: Sort
    described: str
    loose: bool
    many: bool


def doer_of(reading: Reading, parse: Parse, head: Token) -> Doer:
    """A noun phrase as a doer.

    Args:
        reading: the text.
        parse: the parse of the sentence.
        head: the head of the phrase.
    """
    prose = reading.article.prose
    counted = any(parse.of(head, "nummod"))
    head = _body_of(parse, head)
    own = list(_own(parse, head))
    proper = [fold(one.span.cut(prose)) for one in own if one.pos == "PROPN"]
    known = _known(reading, proper)
    name = known.words if known else tuple(word for word in proper if not _is_role(word))
    titles = 0
    while len(name) > titles + 1 and is_person_noun(name[titles]):
        titles += 1
    name = name[titles:]
    nouns = [
        one
        for one in own
        if one.pos in ("NOUN", "PROPN")
        and fold(one.span.cut(prose)) not in name
        and (one.relation not in _MODIFYING or _is_title(one, head))
    ]
    roles = {stem(one.lemma) for one in nouns}
    if known:
        roles |= {stem(word) for holding in known.holdings for word in holding.office.head.split()}
    joined = {t.index for other in parse.of(head, "conj") for t in parse.subtree(other)}
    words = {
        stem(one.lemma)
        for one in parse.subtree(head)
        if one.pos in _CONTENT and one.index not in joined
    }
    words |= {stem(word) for word in name} | roles
    sort = Sort.OTHER
    lemmas = {one.lemma for one in nouns}
    if known is not None and is_human(known) and lemmas <= EITHER and lemmas:
        sort = Sort.PERSON
    elif any(lemma in BODIES or lemma.removesuffix("s") in BODIES for lemma in lemmas):
        sort = Sort.BODY
    elif any(map(is_person_noun, (one.lemma for one in nouns))):
        sort = Sort.PERSON
    elif known is not None:
        sort = Sort.PERSON if is_human(known) else Sort.BODY if known.body else Sort.OTHER
    told_apart = any(parse.of(head, "compound", "poss"))
    loose = not name and (
        (head.lemma in LOOSE_NAMES and not told_apart) or head.pos not in ("NOUN", "PROPN")
    )
    described = " ".join(one.span.cut(prose).lower() for one in nouns)
    many = head.tag in ("NNS", "NNPS") or counted or any(parse.of(head, "nummod"))
    return Doer(name, frozenset(roles), frozenset(words), sort, described, loose, many)


def _known(reading: Reading, proper: Sequence[str]) -> Person | None:
    """Whose name some words have in them, whole or in part."""
    words = set(proper)
    for known in reading.people:
        if any(one.words and set(one.words) <= words for one in known.names):
            return known
    return None


def _body_of(parse: Parse, head: Token) -> Token:
    """The body whose people do something: "inspectors of the food ministry"."""
    if head.tag not in ("NNS", "NNPS") or head.lemma in BODIES:
        return head
    owners = [*parse.of(head, "poss")]
    for prep in parse.of(head, "prep"):
        if prep.lemma in ("of", "from", "at", "for"):
            owners += parse.of(prep, "pobj")
    if not owners or not (is_person_noun(head.lemma) or head.lemma in LOOSE_NAMES):
        return head
    return owners[0] if owners[0].pos in ("NOUN", "PROPN") else head


_MODIFYING = ("compound", "amod", "nmod")


def _is_title(noun: Token, head: Token) -> bool:
    """Whether a noun right before a name says what its bearer is: "teacher", "group"."""
    titles = is_person_noun(noun.lemma) or noun.lemma in BODIES
    return noun.head == head.index and head.pos == "PROPN" and titles


_CONTENT = ("NOUN", "PROPN", "ADJ", "NUM")


def _is_role(word: str) -> bool:
    return word in BODIES or (is_person_noun(word) and word in _TITLES)


_TITLES = frozenset(
    "minister president prime general colonel captain coach mayor governor senator judge officer "
    "inspector director professor doctor bishop king queen prince princess chancellor premier "
    "secretary commissioner admiral sister father brother headmaster teacher chief chair "
    "superintendent sergeant lieutenant major".split()
)


def _own(parse: Parse, head: Token) -> Iterator[Token]:
    """The words that name or describe the party itself: its head, titles and appositions."""
    yield head
    for part in parse.of(head, *_PARTS):
        modifies = part.relation in ("compound", "amod", "nmod")
        if modifies and part.pos == "PROPN" and head.pos != "PROPN":
            continue
        yield from _own(parse, part)


def compare_doers(mine: Doer, theirs: Doer) -> Same:
    """Whether two phrases are of one party, by their words alone."""
    if mine.name and theirs.name:
        like = likeness(mine.name, theirs.name)
        if like is not Likeness.DIFFERENT or set(mine.name) & set(theirs.name):
            return Same.SAME
        if mine.sort is theirs.sort is Sort.PERSON:
            return Same.OTHER
        return Same.SAME if mine.words & theirs.words else Same.UNKNOWN
    if mine.words & theirs.words:
        return Same.SAME
    if theirs.loose or mine.loose:
        return Same.UNKNOWN
    return Same.UNKNOWN


def are_alike(mine: Doer, theirs: Doer) -> bool:
    """Whether two descriptions may be of one party by their meaning: "police", "officers"."""
    if not mine.described or not theirs.described:
        return False
    one, other = meanings([mine.described, theirs.described])
    return float(one @ other) >= _SYNONYMS
