"""How English writes the holidays of `copydesk.knowledge.holidays`."""

HOLIDAY_NAMES: dict[str, str] = {
    spelling: name
    for name, spellings in {
        "New Year's Day": "new year's day|new year's|new years day",
        "New Year's Eve": "new year's eve|new years eve",
        "Epiphany": "epiphany",
        "Martin Luther King Day": "martin luther king day|martin luther king jr. day|"
        "martin luther king jr day|martin luther king, jr. day|mlk day",
        "Groundhog Day": "groundhog day",
        "Presidents' Day": "presidents' day|presidents day|president's day",
        "Valentine's Day": "valentine's day|st. valentine's day|st valentine's day",
        "International Women's Day": "international women's day",
        "St Patrick's Day": "st patrick's day|st. patrick's day|saint patrick's day",
        "April Fools' Day": "april fools' day|april fool's day|april fools day",
        "St George's Day": "st george's day|st. george's day",
        "Anzac Day": "anzac day",
        "May Day": "may day",
        "Cinco de Mayo": "cinco de mayo",
        "VE Day": "ve day",
        "Memorial Day": "memorial day",
        "Father's Day": "father's day|fathers' day",
        "Juneteenth": "juneteenth",
        "Canada Day": "canada day",
        "Independence Day": "fourth of july|the fourth of july",
        "Bastille Day": "bastille day",
        "Assumption Day": "assumption day",
        "Labor Day": "labor day",
        "Columbus Day": "columbus day|indigenous peoples' day",
        "Halloween": "halloween",
        "All Saints' Day": "all saints' day|all saints day",
        "All Souls' Day": "all souls' day|all souls day",
        "Guy Fawkes Night": "guy fawkes night|bonfire night",
        "Election Day": "election day",
        "Veterans Day": "veterans day|veterans' day|veteran's day",
        "Armistice Day": "armistice day",
        "Remembrance Sunday": "remembrance sunday",
        "Thanksgiving": "thanksgiving day|thanksgiving",
        "Black Friday": "black friday",
        "Cyber Monday": "cyber monday",
        "St Andrew's Day": "st andrew's day|st. andrew's day",
        "Christmas Eve": "christmas eve",
        "Christmas Day": "christmas day|christmas",
        "Boxing Day": "boxing day|st stephen's day|st. stephen's day",
        "Shrove Tuesday": "shrove tuesday|mardi gras|pancake day",
        "Ash Wednesday": "ash wednesday",
        "Palm Sunday": "palm sunday",
        "Maundy Thursday": "maundy thursday|holy thursday",
        "Good Friday": "good friday",
        "Holy Saturday": "holy saturday",
        "Easter Sunday": "easter sunday|easter day|easter",
        "Easter Monday": "easter monday",
        "Ascension Day": "ascension day",
        "Pentecost": "pentecost sunday|pentecost|whit sunday",
        "Whit Monday": "whit monday|pentecost monday",
        "Corpus Christi": "feast of corpus christi",
        "Orthodox Easter": "orthodox easter",
        "Orthodox Christmas": "orthodox christmas",
        "Early May Bank Holiday": "early may bank holiday|may day bank holiday",
        "Spring Bank Holiday": "spring bank holiday",
        "Summer Bank Holiday": "summer bank holiday|august bank holiday",
    }.items()
    for spelling in spellings.split("|")
}
"""Spellings in lower case with plain apostrophes, each to its holiday.

"Independence Day" and "Mother's Day" by themselves are left out: countries have their own.
Capital letters are needed.
"""
