"""Holidays whose name means one day wherever English-language news is written."""

WITH_ORTHODOX = frozenset(
    [
        "Christmas Day",
        "Palm Sunday",
        "Maundy Thursday",
        "Good Friday",
        "Holy Saturday",
        "Easter Sunday",
        "Easter Monday",
        "Ascension Day",
        "Pentecost",
        "Whit Monday",
    ]
)
"""Feasts that the Eastern churches keep on another date as well."""

ONE_MEANING = WITH_ORTHODOX | frozenset(
    [
        "New Year's Day",
        "New Year's Eve",
        "Epiphany",
        "Martin Luther King Day",
        "Valentine's Day",
        "International Women's Day",
        "St Patrick's Day",
        "May Day",
        "VE Day",
        "Juneteenth",
        "Canada Day",
        "Bastille Day",
        "Anzac Day",
        "Halloween",
        "All Saints' Day",
        "Armistice Day",
        "Remembrance Sunday",
        "Boxing Day",
        "Christmas Eve",
        "Shrove Tuesday",
        "Ash Wednesday",
        "Corpus Christi",
    ]
)
