"""The judge of sentences: the built-in one, and the seam behind which another can stand."""

import pytest

from copydesk.ingest import read
from copydesk.model.claim import ClaimKind
from copydesk.model.evidence import Stance
from copydesk.model.verdict import VerdictKind
from copydesk.sources.folder import as_source
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.verify import prepare, verify
from copydesk.verify.entail import Entailed, Stated, by_syntax


def stated(words: str) -> Stated:
    """The last sentence of a text of March 2025."""
    article = read(f"---\npublished: 2025-03-12T10:00+00:00\n---\n{words}\n".encode())
    reading = Reading(article, find_reference(article, None))
    last = len(reading.sentences) - 1
    return Stated(reading, last, reading.sentences[last].span)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("The council approved the pier.", "The council has not approved the pier."),
        ("The council approved the pier.", "The council refused to approve the pier."),
        ("The council accepted the offer.", "The council turned down the offer."),
        ("The mayor brushed aside every complaint.", "The mayor accepted the complaint."),
        ("Velder has ruled out a merger.", "Velder does not exclude a merger."),
        ("The pilot had tested the brakes.", "The pilot left without testing the brakes."),
        ("The tower was guilty of neglect.", "The tower was not guilty of neglect."),
        ("Anna Korr said that her client would accept the fine.",
         "Anna Korr says her client does not accept the fine."),
        ("Marlow sued Petrov.", "Petrov sued Marlow."),
        ("Shares in Velder rose on Friday.", "Shares in Velder fell on Friday."),
        ("Nobody voted against the pier.", "Three members voted against the pier."),
        ("The council met. It approved the pier.",
         "The council met late. The council did not approve the pier."),
        ("Velder has promised that the pier will stay.", "Nobody can promise that."),
        ("Drivers will receive their wages.", "Drivers will not be paid their wages."),
    ],
)  # fmt: skip
def test_a_denial_or_a_change_of_places_is_seen(claim: str, passage: str) -> None:
    found = by_syntax(stated(claim), stated(passage), 0.7)
    assert found is not None
    assert found.stance is Stance.CONTRADICTS


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("The council approved the pier.", "The council approved the pier on Monday."),
        ("The council refused to approve the pier.", "The council has not approved the pier."),
        ("The council approved the pier.", "The harbour board did not approve the pier."),
        ("The council approved the pier.", "The council did not approve the marina."),
        ("The council may approve the pier.", "The council has not approved the pier."),
        ("Trains will not run before 24 March.", "Trains are run by Solent Lines."),
        ("The council approved the pier.", "The council has not yet approved the pier."),
        ("Marlow met Petrov.", "Petrov met Marlow."),
        ("Nobody will be punished for taking part.",
         "Solent Lines promised not to punish anyone for taking part."),
        ("The world No 1 recovered on the last lap.", "The champion recovered on the last lap."),
        ("Two of the lenders raised their rates.", "The central bank cut its rate."),
        ("The council approved the pier on 3 March.",
         "The council did not approve the pier on 9 January."),
        ("Korr said that the pier was safe.", "Korr declined to say whether the marina was safe."),
        ("Solent Lines has responded to the letter.",
         "Solent Lines did not respond to requests for comment."),
        ("A spokesman for Marlow attacked the pier.", "Marlow did not attack the pier."),
        ("The council has so far not approved the pier.", "The council approved the pier."),
        ("The divers did not find the bell in the first hour.", "The bell was found."),
        ("The Harrow Mills drone sank.", "The drone did not sink."),
        ("The satellite entered its orbit.",
         "On 13 April 2012, the satellite failed to enter its orbit."),
        ("Korr died in April.", "Korr did not die for the pier or for the marina or the town."),
        ("The lorry was full of sand.",
         "It is not confirmed that the lorry was full of sand."),
        ("The brother of Petrov was charged.", "Petrov was not charged."),
        ("The fire will not delay the start of the ferry.",
         "Solent Lines delayed the launch of its bus."),
    ],
)  # fmt: skip
def test_what_may_both_be_so_is_let_be(claim: str, passage: str) -> None:
    assert by_syntax(stated(claim), stated(passage), 0.7) is None


CLAIM = "The ferry Aurora reached Port Lunn with its bow doors open."
SOURCE = (
    "The ferry Aurora came to Port Lunn, its bow doors ajar. Gulls followed. Solent Lines owns "
    "nine ships of this kind, and rents out four of them in winter."
)


@pytest.mark.parametrize(
    ("stance", "kind"),
    [
        (Stance.SUPPORTS, VerdictKind.SINGLE_SOURCE),
        (Stance.CONTRADICTS, VerdictKind.CONTRADICTED),
    ],
)
def test_another_judge_is_a_function_behind_the_same_seam(
    stance: Stance, kind: VerdictKind
) -> None:
    def judge(claim: Stated, passage: Stated, share: float) -> Entailed | None:
        return Entailed(stance, share, claim.span, passage.span, "a judge says so")

    article = read(CLAIM.encode())
    reading = Reading(article, find_reference(article, None))
    source = as_source("lunn-wire.md", read(SOURCE.encode()))
    prepared = prepare([source]).for_article(reading)
    clauses = [
        one for one in verify(reading, prepared, entails=judge) if one.claim.kind is ClaimKind.EVENT
    ]
    assert [one.kind for one in clauses] == [kind]
    assert clauses[0].evidence[0].why == "a judge says so"


def test_a_judge_that_fails_loses_one_claim_and_tells_of_it() -> None:
    def fails(claim: Stated, passage: Stated, share: float) -> Entailed | None:
        raise ZeroDivisionError

    article = read((CLAIM + " It carried 214 passengers to Port Lunn.").encode())
    reading = Reading(article, find_reference(article, None))
    words = SOURCE + " The Aurora carried 214 passengers."
    prepared = prepare([as_source("a.md", read(words.encode()))]).for_article(reading)
    verdicts = verify(reading, prepared, entails=fails)
    clauses = [one for one in verdicts if one.claim.kind is ClaimKind.EVENT]
    assert {one.kind for one in clauses} == {VerdictKind.FAILED}
    assert {one.reason for one in clauses} == {"fault: ZeroDivisionError"}
    figures = [one for one in verdicts if one.claim.kind is ClaimKind.FIGURE]
    assert [one.kind for one in figures] == [VerdictKind.SINGLE_SOURCE]
