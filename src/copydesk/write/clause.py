"""A source's clause taken apart, so that an article can say it in its own order.

The parts are the constituents below the verb (subject, verb group, objects, adverbials), as a
dependency tree gives them. Where the tree is of no use, what follows the verb is one part.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from copydesk.model.span import Span
from copydesk.understand.syntax import Parse, Token, parse
from copydesk.write.inflect import participle, past, third_person
from copydesk.write.lang.en.style import COMMON_START, COMPARED, IDIOM, MINUTE
from copydesk.write.lang.en.verbs import MODALS
from copydesk.write.lang.en.voice import ONE_WITH_ITS_VERB


class Role(StrEnum):
    """What a part does."""

    CORE = "core"
    """Object, complement or particle: the clause says something else without it."""
    PLACE = "place"
    CREDIT = "credit"
    """Whom the source has it from: "according to the fire service"."""
    OTHER = "other"
    """An adverbial that can be left out or moved."""
    JOINED = "joined"
    """A second clause behind "and" or "but"."""


@dataclass(frozen=True, slots=True)
class Part:
    """One constituent behind the verb.

    Attributes:
        words: as written.
        short: without the relative clauses and appositions at its end.
        role: what it does.
        comma: whether a comma stands before it.
        of_object: whether it is the verb's object, and if so whether that is a plural.
        cut: without the place at its end.
        bare: its head noun with what stands before it.
        clausal: whether it is what somebody said or found, with a verb of its own.
    """

    words: str
    short: str
    role: Role
    comma: bool = False
    of_object: bool | None = None
    cut: str = ""
    bare: str = ""
    clausal: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause taken apart.

    Attributes:
        subject, verb: its subject, and its verb group in the past tense.
        parts: what follows the verb, in order.
        plural: whether its subject is a plural.
        infinitive: "leave", "be paid"; empty where the source has the verb in the past.
        lower: whether the subject begins with a word that is no name.
        participle: the past participle of a verb that can stand in the passive, else empty.
        present: the verb as in headlines: "burst", "bursts", "to cut".
        core: the subject's noun with what stands before it, where more follows: "a ferry".
        perfect: the verb group as of what lasted until then: "had run", "had been governed".
    """

    subject: str
    verb: str
    parts: tuple[Part, ...] = ()
    plural: bool = False
    infinitive: str = ""
    lower: bool = False
    participle: str = ""
    present: str = ""
    perfect: str = ""
    core: str = ""

    @property
    def due(self) -> str:
        """The verb group of what is still to come."""
        if not self.infinitive:
            return self.verb
        return f"{'are' if self.plural else 'is'} due to {self.infinitive}"

    def inside(self, words: str) -> str:
        """A sentence that begins with the subject, as it stands inside another."""
        own = self.lower and words.split()[:1] == self.subject.split()[:1]
        return words[:1].lower() + words[1:] if own else lowered(words)


_CORE = frozenset(
    ("dobj", "attr", "acomp", "xcomp", "ccomp", "oprd", "dative", "agent", "prt", "obj", "nsubj")
)
_PLACES = frozenset(("in", "at", "near", "on", "outside", "inside", "beside", "around", "across"))
_DROPPED = frozenset(("relcl", "appos", "advcl", "acl"))
_NEVER_PASSIVE = frozenset(
    ("have", "be", "become", "say", "get", "drive", "mean", "cost", "weigh", "resemble")
)
_NAMED = frozenset(("NOUN", "PROPN"))
_LATER = frozenset(("after", "before", "while", "when", "as"))
_TOWARDS = frozenset(("to", "from", "towards", "toward", "between"))
_PERFECT = frozenset(("yet", "already", "never", "still", "long", "now"))
_PLANNED = frozenset(("expect", "schedule", "plan", "due", "set", "forecast"))
_PLURAL = frozenset(("they", "these", "staff", "police", "people"))
_MEASURED = frozenset(("prep", "advmod", "npadvmod", "advcl", "punct", "dep", "mark", "cc", "conj"))


def lowered(words: str) -> str:
    """Words from the beginning of a sentence inside one: a common first word in lower case."""
    return words[:1].lower() + words[1:] if COMMON_START.match(words) else words


@lru_cache(maxsize=4096)
def tree_of(text: str) -> Parse:
    """The dependency tree of one sentence; a draft's rounds ask for the same ones."""
    (tree,) = parse(text, [Span(0, len(text))])
    return tree


def take_apart(subject: str, verb: str, rest: str, *, tense: bool = True) -> Clause:
    """A clause of the event record taken apart.

    Args:
        subject, verb, rest: as of a `copydesk.model.event.Happening`.
        tense: whether a present tense becomes a past tense.
    """
    subject, verb, rest = subject.strip(), verb.strip(), rest.strip().rstrip(".;:,")
    text = f"{subject} {verb} {rest}.".replace("\n", " ")
    tree = tree_of(lowered(text))
    begin = len(subject) + 1
    group = [one for one in tree.tokens if begin <= one.span.start < begin + len(verb)]
    main = _main_of(tree, group)
    plural = _is_plural(tree, main, subject)
    lower = _begins_low(tree, text)
    if main is None:
        whole = (Part(rest, rest, Role.CORE),) if rest else ()
        return Clause(subject, verb, whole, plural, lower=lower)
    words = _in_past(text, group, main, plural) if tense else verb
    found = _with_time_of_compared(_parts(text, tree, main, begin + len(verb)))
    parts = tuple(_with_minute_apart(found))
    passive = participle(main.lemma) if _can_be_passive(group, parts) else ""
    lead = _lead(text, tree, main, begin)
    if lead:
        subject = text[lead : begin - 1].strip()
        lower = False
    infinitive = _infinitive(text, group, main)
    present = _in_headline(text, group, main, plural)
    return Clause(
        subject,
        words,
        parts,
        plural,
        infinitive,
        lower,
        passive,
        present,
        _in_perfect(group, main),
        _core_of(text, tree, main, subject),
    )


def _core_of(text: str, tree: Parse, main: Token, subject: str) -> str:
    """A subject without the phrases behind its noun; empty where it has none, or "of" one."""
    head = next(iter(tree.of(main, "nsubj", "nsubjpass")), None)
    if head is None or head.pos not in _NAMED:
        return ""
    and_ = next(_joints(tree, head, main), None)
    if and_ is not None:
        return _joined_core(text, tree, head, and_, subject)
    behind = [
        one
        for one in tree.of(head, "prep", "acl", "relcl", "appos")
        if one.index > head.index and one.lemma != "of"
    ]
    if not behind or any(one.lemma == "of" for one in tree.of(head, "prep")):
        return ""
    start = min(tree.subtree(one)[0].span.start for one in behind)
    doing = text[head.span.start : head.span.end].endswith("ing") and head.index > 1
    if doing and min(behind, key=lambda one: one.index).lemma in _TOWARDS:
        start = head.span.start
    return text[text.find(subject) : start].strip(" ,")


def _joints(tree: Parse, head: Token, main: Token) -> Iterator[Token]:
    """The "and" that joins another to the noun of a subject, "and their" wherever it hangs."""
    yield from tree.of(head, "cc")
    for one in tree.tokens[head.index : main.index]:
        other = next(iter(tree.of(one, "conj")), None)
        if other and any(each.lemma in ("their", "its") for each in tree.of(other, "poss")):
            yield from tree.of(one, "cc")


def _joined_core(text: str, tree: Parse, head: Token, and_: Token, subject: str) -> str:
    """ "Drivers and their employer" of what has "drivers in the north and their employer"."""
    behind = [one for one in tree.of(head, "prep", "acl") if head.index < one.index < and_.index]
    if not behind or any(one.lemma == "of" for one in behind):
        return ""
    start = tree.subtree(behind[0])[0].span.start
    first = text[text.find(subject) : start].strip(" ,")
    rest = text[and_.span.start : text.find(subject) + len(subject)]
    return f"{first} {rest}"


def _in_perfect(group: list[Token], main: Token) -> str:
    """ "had run", "had been governed"; empty where the group has more than these."""
    helpers = [one for one in group if one is not main]
    if not helpers or [one.lemma for one in helpers] == ["have"]:
        return f"had {participle(main.lemma)}"
    lemmas = [one.lemma for one in helpers]
    if lemmas in (["be"], ["have", "be"]) and main.tag == "VBN":
        return f"had been {participle(main.lemma)}"
    return ""


def simple(clause: Clause) -> Clause:
    """What somebody "had done" when they said so, as what they did."""
    helper, _, told = clause.verb.partition(" ")
    if helper != "had" or not clause.perfect or " " in told:
        return clause
    verb = tree_of(f"They had {told} it.").tokens[2].lemma
    present = verb if clause.plural else third_person(verb)
    return replace(clause, verb=past(verb, plural=clause.plural), present=present)


def _in_headline(text: str, group: list[Token], main: Token, plural: bool) -> str:
    """The verb group in the present of headlines; "to" for a future."""
    words = [one.span.cut(text) for one in group]
    first = group[0]
    if first.tag == "MD" and first.lemma in ("will", "would") and len(group) > 1:
        return " ".join(["to", *words[1:]])
    if main.tag == "VBN" and any(one.lemma == "be" for one in group[:-1]):
        return main.span.cut(text)
    if first.lemma == "have" and first.tag in ("VBZ", "VBP") and group[1:] == [main]:
        return main.lemma if plural else third_person(main.lemma)
    if first is not main or main.lemma == "be" or first.tag not in ("VBD", "VBZ", "VBP"):
        return " ".join(words)
    return " ".join([main.lemma if plural else third_person(main.lemma), *words[1:]])


def _lead(text: str, tree: Parse, main: Token, end: int) -> int:
    """Where the subject begins behind an adverbial in front of it; 0 when there is none."""
    for one in tree.of(main, "nsubj", "nsubjpass"):
        start = tree.subtree(one)[0].span.start
        leading = tree.tokens[0].pos in _LEADING and not _COUNTED.match(text)
        if leading and 0 < start < end and text[:start].rstrip().endswith(","):
            return start
    return 0


_LEADING = frozenset(("ADP", "ADV", "SCONJ", "VERB"))
"""Parts of speech that an adverbial in front of a subject begins with."""
_COUNTED = re.compile(r"(?:[Aa]bout|[Ss]ome|[Aa]t\s+least|[Mm]ore\s+than|[Oo]ver)\s+\d")


def _can_be_passive(group: list[Token], parts: tuple[Part, ...]) -> bool:
    """Whether object and subject can change places: one finite verb with one object behind it."""
    if len(group) != 1 or group[0].tag not in ("VBD", "VBZ", "VBP") or not parts:
        return False
    if parts[0].of_object is None or group[0].lemma in _NEVER_PASSIVE:
        return False
    if ONE_WITH_ITS_VERB.fullmatch(parts[0].words.strip()):
        return False
    return all(one.role is not Role.CORE for one in parts[1:])


def _begins_low(tree: Parse, text: str) -> bool:
    """Whether the first word is a common word, with a capital only as the first."""
    if COMMON_START.match(text):
        return True
    first = next(iter(tree.tokens), None)
    return bool(first and first.tag not in ("NNP", "NNPS", "CD") and text[1:2].islower())


def _infinitive(text: str, group: list[Token], main: Token) -> str:
    """The verb after "due to", for a present or a future; empty for the past."""
    first = next((one for one in group if one.pos in ("VERB", "AUX")), main)
    if first.tag not in ("VBZ", "VBP", "MD") or first.lemma == "have" or main.lemma in _PLANNED:
        return ""
    if any(one.relation == "neg" for one in group):
        return ""
    passive = any(one.relation == "auxpass" for one in group)
    return f"be {main.span.cut(text)}" if passive else main.lemma


def _main_of(tree: Parse, group: list[Token]) -> Token | None:
    """The verb that the others of the group belong to."""
    verbs = [one for one in group if one.pos in ("VERB", "AUX")]
    if not verbs:
        return None
    return next((one for one in verbs if tree.tokens[one.head] not in group), verbs[-1])


def _is_plural(tree: Parse, main: Token | None, subject: str) -> bool:
    heads = list(tree.of(main, "nsubj", "nsubjpass")) if main else []
    if heads:
        joined = any(True for _ in tree.of(heads[0], "conj"))
        many = heads[0].tag == "NNS" or heads[0].lemma in _PLURAL
        many = many or (heads[0].tag == "NNPS" and subject.startswith("the "))
        return joined or many or (heads[0].tag == "CD" and heads[0].lemma not in ("1", "one"))
    return subject.endswith("s")


def _in_past(text: str, group: list[Token], main: Token, plural: bool) -> str:
    """The verb group in the past tense; "has fallen" becomes "fell"."""
    words = [one.span.cut(text) for one in group]
    first = next((at for at, one in enumerate(group) if one.pos in ("VERB", "AUX")), None)
    if first is None:
        return " ".join(words)
    token = group[first]
    if token.lemma == "have" and token.tag in ("VBZ", "VBP") and len(group) > first + 1:
        following = group[first + 1 :]
        lasting = any(one.relation == "neg" or one.lemma in _PERFECT for one in following)
        if not lasting and not _SINCE.search(text):
            return " ".join([*words[:first], *_simple(text, following, main, plural)])
        words[first] = "had"
    elif token.lemma == "do" and group[first + 1 :] == [main]:
        return " ".join([*words[:first], past(main.lemma, plural=plural)])
    elif token.tag in ("VBZ", "VBP"):
        words[first] = past(token.lemma, plural=plural)
    elif token.tag == "MD":
        words[first] = MODALS.get(words[first].lower(), words[first])
        if token.lemma == "will" and not any(one.relation == "neg" for one in group):
            words[first] = f"{past('be', plural=plural)} to"
    return " ".join(words)


_SINCE = re.compile(r"\bsince\b")


def _simple(text: str, following: list[Token], main: Token, plural: bool) -> list[str]:
    """What stands behind "has" or "have", as a simple past."""
    words = [one.span.cut(text) for one in following]
    for at, one in enumerate(following):
        if one.lemma == "be" and one != main:
            words[at] = past("be", plural=plural)
            return words
        if one == main:
            words[at] = past(one.lemma, plural=plural)
    return words


def _parts(text: str, tree: Parse, main: Token, after: int) -> list[Part]:
    """The constituents behind the verb; all as one where they do not follow one another."""
    end = len(text) - 1
    heads = [one for one in tree.of(main) if one.span.start >= after and one.relation != "punct"]
    starts: list[tuple[int, Token]] = []
    for one in heads:
        subtree = tree.subtree(one)
        if subtree[0].span.start < after:
            continue
        starts.append((subtree[0].span.start, one))
    starts.sort(key=lambda pair: pair[0])
    if not starts or text[after : starts[0][0]].strip(" ,"):
        rest = text[after:end].strip()
        return [Part(rest, rest, Role.CORE)] if rest else []
    found: list[Part] = []
    joined = False
    for at, (start, one) in enumerate(starts):
        stop = starts[at + 1][0] if at + 1 < len(starts) else end
        words = text[start:stop].strip(" ,;")
        comma = text[:start].rstrip().endswith((",", ";"))
        if one.relation == "cc" or joined:
            joined = True
        role = Role.JOINED if joined else _role(one, words)
        if main.lemma == "be" and not found:
            role = Role.CORE
        if joined and found and found[-1].role is Role.JOINED:
            last = found.pop()
            words = f"{last.words}{', ' if comma else ' '}{words}"
            comma = last.comma
        if found and comma and _is_an_aside(one, words):
            last = found.pop()
            found.append(replace(last, words=f"{last.words}, {words}", short=last.short))
            continue
        if found and not comma and starts[at - 1][1].relation in ("npadvmod", "advmod"):
            before = found.pop()
            found.append(
                Part(f"{before.words} {words}", f"{before.words} {words}", role, before.comma)
            )
            continue
        short = words if role is Role.JOINED else _shortened(text, tree, one, words)
        cut = words if role is Role.JOINED else _cut(text, tree, one, short)
        bare = words if role is Role.JOINED else _bare(text, tree, one, short)
        clausal = one.relation == "ccomp"
        found.append(Part(words, short, role, comma, _object(tree, one), cut, bare, clausal))
    return found


def _with_time_of_compared(parts: Iterable[Part]) -> list[Part]:
    """Parts with the day of an earlier value in one part with it: ", against 4.1 on Friday"."""
    made: list[Part] = []
    for one in parts:
        if made and made[-1].comma and not one.comma and COMPARED.match(made[-1].words):
            words = f"{made[-1].words} {one.words}"
            made[-1] = replace(made[-1], words=words, short=words, cut="", bare="")
        else:
            made.append(one)
    return made


def _with_minute_apart(parts: list[Part]) -> list[Part]:
    """Parts with the minute of a match as one of its own, where another ends with it."""
    made: list[Part] = []
    for one in parts:
        found = None if one.clausal else _LAST_MINUTE.search(f" {one.words}")
        if found is None:
            made.append(one)
            continue
        words, minute = one.words[: found.start()].strip(" ,"), found[0].strip()
        minute = minute if "minute" in minute else f"{minute} minute"
        if words:
            made.append(replace(one, words=words, short=words, cut=words, bare=words))
        made.append(Part(minute, minute, Role.OTHER, cut=minute, bare=minute))
    return made


_LAST_MINUTE = re.compile(rf"\s(?:{MINUTE.pattern})\Z", re.IGNORECASE)


def _is_an_aside(token: Token, words: str) -> bool:
    """Whether a noun behind a comma says who or what stands before it: "the chief, Ana Ruiz"."""
    noun = token.pos in _NAMED and token.relation in _ASIDES
    return noun and bool(_NAMING.match(words)) and not _OF_TIME.search(words)


_ASIDES = frozenset(("appos", "npadvmod", "dep", "dobj", "attr", "nmod", "conj", "oprd"))
_NAMING = re.compile(r"(?:the|an?)\s|[A-Z]")
_OF_TIME = re.compile(
    r"\b(?:later|earlier|after|before|ago|minutes?|hours?|days?|weeks?|months?|years?|morning|"
    r"afternoon|evening|night)\b",
    re.IGNORECASE,
)


def _object(tree: Parse, token: Token) -> bool | None:
    """Whether the object of a verb is a plural; None for what is no object that can lead."""
    if token.relation not in ("dobj", "obj") or token.pos == "PRON":
        return None
    return token.tag in ("NNS", "NNPS") or any(True for _ in tree.of(token, "conj"))


def _role(token: Token, words: str) -> Role:
    if words.lower().startswith("according to"):
        return Role.CREDIT
    if IDIOM.match(words) or token.relation in _CORE or token.relation not in _MEASURED:
        return Role.CORE
    if token.relation == "prep" and token.lemma in _PLACES:
        return Role.PLACE
    return Role.OTHER


def _bare(text: str, tree: Parse, head: Token, short: str) -> str:
    """A part up to its noun: "through crowds" of what has "walking towards the gate"."""
    begin = tree.subtree(head)[0].span.start
    noun = next(iter(tree.of(head, "pobj")), head)
    below = [one for one in tree.of(noun) if one.index > noun.index]
    ends = [
        tree.subtree(one)[0].span.start
        for one in below
        if one.relation in ("acl", "relcl", "prep", "appos", "advcl") and one.lemma != "of"
    ]
    if head.relation in ("dobj", "obj"):
        ends += [one.span.start for one in below if one.relation == "cc"]
    return text[begin : min(ends)].strip(" ,;") if ends else short


def _cut(text: str, tree: Parse, head: Token, short: str) -> str:
    """A part without the place at its end: "on the road to the port" of what has "in Orvell"."""
    subtree = tree.subtree(head)
    begin = subtree[0].span.start
    if head.relation == "xcomp" and head.pos == "VERB":
        done = next(iter(tree.of(head, "dobj")), None)
        return text[begin : tree.span(done).end].strip(" ,") if done else short
    if head.tag == "VBG" and head.relation == "advcl":
        later = [one for one in tree.of(head, "advcl", "prep") if one.index > head.index]
        ends = [tree.subtree(one)[0].span.start for one in later if one.lemma in _LATER]
        ends += [tree.subtree(one)[0].span.start for one in later if one.relation == "advcl"]
        if ends:
            return text[begin : min(ends)].strip(" ,")
    for one in reversed(subtree):
        within = tree.subtree(one)
        start = one.span.start - begin
        last = within[-1].span.end - begin == len(short)
        if one.relation == "prep" and one.lemma in _PLACES and one is not head and last:
            kept = short[:start].strip(" ,")
            return kept if len(kept.split()) > 2 else short
    return short


def _shortened(text: str, tree: Parse, head: Token, words: str) -> str:
    """A part without what its noun could do without: who-clauses and appositions in commas."""
    for one in tree.subtree(head):
        if (one.relation in _DROPPED or one.lemma == "or") and one is not head:
            start = tree.subtree(one)[0].span.start
            before = text[:start].rstrip()
            if before.endswith(",") and start > tree.subtree(head)[0].span.start:
                begin = tree.subtree(head)[0].span.start
                return text[begin:start].strip(" ,;")
    return words
