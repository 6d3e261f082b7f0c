"""Hedges: what a report says of a clause that it does not vouch for it."""

from collections.abc import Collection

from copydesk.events.lang.hedges import BY_ACCOUNTS, CONDITIONAL, HEDGING, IF_BORNE_OUT, QUALIFYING
from copydesk.understand.syntax import Parse, Token


def loses_a_hedge(parse: Parse, verb: Token, kept: Collection[Token]) -> bool:
    """Whether a clause that is cut out of its sentence loses what makes it less than certain.

    Args:
        parse: of the sentence.
        verb: of the clause.
        kept: the tokens that the clause keeps.
    """
    at = {one.index for one in kept}
    above = verb
    while above.relation == "conj" and above.head != above.index:
        above = parse.tokens[above.head]
    for child in (*parse.of(verb), *(parse.of(above) if above is not verb else ())):
        if child.index in at:
            continue
        if child.relation == "advmod" and child.lemma.lower() in HEDGING:
            return True
        if child.relation == "advcl" and any(
            one.lemma.lower() in CONDITIONAL for one in parse.of(child, "mark", "advmod")
        ):
            return True
    return False


def qualifies(words: str) -> bool:
    """Whether some words behind a verb limit what it says, so that they cannot be left out."""
    return bool(QUALIFYING.match(words) or BY_ACCOUNTS.search(words))


def hedge_of(words: str) -> str:
    """The hedge of a sentence, as it stands behind a clause; empty where it has none."""
    found = BY_ACCOUNTS.search(words)
    if found:
        return " ".join(found["hedge"].lower().split())
    return "if the figures are borne out" if IF_BORNE_OUT.search(words) else ""
