"""English words and signs for units and currencies, by the symbol in ``knowledge.units``."""

UNIT_WORDS: dict[str, str] = {
    word: symbol
    for symbol, words in {
        "nm": "nanometre nanometres nanometer nanometers",
        "µm": "micron microns micrometre micrometres micrometer micrometers",
        "mm": "mm millimetre millimetres millimeter millimeters",
        "cm": "cm cms centimetre centimetres centimeter centimeters",
        "m": "m metre metres meter meters",
        "km": "km kms kilometre kilometres kilometer kilometers",
        "in": "in inch inches",
        "ft": "ft foot feet",
        "yd": "yd yds yard yards",
        "mi": "mi mile miles",
        "fathom": "fathom fathoms",
        "furlong": "furlong furlongs",
        "ha": "ha hectare hectares",
        "acre": "acre acres",
        "m²": "m² m2 sqm",
        "km²": "km² km2 sqkm",
        "ft²": "ft² ft2 sqft",
        "cm³": "cm³ cm3 cc",
        "m³": "m³ m3",
        "km³": "km³ km3",
        "ml": "ml millilitre millilitres milliliter milliliters",
        "cl": "cl centilitre centilitres",
        "l": "l litre litres liter liters",
        "gal": "gal gallon gallons",
        "qt": "quart quarts",
        "pt": "pint pints",
        "bbl": "barrel barrels bbl",
        "µg": "µg microgram micrograms",
        "mg": "mg milligram milligrams",
        "g": "g gram grams gramme grammes",
        "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
        "t": "tonne tonnes",
        "oz": "oz ounce ounces",
        "lb": "lb lbs",
        "st": "stone",
        "ton": "ton tons",
        "km/h": "km/h kmh kph kmph",
        "m/s": "m/s",
        "mph": "mph",
        "kn": "knot knots",
        "J": "joule joules",
        "kJ": "kj kilojoule kilojoules",
        "MJ": "mj megajoule megajoules",
        "kcal": "kcal kilocalorie kilocalories",
        "Wh": "wh",
        "kWh": "kwh",
        "MWh": "mwh",
        "GWh": "gwh",
        "TWh": "twh",
        "W": "watt watts",
        "kW": "kw kilowatt kilowatts",
        "MW": "mw megawatt megawatts",
        "GW": "gw gigawatt gigawatts",
        "TW": "tw terawatt terawatts",
        "hp": "hp bhp horsepower",
        "hPa": "hpa hectopascal hectopascals",
        "kPa": "kpa kilopascal kilopascals",
        "mbar": "mb mbar millibar millibars",
        "bar": "bar bars",
        "psi": "psi",
    }.items()
    for word in words.split()
}

UNIT_ADJECTIVES: dict[str, dict[str, str]] = {
    "metric": {"ton": "t"},
    "us": {},
    "u.s.": {},
    "uk": {},
    "imperial": {},
    "short": {},
    "long": {},
}
"""Adjectives before a unit, and what they make of its symbol."""

ATTACHED_ONLY = frozenset("m in l g t mi ha gal mb st k bar".split())
"""Words that are units when they touch the number, or stand alone behind it in brackets."""

POWER_WORDS = {"square": "²", "sq": "²", "cubic": "³", "cu": "³"}
"""What may stand before a unit of length, and what it makes of its symbol."""

PER_TIME = {
    ("km", "hour"): "km/h",
    ("km", "h"): "km/h",
    ("km", "hr"): "km/h",
    ("mi", "hour"): "mph",
    ("mi", "hr"): "mph",
    ("m", "second"): "m/s",
    ("m", "s"): "m/s",
    ("km", "second"): "km/s",
    ("ft", "second"): "ft/s",
    ("nmi", "hour"): "kn",
    ("kW", "hour"): "kWh",
    ("MW", "hour"): "MWh",
    ("GW", "hour"): "GWh",
}
"""Units that a unit and a time make: by "per", "an" or a hyphen."""

TEMPERATURE_WORDS = {
    "c": "°C",
    "celsius": "°C",
    "centigrade": "°C",
    "f": "°F",
    "fahrenheit": "°F",
}

CURRENCY_SIGNS = {
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    "₦": "NGN",
    "₫": "VND",
    "฿": "THB",
    "₱": "PHP",
    "₴": "UAH",
}

DOLLAR_PREFIXES = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
    "nt": "TWD",
    "r": "BRL",
    "mx": "MXN",
}
"""Letters that touch a dollar sign: "US$", "HK$"."""

CURRENCY_PREFIX_WORDS = {
    "rs": "INR",
    "rs.": "INR",
    "rm": "MYR",
    "ksh": "KES",
    "sh": "KES",
    "shs": "KES",
    "tsh": "TZS",
    "ush": "UGX",
    "rp": "IDR",
    "tk": "BDT",
    "fcfa": "XOF",
    "cfa": "XOF",
    "kr": "SEK",
    "sfr": "CHF",
    "dh": "AED",
    "dhs": "AED",
    "birr": "ETB",
}
"""Words that stand before the number or touch it: "Rs 5 crore", "Sh3.20"."""

CURRENCY_LETTERS = {"R": "ZAR", "N": "NGN", "P": "PHP"}
"""Capital letters that touch an amount: "R1.2bn", "N500,000"; not "R2" or "N95"."""

CURRENCY_WORDS = {
    word: code
    for code, words in {
        "USD": "dollar dollars bucks",
        "EUR": "euro euros",
        "JPY": "yen",
        "CNY": "yuan renminbi",
        "INR": "rupee rupees",
        "RUB": "rouble roubles ruble rubles",
        "MXN": "peso pesos",
        "BRL": "reais",
        "ZAR": "rand",
        "CHF": "franc francs",
        "SEK": "kronor krona",
        "NOK": "kroner krone",
        "THB": "baht",
        "IDR": "rupiah",
        "MYR": "ringgit",
        "AED": "dirham dirhams",
        "SAR": "riyal riyals",
        "IRR": "rial rials",
        "NGN": "naira",
        "GHS": "cedi cedis",
        "TRY": "lira",
        "ILS": "shekel shekels",
        "PLN": "zloty zlotys",
        "UAH": "hryvnia hryvnias",
        "KES": "shilling shillings",
        "BDT": "taka",
        "BTC": "bitcoin bitcoins",
    }.items()
    for word in words.split()
}

POUND_WORDS = frozenset({"pound", "pounds"})
"""Money or mass; what stands beside them decides."""

WEIGHT_WORDS = frozenset(
    "weigh weighs weighed weighing weight heavy heavier kg kgs kilo kilos kilogram kilograms "
    "kilogramme kilogrammes tonne tonnes ounce ounces oz stone lifted lifting".split()
)
"""Words beside which "pounds" are weight."""

CURRENCY_ADJECTIVES = {
    "us": "USD",
    "american": "USD",
    "u.s.": "USD",
    "australian": "AUD",
    "canadian": "CAD",
    "hong": "HKD",
    "singapore": "SGD",
    "swiss": "CHF",
    "swedish": "SEK",
    "norwegian": "NOK",
    "danish": "DKK",
    "kenyan": "KES",
    "pakistani": "PKR",
    "egyptian": "EGP",
    "syrian": "SYP",
    "lebanese": "LBP",
}
"""National adjectives before a currency word, where they name another currency."""

TIME_UNITS = frozenset(
    "second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week "
    "weeks fortnight fortnights weekend weekends month months quarter quarters year years yr yrs "
    "season seasons decade decades century centuries millennium millennia am pm a.m. p.m. a.m p.m "
    "o'clock o’clock gmt utc bc ad bce ce".split()
)
"""Numbers before these are time, which the time grammar reads."""

AFTER_NO_RATE = frozenset("ago earlier later before after from when since".split())
"""What makes "a year" a time and not a rate."""

PER_WORDS = frozenset(
    "year month week day hour minute second night quarter decade head person capita household "
    "family share barrel tonne ton kilo kilogram litre liter gallon acre hectare mile kilometre "
    "kilometer pound unit game match season student pupil child worker employee customer "
    "passenger vote seat ticket home house bottle patient visit shift piece time farm village "
    "school room bed flat plot job site resident voter member "
    "player guest pupil teacher tree hole day".split()
)
"""What a rate may be "per" or "a"."""
