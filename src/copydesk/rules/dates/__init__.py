"""DT: dates and times against the calendar, the clock and the article itself."""

from copydesk.rules.rule import Rule

DATES: tuple[Rule, ...] = ()
