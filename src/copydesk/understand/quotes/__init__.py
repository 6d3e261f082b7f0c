"""Quotations: words in quotation marks, and who says them.

Attribution is read from the text around them, as in O'Keefe et al. (2012), "A Sequence Labelling
Approach to Quote Attribution": the verb of speech, its subject, and the context for pronouns.
"""

from copydesk.understand.quotes.find import find_quotations
from copydesk.understand.quotes.model import Known, Quotation, QuoteKind, Speaker
from copydesk.understand.quotes.told import Told, find_told

__all__ = ["Known", "Quotation", "QuoteKind", "Speaker", "Told", "find_quotations", "find_told"]
