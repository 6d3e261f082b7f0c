"""What each fault of family SR flags, and what it passes: its documentation and its tests."""

from collections.abc import Mapping
from dataclasses import dataclass

PUBLISHED = "2025-03-05T10:00+00:00"
"""When the articles of the examples were published; their sources, the day before."""


@dataclass(frozen=True, slots=True)
class Compared:
    """An article and the reports that it is compared with.

    Attributes:
        article: in which ``[[`` and ``]]`` enclose the words to be flagged, if any are.
        sources: what each report says, by its publisher.
    """

    article: str
    sources: Mapping[str, str]


EXAMPLES: Mapping[str, tuple[Compared, Compared]] = {  # by code: one flagged, one passed
    "SR001": (
        Compared(
            "The ferry Aurora carried [[135]] passengers when it capsized off Port Lunn.",
            {
                "Lunn Wire": "The Aurora carried 153 passengers when it capsized off Port Lunn.",
                "Coast Radio": "The ferry that capsized off Port Lunn, the Aurora, carried "
                "153 passengers.",
            },
        ),
        Compared(
            "The ferry Aurora carried about 150 passengers when it capsized off Port Lunn.",
            {"Lunn Wire": "The Aurora carried 153 passengers when it capsized off Port Lunn."},
        ),
    ),
    "SR002": (
        Compared(
            "The ferry Aurora was launched at Port Lunn on [[12 May 2011]].",
            {
                "Lunn Wire": "The ferry Aurora was launched at Port Lunn on 21 May 2012.",
                "Coast Radio": "At Port Lunn, the ferry Aurora was launched on 21 May 2012.",
            },
        ),
        Compared(
            "The ferry Aurora was launched at Port Lunn in May 2012.",
            {"Lunn Wire": "The ferry Aurora was launched at Port Lunn on 21 May 2012."},
        ),
    ),
    "SR003": (
        Compared(
            "The ferry Aurora capsized off Port Lunn at [[18:40]] on Tuesday.",
            {
                "Lunn Wire": "The Aurora, a ferry, capsized off Port Lunn at 16:15 on Tuesday.",
                "Coast Radio": "It was 16:15 on Tuesday, survivors say, when the ferry Aurora "
                "capsized off Port Lunn.",
            },
        ),
        Compared(
            "The ferry Aurora capsized off Port Lunn shortly after four in the afternoon.",
            {"Lunn Wire": "The ferry Aurora capsized off Port Lunn at 16:15 on Tuesday."},
        ),
    ),
    "SR004": (
        Compared(
            "Divers searched the wreck of the Aurora off Port Lunn for [[nine hours]].",
            {
                "Lunn Wire": "Divers searched the wreck of the Aurora off Port Lunn for six hours.",
                "Coast Radio": "The wreck of the Aurora off Port Lunn was searched by divers for "
                "six hours.",
            },
        ),
        Compared(
            "Divers searched the wreck of the Aurora off Port Lunn for some hours.",
            {"Lunn Wire": "Divers searched the wreck of the Aurora off Port Lunn for six hours."},
        ),
    ),
    "SR005": (
        Compared(
            "The captain of the Aurora [[had tested the bilge pumps]] before leaving Port Lunn.",
            {
                "Lunn Wire": "The captain of the Aurora had not tested the bilge pumps before "
                "leaving Port Lunn.",
            },
        ),
        Compared(
            "The captain of the Aurora had tested the bilge pumps before leaving Port Lunn.",
            {"Lunn Wire": "The captain of the Aurora was at the helm on leaving Port Lunn."},
        ),
    ),
    "SR006": (
        Compared(
            "The Aurora was found 12 kilometres [[north]] of Port Lunn.",
            {"Lunn Wire": "The Aurora was found 12 kilometres south of Port Lunn."},
        ),
        Compared(
            "The Aurora was found 12 kilometres south of Port Lunn.",
            {"Lunn Wire": "The Aurora was found south of Port Lunn, 12 kilometres away."},
        ),
    ),
    "SR007": (
        Compared(
            "[[The coastguard was alerted only after the last passengers had left the Aurora]].",
            {
                "Lunn Wire": "The coastguard was alerted at 16:20. The last passengers left the "
                "Aurora at 17:05.",
            },
        ),
        Compared(
            "The coastguard was alerted before the last passengers had left the Aurora.",
            {
                "Lunn Wire": "The coastguard was alerted at 16:20. The last passengers left the "
                "Aurora at 17:05.",
            },
        ),
    ),
    "SR008": (
        Compared(
            "It is [[the first time that a ferry has capsized off Port Lunn]].",
            {
                "Lunn Wire": "It is the second time that a ferry has capsized off Port Lunn.",
            },
        ),
        Compared(
            "It is the first time that a ferry has capsized off Port Lunn.",
            {"Lunn Wire": "The ferry Aurora capsized off Port Lunn on Tuesday."},
        ),
    ),
    "SR009": (
        Compared(
            'The harbour master, Edda Quill, said: [["We had never seen such a calm that day."]]',
            {
                "Lunn Wire": 'The harbour master, Edda Quill, said: "We had never seen such a '
                'swell that day."',
            },
        ),
        Compared(
            'The harbour master, Edda Quill, said they "had never seen such a swell".',
            {
                "Lunn Wire": 'The harbour master, Edda Quill, said: "We had never seen such a '
                'swell that day."',
            },
        ),
    ),
    "SR010": (
        Compared(
            '"We had never seen such a swell that day," said [[Tomas Brandt]], the captain. '
            "According to the insurer, [[Bray Mutual]], the hatches of the Aurora had been left "
            "open twice since May.",
            {
                "Lunn Wire": 'The harbour master, Edda Quill, said: "We had never seen such a '
                'swell that day." Tomas Brandt, the captain, did not speak. The hatches of the '
                "Aurora were left open twice since May, said the prosecutor, Ivo Marsh. The "
                "insurer, Bray Mutual, would not comment.",
            },
        ),
        Compared(
            '"We had never seen such a swell that day," said Edda Quill, the harbour master. The '
            "coastguard said the hatches of the Aurora had been left open twice since May.",
            {
                "Lunn Wire": 'The harbour master, Edda Quill, said: "We had never seen such a '
                'swell that day." The hatches of the Aurora were left open twice since May, said '
                "Ivo Marsh, a spokesman for the coastguard.",
            },
        ),
    ),
    "SR011": (
        Compared(
            "The ferry Aurora capsized off Port Lunn on Tuesday. The mayor, [[Rodrigo Salcedo]], "
            "spent the night at the harbour.",
            {
                "Lunn Wire": "The ferry Aurora capsized off Port Lunn on Tuesday. The mayor, "
                "Rodrigo Saldías, spoke to the families at the harbour all night.",
            },
        ),
        Compared(
            "The ferry Aurora capsized off Port Lunn on Tuesday. The mayor, Rodrigo Saldias, "
            "spent the night at the harbour.",
            {
                "Lunn Wire": "The ferry Aurora capsized off Port Lunn on Tuesday. The mayor, "
                "Rodrigo Saldías, spoke to the families at the harbour all night.",
            },
        ),
    ),
    "SR012": (
        Compared(
            "Transport Minister [[Ines Vaudry]] visited the harbour of Port Lunn.",
            {
                "Lunn Wire": "Transport Minister Karl Osten visited the harbour of Port Lunn. "
                "He took over from the former transport minister, Ines Vaudry, last year.",
            },
        ),
        Compared(
            "Former transport minister Ines Vaudry visited the harbour of Port Lunn.",
            {"Lunn Wire": "Transport Minister Karl Osten visited the harbour of Port Lunn."},
        ),
    ),
    "SR013": (
        Compared(
            "[[Six bodies]] were found in Ardle and [[four]] in Port Lunn, rescuers said.",
            {
                "Lunn Wire": "Six bodies were found in Port Lunn, rescuers said. Four bodies were "
                "found in Ardle.",
                "Coast Radio": "Rescuers found four bodies in Ardle and six in Port Lunn.",
            },
        ),
        Compared(
            "Six bodies were found in Port Lunn and four in Ardle, rescuers said.",
            {"Coast Radio": "Rescuers found four bodies in Ardle and six in Port Lunn."},
        ),
    ),
}
