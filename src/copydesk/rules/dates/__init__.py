"""DT: dates and times against the calendar, the clock and the article itself."""

from copydesk.rules.dates.age_mismatch import age_mismatch
from copydesk.rules.dates.anniversary_mismatch import anniversary_mismatch
from copydesk.rules.dates.clock_conflict import clock_conflict
from copydesk.rules.dates.day_period_mismatch import day_period_mismatch
from copydesk.rules.dates.duration_mismatch import duration_mismatch
from copydesk.rules.dates.elapsed_mismatch import elapsed_mismatch
from copydesk.rules.dates.event_date_conflict import event_date_conflict
from copydesk.rules.dates.event_weekday_mismatch import event_weekday_mismatch
from copydesk.rules.dates.expected_in_the_past import expected_in_the_past
from copydesk.rules.dates.holiday_mismatch import holiday_mismatch
from copydesk.rules.dates.impossible_order import impossible_order
from copydesk.rules.dates.no_such_date import no_such_date
from copydesk.rules.dates.no_such_time import no_such_time
from copydesk.rules.dates.tense_mismatch import tense_mismatch
from copydesk.rules.dates.weekday_mismatch import weekday_mismatch
from copydesk.rules.dates.zone_mismatch import zone_mismatch
from copydesk.rules.rule import Rule

DATES: tuple[Rule, ...] = (
    weekday_mismatch,
    event_weekday_mismatch,
    elapsed_mismatch,
    anniversary_mismatch,
    age_mismatch,
    duration_mismatch,
    impossible_order,
    no_such_date,
    no_such_time,
    day_period_mismatch,
    zone_mismatch,
    holiday_mismatch,
    event_date_conflict,
    tense_mismatch,
    expected_in_the_past,
    clock_conflict,
)
