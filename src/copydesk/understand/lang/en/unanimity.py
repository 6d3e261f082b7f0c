"""English words for a vote in which nobody was against, and for one in which some were."""

import re

_NUMBER = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"

UNANIMOUS = re.compile(
    r"(?<!not\s)(?<!almost\s)(?<!nearly\s)(?<!virtually\s)(?<!far\sfrom\s)"
    r"\bunanim(?:ous|ously|ity)\b|\bwithout\s(?:a|any|one)\s(?:single\s)?"
    r"(?:dissent\w*(?:\s\w+)?|vote\sagainst|opposing\svote)\b|\bwith\sone\svoice\b"
    r"|\b(?:no(?:body|\sone)?)\s(?:\w+\s){0,2}(?:dissented|voted\sagainst)\b",
    re.IGNORECASE,
)
"""Nobody was against."""

SPLIT = re.compile(
    rf"\b(?:by|split|divided|voted|vote\sof|majority\sof|decision\sof)\s(?P<for>{_NUMBER})"
    rf"(?:\s(?:votes?|judges?|members?))?(?:\sto\s|[-–])(?P<against>{_NUMBER})\b",
    re.IGNORECASE,
)
"""So many for and so many against."""

BODIES = {
    body: name
    for name, bodies in {
        "board": "board director directors",
        "committee": "committee commission panel",
        "council": "council councillor councillors",
        "court": "bench court judge judges justices tribunal",
        "house": "assembly chamber house parliament senate",
        "jury": "jury juror jurors",
    }.items()
    for body in bodies.split()
}
"""Bodies that vote, and what each is one with."""
