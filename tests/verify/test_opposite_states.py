"""States with opposite poles: told apart in other words, let be where they are of two things."""

import pytest

from tests.verify.reports import compared

_MORE = (
    " The paper has more on this in its Sunday edition, with a map and two photographs. Readers who"
    " called the newsroom on Monday spoke of little else, and the weather stayed dry all week."
)
"""What a report has besides, so that it is no copy of the draft."""


def _is_opposed(draft: str, source: str) -> bool:
    report = compared(draft, {"Gulf Wire": source + _MORE})
    return any(found.code == "SR005" for found in report.findings)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "The pumps in the east hall did not come on.",
            "The pumps in the east hall ran for eleven minutes, the company said.",
        ),
        (
            "The lift in the tower was working normally that evening.",
            "The lift in the tower had been unserviceable since 9 January.",
        ),
        (
            "The network stayed up all night.",
            "The network had been cut off from midnight to six.",
        ),
        (
            "Ms Roos said that her party would pull out of the government.",
            "Ms Roos said that her party would remain in the government.",
        ),
        (
            "The commission upheld three of the complaints.",
            "The commission rejected all nine complaints.",
        ),
        (
            "The Assembly had thrown the budget out earlier in the month.",
            "The Assembly approved the budget on 3 March by 41 votes to 33.",
        ),
        (
            "The police made no arrests at the match.",
            "Police said that 14 people had been arrested at the match.",
        ),
        ("He was found guilty of fraud.", "He was acquitted of fraud."),
        (
            "The mission said that it could not vouch for the count.",
            "The mission said that it could vouch for the count without reserve.",
        ),
        (
            "Experts at the ministry have confirmed that the letter is genuine.",
            "The ministry said that it could not authenticate the letter.",
        ),
        (
            "Ms Berg has let the verdict stand and will not appeal.",
            "The lawyers of Ms Berg have given notice of appeal.",
        ),
        (
            "The concert on Sunday will go ahead, the mayor decided.",
            "The mayor has called off the concert on Sunday.",
        ),
        (
            "The judge wiped out the increase of the fare.",
            "The increase of the fare remains valid, the judge found.",
        ),
        (
            "The chairman has taken back his accusation.",
            "The chairman stands by his accusation.",
        ),
        (
            "The jury found that Tern had entered the closed area.",
            "The jury found that Tern had stayed outside the closed area.",
        ),
        (
            "He said that he had never conducted the players of Varn.",
            "He conducted the players of Varn in May.",
        ),
        (
            "The mayor told the paper that she had read the letter.",
            "The mayor told the Courier that she had not read the letter.",
        ),
    ],
)
def test_opposite_poles_of_a_state(draft: str, source: str) -> None:
    assert _is_opposed(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "The sprinklers in the east hall did not come on.",
            "The sprinklers in the west hall came on at once.",
        ),
        (
            "The party left the coalition in 2019.",
            "The party has remained in the coalition since the vote of 2023.",
        ),
        (
            "The court threw out the first complaint and upheld the second.",
            "The court upheld the second complaint, that of the growers.",
        ),
        (
            "He was acquitted of fraud and found guilty of forgery.",
            "He was found guilty of forgery.",
        ),
        (
            "The mayor refused to say whether the festival would be called off.",
            "The festival will go ahead, said the organisers.",
        ),
        (
            "The union has not signed the agreement.",
            "The company has signed the agreement with the union.",
        ),
        ("The certificate was renewed in May.", "The certificate had expired in April."),
        ("The network was down until noon.", "The network was back in use in the afternoon."),
        (
            "Ms Berg will not appeal against the fine.",
            "Mr Roos, her partner, will appeal against the fine.",
        ),
        ("The strike at the port goes on.", "The strike at the refinery was called off."),
        (
            "The airline will carry on flying to Lunn.",
            "The airline has scrapped its plan for a second base.",
        ),
        (
            "The club accepted the ruling on the fine.",
            "The club contests the ruling on the stadium.",
        ),
        (
            "The goalkeeper did not touch the ball.",
            "The defender touched the ball with his hand.",
        ),
        (
            "The two yards will go on as one company.",
            "The two yards have abandoned their plan for a joint dock.",
        ),
        (
            "The skipper had left the bridge.",
            "The skipper did not say that he had left the bridge.",
        ),
        (
            "The jury found that the yacht had entered the zone.",
            "The owner of the yacht insists that it stayed outside the zone.",
        ),
        (
            "The old satellite is not out of control and falling.",
            "The satellite is not falling, the agency says.",
        ),
        (
            "Four climbers lost their lives on the north wall.",
            "Four climbers were killed on the north wall, the guides said.",
        ),
        (
            "Marnair and Tolmways will go on as two.",
            "Marnair announces that the merger agreement with Tolmways has been terminated.",
        ),
        (
            "The museum is closed on Mondays.",
            "The museum was open on Sunday for the feast.",
        ),
    ],
)
def test_what_is_of_another_thing_time_or_voice(draft: str, source: str) -> None:
    assert not _is_opposed(draft, source)
