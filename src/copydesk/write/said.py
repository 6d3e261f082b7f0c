"""What was said: quotations word for word, statements in the article's words, never as ours."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from copydesk.events.lang.speech import UNINVOLVED
from copydesk.model.event import Statement, StatementKind
from copydesk.model.timex import Grain
from copydesk.understand.syntax import Parse, Token
from copydesk.write.answers import occasion_of
from copydesk.write.cast import introduced
from copydesk.write.clause import Clause, Part, Role, take_apart, tree_of
from copydesk.write.course import arrangements, behind, in_passive, joined
from copydesk.write.inflect import past
from copydesk.write.lang.en.asked import UNDER_WAY
from copydesk.write.lang.en.style import BODIES, INSTITUTION, OUTLETS, POINTING
from copydesk.write.lang.en.verbs import MODALS
from copydesk.write.restyle import dated, month_number, restyle
from copydesk.write.telling import Item, Maker, Telling
from copydesk.write.untold import is_scene
from copydesk.write.voices import speaker_in_print

_JUST_THE = re.compile(r"^the\s+([a-z]+)$", re.IGNORECASE)
_SPEAKERS = frozenset(("it", "they", "he", "she", "its", "their", "his", "her"))
_OF_ITS = re.compile(r"\b(?!none\b)(\w+) of (?:its|their|his|her) (\w+s|men|women|people)\b")
_OWN = re.compile(r"\b(?:it|they|he|she|its|their|his|her)\b", re.IGNORECASE)
_NOMINAL = re.compile(r"(?:an?|the|his|her|its|their|no|some|many|[a-z]+ed|[a-z]+ing)\s", re.I)
_SUBORDINATE = re.compile(r"(?:because|and|but|or|so|that|which|who|when|if|as|than|since)\b", re.I)
_WHOLE = 4
"""Words from which a quotation that begins with a capital is a sentence."""
_LONGEST_QUOTE = 60
_LEAD = 6
_DAY_NAMED = re.compile(
    r"\b([12]?\d|3[01]) (January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\b"
)
_SPLIT = 2
"""Parts between which the speaker can stand."""
_SPLIT_OFF = re.compile(r"(?:to|because|after|before|when|while|during|if|until|since)\s", re.I)
"""What can stand behind a speaker who stands between two parts."""
_COMING = re.compile(
    r"\b(?:would(?!\s+have\b)|might|could|should|due|to\s+be|was\s+to|were\s+to|going\s+to)\b"
)
_LOST = re.compile(r"\b(?:comment|speculat\w+)\b", re.IGNORECASE)
"""Nobody needs to be told that somebody did not comment."""
_UNNAMED = re.compile(r"(?:an?|one)\s", re.IGNORECASE)
_POSSESSED = re.compile(r"(?:his|her|their|its)\s", re.IGNORECASE)
"""What belongs to somebody of whom nothing is known: "a fisherman said his boat was gone"."""
_FEWEST = 5
"""Words of a quotation that says something by itself."""
_KNOWN = 2
"""Origins that name somebody of whom none says more than the name."""
_NEAR = 120
"""Code points between two quotations that stand one behind the other."""
_GOES_ON = re.compile(r"(?:and|but|so|then|or)\b", re.IGNORECASE)
"""How a quotation begins that goes on what was said before it."""
_POINTERS = frozenset(
    "it that this those these they them he she him her his its their there so such one".split()
)
_POINTING_FIRST = frozenset("that this those these it they he she".split())
_SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+")
_MARKS = str.maketrans({"“": "‘", "”": "’", '"': "'"})


def statement_items(telling: Telling, one: Statement) -> Iterator[Item]:
    """One statement as a sentence."""
    what = f"{one.speaker_name}: {one.words}"
    makers = list(_quoted(telling, one) if one.kind is StatementKind.QUOTE else _told(telling, one))
    item = telling.tell(one.id, makers, [one.id], one.evidence, what)
    if item:
        yield item


def claimed_item(telling: Telling, one: Statement) -> Item | None:
    """That somebody claims to have done it, in one short sentence."""
    makers = [lambda: _claimed(telling, one)]
    what = f"claim of responsibility by {one.speaker_name}"
    return telling.tell(f"{one.id}:claim", makers, [one.id], one.evidence, what)


def _speaker(telling: Telling, one: Statement) -> str | None:
    """The speaker: a pronoun when nobody else can be meant, else the name."""
    person = telling.cast.person(one.speaker)
    if person is None:
        name = _fullest(telling, one)
        return speaker_in_print(telling, name) if name else None
    pronoun = person.pronoun
    if (
        pronoun in ("he", "she")
        and telling.cast.last == person.id
        and telling.cast.is_known(person)
    ):
        return pronoun
    return telling.cast.name(person)


def _fullest(telling: Telling, one: Statement) -> str | None:
    """The speaker's fullest words: "the group" is whom the same report named so."""
    found = _JUST_THE.match(one.speaker_name)
    if found is None:
        return one.speaker_name
    if found[1].lower() in OUTLETS:
        return telling.outlet(one.evidence)
    sources = {piece.source for piece in one.evidence}
    holders = [
        person.name
        for person in telling.event.people
        if found[1].lower() in person.office.lower().split()
        and any(piece.source in sources for piece in person.evidence)
    ]
    if len(holders) == 1:
        return holders[0]
    names = {
        other.speaker_name: sources & {piece.source for piece in other.evidence}
        for other in telling.event.statements
        if found[1].lower() in other.speaker_name.lower().split() and other is not one
    }
    fuller = {name: near for name, near in names.items() if not _JUST_THE.match(name)}
    near = [name for name, shared in fuller.items() if shared] or list(fuller)
    if not fuller:
        return one.speaker_name if found[1].lower() in BODIES else None
    return near[0] if len(near) == 1 else None


def _on(telling: Telling, one: Statement) -> str:
    if one.said is not None and one.said.grain >= Grain.DAYPART:
        return f" {telling.calendar.at(one.said)}"
    reported = _reported(telling, one)
    return f" on {telling.calendar.on_day(reported)}" if reported else ""


def _reported(telling: Telling, one: Statement) -> date | None:
    """The day of the report of what was under way or meant to be then, where it is not the last."""
    days = [piece.published.date() for piece in one.evidence if piece.published]
    as_of = telling.event.as_of
    passing = one.kind is StatementKind.FORECAST or one.kind is StatementKind.STATEMENT
    if one.said is not None or not days or as_of is None or not passing:
        return None
    return min(days) if max(days) < as_of.date() and UNDER_WAY.search(one.words) else None


def _claimed(telling: Telling, one: Statement) -> str | None:
    name = _speaker(telling, one)
    if name is None:
        return None
    channel = f" {restyle(one.channel)}" if one.channel else ""
    return f"{name} claimed responsibility{_on(telling, one)}{channel}"


def _quoted(telling: Telling, one: Statement) -> Iterator[Maker]:
    """Wordings of a quotation: whole sentences behind a colon or in front; parts in a sentence."""
    words = words_in_print(one)
    count = len(words.split())
    if not words or count > _LONGEST_QUOTE or _LOST.search(words):
        return
    if occasion_of(one, telling.texts) is None or is_stranger(telling, one):
        return
    if not is_sentence(words):
        if len(_SENTENCE_END.split(words)) == 1 and not _SUBORDINATE.match(words):
            yield partial(_in_a_clause, telling, one, words)
        return
    if count < _FEWEST or dangles(words) or _GOES_ON.match(words):
        return
    occasion = occasion_of(one, telling.texts)
    if occasion:
        yield partial(_answering, telling, one, words, occasion)
        return
    orders = [partial(_behind, telling, one, words), partial(_in_front, telling, one, words)]
    person = telling.cast.person(one.speaker)
    again = person is not None and telling.cast.last == person.id
    yield from reversed(orders) if again or telling.quotes % 2 else orders


def words_in_print(one: Statement) -> str:
    """A quotation's words, with the marks inside it as they stand within quotation marks."""
    return " ".join(one.words.split()).strip(' ,“”"').translate(_MARKS)


def is_sentence(words: str) -> bool:
    """Whether a quotation is a sentence, and no part of one."""
    return words[:1].isupper() and len(words.split()) >= _WHOLE


def _behind(telling: Telling, one: Statement, words: str) -> str | None:
    """ "The minister said: “...”"."""
    name = _speaker(telling, one)
    also = "also " if name == telling.named and name not in ("he", "she") else ""
    telling.named = name or ""
    telling.quotes += 1
    return f"{name} {also}said{_on(telling, one)}: “{_ended(words)}”" if name else None


def _answering(telling: Telling, one: Statement, words: str, occasion: str) -> str | None:
    """ "Asked about the budget, the minister said: “...”"."""
    name = _speaker(telling, one)
    telling.quotes += 1
    return f"{occasion}, {name.rstrip(',')} said: “{_ended(words)}”" if name else None


def is_stranger(telling: Telling, one: Statement) -> bool:
    """Whether a speaker is somebody of whom a reader learns no more than the name."""
    person = telling.cast.person(one.speaker)
    if person is None or telling.cast.is_known(person) or person.short == person.name:
        return False
    told = person.name in " ".join(telling.sentences)
    return introduced(person) == person.name and not told and len(set(person.origins)) < _KNOWN


def _in_front(telling: Telling, one: Statement, words: str) -> str | None:
    """ "“...,” the minister said"."""
    name = _speaker(telling, one)
    telling.quotes += 1
    return f"“{_before(words)}” {_saying(telling, one, name)}" if name else None


def _ended(words: str) -> str:
    return words if words.endswith((".", "!", "?")) else f"{words}."


def _before(words: str) -> str:
    """A quotation in front of who says it."""
    ended = _ended(words)
    return ended if ended.endswith(("!", "?")) else f"{ended[:-1]},"


def _saying(telling: Telling, one: Statement, name: str) -> str:
    """ "Vahidi said", and "said Ana Ruiz, the head of the board" where the name is long."""
    if "," in name:
        return f"said {name.rstrip(',')}"
    return f"{name} said{_on(telling, one)}"


def joined_item(telling: Telling, one: Statement, other: Statement) -> Item | None:
    """Two quotations that stand one behind the other in a source: “...,” she said. “...”"""
    first, second = words_in_print(one), words_in_print(other)
    occasion = occasion_of(one, telling.texts)
    if occasion is None or is_stranger(telling, one):
        return None
    if not (is_sentence(first) and is_sentence(second)) or dangles(first):
        return None
    if len(first.split()) + len(second.split()) > _LONGEST_QUOTE:
        return None

    def make() -> str | None:
        name = _speaker(telling, one)
        if name is None:
            return None
        telling.quotes += 1
        if occasion:
            return f"{occasion}, {name.rstrip(',')} said: “{_ended(first)} {_ended(second)}”"
        return f"“{_before(first)}” {_saying(telling, one, name)}. “{_ended(second)}”"

    evidence = (*one.evidence, *other.evidence)
    what = f"{one.speaker_name}: {one.words} {other.words}"
    found = telling.tell(f"{one.id}+{other.id}", [make], [one.id, other.id], evidence, what)
    if found is None:
        telling.left_out.pop()
    return found


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
    if words.split()[0].lower() in _POINTING_FIRST:
        return True
    for token in tree_of(words).tokens:
        if token.pos in ("NOUN", "PROPN"):
            return False
        if token.pos == "PRON" and token.span.cut(words).lower() in _POINTERS:
            return True
    return False


def _in_a_clause(telling: Telling, one: Statement, words: str) -> str | None:
    """ "Khamenei promised a “harsh response”"; the noun alone where nothing leads to it."""
    verb = _verb_before(telling, one, words)
    if verb is None:
        if not _is_nominal(words):
            return None
        verb = "spoke of"
    name = _speaker(telling, one)
    return f"{name} {verb} “{words}”{_on(telling, one)}" if name else None


def _is_nominal(words: str) -> bool:
    """Whether a quotation is a noun phrase."""
    tree = tree_of(words)
    root = next((token for token in tree.tokens if token.head == token.index), None)
    finite = any(token.tag in ("VBD", "VBZ", "VBP", "MD") for token in tree.tokens)
    return root is not None and root.pos == "NOUN" and bool(_NOMINAL.match(words)) and not finite


def _verb_before(telling: Telling, one: Statement, words: str) -> str | None:
    """What leads from the speaker to the quotation in a source: "promised a"."""
    for piece in one.evidence:
        quote = " ".join(piece.quote.split())
        at = quote.translate(_MARKS).find(words)
        if at <= 0:
            continue
        before = _SENTENCE_END.split(quote[:at].rstrip("“\"'‘ "))[-1]
        text = f"{before} thing."
        tree = tree_of(text)
        root = next((token for token in tree.tokens if token.head == token.index), None)
        subject = next(iter(tree.of(root, "nsubj")), None) if root else None
        if root is None or root.tag != "VBD" or subject is None or subject.index > root.index:
            continue
        said = text[tree.subtree(subject)[0].span.start : root.span.start].strip()
        lead = before[root.span.end :].strip()
        if not _is_speaker(telling, one, said) or len(lead.split()) > _LEAD or "," in lead:
            continue
        if lead.split()[-1:] and lead.split()[-1].lower() in _POINTERS:
            continue
        clause = take_apart("It", root.span.cut(text), restyle(lead))
        return f"{clause.verb}{joined(clause.parts)}"
    return None


def _is_speaker(telling: Telling, one: Statement, said: str) -> bool:
    """Whether the subject before a quotation is its speaker."""
    person = telling.cast.person(one.speaker)
    name = person.short if person and person.short else one.speaker_name.split()[-1]
    return name in said or said.lower() in ("he", "she")


_BARE_ADVICE = re.compile(r"(?:not\s+)?to\s+\w+", re.IGNORECASE)
"""What somebody was told to do, without who was told."""


def _told(telling: Telling, one: Statement) -> Iterator[Maker]:
    """Wordings of what was said in a source's words."""
    if is_stranger(telling, one):
        return
    published = one.evidence[0].published if one.evidence else None
    words = restyle(dated(one.words, published)).strip(' .,;“”"')
    if words.endswith((" a.m", " p.m")):
        words += "."
    words = _OF_ITS.sub(r"\1 \2", backshifted(words.removeprefix("that ")))
    if _BARE_ADVICE.match(words):
        return
    clause = clause_of(telling, words)
    if clause is None:
        yield from _did(telling, one, words)
        return
    if POINTING.match(clause.subject) and clause.subject.split()[0].lower() not in _SPEAKERS:
        return
    if _UNNAMED.match(one.speaker_name) and _POSSESSED.match(clause.subject):
        return
    own = clause.subject.lower() in _SPEAKERS
    claimed = one.kind is StatementKind.RESPONSIBILITY
    if not claimed and is_scene(clause.subject, clause.verb, joined(clause.parts), named=own):
        return
    if _LOST.search(f"{clause.verb}{joined(clause.parts)}") or _points(telling, one, clause):
        return
    if one.kind is StatementKind.DENIAL and UNINVOLVED.search(words):
        yield partial(_uninvolved, telling, one, clause)
        return
    tried = list(arrangements(clause))
    if claimed and any(part.role is Role.JOINED for part in clause.parts):
        tried = [one for one in tried if any(part.role is Role.JOINED for part in one)]
    for parts in tried:
        if one.kind is StatementKind.FORECAST and not _is_ahead(telling, clause, parts):
            continue
        for build in (_said_that, _said_last, _said_split, _said_behind, _said_inside):
            yield partial(build, telling, one, clause, parts)


def has_passed(telling: Telling, words: str) -> bool:
    """Whether a forecast is of a day that lies behind the article."""
    as_of = telling.event.as_of
    found = _DAY_NAMED.search(words)
    if as_of is None or found is None:
        return False
    ahead = date(as_of.year, month_number(found[2]), int(found[1]))
    return ahead <= as_of.date()


def _points(telling: Telling, one: Statement, clause: Clause) -> bool:
    """Whether "it" in what a person says means something said before."""
    person = telling.cast.person(one.speaker)
    subject = clause.subject.lower()
    human = person is not None and person.short != person.name
    body = one.speaker_name.split()[-1].lower() in BODIES or not human
    if subject == "it":
        going_on = clause.verb.endswith("ing")
        empty = clause.verb.startswith(("was ", "had been ")) and not going_on
        return not body or empty or clause.verb == "was"
    return subject in ("he", "she") and person is None


def _said_that(
    telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]
) -> str | None:
    """ "The ministry said on Friday that ..."."""
    name = _speaker(telling, one)
    if name is None:
        return None
    body = telling.cast.rename(f"{clause.subject} {clause.verb}{joined(parts)}")
    on = _on(telling, one)
    that = f"{on} that" if on else ""
    also = "also " if name == telling.named and name not in ("he", "she") else ""
    telling.named = name
    outlet = telling.is_outlet(name) and not INSTITUTION.search(name)
    that = that or (" that" if outlet else "")
    says = "reported" if outlet else "said"
    verb = "denied that" if one.kind is StatementKind.DENIAL else f"{also}{says}{that}"
    return f"{name} {verb} {clause.inside(body)}"


def _said_last(
    telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]
) -> str | None:
    """ "The alarm did not sound, the company said"."""
    name = _speaker(telling, one)
    if name is None or one.kind is StatementKind.DENIAL or _OWN.search(clause.subject):
        return None
    if telling.is_outlet(name):
        return None
    body = telling.cast.rename(f"{clause.subject} {clause.verb}{joined(parts)}")
    return f"{body}, {name.rstrip(',')} said{_on(telling, one)}"


def _said_inside(
    telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]
) -> str | None:
    """ "The alarm, the company said, did not sound"."""
    name = _speaker(telling, one)
    if name is None or one.kind is StatementKind.DENIAL or _OWN.search(clause.subject):
        return None
    body = telling.cast.rename(f"{clause.verb}{joined(parts)}")
    subject = telling.cast.rename(clause.subject)
    return f"{subject}, {name.rstrip(',')} said{_on(telling, one)}, {body}"


def _said_behind(
    telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]
) -> str | None:
    """ "Two bags were detonated from afar, one agency said", in the passive where that can be."""
    passive = in_passive(clause, parts)
    name = _speaker(telling, one)
    if passive is None or name is None or one.kind is StatementKind.DENIAL:
        return None
    turned, rest = passive
    body = telling.cast.rename(f"{turned.subject} {turned.verb}{joined(rest)}")
    return f"{body}, {name.rstrip(',')} said{_on(telling, one)}"


def _said_split(
    telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]
) -> str | None:
    """ "The army was sending 340 soldiers, it said, to help in the search"."""
    name = _speaker(telling, one)
    if name is None or one.kind is StatementKind.DENIAL or len(parts) < _SPLIT:
        return None
    if parts[0].of_object is None or not _SPLIT_OFF.match(parts[1].words):
        return None
    subject = clause.subject
    credit = f"{name.rstrip(',')} said{_on(telling, one)}"
    if subject.lower() in _SPEAKERS:
        if name in ("he", "she"):
            return None
        credit = f"{subject.lower()} said{_on(telling, one)}"
        subject = name
    elif _OWN.search(subject):
        return None
    else:
        subject = telling.cast.rename(subject)
    head = telling.cast.rename(f"{clause.verb}{joined(parts[:1])}")
    tail = telling.cast.rename(joined(parts[1:]).strip(" ,"))
    return f"{subject} {head}, {credit}, {tail}"


def _uninvolved(telling: Telling, one: Statement, clause: Clause) -> str | None:
    """ "The ministry denied that the army was involved"; "the union denied any involvement"."""
    name = _speaker(telling, one)
    subject = telling.cast.rename(clause.inside(clause.subject))
    if name is None:
        return None
    if subject.lower() in _SPEAKERS or subject.lower() == name.lower():
        return f"{name} denied any involvement{_on(telling, one)}"
    was = "were" if clause.plural else "was"
    return f"{name} denied{_on(telling, one)} that {subject} {was} involved"


def _is_ahead(telling: Telling, clause: Clause, parts: Sequence[Part]) -> bool:
    """Whether what is left of a forecast still is one, and of no day that has passed."""
    words = f"{clause.verb}{joined(parts)}"
    own = joined([replace(one, words=one.short) for one in clause.parts])
    passed = has_passed(telling, words) or has_passed(telling, own)
    return bool(_COMING.search(words)) and not passed


def _did(telling: Telling, one: Statement, words: str) -> Iterator[Maker]:
    """Wordings of what a speaker did with words: "blamed the owner"."""
    clause = clause_of(telling, f"They {words}")
    if clause is None:
        return
    tried = list(arrangements(clause))
    for build in (_plainly, _turned):
        for parts in tried:
            yield partial(build, telling, one, clause, parts)


def _plainly(telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]) -> str | None:
    name = _speaker(telling, one)
    return f"{name} {behind(clause, parts, _on(telling, one).strip())}" if name else None


def _turned(telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]) -> str | None:
    name = _speaker(telling, one)
    passive = in_passive(replace(clause, subject=name or "", lower=False), parts[:1])
    if name is None or passive is None:
        return None
    made, rest = passive
    return f"{made.subject} {made.verb}{joined(rest)}{_on(telling, one)}"


def backshifted(words: str) -> str:
    """What was said, in reported speech: "has fallen" becomes "had fallen"."""
    text = f"{words}."
    tree = tree_of(text)
    root = next((one for one in tree.tokens if one.head == one.index), None)
    if root is None:
        return words
    pieces: list[str] = []
    at = 0
    for one in sorted(_finite(tree, root), key=lambda token: token.span.start):
        told = one.span.cut(text)
        subject = next(iter(tree.of(tree.tokens[one.head], "nsubj", "nsubjpass")), None)
        subject = next(iter(tree.of(one, "nsubj", "nsubjpass")), subject)
        plural = subject is not None and subject.tag in ("NNS", "NNPS")
        shifted = MODALS.get(told.lower()) if one.tag == "MD" else past(one.lemma, plural=plural)
        shifted = shifted if told.isalpha() and len(told) > 1 else told
        pieces += [text[at : one.span.start], shifted or told]
        at = one.span.end
    return ("".join(pieces) + text[at:]).removesuffix(".")


def _finite(tree: Parse, root: Token) -> Iterator[Token]:
    """The finite verbs of the main clause and of those joined to it, in a present or future."""
    waiting = [root]
    while waiting:
        verb = waiting.pop()
        waiting += tree.of(verb, "conj", "ccomp")
        if verb.pos not in ("VERB", "AUX"):
            continue
        helpers = list(tree.of(verb, "aux", "auxpass"))
        first = min([verb, *helpers], key=lambda token: token.index)
        if first.tag in ("VBZ", "VBP", "MD"):
            yield first


def clause_of(telling: Telling, words: str) -> Clause | None:
    """A clause in words taken apart, its verb in the past tense; None when it is none."""
    text = f"{words}."
    tree = tree_of(text)
    root = next((one for one in tree.tokens if one.head == one.index), None)
    if root is None or root.pos not in ("VERB", "AUX"):
        return None
    group = [root, *tree.of(root, "aux", "auxpass", "neg")]
    first = min(one.span.start for one in group)
    end = max(one.span.end for one in group)
    subject = text[:first].strip()
    if not subject or not any(True for _ in tree.of(root, "nsubj", "nsubjpass", "expl", "csubj")):
        return None
    return telling.clause(subject, text[first:end], text[end:-1])
