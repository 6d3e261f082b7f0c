"""Numbers that are worked out from others near them: candidates, how surely each is meant, and
whether anything else explains the number.

The finders of `copydesk.understand.quantity` know relations by their wording. Here it is the other
way round: a number that must come from others ("39 per cent of the total", "the other eleven", "or
90 votes") is tried with all that stand near it. It is given as wrong only where the candidate that
its context means most surely does not hold, and no other holds.
"""
