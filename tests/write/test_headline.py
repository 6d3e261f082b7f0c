"""Headlines and ledes from a record: what leads, what a long event is cut to, what follows."""

from dataclasses import replace

import pytest

from copydesk.model.event import Event, Happening, Statement, StatementKind
from copydesk.write.cast import Cast
from copydesk.write.dates import Calendar
from copydesk.write.headline import headline_item
from copydesk.write.lede import lede_items
from copydesk.write.runs import Runs
from copydesk.write.settled import settled
from copydesk.write.telling import Telling
from tests.write.made import EVENT, FIRE, TUESDAY, at, wire


def telling(event: Event, *texts: str) -> Telling:
    return Telling(event, Runs(texts), {}, Calendar(event.as_of), Cast(event.people))


def of(subject: str, verb: str, rest: str) -> Event:
    """A record of one thing that did nobody harm."""
    main = replace(FIRE, when=at(TUESDAY), subject=subject, verb=verb, rest=rest, time_words="")
    return replace(EVENT, figures=(), happenings=(main,), statements=(), places=())


@pytest.mark.parametrize(
    ("subject", "verb", "rest", "headline"),
    [
        (
            "Shares in Ostmark Ferries",
            "fell",
            "by a fifth",
            "Shares in Ostmark Ferries fall by a fifth",
        ),
        ("A probe carrying two cameras", "was lost", "", "Probe carrying two cameras lost"),
        (
            "The 38-foot Swallow",
            "took",
            "line honours in the Bay Race",
            "38-foot Swallow takes line honours",
        ),
    ],
)
def test_a_headline_keeps_what_it_is_about(
    subject: str, verb: str, rest: str, headline: str
) -> None:
    assert headline_item(telling(of(subject, verb, rest))).sentence.text == headline


def test_a_headline_too_near_to_its_source_leaves_out_how_many() -> None:
    rest = "off the job at the Lunn hospital"
    event = of("1,240 cooks, porters, bakers and kitchen hands", "walked", rest)
    copied = (
        "1,240 cooks, porters, bakers and kitchen hands walked off the job at the Lunn hospital."
    )
    assert headline_item(telling(event, copied)).sentence.text == (
        "Cooks, porters, bakers and kitchen hands walk off the job"
    )


def test_a_headline_without_a_wording_is_the_core_of_a_title() -> None:
    sources = tuple(
        replace(one, title="Lunn mayor dismisses Ekhom, says harbour board", origin="Lantern Wire")
        for one in EVENT.sources[:2]
    )
    rest = "the head of the harbour board after a year of open quarrels"
    event = replace(of("The mayor of Lunn", "has now dismissed", rest), sources=sources, title="")
    copied = f"The mayor of Lunn has now dismissed {rest}."
    assert headline_item(telling(event, copied)).sentence.text == "Lunn mayor dismisses Ekhom"


def test_what_did_harm_leads_though_another_clause_is_the_event_itself() -> None:
    inquiry: Happening = replace(
        FIRE, id="t9", subject="The board", verb="began", rest="an inquiry", main=True
    )
    fire = replace(FIRE, main=False)
    event = replace(EVENT, happenings=(fire, inquiry))
    assert "as fire breaks out" in headline_item(telling(event)).sentence.text


def test_a_claim_of_responsibility_follows_the_toll() -> None:
    claim = Statement(
        "s9", StatementKind.RESPONSIBILITY, None, "The Brotherhood of the Quay",
        "it had set the cold store alight", "", None, (wire("A fire broke out"),),
        ("Lantern Wire",),
    )  # fmt: skip
    march = replace(FIRE, subject="Dockers", verb="marched", rest="through the port of Orvell")
    event = replace(EVENT, happenings=(march,), statements=(claim,))
    told = [item.sentence.text for item in lede_items(telling(event))]
    assert told[-1] == "The Brotherhood of the Quay claimed responsibility."
    assert any("death toll" in one or "died" in one for one in told)


def test_what_somebody_is_doing_is_told_as_done() -> None:
    event = settled(of("Tarn Automotive", "was recalling", "its electric cars"))
    assert (
        headline_item(telling(event)).sentence.text == "Tarn Automotive recalls its electric cars"
    )


@pytest.mark.parametrize(
    ("subject", "verb", "rest", "headline"),
    [
        (
            "Nurses",
            "walked",
            "off the job in a dispute over pay and staffing at their hospital",
            "Nurses walk off the job",
        ),
    ],
)
def test_a_headline_has_no_dispute_of_which_it_does_not_say_over_what(
    subject: str, verb: str, rest: str, headline: str
) -> None:
    assert headline_item(telling(of(subject, verb, rest))).sentence.text == headline
