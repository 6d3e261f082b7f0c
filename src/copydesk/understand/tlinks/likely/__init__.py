"""Stated lengths of time and the two times that they most likely lie between.

Where the other modules know by which words a length is tied to its ends, this one weighs all pairs
of times near it, by weights learnt from articles in which lengths fit (distant supervision, Mintz
et al. 2009: a pair that the arithmetic bears out is taken for the one that is meant).
"""

from copydesk.understand.tlinks.likely.adrift import counts_from_a_deed, fits_otherwise
from copydesk.understand.tlinks.likely.surest import Misfit
from copydesk.understand.tlinks.likely.untold import untold_misfits
from copydesk.understand.tlinks.likely.whole import whole_stretches

__all__ = ["Misfit", "counts_from_a_deed", "fits_otherwise", "untold_misfits", "whole_stretches"]
