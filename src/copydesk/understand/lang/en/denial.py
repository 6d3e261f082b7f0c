"""English words that say that something was not so, or no longer, without a negation."""

DENYING = frozenset(
    "refuse deny reject exclude fail lack suspend halt cancel ban stop withdraw abandon waive "
    "dismiss avoid prevent prohibit decline forbid block oppose bar scrap shelve drop disable "
    "withhold omit neglect ignore absent unpaid unharmed unhurt uninjured unaware unable unwilling "
    "closed shut cut miss preclude disprove refute rebut contradict overrule quash revoke rescind "
    "lapse expire postpone".split()
)
"""Lemmas and adjectives."""

DENYING_PHRASES = (
    "rule out", "ruled out", "rules out", "ruling out", "call off", "called off", "turn away",
    "turned away", "turn down", "turned down", "turned aside", "turn aside", "switched off",
    "tied up", "put off", "free of", "clear of", "short of", "instead of", "rather than",
)  # fmt: skip
"""The same in two words."""
