"""How reports begin: the lede, and what is newest."""

from dataclasses import replace

from copydesk.events.lang.happenings import ON_A_DAY
from copydesk.model.event import Passage
from copydesk.write.counts import printed
from copydesk.write.course import happening_item
from copydesk.write.current import stands_in
from copydesk.write.lang.en.account import CREDITED, ROUGHLY, TOLL
from copydesk.write.lang.en.figures import HARM
from copydesk.write.lede_of_harm import credit_words
from copydesk.write.passages import passage_item, shorter, slots_of, wordings
from copydesk.write.presumed import presumed, told_by
from copydesk.write.telling import Item, Telling
from copydesk.write.unfit import OVERTAKEN, has_most, is_the_event, why_unfit


def opening_item(telling: Telling, *, of_main: bool = False) -> Item | None:
    """How the last agency report begins that tells the event with numbers that still hold.

    What it cost at first is cut off its end. Where ``of_main``, only one that tells the event
    itself.
    """
    main = telling.event.main
    openings = [
        one for one in telling.event.account if one.agency and one.paragraph == 1 and not one.after
    ]
    if of_main:
        openings = [one for one in openings if main and main.id in slots_of(telling, one)]
    for held in (True, False):
        for one in reversed(openings):
            found = _opening(telling, one, held=held)
            if found is not None:
                return found
    return None


def _opening(telling: Telling, one: Passage, *, held: bool) -> Item | None:
    """One opening as the lede; where ``held``, with nothing that another number has overtaken.

    What is overtaken says when it was so.
    """
    short = replace(one, words=TOLL.sub("", one.words.rstrip(". ")) + ".")
    if not held:
        updated = _updated(telling, one)
        if updated is not None:
            return updated
    for told in (one, short, *shorter(one)):
        if ON_A_DAY.search(one.words) and not ON_A_DAY.search(told.words):
            continue
        why = why_unfit(telling, told, set(), opening=True)
        if why and (held or why != OVERTAKEN or not ON_A_DAY.search(told.words)):
            continue
        found = passage_item(telling, told, key="lede:account")
        if found is not None:
            return found
        telling.left_out.pop()
    return None


def _updated(telling: Telling, one: Passage) -> Item | None:
    """An opening with the harm done as it stands now, whoever gives that; None without such."""
    piece = one.evidence[0]
    words, moved = CREDITED.sub("", one.words.rstrip(". ")), []
    for figure in telling.event.figures:
        if figure.state not in HARM and not figure.unit:
            continue
        for point in figure.points:
            then, now = printed(figure, point), printed(figure, figure.current)
            mine = bool(figure.unit) or any(at.source == piece.source for at in point.evidence)
            if mine and then != now and stands_in(then, words.lower()):
                at = words.lower().find(then)
                before = ROUGHLY.sub("", words[:at])
                words = f"{before}{now}{words[at + len(then) :]}"
                moved.append(figure)
                break
    if not moved:
        return None
    evidence = (*one.evidence, *(at for each in moved for at in each.current.evidence))
    told = replace(one, words=f"{words}{credit_words(telling, *moved)}.", evidence=evidence)
    if why_unfit(telling, told, set(), opening=True):
        return None
    slots = [one.id, *(each.current.id for each in moved), *slots_of(telling, one)]
    return telling.tell("lede:now", wordings(telling, told), slots, evidence, told.words)


def newest_item(telling: Telling, lede: str) -> Item | None:
    """What the newest report begins with, where it is no agency's and says what is new.

    Args:
        telling: the article so far.
        lede: the sentence that it stands behind.
    """
    last = telling.event.sources[-1].name
    opening = next((one for one in telling.event.account if one.evidence[0].source == last), None)
    if opening is None or why_unfit(telling, opening, set(), opening=True):
        return None
    if is_the_event(telling, opening) or presumed(opening.words, told_by([lede])):
        return None
    slots = slots_of(telling, opening)
    happened = [one for one in telling.event.happenings if one.id in slots]
    main = telling.event.main
    if main and any(one.when.start.date() <= main.when.start.date() for one in happened):
        return None
    found = passage_item(telling, opening, key="lede:newest")
    if found is not None:
        return None if has_most(found.sentence.text, lede) else found
    telling.left_out.pop()
    return happening_item(telling, happened[0]) if happened else None
