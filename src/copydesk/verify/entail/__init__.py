"""Entailment: whether one sentence states or denies what another does, behind one seam."""

from copydesk.verify.entail.by_syntax import by_syntax, is_worth_parsing
from copydesk.verify.entail.seam import Entailed, Entailment, Stated

__all__ = ["Entailed", "Entailment", "Stated", "by_syntax", "is_worth_parsing"]
