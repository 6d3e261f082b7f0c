"""Whose word it is that something is so, and whether another's word gainsays it."""

from copydesk.understand.lang.en import embedding as known
from copydesk.understand.syntax import Token
from copydesk.understand.syntax.embedding import finder_of, speaker_of
from copydesk.verify.gainsaid.saying import Saying, keys_of, subject_of


def by_other_voices(mine: Saying, theirs: Saying) -> bool:
    """Whether each is only somebody's word, and not that of the same one."""
    one, other = _voice(mine), _voice(theirs)
    if (one is None) is not (other is None):
        one, other = (
            one or finder_of(mine.parse, mine.words),
            other or finder_of(theirs.parse, theirs.words),
        )
    if one is None or other is None or "PRON" in (one.pos, other.pos):
        return False
    if _may_speak_for_another(one) and _may_speak_for_another(other) and one.pos != other.pos:
        return False
    if {one.lemma, other.lemma} & known.OFFICERS and all(map(_may_speak_for_another, (one, other))):
        return False
    return not keys_of(mine, one) & keys_of(theirs, other)


def _may_speak_for_another(one: Token) -> bool:
    known_for_it = one.lemma in known.OFFICERS | known.INSTITUTIONS
    return one.pos == "PROPN" or (known_for_it and one.tag == "NN")


def _voice(saying: Saying) -> Token | None:
    """Who is quoted; of "the bank did not refuse, it says" the bank."""
    speaker = speaker_of(saying.parse, saying.words)
    if speaker is None or speaker.lemma != "it":
        return speaker
    return subject_of(saying) or speaker


def is_retort(mine: Saying, theirs: Saying) -> bool:
    """Whether one gainsays what was said, and the other tells of a deed: "denies it", "refused"."""
    one, other = mine.verb(), theirs.verb()
    if one is None or other is None:
        return False
    return (_retorts(mine, one) and other.lemma not in known.AVOWALS) or (
        _retorts(theirs, other) and one.lemma not in known.AVOWALS
    )


def _retorts(saying: Saying, verb: Token) -> bool:
    if verb.lemma not in known.RETORTS:
        return False
    return not any(one.pos in ("NOUN", "PROPN") for one in saying.parse.of(verb, "dobj"))
