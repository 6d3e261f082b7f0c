"""The headline: the event itself and its gravest figure."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from copydesk.events.scene import scene_of
from copydesk.model.draft import Sentence
from copydesk.model.event import Figure, Happening
from copydesk.write.clause import Clause, simple, tree_of
from copydesk.write.counts import printed
from copydesk.write.course import joined, without_time
from copydesk.write.course import uncounted as without_count
from copydesk.write.current import as_it_stands
from copydesk.write.harm import (
    does_harm,
    harm_of,
    is_killing,
    is_of_one_time,
    names_an_event,
    others_of_the_day,
    tellable,
    tells_harm,
)
from copydesk.write.lang.en.style import WHOLE_ALONE
from copydesk.write.newest import has_newly_moved, newly_in_headlines
from copydesk.write.numerals import SPELLED_TO, in_number
from copydesk.write.restyle import restyle
from copydesk.write.telling import Item, Maker, Telling

PLACED = re.compile(r"\b(?:in|at|near)\s+[A-Z]")
_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
_HEADLINE = 12
"""Words of the clause in a headline."""
_BEYOND = re.compile(r"[,;:–—]|\s(?:as|after|to|while|with|amid|says?|said)\s")
"""What ends the core of a title."""
_SAID = frozenset("say warn tell report call".split())
_TITLE = 7
"""Words of a title's core, which are too few to be another's sentence."""
_SUBJECT = 6
"""Words of the subject of a headline."""
_CUT = 2
"""Words more that it may have where it has been cut."""
_ALONE = ((3, True), (2, True), (1, True))
_BESIDE_TOLL = ((3, True), (2, True), (2, False), (1, True), (1, False))
"""How many parts of a clause a headline tells, and whether with its place."""


def headline_item(telling: Telling) -> Item:
    """The headline: the event and its gravest figure."""
    event, main = telling.event, telling.event.main
    harm = harm_of(event)
    harm = [one for one in harm if is_of_one_time(harm[0], one)]
    deadly = [one for one in tellable(event, main) if does_harm(one)] if harm else []
    of = deadly[0] if deadly else main
    cited = [*harm[:2]] or list(event.figures[:1])
    evidence = [piece for one in cited for piece in one.current.evidence]
    slots = [one.current.id for one in cited]
    if of:
        evidence += of.evidence
        slots.append(of.id)
    toll = ", ".join(f"{printed(one, one.current)} {_HARMED[one.state or '']}" for one in harm[:2])
    makers: list[Maker] = []
    if harm and deadly and not is_killing(deadly[0]) and has_newly_moved(harm[0], main):
        makers += _toll_of_now(telling, harm[0], deadly)
    if deadly and is_killing(deadly[0]):
        makers.append(partial(_killing, telling, deadly[0], printed(harm[0], harm[0].current)))
    elif deadly:
        makers += [
            partial(_as, toll, clause)
            for one in deadly
            for clause in _clauses(telling, one, deadly=True)
        ]
    elif of:
        makers += [*_clauses(telling, of), _title_in_present(telling, of)]
    if harm:
        makers.append(lambda: f"{_title(telling)}: {toll}")
    makers.append(lambda: _title(telling))
    if not harm and of:
        makers += [partial(_short_of, title) for title in _titles(telling)]
        for one in others_of_the_day(event, of):
            makers += _clauses(telling, one) if len(one.origins) > 1 else ()
    makers.append(lambda: _bare_title(telling))
    found = telling.tell("headline", makers, slots, evidence, "headline")
    title = _with_figure(found.sentence.text.rstrip(".")) if found else _bare_title(telling)
    sentence = Sentence(title, tuple(slots), tuple(dict.fromkeys(evidence)))
    return Item("headline", sentence, of_sources=title == _bare_title(telling))


def _clauses(telling: Telling, of: Happening, *, deadly: bool = False) -> Iterator[Maker]:
    """What happened in the present of headlines, the fullest first.

    What people came to harm by needs no more than two parts, and is told beside the toll.
    """
    for parts, placed in _BESIDE_TOLL if deadly else _ALONE:
        yield partial(_headline_clause, telling, of, parts, placed=placed)
    yield partial(_headline_clause, telling, of, 1, cut=True)
    if not deadly:
        yield partial(_with_bare_object, telling, of)
        yield partial(_headline_clause, telling, of, 0)
        yield partial(_headline_clause, telling, of, 2, uncounted=True)
        yield partial(_headline_clause, telling, of, 1, uncounted=True)


def _toll_of_now(telling: Telling, first: Figure, deadly: Sequence[Happening]) -> Iterator[Maker]:
    """ "Death toll rises to 94 after explosions in Kerman"; what happened is no news any more."""
    toll = newly_in_headlines(first)
    for one in deadly:
        subject = telling.clause(restyle(one.subject), one.verb, "")
        if names_an_event(one) and _placed(telling, subject.subject):
            yield partial(_after_the, telling, toll, subject)
            continue
        for parts, placed in _BESIDE_TOLL:
            of = partial(_headline_clause, telling, one, parts, placed=placed, past=True)
            yield partial(_after, toll, of)
        cut = partial(_headline_clause, telling, one, 1, cut=True, past=True)
        yield partial(_after, toll, cut)


def _after_the(telling: Telling, toll: str, subject: Clause) -> str:
    """ "Death toll rises to 94 after two explosions in Kerman"."""
    words = f"{toll} after {_doer(subject)}"
    return f"{words}{_placed(telling, words)}"


def _after(toll: str, clause: Maker) -> str | None:
    """ "Death toll rises to 11 after irrigation dam burst"; one "after" is enough."""
    words = clause()
    return f"{toll} after {words}" if words and " after " not in words else None


def _as(toll: str, clause: Maker) -> str | None:
    """ "Four dead, two missing as bridge falls"."""
    words = clause()
    return f"{toll} as {words}" if words else None


def _killing(telling: Telling, of: Happening, dead: str) -> str:
    """ "Landslide kills 31"."""
    subject = telling.clause(restyle(of.subject), of.verb, "")
    killer = _ARTICLE.sub("", subject.core or subject.subject)
    words = f"{killer} {'kill' if subject.plural else 'kills'} {dead}"
    return f"{words}{_placed(telling, words)}"


def _with_figure(title: str) -> str:
    """A headline may begin with a figure: "84 dead", "38-foot yacht"."""
    title = title.removeprefix("A total of ")
    first, _, rest = title.partition(" ")
    number = in_number(first.lower())
    if number is not None:
        return title if number <= SPELLED_TO else f"{number} {rest}"
    spelled, _, noun = first.rpartition("-")
    number = in_number(spelled.lower())
    return title if number is None else f"{number}-{noun} {rest}"


_HARMED = {
    "dead": "dead",
    "killed": "dead",
    "missing": "missing",
    "injured": "injured",
    "wounded": "wounded",
}


def _title_in_present(telling: Telling, of: Happening) -> Maker:
    """The event itself with its object alone, in the present of headlines."""

    def make() -> str | None:
        clause = simple(telling.clause(restyle(of.subject), of.verb, restyle(of.rest)))
        kept = [replace(one, words=one.bare) for one in clause.parts[:1] if one.bare]
        if clause.parts and not kept and clause.verb.split()[-1] not in WHOLE_ALONE:
            return None
        return f"{_doer(clause)} {clause.present}{joined(kept)}"

    return make


def _doer(clause: Clause, *, whole: bool = False, uncounted: bool = False) -> str:
    """Who or what a headline is about, without article.

    A noun alone that stands for something named keeps the name: "shares in Halden Ophthalmics".
    """
    core, subject = clause.core or clause.subject, clause.subject
    named = any(word[:1].isupper() for word in subject[len(core) :].split())
    bare = _ARTICLE.sub("", core)
    whole = whole or (named and " " not in bare and bare == core)
    words = subject if whole and len(subject.split()) <= _SUBJECT else core
    words = _ARTICLE.sub("", clause.inside(words))
    return without_count(words) if uncounted else words


def _titles(telling: Telling) -> list[str]:
    """The titles of the reports that others have copied, the most copied first."""
    origins = Counter(one.origin for one in telling.event.sources)
    used = sorted(telling.event.sources, key=lambda one: -origins[one.origin])
    return [one.title for one in used if origins[one.origin] > 1 and one.title]


def _short_of(title: str) -> str | None:
    """The core of a report's title where it is a clause: who did what to whom."""
    words = _BEYOND.split(restyle(title), maxsplit=1)[0].strip()
    tree = tree_of(f"{words}.")
    root = tree.root
    if root is None or root.tag not in ("VBZ", "VBP", "VBD") or root.lemma in _SAID:
        return None
    whole = any(True for _ in tree.of(root, "nsubj")) and any(True for _ in tree.of(root, "dobj"))
    return words if whole and len(words.split()) <= _TITLE else None


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
    telling: Telling,
    of: Happening,
    parts: int,
    *,
    placed: bool = True,
    cut: bool = False,
    uncounted: bool = False,
    past: bool = False,
) -> str | None:
    """What happened in the present of headlines, with so many of its parts and its place.

    Each part is told up to its noun or, where ``cut``, up to the place at its end; without any a
    passive verb stands behind all of its subject. ``uncounted`` leaves out how many did it;
    ``past`` tells it as over.
    """
    rest = without_time(of.rest, of.time_words) if of.time_words else of.rest
    clause = simple(telling.clause(restyle(of.subject), of.verb, restyle(rest)))
    passive = clause.present.split()[-1:] == clause.verb.split()[-1:] and " " in clause.verb
    kept = [one for one in clause.parts if not one.comma and not tells_harm(one.words)][:parts]
    if (clause.parts and not kept and parts) or (not parts and not passive):
        return None
    kept = [replace(one, words=(one.cut if cut else one.bare) or one.short) for one in kept]
    kept = [one for one in kept if not _SOME_CASE.fullmatch(one.words)]
    subject = _doer(clause, whole=not parts, uncounted=uncounted)
    verb = clause.verb if past else clause.present
    words = as_it_stands(telling.event, f"{subject} {verb}{joined(kept)}")
    if placed and not PLACED.search(words):
        words += _placed(telling, words)
    return words if len(words.split()) <= _HEADLINE + _CUT * cut else None


_SOME_CASE = re.compile(r"(?:in|over|after|during|amid)\s+an?\s+[a-z-]+")
"""A part that says nothing once what stands behind its noun is gone: "in a dispute"."""


def _with_bare_object(telling: Telling, of: Happening) -> str | None:
    """Who does what to what, and no more: "Cyber attack paralyses the computers"."""
    clause = simple(telling.clause(restyle(of.subject), of.verb, restyle(of.rest)))
    first = next(iter(clause.parts), None)
    if first is None or first.of_object is None:
        return None
    noun, _, more = first.bare.partition(" of ")
    counted = in_number(noun.lower()) is not None
    whole = bool(more) and noun.lower().split()[-1] not in _PARTIAL and not counted
    return f"{_doer(clause)} {clause.present} {noun}" if whole else None


def _placed(telling: Telling, words: str) -> str:
    place = scene_of(telling.event)
    return f" in {place.name}" if place and place.name not in words else ""


_PARTIAL = frozenset(
    "one some all most part none many several half last first rest majority number".split()
)
