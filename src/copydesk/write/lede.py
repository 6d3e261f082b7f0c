"""Headline and lede: who, what, when, where, how many, according to whom."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from copydesk.events.scene import scene_of
from copydesk.model.draft import Sentence
from copydesk.model.event import Event, Figure, Happening, StatementKind
from copydesk.write.clause import Clause, Part, Role, simple
from copydesk.write.counts import counted, is_of_people, noun_of, participle, printed
from copydesk.write.course import arrangements, behind, happening_item, joined, without_time
from copydesk.write.described import descriptions
from copydesk.write.lang.en.figures import EVENT_NOUNS, HARM, HARMFUL
from copydesk.write.numerals import SPELLED_TO, in_number
from copydesk.write.restyle import restyle
from copydesk.write.said import claimed_item
from copydesk.write.table import tells_something
from copydesk.write.telling import Item, Maker, Telling
from copydesk.write.toll import is_measure
from copydesk.write.voices import giver_of

_PLACED = re.compile(r"\b(?:in|at|near)\s+[A-Z]")
_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
_KILLS = re.compile(r"\b(?:kill|kills|killed)\Z")
_HEADLINE = 12
"""Words of the clause in a headline."""
_CUT = 2
"""Words more that it may have where it has been cut."""


def harm_of(event: Event) -> list[Figure]:
    """The figures of dead, missing and injured of the whole event, the gravest first."""
    found = [
        one for one in event.figures if one.state in HARM and not one.place and is_of_people(one)
    ]
    found.sort(key=lambda one: HARM.index(one.state or ""))
    kept: dict[str | None, Figure] = {}
    for one in found:
        kept.setdefault(one.state, one)
    return list(kept.values())


def headline_item(telling: Telling) -> Item:
    """The headline: the event and its gravest figure."""
    event, main = telling.event, telling.event.main
    harm = harm_of(event)
    cited = [*harm[:2]] or list(event.figures[:1])
    evidence = [piece for one in cited for piece in one.current.evidence]
    slots = [one.current.id for one in cited]
    if main:
        evidence += main.evidence
        slots.append(main.id)

    def with_harm(parts: int, *, placed: bool = True) -> str | None:
        if not harm:
            return None
        if main and is_killing(main):
            subject = telling.clause(restyle(main.subject), main.verb, "")
            killer = _ARTICLE.sub("", subject.core or subject.subject)
            kills = "kill" if subject.plural else "kills"
            words = f"{killer} {kills} {printed(harm[0], harm[0].current)}"
            return f"{words}{_placed(telling, words)}"
        told = [f"{printed(one, one.current)} {_HARMED[one.state or '']}" for one in harm[:2]]
        clause = _headline_clause(telling, parts, placed=placed) if fatal else None
        return f"{', '.join(told)} as {clause}" if clause else None

    def with_title() -> str | None:
        if not harm:
            return None
        told = [f"{printed(one, one.current)} {_HARMED[one.state or '']}" for one in harm[:2]]
        return f"{_title(telling)}: {', '.join(told)}"

    def of_the_main(parts: int) -> str | None:
        return None if harm and fatal else _headline_clause(telling, parts)

    def cut_short() -> str | None:
        return None if harm and fatal else _headline_clause(telling, 1, cut=True)

    def bare_object() -> str | None:
        return None if (harm and fatal) or main is None else _with_bare_object(telling, main)

    fatal = main is not None and does_harm(main)
    makers: list[Maker] = [
        partial(with_harm, 3),
        partial(with_harm, 2),
        partial(with_harm, 2, placed=False),
        partial(with_harm, 1),
        partial(with_harm, 1, placed=False),
        *(partial(of_the_main, parts) for parts in (3, 2, 1)),
        cut_short,
        bare_object,
    ]
    makers += [
        _title_in_present(telling),
        with_title,
        lambda: _title(telling),
        lambda: _bare_title(telling),
    ]
    makers += [with_title, _title_in_present(telling)] if harm else [_title_in_present(telling)]
    makers += [lambda: _title(telling), lambda: _bare_title(telling)]
    found = telling.tell("headline", makers, slots, evidence, "headline")
    title = _with_figure(found.sentence.text.rstrip(".")) if found else _bare_title(telling)
    sentence = Sentence(title, tuple(slots), tuple(dict.fromkeys(evidence)))
    return Item("headline", sentence, of_sources=title == _bare_title(telling))


def _with_figure(title: str) -> str:
    """A headline may begin with a figure."""
    title = title.removeprefix("A total of ")
    first, _, rest = title.partition(" ")
    number = in_number(first)
    return title if number is None or number <= SPELLED_TO else f"{number} {rest}"


_HARMED = {
    "dead": "dead",
    "killed": "dead",
    "missing": "missing",
    "injured": "injured",
    "wounded": "wounded",
}


def _title_in_present(telling: Telling) -> Maker:
    """The event itself with its object alone, in the present of headlines."""

    def make() -> str | None:
        main = telling.event.main
        if main is None:
            return None
        clause = simple(telling.clause(restyle(main.subject), main.verb, restyle(main.rest)))
        kept = [replace(one, words=one.bare) for one in clause.parts[:1]]
        subject = _ARTICLE.sub("", clause.inside(clause.core or clause.subject))
        return f"{subject} {clause.present}{joined(kept)}"

    return make


def _bare_title(telling: Telling) -> str:
    place = scene_of(telling.event)
    return f"{place.name}: what the reports say" if place else "What the reports say"


def _title(telling: Telling) -> str:
    """The event's title; its place where the title is a source's own."""
    event = telling.event
    own = event.title not in {used.title for used in event.sources}
    if own and telling.runs.shared(event.title) is None:
        return event.title
    return event.places[0].name if event.places else "What the reports say"


def _headline_clause(
    telling: Telling, parts: int, *, placed: bool = True, cut: bool = False
) -> str | None:
    """The event itself in the present of headlines, with so many of its parts and its place.

    Each part is told up to its noun or, where ``cut``, up to the place at its end.
    """
    main = telling.event.main
    if main is None:
        return None
    rest = without_time(main.rest, main.time_words) if main.time_words else main.rest
    clause = simple(telling.clause(restyle(main.subject), main.verb, restyle(rest)))
    kept = [one for one in clause.parts if not one.comma and not tells_harm(one.words)][:parts]
    if clause.parts and not kept:
        return None
    kept = [replace(one, words=(one.cut if cut else one.bare) or one.short) for one in kept]
    subject = _ARTICLE.sub("", clause.inside(clause.core or clause.subject))
    words = _as_it_stands(telling, f"{subject} {clause.present}{joined(kept)}")
    if placed and not _PLACED.search(main.rest):
        words += _placed(telling, words)
    return words if len(words.split()) <= _HEADLINE + _CUT * cut else None


def _with_bare_object(telling: Telling, main: Happening) -> str | None:
    """Who does what to what, and no more: "Cyber attack paralyses the computers"."""
    clause = simple(telling.clause(restyle(main.subject), main.verb, restyle(main.rest)))
    first = next(iter(clause.parts), None)
    if first is None or first.of_object is None:
        return None
    noun, _, more = first.bare.partition(" of ")
    subject = _ARTICLE.sub("", clause.inside(clause.core or clause.subject))
    whole = bool(more) and noun.lower() not in _PARTIAL
    return f"{subject} {clause.present} {noun}" if whole else None


def _placed(telling: Telling, words: str) -> str:
    place = scene_of(telling.event)
    return f" in {place.name}" if place and place.name not in words else ""


def _as_it_stands(telling: Telling, words: str) -> str:
    """A headline with the figures that hold now in place of those first given."""
    for figure in telling.event.figures:
        now = printed(figure, figure.current)
        for point in figure.points:
            then = printed(figure, point)
            if then != now and _stands_in(then, words):
                return words.replace(then, now, 1)
    return words


def lede_items(telling: Telling) -> Iterator[Item]:
    """The first paragraph."""
    event, main = telling.event, telling.event.main
    harm = harm_of(event)
    if harm:
        lede, toll_follows = _lede_of_harm(telling, harm)
        if lede and toll_follows:
            yield lede
            yield from _bare_figure(telling, harm[0])
            return
    else:
        lede = _main_item(telling, main) if main else None
        if lede is None and main:
            lede = _in_the_words_of_its_source(telling, main)
    if lede:
        yield lede
    else:
        shown = max(
            (one for one in event.figures if tells_something(one) and not is_measure(one.unit)),
            key=lambda one: (bool(one.state), bool(one.counted)),
            default=None,
        )
        yield from _bare_figure(telling, shown) if shown else ()
    if lede and main and not harm:
        for figure in telling.event.figures:
            if _has_moved_since(figure, main) and printed(figure, figure.current) not in (
                lede.sentence.text
            ):
                yield from _bare_figure(telling, figure)
                break
    claim = next(
        (one for one in event.statements if one.kind is StatementKind.RESPONSIBILITY), None
    )
    item = claimed_item(telling, claim) if claim else None
    if item:
        yield item


def _lede_of_harm(telling: Telling, harm: Sequence[Figure]) -> tuple[Item | None, bool]:
    """The lede of an event with dead or injured, and whether their number is still to be told.

    They are told with what can have harmed them; where nothing of the day can, what happened comes
    first, without the toll of the first hours.
    """
    event, main = telling.event, telling.event.main
    deadly = [one for one in _tellable(event, main) if does_harm(one)]
    told = next(filter(None, (_harm_lede(telling, harm, one) for one in deadly)), None)
    if told:
        return told, False

    def of_main() -> Item | None:
        return _main_item(telling, replace(main, rest=_TOLL.sub("", main.rest))) if main else None

    if deadly:
        alone = _harm_lede(telling, harm, None)
        return (alone, False) if alone else (of_main(), True)
    first = of_main()
    return (first, True) if first else (_harm_lede(telling, harm, None), False)


_TOLL = re.compile(r",?\s+(?:killing|injuring|wounding|leaving)\b.*$", re.DOTALL)
"""What an event is told to have cost, which later reports have otherwise."""
_NEW = re.compile(r"^(?:an?|two|three|four|several)\b", re.IGNORECASE)


def _tellable(event: Event, main: Happening | None) -> Iterator[Happening]:
    """The event itself, then what else of its day is told as news: "two trains collided"."""
    if main is None:
        return
    yield main
    for one in event.happenings:
        same_day = one is not main and one.when.start.date() == main.when.start.date()
        told = _NEW.match(one.subject) or does_harm(one)
        if same_day and told and not one.negated and not tells_harm(one.verb):
            yield one


def does_harm(one: Happening) -> bool:
    """Whether people can come to harm by what happened: "a ferry capsized", not "shares fell"."""
    words = re.findall(r"[\w-]+", f"{one.subject} {one.verb} {one.rest}".lower())
    return not HARMFUL.isdisjoint(words)


def _main_item(telling: Telling, main: Happening) -> Item | None:
    """The event itself; a number in it that no longer holds gives way to the one that does."""
    if not re.match(r"(?:will|is|are)\b", main.verb):
        return happening_item(telling, main)
    clause = telling.clause(restyle(main.subject), main.verb, restyle(main.rest))
    moved = next((one for one in telling.event.figures if _has_moved_since(one, main)), None)
    point = moved.current if moved else None
    evidence = [*main.evidence, *(point.evidence if point else ())]
    due = f"{'are' if clause.plural else 'is'} to {clause.infinitive}"

    def make(subject: str, parts: Sequence[Part]) -> str | None:
        if not clause.infinitive:
            return None
        comma = "," if ", " in subject else ""
        whole = f"{telling.cast.rename(subject)}{comma} {due}{joined(parts)}"
        told = _as_it_stands(telling, whole)
        if told == whole:
            giver = telling.outlet_in_text(main.evidence)
        elif point is None or len(parts) > 1:
            return None
        else:
            giver = giver_of(telling, point)
        return f"{told}, according to {giver}"

    tried = [*arrangements(clause), tuple(replace(one, words=one.bare) for one in clause.parts[:1])]
    slots = [main.id, *([point.id] if point else ())]
    subjects = [*descriptions(telling, clause.subject, evidence), clause.subject]
    makers = [partial(make, subject, parts) for subject in subjects for parts in tried]
    return telling.tell("lede", makers, slots, evidence, "the event itself") or happening_item(
        telling, main
    )


def _in_the_words_of_its_source(telling: Telling, main: Happening) -> Item | None:
    """The event itself as a quotation, where every wording is too near to its source's."""
    piece = main.evidence[0]
    words = " ".join(_DATELINE.sub("", piece.quote).split()).rstrip(" .")
    if _MARKED.search(words) or len(words.split()) > _LONGEST_QUOTE:
        return None

    def make() -> str:
        when = f" on {telling.calendar.on_day(piece.published.date())}" if piece.published else ""
        return f"“{words},” {telling.outlet_in_text(main.evidence)} reported{when}"

    return telling.tell("lede:quoted", [make], [main.id], [piece], "the event itself")


_PARTIAL = frozenset("one some all most part none many several half".split())
_DATELINE = re.compile(r"\A[^a-z]{3,40}[^.]{0,60}?\s[-–—]\s")
_MARKED = re.compile(r"[\"“”«»*_|\[\]]")
_LONGEST_QUOTE = 40


def _has_moved_since(figure: Figure, main: Happening) -> bool:
    """Whether the clause of the event itself gives a figure that no longer holds."""
    return any(
        point.value != figure.current.value and _stands_in(printed(figure, point), main.rest)
        for point in figure.points
    )


def _stands_in(value: str, words: str) -> bool:
    return bool(re.search(rf"(?<![\w$£€,.]){re.escape(value)}(?![\w,.%])", words))


def _bare_figure(telling: Telling, figure: Figure) -> Iterator[Item]:
    """How a figure stands."""
    point = figure.current

    def make() -> str:
        day = telling.calendar.on_day(point.as_of.date())
        stood = f"{noun_of(figure)} stood at {printed(figure, point)}"
        preposition = "on" if point.as_of_stated else "by"
        return f"{stood} {preposition} {day}, according to {giver_of(telling, point)}"

    slots = [figure.id, point.id]
    found = telling.tell("lede:figure", [make], slots, point.evidence, figure.name)
    if found:
        yield found


def _harm_lede(telling: Telling, harm: Sequence[Figure], main: Happening | None) -> Item | None:
    """ "At least 84 people were killed and 284 injured when ..., according to ..."."""
    first = harm[0]
    others = [one for one in harm[1:] if is_of_people(one)]
    second = next((one for one in others if one.state in ("injured", "wounded")), None)
    second = second or next(iter(others), None)
    told = [first, second] if second else [first]
    slots = [*(one.current.id for one in told), *([main.id] if main else ())]
    evidence = [piece for one in told for piece in one.current.evidence]

    def people() -> str:
        were = "was" if first.current.high == 1 else "were"
        said = f"{counted(first, first.current)} {were} {participle(first)}"
        if second is None:
            return said
        were = " were" if second.state == "missing" else ""
        return f"{said} and {printed(second, second.current)}{were} {participle(second)}"

    def without_main() -> str:
        return f"{people()}, according to {giver_of(telling, first.current)}"

    makers: list[Maker] = []
    if main:
        evidence += main.evidence
        rest = without_time(main.rest, main.time_words) if main.time_words else main.rest
        clause = simple(telling.clause(restyle(main.subject), main.verb, restyle(rest)))
        tried = [
            [one for one in parts if not tells_harm(one.words)] for parts in arrangements(clause)
        ]
        tried.append([replace(one, words=one.bare) for one in clause.parts[:1] if one.bare])
        clauses = [clause, *([replace(clause, subject=clause.core)] if clause.core else [])]
        makers = [
            partial(_when, telling, people, main, one, parts, first, early)
            for one in clauses
            for parts in [*tried, []]
            for early in (False, True)
        ]
        if is_killing(main):
            makers = [partial(_killing, telling, clause, first, second)]
    if main is None:
        makers = [without_main]
    found = telling.tell("lede", makers, slots, evidence, "the event and its figures")
    if found is None and main is not None:
        telling.left_out.pop()
    return found


def is_killing(main: Happening) -> bool:
    """Whether the event itself is told as what killed: "an outbreak has killed 71 people"."""
    passive = re.search(r"\b(?:was|were|be|been|being)\b", main.verb)
    return bool(_KILLS.search(main.verb)) and passive is None


def _killing(telling: Telling, clause: Clause, first: Figure, second: Figure | None) -> str | None:
    """ "A landslide above Tarrow has killed 31 people, according to ..."."""
    if first.state != "dead":
        return None
    subject = telling.cast.rename(clause.core or clause.subject)
    has = "have" if clause.plural else "has"
    told = f"{subject} {has} killed {counted(first, first.current)}"
    if second and second.state in ("injured", "wounded"):
        told = f"{told} and {participle(second)} {printed(second, second.current)}"
    place = _place(telling, told)
    return f"{told}{place}, according to {giver_of(telling, first.current)}"


def _when(
    telling: Telling,
    people: Callable[[], str],
    main: Happening,
    clause: Clause,
    parts: Sequence[Part],
    first: Figure,
    early: bool,
) -> str | None:
    """The lede, the time at its end or, where ``early``, behind the verb."""
    if not parts and any(one.role is Role.CORE for one in clause.parts):
        return None
    said = people()
    when = telling.calendar.at(main.when, main.time_words) if main.time_words else ""
    if early:
        happened = f"{clause.subject} {behind(clause, parts, when)}"
    else:
        happened = f"{clause.subject} {behind(clause, parts)}"
    happened = _THE_EVENT.sub(_newly, telling.cast.rename(clause.inside(happened)))
    happened += _place(telling, happened)
    if not early and when:
        happened += f" {when}"
    return f"{said} when {happened}, according to {giver_of(telling, first.current)}"


_THE_EVENT = re.compile(rf"^the ({'|'.join(sorted(EVENT_NOUNS))})\b")


def _newly(found: re.Match[str]) -> str:
    """ "a fire" for "the fire", which the article has not spoken of yet."""
    noun = found[1]
    if noun.endswith("s"):
        return noun
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def tells_harm(words: str) -> bool:
    return any(
        word in words.split()
        for word in ("killing", "injuring", "wounding", "leaving", "killed", "injured")
    )


def _place(telling: Telling, said: str) -> str:
    """Where, unless the words have it."""
    place = scene_of(telling.event)
    main = telling.event.main
    if place is None or place.name in said or (main and _PLACED.search(main.rest)):
        return ""
    named = any(word[:1].isupper() for word in place.within.split())
    within = f", {place.within}," if named and place.within not in said else ""
    return f" in {place.name}{within}"
