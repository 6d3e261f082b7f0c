"""Happenings and background: a source's clause in the article's own order of words."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial

from copydesk.events.hedges import qualifies
from copydesk.model.event import Background, Happening, When
from copydesk.understand.terms import key_of
from copydesk.write.clause import Clause, Part, Role, simple
from copydesk.write.contrast import is_cut_off
from copydesk.write.dates import bare_time
from copydesk.write.described import descriptions, is_body, is_name
from copydesk.write.lang.en.style import (
    GONE,
    MINUTE,
    NEEDING_ALL,
    POINTING,
    POINTING_NOUN,
)
from copydesk.write.restyle import dated, restyle
from copydesk.write.telling import Item, Maker, Telling
from copydesk.write.untold import is_untold

_RELATIVE = re.compile(
    r"\b(?:later|afterwards?|earlier|before|after|following|within)\b", re.IGNORECASE
)
_BOUND = re.compile(r"(?:until|till|by|before|after|since|from)\s", re.I)
_BOUND_BY = re.compile(r"\b(?:until|till|by|before|after|since|from)\s+(?:about\s+)?$", re.I)
_POSSESSIVE = re.compile(r"\b(?:his|her|its|their|it|them|him)\b", re.IGNORECASE)
_PERSONAL = re.compile(r"\b(?:his|her|hers|him|he|she)\b")
_SINCE = re.compile(r"\Asince\b|(?<=\s)since\Z", re.IGNORECASE)
_AND_ING = re.compile(r"\s+and\s+\w+ing\b.*$")
_DAY_ALONE = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:, \d{1,2} [A-Z][a-z]+)?")
_ING = re.compile(r"(?:by\s+)?[a-z]+ing\s")
"""How a part begins that says what the subject did besides."""
_PARTICIPLE = re.compile(r"\s\w+ing\s", re.IGNORECASE)
_WHICH = re.compile(r"\s(?:that|which|who)\s")
"""What begins a clause inside a part, at whose end a time would be that clause's."""
_LISTED = re.compile(r"[^,]+,\s(?!an?\s|the\s|who\s|which\s)[^,]+(?:,\s[^,]+)*,?\sand\s[^,]+\Z")
"""A subject of several: "nurses, midwives and cooks"."""
_NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}")
_PASSIVE = re.compile(r"\b(?:was|were|been)\s+\w+(?:ed|en|[nt])\Z")
_COUNTED = re.compile(
    r"(?:(?:at\s+least|about|some|more\s+than)\s+)?[\w-]+\s+people\Z", re.IGNORECASE
)
_OWNED_TIME = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"\w+day|\d{4})['’]s\s"
)
_DEFINITE = re.compile(r"\bthe\b|\s[A-Z]")
_BOUND_TO = re.compile(r"(?:to|from|than|against|of)\s", re.IGNORECASE)
"""How a part begins that is read with the one before it: a score, a rise."""
_MEASURED = re.compile(
    r"(?:once|twice|again|\w+\s+times)\b|for\s+(?:\d+\s|an?\s+\w+(?:,|$))|"
    r"by\s+(?:an?\s+(?:half|quarter|third)|half|\d)|[\d.]+\s?(?:%|per\s+cent)",
    re.IGNORECASE,
)
"""How often, how long or by how much, which stands right behind what is measured."""
_SHORT = 8
_BRIEF = 2
"""Words of a time that can stand between subject and verb: "on Tuesday"."""
_LINKS = ("that ", "whether ", "how ", "why ", "what ", "if ", "to ", "who ", "where ", "when ")
_LEADING = (
    r"(?:(?:,\s*)?\b(?:on|at|in|by|from|about|around|shortly|just|soon|after|before|early|late|the|"
    r"of|some|roughly|last|a\s+little|until|as\s+of)\s+)*"
)


def happening_item(telling: Telling, one: Happening) -> Item | None:
    """One happening as a sentence."""
    if one.time_words.endswith(("'s", "’s")):
        return None
    denied = re.search(
        r"\b(?:not|no|never|nobody|none|nothing|n['’]t)\b", f"{one.subject} {one.verb}"
    )
    makers: list[Maker] = []
    if bool(denied) == one.negated or not one.negated:
        makers = list(_makers(telling, one, one.time_words))
    return _item(telling, one, makers)


def background_item(telling: Telling, one: Background) -> Item | None:
    """What was so before, as a sentence; what still holds stays in the present tense."""
    main = telling.event.main
    if main and is_body(one.subject) and is_name(main.subject):
        one = replace(one, subject=main.subject)
    return _item(telling, one, list(_makers(telling, one, "")))


def _item(telling: Telling, one: Happening | Background, makers: Sequence[Maker]) -> Item | None:
    what = one.words
    found = telling.tell(one.id, makers, [one.id], one.evidence, what)
    if found:
        telling.subject = one.subject
        telling.fronted = not found.sentence.text.startswith((one.subject[:6], "It ", "They "))
    return found


def _makers(telling: Telling, one: Happening | Background, time_words: str) -> Iterator[Maker]:
    """The wordings of a clause: the fullest first, and of each the orders that it allows."""
    subject, rest = one.subject, one.rest
    if POINTING_NOUN.search(subject) or _is_unknown(telling, one) or _OWNED_TIME.match(subject):
        return
    if _BY_WHOM.match(rest) and " " not in one.verb:
        return
    if _is_bare_harm(one) or _is_of_another_story(telling, one):
        return
    itself = isinstance(one, Happening) and one.main
    if telling.nouns.lacks_article(subject) and not itself:
        return
    if isinstance(one, Happening) and _DAY_ALONE.fullmatch(subject):
        yield from _of_a_day(telling, one)
        return
    relative = bool(time_words and _RELATIVE.search(time_words))
    bounded = bool(time_words and _BOUND_BY.search(f"{rest.partition(time_words)[0]} "))
    limit = "" if relative or not _BOUND.match(time_words) else time_words
    if limit and limit in rest:
        bounded = True
    if one.when and not bounded and not limit and _BOUND_BY.search(f"{rest} "):
        rest, bounded = f"{rest} {bare_time(one.when)}", True
    if time_words and not bounded:
        rest = without_time(rest, time_words, led=not relative)
        subject = without_time(subject, time_words)
    named = telling.cast.named_in(subject) is not None
    if POINTING.match(subject) and not named:
        return
    if not itself and is_untold(subject, one.verb, rest, named=named):
        return
    if not itself and is_cut_off(one.words, one.evidence):
        return
    tense = isinstance(one, Happening) or one.when is not None
    tense = tense or one.verb.startswith(("has ", "have "))
    published = one.evidence[0].published if one.evidence else None
    rest = dated(rest, published)
    clause = telling.clause(restyle(subject), one.verb, restyle(rest), tense=tense)
    if _was_to_come(one):
        as_of = telling.event.as_of
        if as_of is not None and one.when and one.when.start.date() <= as_of.date():
            return
        clause = replace(clause, verb=clause.due)
    elif clause.perfect and (_SINCE.search(time_words) or _SINCE.search(one.rest)):
        clause = replace(clause, verb=clause.perfect)
    if subject == telling.subject and not telling.cast.named_in(subject):
        clause = replace(clause, subject="they" if clause.plural else "it", lower=True)

    def moment() -> str:
        if limit and not bounded:
            return restyle(dated(limit, published))
        if relative and telling.subject:
            return restyle(time_words)
        if one.when is None or bounded or _says_when(rest, one.when):
            return ""
        if isinstance(one, Happening) and main and not time_words and not gives_its_day(one):
            return ""
        return telling.calendar.at(one.when, time_words)

    first = (Order.FRONT, Order.END, Order.BACK)
    main = isinstance(one, Happening) and one.main
    if telling.fronted or limit or main or isinstance(one, Background):
        first = (Order.END, Order.BACK, Order.FRONT)
    orders = (*first, Order.EARLY, Order.PLACE, Order.PASSIVE, Order.MIDDLE, Order.INSIDE)
    tried = list(arrangements(clause, bare=main))
    clause = simple(clause) if main else clause
    shorter = main and clause.core
    said = descriptions(telling, clause.subject, one.evidence) if main else ()
    clauses = [replace(clause, subject=subject) for subject in said]
    clauses += [clause, *([replace(clause, subject=clause.core)] if shorter else [])]
    fewer = uncounted(clause.subject) if main else clause.subject
    clauses += [replace(clause, subject=fewer)] if fewer != clause.subject else []
    for told in clauses:
        for parts in tried:
            for order in orders:
                yield partial(_sentence, telling, one, told, parts, moment, order)


_BY_WHOM = re.compile(r"by\s+(?!then\b|\d|[A-Z]\w+day\b)[A-Z]")
"""What follows a participle that was read as a verb: "founded by Lucien Aubrac"."""


def uncounted(subject: str) -> str:
    """A subject without how many they are: "nurses and cooks" of "about 1,240 nurses and cooks"."""
    return _COUNT.sub("", subject)


_COUNT = re.compile(
    r"^(?:(?:about|some|nearly|almost|at\s+least|more\s+than)\s+)?\d[\d,]*\s+(?=[a-z])",
    re.IGNORECASE,
)


def _of_a_day(telling: Telling, one: Happening) -> Iterator[Maker]:
    """Wordings of what a day itself was: "Friday, 7 March, was declared a day of mourning"."""
    clause = telling.clause(one.subject, one.verb, restyle(one.rest))

    def make(parts: Sequence[Part]) -> str:
        moment = one.when.start.date()
        day = telling.calendar.on_day(moment)
        day = f"{moment:%A}, {day}" if day[0].isdigit() else day
        credit = telling.source_words(one.evidence, one.origins)
        told = f"{day}{',' if ',' in day else ''} {clause.verb}{joined(parts)}"
        return f"{told}, {credit}" if credit else told

    for parts in arrangements(clause):
        yield partial(make, parts)


def _is_unknown(telling: Telling, one: Happening | Background) -> bool:
    """Whether background is of somebody of whom the record says no more than the name."""
    if isinstance(one, Background) and one.verb in GONE and _NAME.fullmatch(one.subject):
        return True
    person = telling.cast.named_in(one.subject)
    bare = person is not None and one.subject in (person.name, person.short)
    bare = bare and not (one.when is None and person is not None and " " in one.subject)
    return isinstance(one, Background) and bare and not (person and person.office)


def _is_of_another_story(telling: Telling, one: Happening | Background) -> bool:
    """Whether dated background is of something known that the article has not spoken of.

    "The shop stopped selling soap": which shop, only its report says.
    """
    words = one.subject.split()
    if not isinstance(one, Background) or one.when is None or words[0].lower() not in _KNOWN:
        return False
    if any(word[:1].isupper() for word in words[1:]):
        return False
    main = telling.event.main
    heads = [used.title or "" for used in telling.event.sources]
    told = " ".join([*heads, *((main.subject, main.rest) if main else ())])
    spoken = {key_of(word.strip(".,:;'’\"").lower()) for word in told.split()}
    return not any(key_of(word.lower()) in spoken for word in words[1:])


_KNOWN = frozenset(("the", "both", "all", "these", "those"))
"""How a subject begins that is spoken of as known."""


def _is_bare_harm(one: Happening | Background) -> bool:
    """Whether background says of people that they were harmed, and neither where nor by what."""
    passive = one.verb.split()[:1] in (["was"], ["were"])
    counted = _COUNTED.match(one.subject) is not None
    return isinstance(one, Background) and passive and counted and not one.rest


def _says_when(rest: str, when: When) -> bool:
    """Whether the words that follow the verb say it themselves, by its year or its month."""
    words = (f"{when.start.year}", f"{when.start:%B}", f"{when.start:%A}")
    return any(word in rest for word in words)


def gives_its_day(one: Happening) -> bool:
    """Whether a source that tells it names its weekday, which its clause itself does not."""
    return any(f"{one.when.start:%A}" in piece.quote for piece in one.evidence)


def _was_to_come(one: Happening | Background) -> bool:
    """Whether the day of it lay ahead when it was reported."""
    published = one.evidence[0].published if one.evidence else None
    return bool(published and one.when and one.when.start.date() > published.date())


def without_time(words: str, time_words: str, *, led: bool = True) -> str:
    """Words without their time and, where ``led``, the prepositions before it."""
    leading = _LEADING if led else ""
    return re.sub(
        rf"{leading}{re.escape(time_words)}(?:\s+(?:local|Eastern|Central|Pacific)\s+time|\s+GMT"
        rf"|\s+UTC)?(?=\W|$)(?!['’]s\b)",
        " ",
        words,
        count=1,
        flags=re.IGNORECASE,
    ).strip(" ,")


def _without_rest(part: Part) -> Part:
    """A part without a second participle: "condemning the attack and calling for ..."."""
    return replace(part, words=_AND_ING.sub("", part.words))


def arrangements(clause: Clause, *, bare: bool = False) -> Iterator[tuple[Part, ...]]:
    """The parts behind the verb in the orders to try: all, shortened, fewer and fewer.

    Object, complement and credit stay; so does one adverbial, without which a verb that has no
    object says next to nothing, unless ``bare`` lets a passive verb stand alone.
    """
    yield clause.parts
    parts = tuple(replace(one, words=one.short) for one in clause.parts)
    yield parts
    plain = _without_asides(parts)
    if plain != parts:
        yield plain
    if clause.verb.split()[-1:] and clause.verb.split()[-1] in NEEDING_ALL:
        if len(plain) > _SOME and plain[-1].role is not Role.CORE:
            yield plain[:-1]
            yield (*plain[:-2], replace(plain[-2], words=plain[-2].cut or plain[-2].words))
        return
    if any(_AND_ING.search(one.words) for one in parts):
        yield tuple(_without_rest(one) for one in parts)
    if any(one.cut and one.cut != one.short for one in parts):
        yield tuple(replace(one, words=one.cut or one.short) for one in parts)
    free = [
        at
        for at, one in enumerate(parts)
        if one.role in (Role.PLACE, Role.OTHER) and not one.comma and not _BOUND_TO.match(one.words)
    ]
    if len(free) > 1 and free[-1] == len(parts) - 1:
        first, last = free[0], free[-1]
        order = [*range(first), last, *range(first + 1, last), first]
        yield tuple(parts[at] for at in order)
    fixed = any(one.role is Role.CORE for one in parts)
    droppable = [
        at
        for at, one in enumerate(parts)
        if one.role not in (Role.CORE, Role.CREDIT) and not qualifies(one.words)
    ]
    droppable.sort(key=lambda at: (not parts[at].comma, -at))
    kept = set(range(len(parts)))
    droppable = [at for at in droppable if not (at and _BOUND_TO.match(parts[at].words))]
    for at in droppable if fixed else droppable[:-1]:
        kept.discard(at)
        bound = at + 1
        while bound < len(parts) and _BOUND_TO.match(parts[bound].words):
            kept.discard(bound)
            bound += 1
        left = tuple(one for at, one in enumerate(parts) if at in kept)
        yield left
        if any(one.cut and one.cut != one.words for one in left):
            yield tuple(replace(one, words=one.cut or one.words) for one in left)
    if bare and _PASSIVE.search(clause.verb) and not fixed:
        yield ()


_SOME = 2
"""Parts of a light verb that it needs; what stands behind more of them can go."""


def _without_asides(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Parts without what two commas enclose: "put Arlen, third in the league, ahead"."""
    kept: list[Part] = []
    enclosed = False
    for at, one in enumerate(parts):
        following = parts[at + 1] if at + 1 < len(parts) else None
        loose = one.comma and one.role is Role.OTHER and not qualifies(one.words)
        if loose and following is not None and following.comma:
            enclosed = True
            continue
        kept.append(replace(one, comma=False) if enclosed else one)
        enclosed = False
    return tuple(kept)


class Order(StrEnum):
    """Where time, place and credit stand."""

    FRONT = "front"
    """The time in front."""
    END = "end"
    """The time at the end of a short sentence."""
    BACK = "back"
    """The time behind the verb and its object."""
    EARLY = "early"
    """The time behind a passive verb, in front of who did it."""
    INSIDE = "inside"
    """The credit between subject and verb."""
    PLACE = "place"
    """The place in front."""
    MIDDLE = "middle"
    """The time between subject and verb, as agencies have it."""
    PASSIVE = "passive"
    """The object in front, the subject behind "by"."""


def _sentence(
    telling: Telling,
    one: Happening | Background,
    clause: Clause,
    parts: Sequence[Part],
    moment: Callable[[], str],
    order: Order,
) -> str | None:
    """One wording of a clause, with its time and its credit."""
    if not clause.verb:
        return None
    when = moment()
    credited = any(part.role is Role.CREDIT for part in parts)
    own = not credited and telling.outlet(one.evidence) in clause.subject
    credit = "" if credited or own else telling.source_words(one.evidence, one.origins)
    lead = ""
    if order is Order.PLACE:
        places = [at for at, part in enumerate(parts) if _can_lead(part)]
        if not places or len(parts) < 2:
            return None
        lead = parts[places[-1]].words
        parts = [part for at, part in enumerate(parts) if at != places[-1]]
    elif order is Order.FRONT:
        lead, when = when, ""
    elif order is Order.PASSIVE:
        passive = in_passive(clause, parts)
        if passive is None:
            return None
        clause, parts = passive
    if order is Order.INSIDE and not credit:
        return None
    if credited:
        parts = sorted(parts, key=lambda part: part.role is Role.CREDIT)
    known = _is_known_person(telling, clause.subject)
    subject = telling.cast.rename(clause.subject)
    inside = f", {telling.outlet_in_text(one.evidence)} reported," if order is Order.INSIDE else ""
    if order is Order.END:
        if any(part.comma or part.clausal for part in parts) or not when:
            return None
        if any(_WHICH.search(part.words) for part in parts):
            return None
        told = f"{behind(clause, parts)} {when}"
    elif order is Order.EARLY:
        if not when or not parts or not parts[0].words.startswith("by "):
            return None
        told = f"{clause.verb} {when}{',' if ',' in when else ''}{joined(parts)}"
    elif order is Order.MIDDLE:
        itself = isinstance(one, Happening) and one.main
        long = len(when.split()) > _BRIEF
        if not when or (not itself and (clause.lower or long)) or subject == "It":
            return None
        told = f"{when}{',' if ',' in when else ''} {behind(clause, parts)}"
    else:
        told = behind(clause, parts, when)
    told = telling.cast.rename(told).strip()
    if _PERSONAL.search(told) and not known:
        return None
    aside = ", " in subject and not subject.endswith(",") and not _LISTED.match(subject)
    comma = "," if aside and not inside else ""
    body = f"{subject}{comma}{inside} {told}"
    if lead:
        body = f"{telling.cast.rename(lead)}, {clause.inside(body)}"
    return f"{body}, {credit}" if credit and not inside else body


def _is_known_person(telling: Telling, subject: str) -> bool:
    """Whether "his" can only mean who is the subject, or whom the last sentence named."""
    return telling.cast.named_in(subject) is not None or telling.cast.last is not None


def _can_lead(part: Part) -> bool:
    """Whether a place can begin the sentence: nothing in it points at what follows."""
    if MINUTE.fullmatch(part.words):
        return True
    place = part.role is Role.PLACE and not part.comma and not _POSSESSIVE.search(part.words)
    return place and bool(_DEFINITE.search(part.words)) and not re.search(r"\d", part.words)


def in_passive(clause: Clause, parts: Sequence[Part]) -> tuple[Clause, Sequence[Part]] | None:
    """The clause with its object in front and its subject behind "by"."""
    if not clause.participle or not parts or parts[0].of_object is None:
        return None
    if (
        POINTING.match(clause.subject)
        or parts[0].words[:1].isdigit()
        or len(parts[0].words.split()) > _SHORT
        or _POSSESSIVE.search(parts[0].words)
    ):
        return None
    if any(one.role is Role.JOINED or _ING.match(one.words) for one in parts):
        return None
    first, rest = parts[0], list(parts[1:])
    subject = clause.inside(clause.subject)
    agent = Part(f"by {subject}", f"by {subject}", Role.CORE)
    be = "were" if first.of_object else "was"
    rest.insert(0, agent)
    low = not first.words[:1].isupper()
    words = f"{first.words}," if _ASIDE_BEHIND.search(first.words) else first.words
    made = replace(clause, subject=words, verb=f"{be} {clause.participle}", lower=low)
    return made, rest


_ASIDE_BEHIND = re.compile(r",\s(?:which|who|where|an?|the)\s[^,]*$")
"""What a comma must close before a verb."""


def behind(clause: Clause, parts: Sequence[Part], when: str = "") -> str:
    """The verb and what follows it, the time behind the object, but before what was said."""
    if when and parts and parts[0].clausal:
        that = "" if parts[0].words.startswith(_LINKS) else " that"
        return f"{clause.verb} {when}{that}{joined(parts)}"
    if when and len(parts) == 1 and parts[0].words.startswith(f"{parts[0].bare} "):
        going_on = parts[0].words.removeprefix(parts[0].bare)
        if _PARTICIPLE.match(going_on) or _WHICH.match(going_on):
            comma = "," if "," in when and _WHICH.match(going_on) else ""
            return f"{clause.verb} {parts[0].bare} {when}{comma}{going_on}"
    core = 0
    while core < len(parts) and _stays(parts[core]):
        core += 1
    time = f" {when}" if when else ""
    if ", " in when and core < len(parts) and not parts[core].comma:
        time += ","
    return f"{clause.verb}{joined(parts[:core])}{time}{joined(parts[core:])}"


_PARTICLE_FIRST = re.compile(r"(?:up|down|off|out|away|back)\b(?!\s+of\b)")
"""A particle that belongs to the verb before it: "stepped down over a memo"."""


def _stays(part: Part) -> bool:
    """Whether nothing can stand between a part and what it follows.

    "By 75 votes to 72", "dismissed the governor, Ilse Marcovan", "failed twice".
    """
    if part.comma:
        return part.words[:1].isupper() and part.role is Role.CORE
    return part.role is Role.CORE or bool(
        _PARTICLE_FIRST.match(part.words)
        or _BOUND_TO.match(part.words)
        or _MEASURED.match(part.words)
    )


def joined(parts: Sequence[Part]) -> str:
    """The parts behind a verb, with their commas."""
    return "".join(f"{',' if one.comma else ''} {one.words}" for one in parts)
