"""Facts of an event as sentences: all that a clause says, in an order of the article's own.

Nothing is cut out of a fact but what stands between commas. What can move is moved: an adverbial to
the front, the object before a passive verb, who says so to either end.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from copydesk.events.hedges import qualifies
from copydesk.events.lang.happenings import FINITE_TAGS, GIVING_OUT, LASTING
from copydesk.events.lang.speech import SPEAKING
from copydesk.model.event import Background
from copydesk.model.evidence import Evidence
from copydesk.write.ahead import Prospect, prospect
from copydesk.write.clause import Clause, Part, Role, tree_of
from copydesk.write.contrast import is_cut_off
from copydesk.write.course import behind, in_passive
from copydesk.write.described import is_body, is_name
from copydesk.write.lang.en.asked import UNDER_WAY
from copydesk.write.lang.en.style import (
    BODIES,
    DEICTIC,
    HANGING,
    HANGING_SUBJECT,
    MINUTE,
    MOVABLE,
    NEEDING_ALL,
    OUTLETS,
    OWN_VOICE,
    POINTING,
    POINTING_NOUN,
    TIME_INSIDE,
    UNSAID,
)
from copydesk.write.numerals import in_number
from copydesk.write.partly import partly_quoted
from copydesk.write.passages import MOST_VERBATIM
from copydesk.write.restyle import dated, restyle
from copydesk.write.speaker import is_unknown
from copydesk.write.telling import Item, Maker, Telling
from copydesk.write.untold import is_untold

_PRONOUN = re.compile(r"\b(?:his|her|hers|its|their|he|she|it|they|him|them)\b", re.IGNORECASE)
_OWNED = re.compile(r"^\w+\s+(?:his|her)\s[^,]*$")
_PERSONAL = re.compile(r"\b(?:his|her|hers|him|he|she)\b")
_STRAIGHT = re.compile(r"\"([^\"]*)\"")
_THEIR_NAME = re.compile(r"\b(?:his|her|its|their)\s(?:[A-Z][a-z]|[a-z-]+\s[A-Z][a-z]+\s[A-Z])")
"""Somebody named behind an owner: "their Strake"."""
_DAY = re.compile(r"\b[A-Z][a-z]+day\b|\b\d{1,2}\s+[A-Z][a-z]{2,8}\b|\b[A-Z][a-z]{2,8}\s+\d{1,2}\b")
_NUMBER_ALONE = re.compile(r"(?:(?:about|some|an\s+estimated)\s+)?[\d,.]+|per\s+cent\b.*", re.I)
_GAPPED = re.compile(r"^in\s+\d{4}\s+(?:and\s+)?[Tt]he\s.*\bin\s+\d{4}\b")
"""Two clauses with one verb: "was convicted in 2009 and the mayor of Arlen in 2017"."""
_DAY_AT_FRONT = re.compile(r"(?:[Oo]n\s+)?\d{1,2}\s+[A-Z][a-z]{2,8}\s+\d")
"""A date and a number that were read as one: "10 October 41 members"."""
_HOUR_IN_WORDS = re.compile(r"\b(?:\d{1,2}|half|quarter)\s+(?:to|past)\s+\d|\b[Aa]t\s\d{1,2}$")
"""An hour that was told in words or cut in two: "20 to 10"."""
_ORDINAL = re.compile(r"the\s+(?:first|second|third|other)", re.IGNORECASE)
_BARE_NUMBER = re.compile(
    r"(?:[a-z]+\s)?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven)"
)
"""A number of what was spoken of before: "settled for 11"."""
_BARE_SHARE = re.compile(r"(?:(?:about|some|almost|nearly)\s)?\d[\d.]*\s?(?:%|per\s?cent)")
"""A share of what was spoken of before: "took 58 per cent"."""
_STAYING = frozenset(("is", "are", "has", "have"))


def fact_item(telling: Telling, one: Background) -> Item | None:
    """One fact as a sentence; None where no wording of it stands by itself."""
    main = telling.event.main
    named = main is not None and main.subject.split()[0] in telling.names
    if main and named and is_body(one.subject) and is_name(main.subject):
        one = replace(one, subject=main.subject)
    one = replace(one, subject=_in_full(telling, one.subject))
    credit = _CREDIT.search(one.rest)
    if credit and (telling.is_outlet(credit[1]) or credit[1].split()[-1] in OUTLETS):
        one = replace(one, rest=one.rest[: credit.start()])
    what = one.words
    makers: list[Maker] = [*makers_of(telling, one), partial(_word_for_word, telling, one)]
    found = telling.tell(one.id, makers, [one.id], one.evidence, what)
    if found:
        begun = found.sentence.text.lower().startswith((one.subject[:6].lower(), "it ", "they "))
        telling.subject = one.subject if begun else ""
    return found


def _word_for_word(telling: Telling, one: Background) -> str | None:
    """A fact that several origins tell as a quotation of one, where no wording of ours is left."""
    words = one.words
    piece = one.evidence[0]
    if len(set(one.origins)) < _SEVERAL or telling.verbatim >= MOST_VERBATIM:
        return None
    if words not in " ".join(piece.quote.split()) or not _FEWEST <= len(words.split()) <= _LONGEST:
        return None
    if POINTING.match(words) or DEICTIC.search(words) or OWN_VOICE.search(words) or '"' in words:
        return None
    if UNDER_WAY.search(words):
        return None
    telling.verbatim += 1
    begun = words[:1].upper() + words[1:]
    return f"“{begun},” {telling.outlet_in_text(one.evidence)} reported"


_SEVERAL = 2
"""Origins that tell a fact too important to be left out."""
_FEWEST, _LONGEST = 8, 30
"""Words of such a fact."""


def _in_full(telling: Telling, subject: str) -> str:
    """ "the Irrigators' Board" for "the board", where the record has just one such name."""
    the, _, noun = subject.partition(" ")
    if the.lower() != "the" or noun.lower() not in BODIES:
        return subject
    named = {
        one.name for one in telling.event.people if one.name.split()[-1].lower() == noun.lower()
    }
    return f"the {named.pop().removeprefix('The ')}" if len(named) == 1 else subject


def _is_unnamed(telling: Telling, subject: str) -> bool:
    """Whether a subject is some body that only its report names: "the extremist organisation"."""
    words = subject.split()
    main = telling.event.main
    told = main is not None and words[-1] in main.subject.lower().split()
    small = words[0].lower() == "the" and all(word.islower() for word in words[1:])
    return small and words[-1] in BODIES and len(words) <= _BRIEF and not told


_BRIEF = 3
"""Words of a body that is not named."""
_CREDIT = re.compile(r"\s*,\s*according to ([^,]+)$")


def makers_of(telling: Telling, one: Background) -> Iterator[Maker]:
    """The wordings of a fact: the whole before the shorter, each in the orders that it allows."""
    subject = one.subject
    named = telling.cast.named_in(subject) is not None
    if POINTING_NOUN.search(subject) or (POINTING.match(subject) and not named):
        return
    if HANGING_SUBJECT.search(subject) or HANGING.search(one.rest):
        return
    if telling.nouns.lacks_article(subject) and " " not in subject:
        return
    if subject.endswith(("'s", "’s")):
        return
    if (
        telling.is_outlet(subject)
        or _BARE_NUMBER.fullmatch(one.rest)
        or _BARE_SHARE.fullmatch(one.rest)
        or (_ORDINAL.fullmatch(subject) and "first" not in "".join(telling.sentences[-1:]))
        or subject.split()[-1].lower() in OUTLETS
        or _NUMBER_ALONE.fullmatch(subject)
        or _DAY_AT_FRONT.match(subject)
        or _GAPPED.search(one.rest)
        or in_number(subject.lower()) is not None
        or _is_unnamed(telling, subject)
        or _is_known_of(telling, one)
        or UNSAID.search(f"{one.verb} {one.rest}")
    ):
        return
    person = telling.cast.named_in(subject)
    if person is not None and is_unknown(telling, person):
        return
    if is_untold(subject, one.verb, one.rest, named=named) or is_cut_off(one.words, one.evidence):
        return
    published = _told_in(one).published if one.evidence else None
    planned = one.verb.endswith("s") and " " not in one.verb
    rest = restyle(dated(one.rest, published, planned=planned))
    time = prospect(one, rest, telling.event.as_of)
    if time is Prospect.PASSED:
        return
    tense = time is Prospect.PAST and not _lasts(one)
    clause = telling.clause(restyle(subject), one.verb, rest, tense=tense)
    if time is Prospect.AHEAD and clause.infinitive and not rest.startswith("to "):
        clause = replace(clause, verb=f"{'are' if clause.plural else 'is'} to {clause.infinitive}")
    in_full = clause
    if subject == telling.subject and not named and not _is_a_person(telling, subject):
        clause = replace(clause, subject="they" if clause.plural else "it", lower=True)
    bare = clause.subject.partition(", ")[0]
    clauses = [clause, *([replace(clause, subject=bare)] if bare != clause.subject else [])]
    spare = _ASIDE.sub(" ", rest)
    if spare != rest:
        whole = telling.clause(restyle(bare), one.verb, spare, tense=tense)
        told = replace(whole, subject=clauses[-1].subject, lower=clause.lower, verb=clause.verb)
        clauses.append(told)
    clauses += [in_full] if in_full is not clause else []
    for each in clauses:
        for parts in _kept(each):
            for told, behind_it, lead in _orders(each, parts):
                for at_front in (False, True):
                    yield partial(_sentence, telling, one, told, behind_it, lead, at_front=at_front)
    yield from partly_quoted(telling, one, clauses[-1])


def _told_in(one: Background) -> Evidence:
    """The words that a fact is told in, from whose day its weekdays count."""
    rest = one.rest.partition(", according to")[0]
    return next(
        (piece for piece in one.evidence if rest in " ".join(piece.quote.split())),
        one.evidence[0],
    )


def _runs_on(one: Background) -> bool:
    """Whether two clauses were read as one: "the line moved under vibration it cracked"."""
    tree = tree_of(f"{one.words.rstrip('. ')}.")
    for verb in tree.tokens:
        if verb.relation not in ("ccomp", "parataxis", "dep") or verb.tag not in FINITE_TAGS:
            continue
        who = next(tree.of(verb, "nsubj", "nsubjpass"), None)
        joined = any(True for _ in tree.of(verb, "mark", "cc", "advmod"))
        said = tree.tokens[verb.head].lemma in SPEAKING | GIVING_OUT
        if who is not None and who.pos == "PRON" and not joined and not said:
            return True
    return False


def _is_a_person(telling: Telling, subject: str) -> bool:
    """Whether a subject is somebody's family name."""
    return any(
        one.name.split()[-1] == subject.split()[-1] and " " in one.name
        for one in telling.event.people
        if one.short or one.office
    )


def _is_known_of(telling: Telling, one: Background) -> bool:
    """Whether a fact of a person is the office with which the article introduces the person."""
    person = telling.cast.named_in(one.subject)
    if person is None or not person.office:
        return False
    words = set(one.rest.lower().replace(",", "").split())
    return bool(words) and len(words & set(person.office.lower().split())) >= _SAME * len(words)


_SAME = 0.6
"""The part of its words that a fact has of an office that it only repeats."""


def _lasts(one: Background) -> bool:
    """Whether a clause in the present tense says what is so for long."""
    first = one.verb.split()[0]
    if _DAY.search(one.rest):
        return False
    counted = any(sign.isdigit() for sign in one.subject)
    alone = first in _STAYING and len(one.verb.split()) == 1 and not counted
    verb = tree_of(f"They {one.verb} it.").tokens[1].lemma
    return alone or (verb in LASTING and first.endswith("s") and first not in _STAYING)


def _kept(clause: Clause) -> Iterator[tuple[Part, ...]]:
    """The parts behind the verb: all, then without the asides, then without what commas set off."""
    yield clause.parts
    spare = tuple(replace(one, words=_ASIDE.sub(" ", one.words)) for one in clause.parts)
    if spare != clause.parts:
        yield spare
    short = tuple(replace(one, words=one.short) for one in clause.parts)
    if short != clause.parts:
        yield short
    if clause.verb.split()[-1] in NEEDING_ALL:
        return
    plain = tuple(
        one for one in short if not one.comma or one.role is Role.CREDIT or qualifies(one.words)
    )
    dropped = [one.words for one in short if one not in plain]
    listed = any(one.split()[:1] == part.words.split()[:1] for one in dropped for part in plain)
    if plain != short and len(plain) > 0 and not listed:
        yield plain


_ASIDE = re.compile(r",\s(?!and\b|or\b)[^,\d]{3,60},\s(?!and\b|or\b)")
"""What stands between two commas, and is no part of a list."""


def _orders(
    clause: Clause, parts: Sequence[Part]
) -> Iterator[tuple[Clause, tuple[Part, ...], str]]:
    """The clause as it is, with one adverbial in front, and in the passive."""
    yield clause, tuple(parts), ""
    early = _with_time_early(parts)
    if early is not None:
        yield clause, early, ""
    timed = _with_time_first(parts)
    if timed is not None:
        yield clause, timed[1], timed[0]
    firsts = [one.words.split()[0] for one in parts if one.words]
    if len(set(firsts)) < len(firsts) and any(one.comma for one in parts):
        return
    movable = [at for at, one in enumerate(parts) if _can_lead(one, clause)]
    for at in reversed(movable):
        rest = tuple(one for number, one in enumerate(parts) if number != at)
        yield clause, rest, parts[at].words
    passive = in_passive(clause, parts) if len(parts) == 1 else None
    if passive is not None:
        yield passive[0], tuple(passive[1]), ""


def _with_time_early(parts: Sequence[Part]) -> tuple[Part, ...] | None:
    """A minute of play in front of how it was: "equalised in the 39th minute from a free kick"."""
    if len(parts) < _TWO or parts[0].role not in (Role.OTHER, Role.PLACE) or parts[0].comma:
        return None
    if parts[-1].comma or not MINUTE.fullmatch(parts[-1].words):
        return None
    return (parts[-1], *parts[:-1])


_TWO = 2


def _with_time_first(parts: Sequence[Part]) -> tuple[str, tuple[Part, ...]] | None:
    """A time that stands inside a part, and the parts without it."""
    for at, one in enumerate(parts):
        found = TIME_INSIDE.search(f" {one.words} ")
        if found is None or one.role is Role.CREDIT:
            continue
        words = f" {one.words} "
        left = f"{words[: found.start()]} {words[found.end() :]}".strip()
        if not left:
            continue
        kept = replace(one, words=left, bare="")
        return found["time"], (*parts[:at], kept, *parts[at + 1 :])
    return None


def _can_lead(part: Part, clause: Clause) -> bool:
    """Whether a part says by itself when, where or why, and can so begin the sentence."""
    if part.role in (Role.CREDIT, Role.JOINED):
        return False
    if _PRONOUN.search(part.words) and not (is_name(clause.subject) and _OWNED.search(part.words)):
        return False
    return bool(MOVABLE.match(part.words)) and part.role is not Role.CORE


def _sentence(
    telling: Telling,
    one: Background,
    clause: Clause,
    parts: Sequence[Part],
    lead: str,
    *,
    at_front: bool,
) -> str | None:
    """One wording, with its credit at the end or, where ``at_front``, before all."""
    if not clause.verb:
        return None
    given = any(part.role is Role.CREDIT for part in parts)
    own = telling.outlet(one.evidence) in clause.subject
    credit = "" if given or own else telling.source_words(one.evidence, one.origins)
    if at_front and (not credit or lead):
        return None
    parts = sorted(parts, key=lambda part: part.role is Role.CREDIT)
    known = telling.cast.named_in(clause.subject) or telling.cast.last
    subject = telling.cast.rename(clause.subject, beside=behind(clause, parts))
    told = telling.cast.rename(behind(clause, parts), beside=clause.subject).strip()
    if (_PERSONAL.search(told) and not known) or _THEIR_NAME.search(told):
        return None
    told = _STRAIGHT.sub(r"“\1”", told)
    aside = ", " in subject and not subject.endswith(",")
    body = f"{subject}{',' if aside else ''} {told}"
    if _HOUR_IN_WORDS.search(lead) or _HOUR_IN_WORDS.search(body):
        return None
    if lead and clause.subject in ("it", "they"):
        return None
    if lead:
        return f"{telling.cast.rename(lead)}, {clause.inside(body)}, {credit}"
    if at_front:
        outlet = telling.outlet_in_text(one.evidence)
        return f"according to {outlet}, {clause.inside(body)}"
    return f"{body}, {credit}" if credit else body
