"""Who a sentence says holds which office."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from copydesk.model.span import Span
from copydesk.understand.lang.en.people import (
    ALIASES,
    BECAME,
    COPULAS,
    EVENT_OFFICES,
    HAS_RUN,
    HONORIFICS,
    RAN,
    RUNS,
    STILL,
    WAS,
    WILL_BE,
)
from copydesk.understand.people.model import Holding, Mentioned, Office, Tenure
from copydesk.understand.people.offices import Phrase, complement_of
from copydesk.understand.people.runs import Run
from copydesk.understand.words import Word

_AGE = r"(?:\s(?:aged\s)?\d{1,3},)?"
_APPOSED = re.compile(
    rf",{_AGE}\s\Z|\s?[(–—]\s?\Z|,\s(?:now|currently)\s\Z|,\s(?P<past>then|at th(?:e|at) time)\s\Z"
)
_PAST = (
    r",?\s(?:at the time|at that (?:time|point|moment|stage)|back then|then\b|until\b|from \d{4}"
    r"|between \d{4}|of (?:the|that) (?:day|time|hour|moment|period|era)\b(?!['’])"
    r"|in (?:those days|office (?:then|at the time)|\d{4})|when (?:the|it|that|those)\b"
    r"|(?:during|under|through) (?:the|that|those)\b)"
)
_ENDED = re.compile(_PAST)
_CLOSED = re.compile(
    r"(?:,(?!\sand\b)|[.;:)?!–—]|\s[–—]|[\"”’']|\Z|\n|,?\s(?:who|which|since)\b|\sand\san?\s|"
    + _PAST
    + ")"
)
_APPOSED_WHO = re.compile(r",\s(?:the\s[^\W\d_]+\s)?")
_TITLE = re.compile(r"(?<=[,:] )(?:[^\W\d_]{1,12}\.? ){1,3}\Z")
_ASIDE = re.compile(r",\s(?:who|whose|aged|an?|the)\b[^,.;:\"“”]{1,80},\s")
"""What is said of somebody in passing: "Anna Veld, who runs the bank today, will be"."""
_ANOTHER = re.compile(r",\s(?:an?\s|who\b|aged\b)")


def holdings_in(
    prose: str,
    words: Sequence[Word],
    sentence: int,
    end: int,
    phrases: Sequence[Phrase],
    runs: Sequence[Run],
) -> tuple[Holding, ...]:
    """Who one sentence says holds which office, in order of the names.

    Args:
        prose: the text that the words come from.
        words: the words of the sentence.
        sentence: its index.
        end: the offset at which it ends.
        phrases: its words for offices.
        runs: its names.
    """
    ahead = _apposed_after(prose, words, phrases, runs, end)
    behind = _apposed_before(prose, words, phrases, runs, end)
    torn = {phrase.head for _, phrase in ahead} & {phrase.head for _, phrase in behind}
    pairs = [
        *_direct(prose, words, phrases, runs),
        *(pair for pair in (*ahead, *behind) if pair[1].head not in torn),
        *_said_to_be(prose, words, phrases, runs),
    ]
    found = {}
    for run, phrase in pairs:
        tenure = phrase.tenure
        if _ENDED.match(prose, max(phrase.office.span.end, run.span.end), end) or _ENDED.match(
            prose, phrase.office.span.end, end
        ):
            tenure = Tenure.FORMER
        name = Mentioned(run.span, run.words, sentence)
        found[run.start, phrase.head] = Holding(name, phrase.office, tenure, sentence)
    for run, office, tenure in (*_who_runs(prose, words, runs), *_run_by(prose, words, runs)):
        name = Mentioned(run.span, run.words, sentence)
        found[run.start, -1] = Holding(name, office, tenure, sentence)
    return tuple(found[key] for key in sorted(found))


_Pair = tuple[Run, Phrase]


def _direct(
    prose: str, words: Sequence[Word], phrases: Sequence[Phrase], runs: Sequence[Run]
) -> Iterator[_Pair]:
    """ "Interior Minister Ahmad Vahidi", "referee Olwen Pryce"."""
    by_start = {run.start: run for run in runs}
    for phrase in phrases:
        at = phrase.head + 1
        run = by_start.get(at) or _behind_title(words, by_start, at)
        if run and prose[words[phrase.head].span.end : words[at].span.start] in (" ", "\u00a0"):
            yield run, replace(phrase, end=phrase.head + 1)


def _behind_title(words: Sequence[Word], by_start: dict[int, Run], at: int) -> Run | None:
    run = by_start.get(at + 1)
    return run if run and run.titled and at < len(words) else None


def _apposed_after(
    prose: str, words: Sequence[Word], phrases: Sequence[Phrase], runs: Sequence[Run], end: int
) -> list[_Pair]:
    """ "Ahmad Vahidi, the interior minister,"."""
    found = []
    for run, phrase in _pairs(runs, phrases):
        gap = prose[run.span.end : words[phrase.start].span.start]
        apposed = _APPOSED.fullmatch(gap)
        if phrase.determiner == "whose" or not apposed:
            continue
        if _CLOSED.match(prose, phrase.office.span.end, end):
            past = replace(phrase, tenure=Tenure.FORMER)
            found.append((run, past if apposed["past"] else phrase))
    return found


def _pairs(runs: Sequence[Run], phrases: Sequence[Phrase]) -> Iterator[_Pair]:
    """Each name with the first words for an office behind it."""
    at = 0
    for run in runs:
        while at < len(phrases) and phrases[at].start < run.end:
            at += 1
        if at < len(phrases):
            yield run, phrases[at]


def _apposed_before(
    prose: str, words: Sequence[Word], phrases: Sequence[Phrase], runs: Sequence[Run], end: int
) -> list[_Pair]:
    """ "the interior minister, Ahmad Vahidi,", "the board, whose president, Marta Inostroza,"."""
    found = []
    at = 0
    for index, phrase in enumerate(phrases):
        while at < len(runs) and runs[at].start < phrase.end:
            at += 1
        if at == len(runs):
            break
        run = runs[at]
        gap = prose[words[phrase.end - 1].span.end : run.span.start]
        other = phrases[index + 1] if index + 1 < len(phrases) else None
        if (
            other
            and other.determiner
            and other.head + 1 == run.start
            and words[other.start - 1].span.end <= (words[phrase.end - 1].span.end)
        ):
            gap = prose[words[phrase.end - 1].span.end : words[other.start].span.start]
        ranked = other and other.head + 1 == run.start and words[other.head].lower in HONORIFICS
        if other and ranked and other.start == other.head:
            gap = prose[words[phrase.end - 1].span.end : words[other.start].span.start]
        if run.titled:
            gap = _TITLE.sub("", gap)
        if not phrase.determiner or phrase.determiner in ("a", "an") or gap not in (", ", ": "):
            continue
        if _CLOSED.match(prose, run.span.end, end) and not _ANOTHER.match(prose, run.span.end, end):
            found.append((run, _of_body(prose, words, phrase, runs)))
    return found


def _of_body(prose: str, words: Sequence[Word], phrase: Phrase, runs: Sequence[Run]) -> Phrase:
    """The body whose office it is, for "the Board, whose president"."""
    if phrase.determiner != "whose":
        return phrase
    before = [run for run in runs if run.end <= phrase.start]
    if not before:
        return phrase
    scope = phrase.office.scope | frozenset(before[-1].words)
    return replace(phrase, office=replace(phrase.office, scope=scope))


def _said_to_be(
    prose: str, words: Sequence[Word], phrases: Sequence[Phrase], runs: Sequence[Run]
) -> Iterator[_Pair]:
    """ "Ahmad Vahidi is the interior minister", "who became chief financial officer"."""
    for run, phrase in _pairs(runs, phrases):
        start = words[phrase.start].span.start
        aside = _ASIDE.match(prose, run.span.end, start)
        first = aside.end() if aside else run.span.end
        between = [word.lower for word in words[run.end : phrase.start] if word.span.start >= first]
        if between[:1] == ["who"]:
            between = between[1:]
        elif "," in prose[first:start]:
            continue
        tenure = _said_tenure(between)
        if tenure:
            phrase = replace(
                phrase, tenure=phrase.tenure if phrase.tenure is not Tenure.NOW else tenure
            )
            yield run, phrase


def _said_tenure(between: list[str]) -> Tenure | None:
    between = [word for word in between if word not in STILL] or between
    if between == ["has", "been"] or (len(between) == 1 and between[0] in COPULAS | BECAME):
        return Tenure.NOW
    if between and between[0] in WAS and between[1:] in ([], ["then"], ["once"]):
        return Tenure.FORMER
    if tuple(between) in WILL_BE:
        return Tenure.COMING
    return Tenure.FORMER if between == ["had", "been"] else None


def _who_runs(
    prose: str, words: Sequence[Word], runs: Sequence[Run]
) -> Iterator[tuple[Run, Office, Tenure]]:
    """ "Jafar Miadfar, who runs the emergency service", "Anna Veld, the farmer who leads it"."""
    for run in runs:
        who = next(
            (
                i
                for i in range(run.end, run.end + 4)
                if i + 2 < len(words) and words[i].lower == "who"
            ),
            None,
        )
        if who is None or not _APPOSED_WHO.fullmatch(prose[run.span.end : words[who].span.start]):
            continue
        verb = words[who + 1].lower
        lasting = verb == "has" and who + 3 < len(words) and words[who + 2].lower in HAS_RUN
        if lasting:
            who, verb = who + 1, words[who + 2].lower
        head = RUNS.get(verb) or (HAS_RUN if lasting else RAN).get(verb)
        if not head:
            continue
        domain: set[str] = set()
        scope: set[str] = set()
        end = complement_of(prose, words, who + 2, domain, scope)
        if end > who + 2 or words[who + 2].lower == "it":
            span = Span(words[who + 1].span.start, words[max(end, who + 3) - 1].span.end)
            whole = ALIASES.get((words[end - 1].lower, head)) if end > who + 2 else None
            office = Office(span, whole or head, frozenset(domain), frozenset(scope))
            now = lasting or verb in RUNS or whole in EVENT_OFFICES
            yield run, office, Tenure.NOW if now else Tenure.FORMER


def _run_by(
    prose: str, words: Sequence[Word], runs: Sequence[Run]
) -> Iterator[tuple[Run, Office, Tenure]]:
    """ "the Electoral Commission, chaired by Ms Bruna Kolesar"."""
    for body, run in pairwise(runs):
        between = [word.lower for word in words[body.end : run.start]]
        while between and between[-1].rstrip(".") in HONORIFICS:
            between.pop()
        if len(between) != 2 or between[1] != "by" or between[0] not in RAN:
            continue
        span = words[body.end].span.join(words[body.end + 1].span)
        office = Office(span, RAN[between[0]], frozenset(), frozenset(body.words))
        yield run, office, Tenure.NOW
