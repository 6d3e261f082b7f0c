"""What only looks like the opposite of a claim, and what is."""

import pytest

from tests.verify.reports import compared

_MORE = (
    " The paper has more on this in its Sunday edition, with a map and two photographs. Readers who"
    " called the newsroom spoke of little else, and the weather stayed dry all week."
)
"""What a report has besides, so that it is no copy of the draft."""


def _is_gainsaid(draft: str, source: str) -> bool:
    report = compared(draft, {"Lunn Wire": source + _MORE})
    return any(found.code == "SR005" for found in report.findings)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "The firm says that most of the parcels are delayed rather than lost.",
            "The firm says only that most of the parcels are delayed, not lost.",
        ),
        (
            "Among those who left the race early was the defending champion, Ida Tarn.",
            "The defending champion, Ida Tarn, was not in the race at its end.",
        ),
        (
            "Harbour minister Ole Brandt, who had resisted calls to step in, welcomed the news.",
            "Mr Brandt, the harbour minister, kept out of it, and looked pleased to have done so.",
        ),
        (
            "On six of the seven charges the jurors agreed.",
            "Only on the charge of theft did the jurors not agree.",
        ),
        (
            "Work was halted by order of the labour office.",
            "The labour office has ordered the work to stop.",
        ),
        (
            "Medics treated 30 divers, and four were taken to hospital, none in danger.",
            "30 divers treated; four taken to hospital, none in danger.",
        ),
        (
            "The mayor said that the date was negotiable but the place was not.",
            "The mayor said that the date could be discussed, but not the place.",
        ),
        (
            'The captain would not have it: "A red flag does not mean stay ashore," she said.',
            'The captain denied it. "A red flag does not mean stay ashore," she said.',
        ),
        (
            "The order will not be final until the appeal has been heard.",
            "The ferry company keeps its licence until the order is final.",
        ),
        (
            "Until the tribunal has spoken, the fine is not final.",
            "Brandal Lines may sail on until the fine is final.",
        ),
        (
            "The quay will stay closed until the divers have left.",
            '"Nothing moves before the divers have left," the harbour master said.',
        ),
        (
            "The divers have not left the wreck.",
            "The quay opens once the divers have left the wreck.",
        ),
        (
            "The council has not approved the tunnel.",
            "Digging starts only after the council has approved the tunnel.",
        ),
        (
            "The council approved the tunnel.",
            "Before the council approved the tunnel, it had not approved anything of the kind.",
        ),
        (
            "The museum did not open on Monday.",
            "Visitors must wait outside before the museum opens.",
        ),
        (
            "The strikers have not returned to the foundry.",
            "The foundry will pay no bonus unless the strikers return.",
        ),
        (
            "The mayor did not sign the contract.",
            "The builder would start as soon as the mayor signs the contract.",
        ),
        ("The bridge was not closed.", "The report asks what happens if the bridge is closed."),
        (
            "The inspectors did not call for the pier to be shut.",
            "The inspectors recommended a new rail, not the shutting of the pier.",
        ),
        (
            "The engineers did not ask for the dam to be emptied.",
            "The engineers advised repair, not emptying.",
        ),
        ("The guards did not shoot.", "The guards were trained to shoot."),
        ("The minister did not resign.", "Two deputies called on the minister to resign."),
        (
            "The doctors did not warn the hospital.",
            "The law obliges the doctors to warn the hospital.",
        ),
        (
            "The insurer never refused, it replies.",
            "The insurer denies it: it says the owner dropped the claim himself. Her brother "
            "says that the insurer refused to pay in May.",
        ),
        (
            "The builder says that the wall was never cracked.",
            "Neighbours say that the wall was cracked. The builder denies it.",
        ),
        (
            "The club denies that it sacked the coach.",
            "A former player claims that the club sacked the coach.",
        ),
        (
            "The airline says it never cancelled the flight; the passengers left.",
            "The passengers say the airline cancelled the flight.",
        ),
        (
            "The sisters dispute that their father refused the operation.",
            "The clinic says that the father refused the operation.",
        ),
        (
            "The baker, who had been shunned in the village, threw out her stock.",
            "For a week people crossed the lane when they saw the baker.",
        ),
        (
            "The keeper, who had been suspended in June, is back at the zoo.",
            "The keeper works at the zoo again; he has not been suspended since.",
        ),
        (
            "In 2019 the mill was closed.",
            "The mill was not closed in 2023 and works round the clock.",
        ),
        (
            "The lift was out of order in May 2024.",
            "The lift worked on Saturday, when the guests arrived.",
        ),
        (
            "The tram did not run in the first hours after the storm.",
            "The tram ran again by nightfall.",
        ),
        (
            "The cheese was sold in 210 shops.",
            "The man who died had bought the cheese at a market.",
        ),
        (
            "The cheese was sold in four states.",
            "The cheese was not sold in Norland, the health office said.",
        ),
        ("The cream cake was sold at the fair.", "The fruit cake was not sold at the fair."),
        ("The driver was not hurt.", "A cyclist on the pavement was hurt."),
        ("The older brother was acquitted.", "The younger brother was convicted of arson."),
        ("The north tower was not damaged.", "The south tower was damaged by the fire."),
        (
            "The company sold its yard in Tarn.",
            "Holm Partners bought the yard in Tarn from the company.",
        ),
        (
            "The police did not arrest the owner.",
            "The police arrested the manager of the bar on Friday.",
        ),
        (
            "The bank lent nothing to the roofer.",
            "The bank lent 20,000 euros to the farmer next door.",
        ),
        (
            "The blockade of Velder harbour began at 8:10 and lasted ten minutes short of "
            "six hours.",
            "The trawlers entered the harbour in Velder at 8.10am and dropped their anchors.",
        ),
        (
            "The swim began at noon and ended two metres short of the record.",
            "The swimmer started from Velder at noon under a clear sky.",
        ),
        (
            "The crew stopped far short of the summit on Monday.",
            "The crew entered the hut below the summit on Monday.",
        ),
        (
            "The captain left the bridge without a word.",
            "The captain did not say that he left the bridge.",
        ),
        (
            "The ship did not sink because the crew pumped all night.",
            "The crew pumped all night and did not sleep.",
        ),
        (
            "The firm did not deny that it had paid the mayor.",
            "The firm said it would not comment on whether it had paid the mayor.",
        ),
        (
            "The judge did not say whether the witness lied.",
            "The witness lied, the prosecutor told the jury.",
        ),
        (
            "Not everyone at the yard accepted the offer.",
            "The union at the yard accepted the offer.",
        ),
        (
            "The nurse was not the only one who noticed the leak.",
            "The nurse noticed the leak and rang the bell.",
        ),
        ("The reactor did not fail.", "If the reactor fails, the valves shut within a second."),
        ("The reactor did not fail.", "Reactors of this type fail when the pumps stop."),
        ("The bank could have refused the loan.", "The bank did not refuse the loan."),
        (
            "The valley might have been evacuated a day earlier.",
            "The valley was not evacuated a day earlier.",
        ),
        ("The alarm should have sounded at six.", "The alarm did not sound at six."),
        (
            "Had the alarm sounded, the guests would have left the hotel.",
            "The alarm did not sound and the guests stayed in the hotel.",
        ),
        ("The club had hoped to keep the striker.", "The club did not keep the striker."),
        (
            "The gas did not catch fire on deck three.",
            "Gas caught fire on deck one a week earlier.",
        ),
        ("The library is closed on Mondays.", "The library was open on Saturday for the feast."),
        ("The road to the pass is shut to lorries.", "The road to the pass is open to cars."),
        (
            "Half of the pupils were not in school on Friday.",
            "The pupils were in school on Thursday.",
        ),
        (
            "Nobody was killed in the siege.",
            "Two men were killed in another raid on the bank in 2011.",
        ),
        ("Most of the tubs were returned.", "The tubs at the Holm shop were not returned."),
        (
            "The hospital stays shut until the water has drained, doctors say; it has not drained.",
            "Once the water has drained, the hospital opens.",
        ),
        ("The coach has not been sacked.", "Shareholders demand that the coach be sacked."),
        ("The coach has not been sacked.", "It is not clear whether the coach has been sacked."),
        (
            "The crew did not abandon the trawler.",
            "In an emergency the crew abandons the trawler by the stern ladder.",
        ),
        (
            "The singer did not cancel the tour.",
            "Had she fallen ill again, the singer would have cancelled the tour.",
        ),
        ("The school was not evacuated.", "A headmaster may order that the school be evacuated."),
        (
            "The treasurer never took the money, his lawyer says.",
            "Members say that the treasurer took the money.",
        ),
        (
            "The council says it was never told of the crack.",
            "The engineer says the council was told of the crack.",
        ),
        (
            "The farmers insist that the river was not poisoned.",
            "Anglers insist that the river was poisoned.",
        ),
        ("The paper factory did not close.", "The glass factory closed in June."),
        ("The western tunnel is open.", "The eastern tunnel is closed."),
        ("The ferry to Norland was cancelled.", "The ferry to Aker was not cancelled."),
        ("The drug was approved in Norland.", "The drug was not approved in Ustria."),
        ("The drug was approved for adults.", "The drug was not approved for children."),
        ("The law applies to banks.", "The law does not apply to charities."),
        ("Some of the hostages were freed.", "The hostages in the vault were not freed."),
        ("Not all of the miners were rescued.", "The miners were rescued by helicopter."),
        (
            "The guests were not allowed to leave the hotel.",
            "The guests left the hotel on the following day.",
        ),
        ("The guard denied that he had slept.", "A colleague says that the guard had slept."),
        (
            "The president did not pardon the rebel.",
            "The rebel's mother hopes the president will pardon him.",
        ),
        (
            "Parliament has not ratified the treaty.",
            "The treaty takes effect when parliament has ratified it.",
        ),
        (
            "Parliament has not ratified the treaty.",
            "The treaty cannot take effect unless parliament ratifies it.",
        ),
        ("The keeper did not feed the bear.", "Visitors were reminded not to feed the bear."),
        (
            "The pilot did not switch off the engine.",
            "The manual tells the pilot to switch off the engine.",
        ),
        ("The vaccine was not recalled.", "A batch of another vaccine was recalled in March."),
        ("The painting was not stolen.", "The thieves stole the frame of the painting."),
        ("The brewery will not sell its pubs.", "The brewery sold a pub in Velder in 2019."),
        ("Holm sold the mill.", "Brandal bought the mill."),
        ("Tarn lost the final.", "Velder won the final."),
        ("The wife of the mayor was not charged.", "The mayor was charged with fraud."),
        ("The union's leader did not accept the offer.", "The union's members accepted the offer."),
        ("The dam did not break.", "Villagers feared that the dam would break."),
        ("The dam did not break.", "The dam would break within a day, an engineer had warned."),
        ("The dog was not found.", "Police used a dog when the child was found."),
        (
            "The referee did not see the foul.",
            "The referee should have seen the foul, the coach said.",
        ),
        ("No one resigned.", "Three ministers threatened to resign."),
        ("The lights did not go out in the east wing.", "The lights went out in the west wing."),
        (
            "The bank closed the branch on Friday.",
            "The bank did not close its doors before noon on Friday.",
        ),
        (
            "The witness had been threatened.",
            "The witness has not been threatened since the trial.",
        ),
        (
            "The lifeguards had been called back before noon, but nobody knew.",
            "Swimmers wait on the sand until the lifeguards have been called back.",
        ),
        ("The strike has not ended.", "Trains will run again as soon as the strike has ended."),
        (
            "The verdict has not been published.",
            "Lawyers have a month from the day the verdict has been published.",
        ),
        ("The firm has not repaid the loan.", "The firm must repay the loan by June."),
        (
            "The club never asked for the stadium to be closed.",
            "The fans asked for the stadium to be closed.",
        ),
        (
            "The physician did not advise an operation.",
            "The physician advised rest, not an operation.",
        ),
        ("The depot did not explode.", "The depot could have exploded, the fire chief said."),
        (
            "The mine never paid its workers late, it says.",
            "Widows say the mine paid its workers late.",
        ),
        (
            "The warden denies having opened the gate.",
            "According to the prisoners, the warden opened the gate.",
        ),
        ("The butter was recalled in Norland.", "The cheese was not recalled."),
        (
            "The milk was sold in 90 shops.",
            "The dead child's mother had bought the milk from a farm.",
        ),
        ("The upper road is passable.", "The lower road is not passable."),
        ("Flight 12 was cancelled.", "Flight 21 was not cancelled."),
        ("The appeal court did not hear the case.", "The district court heard the case in May."),
        ("The goalkeeper did not touch the ball.", "The defender touched the ball with his hand."),
        ("Many of the houses have no power.", "The houses on the hill have power."),
        ("Few of the villagers left.", "The villagers left in boats."),
        ("The bridge was not blown up.", "The rebels planned to blow up the bridge."),
        ("The bridge was not blown up.", "Soldiers had been sent to blow up the bridge."),
        ("The reporter was not arrested.", "Police threatened to arrest the reporter."),
        ("The reporter was not arrested.", "A photographer was arrested beside the reporter."),
        ("The mayor did not lie.", "Opponents accuse the mayor of lying."),
        ("The mayor did not lie.", '"The mayor lied," a rival candidate shouted.'),
        (
            "The ship was not overloaded, the owner insists.",
            "Survivors told reporters that the ship was overloaded.",
        ),
        ("The lake is open to anglers.", "The lake is closed to swimmers."),
        (
            "The exam was not cancelled for the older pupils.",
            "The exam was cancelled for the younger pupils.",
        ),
        ("The bank sold its stake to Holm.", "The bank did not sell its stake to Brandal."),
        (
            "The bank froze the accounts of Brandal.",
            "The bank did not freeze the accounts of Holm.",
        ),
        (
            "Rescuers have not reached the cabin.",
            "By the time rescuers reach the cabin it will be dark.",
        ),
        (
            "The gates were locked because the guard did not come.",
            "The guard came on the second evening.",
        ),
        (
            "He did not resign because of the scandal, the paper says; he is ill.",
            "The director resigned in March for reasons of health.",
        ),
        ("The tower did not fall during the quake.", "The tower fell in 1911."),
        (
            "The airline has not grounded the jets.",
            "If cracks are found, the airline grounds the jets.",
        ),
    ],
)
def test_what_only_looks_like_the_opposite(draft: str, source: str) -> None:
    assert not _is_gainsaid(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (
            "The council approved the tunnel under the fjord.",
            "The council did not approve the tunnel under the fjord.",
        ),
        (
            "The harbour master closed the north quay on Tuesday.",
            "The harbour master did not close the north quay on Tuesday.",
        ),
        (
            "The court convicted the banker Olaf Terning of fraud.",
            "The court acquitted the banker Olaf Terning of fraud.",
        ),
        (
            "The mayor of Velder signed the contract with Holm Partners.",
            "The mayor of Velder refused to sign the contract with Holm Partners.",
        ),
        ("The union accepted the offer of the port.", "The union rejected the offer of the port."),
        (
            "The captain Nils Aker survived the wreck of the Corrie.",
            "The captain Nils Aker died in the wreck of the Corrie.",
        ),
        (
            "The ministry denied the airline a licence for the route.",
            "The ministry granted the airline a licence for the route.",
        ),
        (
            "The goalkeeper Tom Reeve saved the penalty.",
            "The goalkeeper Tom Reeve did not save the penalty.",
        ),
        (
            "The company said it would appeal against the fine.",
            "The company said it would not appeal against the fine.",
        ),
        (
            "The alarm sounded before the flood reached the Aker camp.",
            "The alarm never sounded before the flood reached the Aker camp.",
        ),
        (
            "The judge Anna Korr upheld the ban on the march.",
            "The judge Anna Korr overturned the ban on the march.",
        ),
        (
            "The verdict against the shipowner is final.",
            "The verdict against the shipowner is not final: he can still appeal.",
        ),
        (
            "The bank refused the roofer a loan.",
            "The bank did not refuse the roofer a loan; he withdrew the request.",
        ),
        (
            "The two divers were found alive in the Halden cave.",
            "The two divers were found dead in the Halden cave.",
        ),
        (
            "The board of Solent Lines was unanimous in closing the yard.",
            "The board of Solent Lines was split on closing the yard, by five votes to four.",
        ),
        (
            "The minister Leif Brandal resigned on Thursday over the leak.",
            "The minister Leif Brandal did not resign over the leak.",
        ),
        (
            "The nurse Teresa Lund had been warned of the faulty pump.",
            "No one had warned the nurse Teresa Lund of the faulty pump.",
        ),
        (
            "The regulator found defects in the brakes of the Petrel trains.",
            "The regulator found no defects in the brakes of the Petrel trains.",
        ),
        (
            "The airport in Tarn remained open during the eruption.",
            "The airport in Tarn was closed during the eruption.",
        ),
        (
            "The jewels were insured, the museum in Velder said.",
            "The jewels were not insured, the museum in Velder said.",
        ),
        (
            "The parliament in Ustria voted for the pact with Solent.",
            "The parliament in Ustria voted against the pact with Solent.",
        ),
        (
            "The inspectors called for the Aker bridge to be closed.",
            "The inspectors did not call for the Aker bridge to be closed.",
        ),
        (
            "The lorry driver admitted that he had drunk before the crash.",
            "The lorry driver denied that he had drunk before the crash.",
        ),
        (
            "Brandal conceded defeat to Korr on Sunday evening.",
            "Brandal did not concede defeat to Korr and asked for a recount.",
        ),
        (
            "The salad from Holm was sold in Norland.",
            "The salad from Holm was not sold in Norland.",
        ),
        (
            "The insurer paid the owners of the barge Corrie.",
            "The insurer refused to pay the owners of the barge Corrie.",
        ),
        (
            "The ferry Petrel sailed on Monday in spite of the storm.",
            "The ferry Petrel did not sail on Monday because of the storm.",
        ),
        (
            "The police arrested the owner of the bar.",
            "The police did not arrest the owner of the bar.",
        ),
        (
            "The coach of Tarn, Ole Lund, was sacked on Friday.",
            "The coach of Tarn, Ole Lund, was not sacked on Friday.",
        ),
        (
            "The singer cancelled the tour of Norland.",
            "The singer did not cancel the tour of Norland.",
        ),
        ("The school in Aker was evacuated.", "The school in Aker was not evacuated."),
        (
            "The senate ratified the treaty with Ustria.",
            "The senate refused to ratify the treaty with Ustria.",
        ),
        ("The western tunnel is open again.", "The western tunnel is still closed."),
        ("All of the hostages were freed.", "None of the hostages was freed."),
        ("Most of the hostages were freed.", "None of the hostages was freed."),
        (
            "The treasurer took the money, the club says.",
            "The treasurer never took the money, the club says.",
        ),
        ("The painting by Lund was stolen.", "The painting by Lund was not stolen."),
        (
            "The firm will sell the brewery in Velder.",
            "The firm will not sell the brewery in Velder.",
        ),
        (
            "The pilot switched off the left engine.",
            "The pilot never switched off the left engine.",
        ),
        ("The drug was approved in Norland.", "The drug was not approved in Norland."),
        ("The ferry to Aker was cancelled.", "The ferry to Aker was not cancelled."),
        (
            "The referee Jan Roos awarded a penalty.",
            "The referee Jan Roos did not award a penalty.",
        ),
        ("The dam at Halden broke.", "The dam at Halden did not break."),
        (
            "The judge did not allow the tapes as evidence.",
            "The judge allowed the tapes as evidence.",
        ),
        ("The museum has insured the painting.", "The museum has never insured the painting."),
        ("The minister ruled out a tax on sugar.", "The minister did not rule out a tax on sugar."),
        ("The rescuers found the dinghy.", "The rescuers did not find the dinghy."),
        (
            "The strike on the railways ended on Monday.",
            "The strike on the railways did not end on Monday.",
        ),
        (
            "The firm repaid the loan from Norland.",
            "The firm has not repaid the loan from Norland.",
        ),
        ("Flight 12 to Tarn was cancelled.", "Flight 12 to Tarn was not cancelled."),
        (
            "The goalkeeper Jan Lund touched the ball.",
            "The goalkeeper Jan Lund did not touch the ball.",
        ),
        (
            "The mayor of Aker apologised to the widows.",
            "The mayor of Aker did not apologise to the widows.",
        ),
        (
            "Rescuers reached the cabin on the Halden.",
            "Rescuers did not reach the cabin on the Halden.",
        ),
        ("The reporter Mia Korr was arrested.", "The reporter Mia Korr was never arrested."),
        ("The airline grounded its jets.", "The airline did not ground its jets."),
        ("No butter was recalled in Norland.", "Butter was recalled in Norland."),
        ("The jury was unanimous.", "The jury was divided."),
        (
            "The ministry had been informed of the leak.",
            "The ministry had not been informed of the leak.",
        ),
        (
            "The prisoner Olaf Terning was released on bail.",
            "The prisoner Olaf Terning was not released on bail.",
        ),
        (
            "The tower of Saint Olaf fell in the quake.",
            "The tower of Saint Olaf did not fall in the quake.",
        ),
    ],
)
def test_what_is_the_opposite(draft: str, source: str) -> None:
    assert _is_gainsaid(draft, source)
