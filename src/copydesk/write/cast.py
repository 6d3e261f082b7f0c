"""Who is named: in full with the office once, then short.

A source's words name people in many ways ("Mr Vahidi", "the interior minister, Ahmad Vahidi,").
Every naming is found with its honorific, office and apposition, and put the article's way.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from copydesk.events.lang.speech import OFFICES
from copydesk.model.event import Person
from copydesk.write.lang.en.style import COMMON_START, HONORIFICS, KIN, OCCUPATIONS

_TITLES = "|".join(HONORIFICS)
_APPOSITION = r"(?:,\s+(?:the|an?|who|then)\b[^,.;]{1,60},)"
_LONGEST_TITLE = 3
_BARE_TITLES = frozenset(("president", "head", "chief", "leader", "member", "director", "manager"))
"""Titles that say little without what they are of."""
_POINTER = re.compile(r"\b(?:it|its|them|their|this|that|our|your)\b", re.IGNORECASE)
_WORKING_FOR = re.compile(r"(\w+)\s+(?:with|at|for)\s+(the\s+[A-Z].*)$")
""" "organiser with the Dock Union"."""
_APPOSED_TO = re.compile(r"([^,.;]+),\s+$")
"""What stands before a name as its apposition: "The Minister of Finance, Radko Semerin"."""
_BODY = re.compile(r"^(?:the|an?)\s", re.IGNORECASE)


@dataclass(slots=True)
class Cast:
    """The people of a record, and who has been introduced.

    Attributes:
        people: of the record.
        last: the id of the person named last, for a pronoun.
        sides: of which side of a contest somebody is, by full name.
    """

    people: Sequence[Person]
    last: str | None = None
    sides: Mapping[str, str] = field(default_factory=dict)
    _known: set[str] = field(default_factory=set)

    def copy(self) -> "Cast":
        """The same, to try a sentence on."""
        return replace(self, _known=set(self._known))

    def person(self, key: str | None) -> Person | None:
        """The person of that id."""
        return next((one for one in self.people if one.id == key), None)

    def is_known(self, person: Person) -> bool:
        """Whether the article has named the person."""
        return person.id in self._known

    def name(self, person: Person, *, beside: str = "") -> str:
        """The name as it stands here: in full with the office when first named, then short.

        ``beside`` are words of the same sentence, which may name the side.
        """
        self.last = person.id
        if person.id in self._known:
            return person.short or person.name
        self._known.add(person.id)
        said = introduced(person)
        side = self.sides.get(person.name)
        return said if side and side in beside else with_side(said, person.name, self.sides)

    def named_in(self, words: str) -> Person | None:
        """The person whom some words name, if they name just one."""
        found = [one for one in self.people if _mentions(one, words)]
        return found[0] if len(found) == 1 else None

    def rename(self, words: str, *, beside: str = "") -> str:
        """Words in which everybody is named the article's way.

        ``beside`` are words of the same sentence, which may give the office.
        """
        namings = [
            (found.start(), found.end(), person)
            for person in self.people
            if _is_human(person)
            for found in _naming(person).finditer(words)
            if not _is_anothers(words[: found.start()])
        ]
        namings.sort(key=lambda naming: naming[:2])
        pieces: list[str] = []
        at = 0
        for start, end, person in namings:
            if start < at:
                continue
            name = self._replacing(person, f"{words} {beside}", start, end)
            ended = name.endswith(",") and not words[end:].strip(" .,;")
            pieces += [words[at:start], name[:-1] if ended else name]
            apposed = "," in words[start:end].partition(person.name)[0] and not name.endswith(",")
            at = end + 1 if apposed and words[end : end + 1] == "," else end
        renamed = re.sub(r",\s*,", ",", "".join(pieces) + words[at:])
        for name, side in self.sides.items():
            if name not in self._known and name in renamed:
                self._known.add(name)
                if side not in f"{renamed} {beside}":
                    renamed = with_side(renamed, name, self.sides)
        return renamed

    def _replacing(self, person: Person, words: str, start: int, end: int) -> str:
        """What stands in place of one naming."""
        possessive = words[end : end + 2] in ("'s", "’s")
        if not self.is_known(person) and possessive:
            self._known.add(person.id)
            self.last = person.id
            return person.name
        fresh = not self.is_known(person)
        name = self.name(person, beside=words)
        office = _BODY.sub("", person.office.strip()).lower()
        before = _APPOSED_TO.search(words[:start])
        titled = bool(before and office and office.split()[-1] in before[1].lower().split())
        if fresh and office and (office in words[end:].lower() or titled):
            name = person.name
        if (
            fresh
            and office
            and _ROLE_BEFORE.search(words[:start])
            and (office.split()[0] in words[max(0, start - _NEAR) : start].lower())
        ):
            name = person.name
        return name


_ROLE_BEFORE = re.compile(r"\b(?:the|an?|its|their)\s[^,.;]{3,60},\s\Z", re.IGNORECASE)
"""What says who somebody is, right before the name: "the governor of the bank, "."""
_NEAR = 70


def with_side(words: str, name: str, sides: Mapping[str, str]) -> str:
    """Words that name somebody, with the side: "Arlen's Ana Ruiz", "Arlen captain Ana Ruiz"."""
    side = sides.get(name)
    at = words.find(name)
    if side is None or at < 0 or side in words:
        return words
    if at == 0:
        return f"{side}'s {words}"
    if _TITLED.fullmatch(words[:at]):
        return f"{side} {words[0].lower()}{words[1:]}"
    return f"{words[:at]}{side}'s {words[at:]}" if words[at - 1] == " " else words


_TITLED = re.compile(r"[A-Za-z][a-z-]+ ")
"""One word in front of a name, as a title: "captain"."""


def introduced(person: Person) -> str:
    """ "Interior Minister Ahmad Vahidi"; "Elena Barrientos, the regional head of X,"."""
    office = person.office.strip()
    if not office and person.described and not person.described.startswith("former "):
        return f"{person.name}, {person.described},"
    if not office or _POINTER.search(office) or office.split()[-1].lower() in KIN:
        return person.name
    bare = _BODY.sub("", office)
    words = bare.split()
    if len(words) <= _LONGEST_TITLE and " of " not in bare and "'" not in bare:
        if bare.lower() in person.name.lower():
            return person.name
        titled = any(f"{bare} {person.name}".lower() in _flat(one.quote) for one in person.evidence)
        if bare.lower() in _BARE_TITLES and not titled:
            return person.name
        formal = words[-1].lower() not in OCCUPATIONS
        title = " ".join(_capital(word) for word in words)
        shortened = person.name.split()[: len(words)]
        if all(
            full.lower().startswith(short.lower().rstrip("."))
            for full, short in zip(words, shortened, strict=False)
        ):
            return f"{title} {' '.join(person.name.split()[len(words) :])}"
        if not formal:
            title = " ".join([*words[:-1], words[-1].lower()])
        return f"{title} {person.name}"
    working = _WORKING_FOR.match(bare)
    if working and working[1].lower() in OCCUPATIONS:
        return f"{working[1].lower()} {person.name} of {working[2]}"
    article = "" if _BODY.match(office) or office[0].isupper() else f"{_article(person, bare)} "
    office = f"the {office[4:]}" if office.startswith("The ") else office
    return f"{person.name}, {article}{office},"


def _article(person: Person, office: str) -> str:
    """ "an" where a source speaks of one of several: "an organiser with the union"."""
    indefinite = "an" if office[0].lower() in "aeiou" else "a"
    words = f", {indefinite} {office}".lower()
    return indefinite if any(words in _flat(one.quote) for one in person.evidence) else "the"


def _flat(quote: str) -> str:
    return " ".join(quote.lower().split())


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _is_anothers(before: str) -> bool:
    """Whether another first name stands before a family name: "Zdravko" before "Perlin"."""
    found = _FIRST_NAME.search(before)
    if before.rstrip().endswith("&"):
        return True
    if found is None or COMMON_START.match(found[1]):
        return False
    return found[1].lower() not in OFFICES | OCCUPATIONS


_FIRST_NAME = re.compile(r"(?:\A|(?<=[\w,] ))([A-Z][a-z][\w’'-]*) \Z")


def _is_human(person: Person) -> bool:
    if person.name.startswith(("A ", "An ", "The ")):
        return False
    return bool(person.short) and person.short != person.name and not person.short.isupper()


def _mentions(person: Person, words: str) -> bool:
    return bool(re.search(rf"\b{re.escape(person.short or person.name)}\b", words))


def _naming(person: Person) -> re.Pattern[str]:
    """Honorific or office, name, and apposition."""
    office = _BODY.sub("", person.office.strip())
    before = rf"(?:(?:(?i:the\s+)?(?i:{re.escape(office)}),?\s+)?)" if office else ""
    titles = rf"(?:(?:{_TITLES})\.?\s+)?"
    initialled = f"{person.name[0]}. {person.short}" if person.short else ""
    known = (person.name, initialled, person.short)
    names = "|".join(re.escape(name) for name in known if name)
    return re.compile(rf"{before}{titles}\b(?:{names})\b(?!\w){_APPOSITION}?")
