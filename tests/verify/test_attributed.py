"""What an article tells in its own words is compared with who says it in the sources."""

from collections.abc import Mapping

import pytest

from copydesk.model.claim import ClaimKind
from copydesk.model.verdict import VerdictKind
from tests.verify.reports import compared, wrong_words

QUARRY = (
    "Slate quarry of Garth closes after the collapse. The mine inspectorate of Orlind has the "
    "records. "
)


@pytest.mark.parametrize(
    ("draft", "wrong", "right", "sources"),
    [
        (
            "The Quarrymen's Union put the cost of propping the north gallery of Garth at "
            "9 million crowns.",
            "Quarrymen's Union",
            "the company",
            {
                "Garth Echo": QUARRY + "The company said that propping the north gallery of Garth "
                "would cost 9 million crowns. The Quarrymen's Union asked for an inquiry.",
            },
        ),
        (
            "According to the insurer, Bryn Mutual, the props in the north gallery of Garth had "
            "been tested only once since 2019.",
            "Bryn Mutual",
            "Nesta Howel",
            {
                "Garth Echo": QUARRY + "The props in the north gallery of Garth were tested just "
                "once since 2019, the prosecutor, Nesta Howel, said.",
                "Orlind Wire": "The insurer of the Garth quarry, Bryn Mutual, has paid nothing so "
                "far.",
            },
        ),
        (
            "Tarrow Slate, which owns the quarry, acknowledged that the north gallery of Garth had "
            "shifted twice during trials in 2023.",
            "Tarrow Slate",
            "National Audit Chamber",
            {
                "Garth Echo": QUARRY + "The north gallery of Garth shifted twice in trials in "
                "2023, the National Audit Chamber found. Tarrow Slate, which owns the quarry, "
                "would not discuss the report.",
            },
        ),
        (
            "The inspectorate reckons that for every cracked prop on record at Garth three more "
            "stand in the dark.",
            "The inspectorate",
            "Hedd Parry",
            {
                "Garth Echo": "The Garth League, a charity for miners, says the records of the "
                'quarry show too little. "For every cracked prop on record, three more stand in '
                'the dark at Garth," its secretary Hedd Parry told us. The inspectorate said it '
                "would not comment on estimates.",
            },
        ),
        (
            "Slate prices could reach 480 crowns a tonne in Garth before the year is out, the "
            "Association of Roofers warned.",
            "Association of Roofers",
            "Caradog Bank",
            {
                "Garth Echo": QUARRY + "Caradog Bank has raised its forecast for slate prices to "
                "480 crowns a tonne by the end of the year. The Association of Roofers met in "
                "Orlind on Sunday and elected a board.",
            },
        ),
        (
            "Miners had complained about the props of the north gallery twice since January, "
            "said Tarrow Slate.",
            "Tarrow Slate",
            "Ifor Madoc",
            {
                "Garth Echo": QUARRY + "Ifor Madoc of the Quarrymen's Union told this newspaper "
                "that miners had complained twice since January about the props of the north "
                "gallery. The quarry company Tarrow Slate gave no answer.",
            },
        ),
        pytest.param(
            "The Garth Harbour Authority estimates the loss at 62 million crowns, not counting the "
            "wages.",
            "Garth Harbour Authority",
            "Roofers' Association",
            {
                "Garth Echo": QUARRY + "The Roofers' Association put the loss at 62 million "
                "crowns, wages not counted. The Garth Harbour Authority has made no estimate.",
            },
            id="a verb that looks like a noun",
        ),
        pytest.param(
            "The mine authority concluded that the lease was 14 million crowns too cheap.",
            "The mine authority",
            "the tribunal",
            {
                "Garth Echo": QUARRY + "The tribunal found the lease of 90 million crowns to be "
                "14 million crowns too cheap. The mine authority is to answer by June.",
            },
            id="what is found to be so, by another kind of body",
        ),
        pytest.param(
            "The 70 cracked props had been painted over in March, the army said.",
            "the army",
            "Rhys Pennant",
            {
                "Garth Echo": QUARRY + "The 70 cracked props had been painted over in March, said "
                "Colonel Rhys Pennant.",
                "Orlind Wire": "Colonel Rhys Pennant, the county police director, came to Garth at "
                "noon. The army sent a field kitchen.",
            },
            id="somebody whose office another report has",
        ),
        pytest.param(
            "Lowther expects that a further 300 jobs at the hauliers of Garth will go.",
            "Lowther",
            "the miners' union",
            {
                "Garth Echo": QUARRY + "The miners' union reckons that another 300 jobs at the "
                "hauliers of Garth will go.",
                "Orlind Wire": "The slatemaker Lowther closed its gates on Friday.",
            },
            id="a firm whose trade the sources tell",
        ),
        pytest.param(
            "The construction company Brecon Hoists disclosed that the two riggers had heard the "
            "cable tick on Sunday.",
            "Brecon Hoists",
            "Mair Tudor",
            {
                "Garth Echo": QUARRY + "Mair Tudor, who leads the construction workers' union, "
                "says that the two riggers heard the cable tick on Sunday.",
                "Orlind Wire": "The company Brecon Hoists gave no answer.",
            },
            id="two parties of one trade",
        ),
    ],
)
def test_said_by_another(draft: str, wrong: str, right: str, sources: Mapping[str, str]) -> None:
    report = compared(draft, sources)
    found = [one for one in report.findings if one.name == "wrong-speaker"]
    assert [one.span.cut(report.article.text) for one in found] == [wrong]
    assert found[0].suggestion == right


SHUT = "The bridge over the Sill at Marn has been shut since Monday. "


@pytest.mark.parametrize(
    ("draft", "sources"),
    [
        pytest.param(
            "The roads ministry said the bridge at Marn would stay shut for eleven weeks.",
            {
                "Marn Post": SHUT + "A spokeswoman for the roads ministry, Ada Prill, said the "
                "bridge at Marn would stay shut for eleven weeks."
            },
            id="a spokeswoman for the body",
        ),
        pytest.param(
            "The roads ministry said the bridge at Marn would stay shut for eleven weeks.",
            {
                "Marn Post": SHUT + "Roads Minister Olof Brack said the bridge at Marn would stay "
                "shut for eleven weeks."
            },
            id="the minister for the ministry",
        ),
        pytest.param(
            "The government said the bridge at Marn would stay shut for eleven weeks.",
            {
                "Marn Post": SHUT + "The roads ministry said the bridge at Marn would stay shut "
                "for eleven weeks. The government meets today."
            },
            id="the ministry for the government",
        ),
        pytest.param(
            "Officials said the bridge at Marn would stay shut for eleven weeks.",
            {
                "Marn Post": SHUT + "The roads ministry said the bridge at Marn would stay shut "
                "for eleven weeks. Officials were on the spot."
            },
            id="officials",
        ),
        pytest.param(
            "The builder, Sill Works, said the new deck at Marn would cost 14 million crowns.",
            {
                "Marn Post": SHUT + "Greta Holm, chief executive of the builder, Sill Works, told "
                "investors the new deck at Marn would cost 14 million crowns."
            },
            id="the chief executive for the company",
        ),
        pytest.param(
            "The company said the new deck at Marn would cost 14 million crowns.",
            {
                "Marn Post": SHUT + "Sill Works, the builder, said the new deck at Marn would cost "
                "14 million crowns."
            },
            id="the company by its name",
        ),
        pytest.param(
            "Police said the lorry had been carrying 38 tonnes of gravel over the Marn bridge.",
            {
                "Marn Post": SHUT + "The lorry was carrying 38 tonnes of gravel over the Marn "
                "bridge, Commissioner Lene Toft said. Police closed the road."
            },
            id="an officer for the police",
        ),
        pytest.param(
            "The drivers' union said the lorry had been carrying 38 tonnes of gravel over the Marn "
            "bridge.",
            {
                "Marn Post": SHUT + "The lorry was carrying 38 tonnes of gravel over the Marn "
                "bridge, the haulage company said.",
                "Sill Wire": "The lorry that broke the Marn bridge was carrying 38 tonnes of "
                "gravel, the drivers' union said.",
            },
            id="both said it",
        ),
        pytest.param(
            "The drivers' union said the lorry had been carrying 38 tonnes of gravel over the Marn "
            "bridge.",
            {
                "Marn Post": SHUT + "The lorry was carrying 38 tonnes of gravel over the Marn "
                "bridge. The drivers' union has a tent there."
            },
            id="nobody is said to say it",
        ),
        pytest.param(
            "The drivers' union said the lorry had been carrying 38 tonnes of gravel over the Marn "
            "bridge.",
            {
                "Marn Post": SHUT + "The lorry was carrying 38 tonnes of gravel over the Marn "
                "bridge, the haulage company said."
            },
            id="a speaker whom the sources do not know",
        ),
        pytest.param(
            "The drivers' union said the lorry had been carrying 38 tonnes of gravel over the Marn "
            "bridge.",
            {
                "Marn Post": SHUT + "The drivers' union and the haulage company agree: the lorry "
                "was carrying 38 tonnes of gravel over the Marn bridge, the haulage company said."
            },
            id="the speaker beside the words",
        ),
        pytest.param(
            "The drivers' union said that the rest hall at Marn needed 12 new beds.",
            {
                "Marn Post": SHUT + "The haulage company said that it needed 12 new lorries at "
                "Marn. The drivers' union has asked for a rest hall."
            },
            id="other content",
        ),
        pytest.param(
            "Sill Wire reported that the bridge at Marn would stay shut for eleven weeks.",
            {
                "Marn Post": SHUT + "The roads ministry told Sill Wire that the bridge at Marn "
                "would stay shut for eleven weeks.",
                "Sill Wire": "The roads ministry said the bridge at Marn would stay shut for "
                "eleven weeks.",
            },
            id="an outlet that passes it on",
        ),
        pytest.param(
            "The roads ministry said the bridge at Marn would stay shut for eleven weeks.",
            {
                "Marn Post": SHUT + "The bridge at Marn will stay shut for eleven weeks, Sill Wire "
                "reported. The roads ministry had told it so."
            },
            id="an outlet that has it from the speaker",
        ),
        pytest.param(
            "Olof Brack, the roads minister, has seen the bridge. It would stay shut at Marn for "
            "eleven weeks, he said.",
            {
                "Marn Post": SHUT + "Roads Minister Olof Brack came by train. The bridge at Marn "
                "would stay shut for eleven weeks, he said."
            },
            id="pronouns on both sides",
        ),
        pytest.param(
            'The roads ministry said the bridge at Marn was "not safe for a bicycle" and would '
            "stay shut for eleven weeks.",
            {
                "Marn Post": SHUT + 'The bridge at Marn is "not safe for a bicycle" and will stay '
                "shut for eleven weeks, the roads ministry said."
            },
            id="a quotation embedded",
        ),
        pytest.param(
            "The Bridge Alliance said the old deck at Marn had rusted through in 17 places.",
            {
                "Marn Post": SHUT + "The old deck at Marn had rusted through in 17 places, said "
                "Tove Lind, who speaks for the Bridge Alliance."
            },
            id="whose person it is stands behind the name",
        ),
        pytest.param(
            "The Bridge Alliance said the old deck at Marn had rusted through in 17 places.",
            {
                "Marn Post": SHUT + "The old deck at Marn had rusted through in 17 places, Tove "
                "Lind said. The Bridge Alliance is led by Tove Lind."
            },
            id="whose person it is stands elsewhere",
        ),
        pytest.param(
            "The Sill Front, which some call the Reeds, said it had cut 9 cables under the Marn "
            "bridge.",
            {
                "Marn Post": SHUT + "The group known as the Reeds said it had cut 9 cables under "
                "the Marn bridge. The Sill Front, or the Reeds, was founded in 2011."
            },
            id="two names of one body",
        ),
        pytest.param(
            "The navy said the 40 pontoons at Marn would be towed in by Sunday.",
            {
                "Marn Post": SHUT + "The defence ministry said the 40 pontoons at Marn would be "
                "towed in by Sunday. The navy has sent two tugs."
            },
            id="the ministry for the navy",
        ),
        pytest.param(
            "The port authority concluded that the piers at Marn were 14 million crowns too dear.",
            {
                "Marn Post": SHUT + "The harbour commission found the piers at Marn to be 14 "
                "million crowns too dear. The port authority meets in June."
            },
            id="an authority by another word",
        ),
        pytest.param(
            "The municipality estimates the damage at Marn at 14 million crowns.",
            {
                "Marn Post": SHUT + "Mayor Hedd Parry put the damage at Marn at 14 million crowns. "
                "The municipality will borrow."
            },
            id="the mayor for the municipality",
        ),
        pytest.param(
            "The police said the 70 cracked bolts at Marn had been painted over in March.",
            {
                "Marn Post": SHUT + "The 70 cracked bolts at Marn had been painted over in March, "
                "said Colonel Rhys Pennant. The police were there.",
                "Sill Wire": "Colonel Rhys Pennant, the county police director, came to Marn.",
            },
            id="somebody of that body by another report",
        ),
        pytest.param(
            "The central bank estimates the loss at 14 million crowns.",
            {
                "Marn Post": SHUT + "The loss is estimated at 14 million crowns. The court of "
                "Marn and the central bank have the books."
            },
            id="nobody's estimate",
        ),
        pytest.param(
            "The Bridge Builders' Union estimates the loss at Marn at 14 million crowns.",
            {
                "Marn Post": SHUT + "The contractor Sill Works put the loss at Marn at 14 million "
                "crowns, as did the Bridge Builders' Union."
            },
            id="so does another",
        ),
        pytest.param(
            "Lowther reckons that a further 300 jobs at Marn will go.",
            {
                "Marn Post": SHUT + "The company reckons that another 300 jobs at Marn will go.",
                "Sill Wire": "The toolmaker Lowther closed its gates on Friday.",
            },
            id="the company by its trade",
        ),
        (
            'The bridge company, Garnet Spans, said that Marn needs "patience and new piers".',
            {
                "Marn Echo": SHUT + "Garnet Spans built it. Mayor Hedd Parry told the council "
                "that Marn needs money and new piers.",
            },
        ),
        (
            "Fewer than 90 people crossed the bridge at Marn in the rain, Garnet Spans said.",
            {
                "Marn Echo": SHUT + 'Garnet Spans built it. Mayor Hedd Parry wrote: "You will '
                'have heard of the 90 people who walked over at Marn in the rain."',
            },
        ),
    ],
)
def test_right_attributions_pass(draft: str, sources: Mapping[str, str]) -> None:
    assert wrong_words(compared(draft, sources)) == []


def test_a_pronoun_in_a_sentence_that_names_the_speaker_is_not_held_against_it() -> None:
    report = compared(
        "Anders Brok, who owns the slate quarry of Garth, thanked the rescuers. Nesta Howel, who "
        "leads the miners, needed one sentence: she called it a black day for the whole valley.",
        {
            "Garth Echo": QUARRY + "The miners' leader, Nesta Howel, said it was \"a black day for "
            'everybody in the valley". Anders Brok thanked the rescuers.',
        },
    )
    assert wrong_words(report) == []


def test_a_denial_of_what_another_says() -> None:
    report = compared(
        "The roads ministry denied that the bridge at Marn had failed 3 inspections.",
        {
            "Marn Post": SHUT + "The drivers' union said the bridge at Marn had failed 3 "
            "inspections. The roads ministry has denied that."
        },
    )
    assert not [one for one in report.findings if one.name == "wrong-speaker"]


def test_an_attribution_that_the_source_has_too() -> None:
    report = compared(
        "The roads ministry said the bridge at Marn would stay shut for eleven weeks.",
        {
            "Marn Post": SHUT
            + "The bridge at Marn stays shut for eleven weeks, the roads ministry "
            "said."
        },
    )
    (verdict,) = [one for one in report.verdicts if one.claim.kind is ClaimKind.STATEMENT]
    assert verdict.kind is VerdictKind.SINGLE_SOURCE


FERRY = (
    "The night ferry from Orlind hit the pier of Garth on Sunday. The pilot Bram Tolley has said "
    "nothing yet. Liesel Haugen, the engineer, was on deck. "
)
ALONE = '"The rail was gone before anybody had time to shout."'
SAID = '"The rail was gone before anybody had time to shout," she told us.'


@pytest.mark.parametrize(
    "told",
    [
        f"Liesel Haugen sat on a crate by the water. {SAID}",
        f"Liesel Haugen sat on a crate by the water.\n\nThe tide was out. {SAID}",
        f"Liesel Haugen sat on a crate by the water. {ALONE}",
    ],
)
def test_words_of_the_only_one_near(told: str) -> None:
    report = compared(
        '"The rail was gone before anybody had time to shout," said Bram Tolley, the pilot.',
        {"Garth Echo": told, "Orlind Wire": FERRY},
    )
    found = [one for one in report.findings if one.name == "wrong-speaker"]
    assert [one.suggestion for one in found] == ["Liesel Haugen"]


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(f"Liesel Haugen sat on a crate. Tolley was there.\n\n{ALONE}", id="named"),
        pytest.param(f"Liesel Haugen sat by a survivor.\n\n{ALONE}", id="described"),
        pytest.param(f"Liesel Haugen and Anna Brok sat on a crate. {SAID}", id="two"),
        pytest.param(f"The ferry lies near Port Garth.\n\n{ALONE}", id="nobody"),
        pytest.param(
            f"Liesel Haugen sat on a crate.\n\nIt rained.\n\nIt blew.\n\nIt froze.\n\nDusk. {SAID}",
            id="far off",
        ),
    ],
)
def test_words_of_nobody_in_particular(told: str) -> None:
    report = compared(
        '"The rail was gone before anybody had time to shout," said Bram Tolley, the pilot.',
        {"Garth Echo": told, "Orlind Wire": FERRY},
    )
    assert not [one for one in report.findings if one.name == "wrong-speaker"]
