"""From an event record to a draft that has passed the gate."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from copydesk.model.article import Article
from copydesk.model.draft import Draft, Section, SectionKind, Sentence
from copydesk.model.event import Event
from copydesk.model.report import Report
from copydesk.write.credit import without_credit, without_credits
from copydesk.write.disclosure import disclosure
from copydesk.write.gate import Judged, judge_draft
from copydesk.write.layout import lay_out
from copydesk.write.plan import NO_MORE, as_told, plan
from copydesk.write.planned import Planned
from copydesk.write.runs import Runs
from copydesk.write.telling import Item

Check = Callable[[Article], Report]
DraftWith = Callable[[Event, Draft], Draft]

_ROUNDS = 8
"""How often a draft is checked at most."""
_LAST = 3
"""In the last rounds what fails is left out, since another wording could not be checked."""
_PATIENCE = 1
"""How many wordings of a sentence may fail before it is left out; what is no fault of the words."""
_NEEDED = ("headline", "lede")
_OWN = "copydesk"


def write(
    event: Event,
    *,
    check: Check,
    draft_with: DraftWith | None = None,
    texts: Mapping[str, str] | None = None,
) -> Draft:
    """Write an article from an event record.

    Args:
        event: the record.
        check: compares an article with the record's own sources; the gate calls it.
        draft_with: rewords a draft before the gate, as a language model does. Of its sentences
            those that fail give way to the built-in sentence of the same slots.
        texts: the sources' prose by name, so that no run of eight words is taken from them; the
            record's evidence when None.

    Returns:
        A draft in which no claim is contradicted and every sentence cites, but those of the
        disclosure. Deterministic if ``check`` and ``draft_with`` are.
    """
    texts = texts if texts is not None else {str(at): one for at, one in enumerate(_quotes(event))}
    desk = _Desk(event, Runs(texts.values()), texts)
    if draft_with is not None:
        desk.take(draft_with(event, desk.draft()))
    judged = Judged()
    for number in range(_ROUNDS):
        draft = desk.draft()
        laid = lay_out(draft, desk.unasked)
        judged = judge_draft(laid, check(laid.article))
        if not judged.faults:
            break
        desk.refuse(judged.faults, finally_=number >= _ROUNDS - _LAST)
    return desk.finished(judged)


def _quotes(event: Event) -> list[str]:
    """The words of the record's evidence."""
    cited = [
        *(one.evidence for one in event.happenings),
        *(one.evidence for one in event.statements),
        *(one.evidence for one in event.background),
        *(point.evidence for figure in event.figures for point in figure.points),
    ]
    return [piece.quote for evidence in cited for piece in evidence]


class _Desk:
    """The draft between its rounds: what was refused, and what a model worded."""

    def __init__(self, event: Event, runs: Runs, texts: Mapping[str, str]) -> None:
        self._event = event
        self._runs = runs
        self._texts = texts
        self._rejected: dict[str, list[str]] = {}
        self._told = as_told(event, texts)
        self._plan = plan(self._told, runs, self._rejected, texts)
        self._worded: Draft | None = None
        self._refused: list[Sentence] = []

    def take(self, worded: Draft) -> None:
        """Take a model's wording of the draft; what is a source's sentence is refused at once."""
        self._worded = worded
        self._refused = [one for one in _by_models(worded) if self._runs.shared(one.text)]

    def draft(self, judged: Judged | None = None) -> Draft:
        """The draft as it stands, with what the gate counted, if it has."""
        sections = tuple(self._section(one) for one in self._plan.sections)
        if judged is not None:
            sections = self._uncredited(sections, judged)
        checked = judged.checked if judged is not None else (0, 0)
        spent = self._worded.spent if self._worded else None
        closing = Section(
            SectionKind.DISCLOSURE,
            "About this article",
            (disclosure(self._event, checked, spent),),
        )
        return Draft(
            headline=self._plan.headline.sentence,
            sections=(*sections, closing),
            as_of=self._event.as_of,
            dateline=self._plan.dateline,
            sources=self._event.sources,
            left_out=self._plan.left_out,
            checked=checked,
            spent=spent,
        )

    @property
    def unasked(self) -> frozenset[Sentence]:
        """The sentences on the article and its sources."""
        return frozenset(item.sentence for item in self._plan.items() if item.of_sources)

    def _uncredited(self, sections: tuple[Section, ...], judged: Judged) -> tuple[Section, ...]:
        """The sections, no outlet named for what the gate found in several origins."""
        main = self._event.main

        def agreed(one: Item) -> bool:
            bare = without_credit(one.sentence.text, one.credit) if one.credit else None
            if bare is not None and self._runs.shared(bare) is not None:
                return False
            of_main = main is not None and main.id in one.sentence.slots
            return one.sentence in (judged.shared if of_main else judged.agreed)

        changed = {
            one: told
            for one, told in without_credits(self._plan.items(), agreed).items()
            if self._runs.shared(told.text) is None
        }
        return tuple(
            replace(
                section,
                paragraphs=tuple(
                    tuple(changed.get(one, one) for one in group) for group in section.paragraphs
                ),
            )
            for section in sections
        )

    def refuse(self, faults: Mapping[Sentence, str], *, finally_: bool) -> None:
        """Take failing sentences out: a model's for good, our own for their next wording."""
        for item in self._plan.items():
            if item.sentence in faults:
                refused = self._rejected.setdefault(item.key, [])
                final = finally_ or (len(refused) >= _PATIENCE and item.key not in _NEEDED)
                refused += [faults[item.sentence]] * (NO_MORE if final else 1)
        self._refused += [one for one in faults if one.by != _OWN]
        self._plan = plan(self._told, self._runs, self._rejected, self._texts)

    def finished(self, judged: Judged) -> Draft:
        """The draft with what the gate counted, and what a model's sentences came to."""
        if self._worded is not None and self._worded.spent is not None:
            spent, kept = self._worded.spent, len(_by_models(self.draft()))
            replaced = spent.replaced + len(_by_models(self._worded)) - kept
            spent = replace(spent, kept=kept, replaced=replaced)
            self._worded = replace(self._worded, spent=spent)
        return self.draft(judged)

    def _section(self, planned: Planned) -> Section:
        paragraphs = [[item.sentence for item in group] for group in planned.paragraphs]
        for one in self._wordings(planned.kind, planned.heading):
            paragraphs = _overlaid(paragraphs, one)
        filled = tuple(tuple(group) for group in paragraphs if group)
        return Section(planned.kind, planned.heading, filled, planned.rows)

    def _wordings(self, kind: SectionKind, heading: str) -> list[Sentence]:
        """A model's sentences of a section that have not been refused."""
        if self._worded is None:
            return []
        return [
            one
            for section in self._worded.sections
            if (section.kind, section.heading) == (kind, heading)
            for group in section.paragraphs
            for one in group
            if one.by != _OWN and one not in self._refused
        ]


def _overlaid(paragraphs: list[list[Sentence]], worded: Sentence) -> list[list[Sentence]]:
    """Paragraphs in which a model's sentence stands for the built-in ones of its slots."""
    slots = set(worded.slots)
    placed = False
    made: list[list[Sentence]] = []
    for group in paragraphs:
        kept: list[Sentence] = []
        for one in group:
            if one.by != _OWN or not slots.issuperset(one.slots):
                kept.append(one)
            elif not placed:
                kept.append(replace(worded, evidence=worded.evidence or one.evidence))
                placed = True
        made.append(kept)
    return made


def _by_models(draft: Draft) -> list[Sentence]:
    """The sentences of a draft that a model worded."""
    return [
        one
        for section in draft.sections
        for group in section.paragraphs
        for one in group
        if one.by != _OWN
    ]
