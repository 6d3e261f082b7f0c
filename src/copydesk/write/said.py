"""What was said: quotations word for word, statements in the article's words, never as ours."""

from collections.abc import Iterator, Sequence

from copydesk.model.event import Statement, StatementKind
from copydesk.model.span import Span
from copydesk.understand.syntax import parse
from copydesk.write.clause import Clause, Part, take_apart
from copydesk.write.course import arrangements, joined
from copydesk.write.restyle import restyle
from copydesk.write.telling import Item, Maker, Telling
from copydesk.write.voices import speaker_in_print

_WHOLE = 4
"""Words from which a quotation that begins with a capital is a sentence."""
_LONGEST_QUOTE = 60
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
        return speaker_in_print(telling, one.speaker_name)
    pronoun = person.pronoun
    if (
        pronoun in ("he", "she")
        and telling.cast.last == person.id
        and telling.cast.is_known(person)
    ):
        return pronoun
    return telling.cast.name(person)


def _on(telling: Telling, one: Statement) -> str:
    return f" {telling.calendar.at(one.said)}" if one.said else ""


def _claimed(telling: Telling, one: Statement) -> str | None:
    name = _speaker(telling, one)
    if name is None:
        return None
    channel = f" {restyle(one.channel)}" if one.channel else ""
    return f"{name} claimed responsibility{_on(telling, one)}{channel}"


def _quoted(telling: Telling, one: Statement) -> Iterator[Maker]:
    """Wordings of a quotation: whole sentences behind a colon or in front; parts in a sentence."""
    words = " ".join(one.words.split()).strip(' ,“”"').translate(_MARKS)
    count = len(words.split())
    if not words or count > _LONGEST_QUOTE:
        return
    if words[:1].isupper() and count >= _WHOLE:
        ended = words if words.endswith((".", "!", "?")) else f"{words}."

        def behind() -> str | None:
            name = _speaker(telling, one)
            return f"{name} said{_on(telling, one)}: “{ended}”" if name else None

        def in_front() -> str | None:
            name = _speaker(telling, one)
            if name is None:
                return None
            before = ended if ended.endswith(("!", "?")) else f"{ended[:-1]},"
            return f"“{before}” {name.rstrip(',')} said{_on(telling, one)}"

        pronoun = telling.cast.person(one.speaker)
        if pronoun is not None and telling.cast.last == pronoun.id:
            yield in_front
        yield behind
        yield in_front
        return

    def in_a_clause() -> str | None:
        name = _speaker(telling, one)
        verb = _verb_before(one, words)
        if name is None or verb is None:
            return None
        return f"{name} {verb} “{words}”{_on(telling, one)}"

    def plainly() -> str | None:
        name = _speaker(telling, one)
        return f"{name} used the words “{words}”{_on(telling, one)}" if name else None

    yield in_a_clause
    yield plainly


def _verb_before(one: Statement, words: str) -> str | None:
    """What leads from the verb to the quotation in a source: "promised a"."""
    for piece in one.evidence:
        quote = " ".join(piece.quote.split())
        at = quote.translate(_MARKS).find(words)
        if at <= 0:
            continue
        before = quote[:at].rstrip("“\"'‘ ")
        text = f"{before} thing."
        (tree,) = parse(text, [Span(0, len(text))])
        verbs = [token for token in tree.tokens if token.pos == "VERB" and token.tag != "VBG"]
        if not verbs:
            continue
        start = verbs[-1].span.start
        lead = before[start:].strip()
        if len(lead.split()) <= 5:
            clause = take_apart("It", lead.split()[0], " ".join(lead.split()[1:]))
            return f"{clause.verb}{joined(clause.parts)}"
    return None


def _told(telling: Telling, one: Statement) -> Iterator[Maker]:
    """Wordings of what was said in a source's words."""
    words = restyle(one.words).strip(' .,;“”"')
    clause = clause_of(words)
    if clause is None:
        return
    for parts in arrangements(clause):

        def make(parts: Sequence[Part] = parts) -> str | None:
            name = _speaker(telling, one)
            if name is None:
                return None
            body = telling.cast.rename(f"{clause.subject} {clause.verb}{joined(parts)}")
            on = _on(telling, one)
            that = f"{on} that" if on else ""
            verb = "denied that" if one.kind is StatementKind.DENIAL else f"said{that}"
            return f"{name} {verb} {clause.inside(body)}"

        yield make

    def inside() -> str | None:
        name = _speaker(telling, one)
        if name is None or one.kind is StatementKind.DENIAL:
            return None
        body = telling.cast.rename(f"{clause.verb}{joined(clause.parts)}")
        return f"{clause.subject}, {name.rstrip(',')} said{_on(telling, one)}, {body}"

    yield inside


def clause_of(words: str) -> Clause | None:
    """A clause in words taken apart, its verb in the past tense; None when it is none."""
    text = f"{words}."
    (tree,) = parse(text, [Span(0, len(text))])
    root = next((one for one in tree.tokens if one.head == one.index), None)
    if root is None or root.pos not in ("VERB", "AUX"):
        return None
    group = [root, *tree.of(root, "aux", "auxpass", "neg")]
    first = min(one.span.start for one in group)
    end = max(one.span.end for one in group)
    subject = text[:first].strip()
    if not subject or not any(True for _ in tree.of(root, "nsubj", "nsubjpass", "expl", "csubj")):
        return None
    return take_apart(subject, text[first:end], text[end:-1])
