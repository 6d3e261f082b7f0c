"""Money, percentages, fractions, measures, scores, ordinals and multiples."""

import pytest

from copydesk.model.quantity import QuantityKind as K
from tests.understand.quantity.reading_of import only, quantities

MONEY = [
    ("It cost $9.", "$9", 9, "USD"),
    ("It cost $6.1bn.", "$6.1bn", 6.1e9, "USD"),
    ("It cost US$27 million.", "US$27 million", 27e6, "USD"),
    ("It cost A$27m.", "A$27m", 27e6, "AUD"),
    ("It cost HK$450.", "HK$450", 450, "HKD"),
    ("It cost £3,500.", "£3,500", 3500, "GBP"),
    ("It cost €2.2bn.", "€2.2bn", 2.2e9, "EUR"),
    ("It cost ¥900 million.", "¥900 million", 900e6, "JPY"),
    ("It cost ₹70 crore.", "₹70 crore", 700e6, "INR"),
    ("It cost Rs 7 crore.", "Rs 7 crore", 70e6, "INR"),
    ("It cost Rs. 700.", "Rs. 700", 700, "INR"),
    ("It cost EUR 45m.", "EUR 45m", 45e6, "EUR"),
    ("It cost 30 million dollars.", "30 million dollars", 30e6, "USD"),
    ("It cost 30 million US dollars.", "30 million US dollars", 30e6, "USD"),
    ("It cost 18 euros.", "18 euros", 18, "EUR"),
    ("It cost 600 million yuan.", "600 million yuan", 600e6, "CNY"),
    ("It cost 12 Swiss francs.", "12 Swiss francs", 12, "CHF"),
    ("It cost 4 million pounds.", "4 million pounds", 4e6, "GBP"),
    ("It cost between $5m and $6m.", "between $5m and $6m", 5.5e6, "USD"),
    ("It cost $5-6 million.", "$5-6 million", 5.5e6, "USD"),
    ("It cost more than $1 trillion.", "more than $1 trillion", 1e12, "USD"),
]


@pytest.mark.parametrize(("text", "words", "value", "code"), MONEY)
def test_money(text: str, words: str, value: float, code: str) -> None:
    found = only(text)
    assert found.span.cut(text) == words
    assert found.kind is K.MONEY
    assert found.unit
    assert found.value == pytest.approx(value)
    assert found.unit.symbol == code


MEASURES = [
    ("It is 44 km away.", "44 km", "km", 44_000),
    ("It is 44km away.", "44km", "km", 44_000),
    ("It is a 44-kilometre walk.", "44-kilometre", "km", 44_000),
    ("It is 12 miles away.", "12 miles", "mi", 19_312.128),
    ("It is twelve miles away.", "twelve miles", "mi", 19_312.128),
    ("It is 30m deep.", "30m", "m", 30),
    ("It is 900 metres long.", "900 metres", "m", 900),
    ("It is 15 feet deep.", "15 feet", "ft", 4.572),
    ("She is 6ft 2in tall.", "6ft 2in", "ft", 1.8796),
    ("She is 5 feet 9 inches tall.", "5 feet 9 inches", "ft", 1.7526),
    ("He weighs 11 stone 6lb.", "11 stone 6lb", "st", 72.574779),
    ("It is 300 nautical miles out.", "300 nautical miles", "nmi", 555_600),
    ("It covers 70 square kilometres.", "70 square kilometres", "km²", 70e6),
    ("It covers 70 sq km.", "70 sq km", "km²", 70e6),
    ("It covers 70 km².", "70 km²", "km²", 70e6),
    ("It covers 70 km2.", "70 km2", "km²", 70e6),
    ("It covers 640 acres.", "640 acres", "acre", 2_589_988.110336),
    ("It covers 15 hectares.", "15 hectares", "ha", 150e3),
    ("It covers 2,000 square feet.", "2,000 square feet", "ft²", 185.80608),
    ("It holds 9 cubic metres.", "9 cubic metres", "m³", 9),
    ("It holds 3 million litres.", "3 million litres", "l", 3000),
    ("It pumps 80,000 barrels a day.", "80,000 barrels", "bbl", 12_718.98359424),
    ("It weighs 75kg.", "75kg", "kg", 75),
    ("It weighs 4 tonnes.", "4 tonnes", "t", 4000),
    ("It weighs 160 lb.", "160 lb", "lb", 72.5747792),
    ("It weighs 8 ounces.", "8 ounces", "oz", 0.226796185),
    ("It ran at 120 km/h.", "120 km/h", "km/h", 33.333333),
    ("It ran at 120 kilometres per hour.", "120 kilometres per hour", "km/h", 33.333333),
    ("It ran at 75 mph.", "75 mph", "mph", 33.528),
    ("It ran at 75 miles an hour.", "75 miles an hour", "mph", 33.528),
    ("It blew at 40 knots.", "40 knots", "kn", 20.577778),
    ("It makes 600 megawatts.", "600 megawatts", "MW", 600e6),
    ("It used 900 kilowatt hours.", "900 kilowatt hours", "kWh", 3.24e9),
    ("It reached 36C at noon.", "36C", "°C", 309.15),
    ("It reached 36°C.", "36°C", "°C", 309.15),
    ("It reached 97 degrees Fahrenheit.", "97 degrees Fahrenheit", "°F", 309.26111),
    ("It fell to -8C.", "-8C", "°C", 265.15),
    ("It fell to minus 8 degrees Celsius.", "minus 8 degrees Celsius", "°C", 265.15),
]


@pytest.mark.parametrize(("text", "words", "symbol", "si"), MEASURES)
def test_measures_convert_to_si(text: str, words: str, symbol: str, si: float) -> None:
    found = only(text)
    assert found.span.cut(text) == words
    assert found.unit
    assert found.unit.symbol == symbol
    assert found.unit.to_si(found.value) == pytest.approx(si)


SHARES = [
    ("It rose 7%.", "7%", K.PERCENT, 7),
    ("It rose 7 per cent.", "7 per cent", K.PERCENT, 7),
    ("It rose 7.5 percent.", "7.5 percent", K.PERCENT, 7.5),
    ("It rose seven percent.", "seven percent", K.PERCENT, 7),
    ("It was a 7-percent rise.", "7-percent", K.PERCENT, 7),
    ("It rose 3 to 4 per cent.", "3 to 4 per cent", K.PERCENT, 3.5),
    ("It rose 3%-4%.", "3%-4%", K.PERCENT, 3.5),
    ("It rose two percentage points.", "two percentage points", K.POINTS, 2),
    ("It rose 25 basis points.", "25 basis points", K.POINTS, 0.25),
    ("Two-thirds of the shops closed.", "Two-thirds", K.FRACTION, 2 / 3),
    ("Two thirds of the shops closed.", "Two thirds", K.FRACTION, 2 / 3),
    ("A third of the shops closed.", "A third", K.FRACTION, 1 / 3),
    ("Almost a fifth of the shops closed.", "Almost a fifth", K.FRACTION, 1 / 5),
    ("Three quarters of the shops closed.", "Three quarters", K.FRACTION, 3 / 4),
    ("Half of the shops closed.", "Half", K.FRACTION, 1 / 2),
    ("Half the shops closed.", "Half", K.FRACTION, 1 / 2),
    ("It fell by a quarter.", "a quarter", K.FRACTION, 1 / 4),
    ("One in five shops closed.", "One in five", K.FRACTION, 1 / 5),
    ("Some 3 in 10 shops closed.", "Some 3 in 10", K.FRACTION, 3 / 10),
    ("Two out of three shops closed.", "Two out of three", K.FRACTION, 2 / 3),
    ("One in every eight shops closed.", "One in every eight", K.FRACTION, 1 / 8),
    ("A one-in-six chance remained.", "one-in-six", K.FRACTION, 1 / 6),
    ("Then 3/4 of the shops closed.", "3/4", K.FRACTION, 3 / 4),
    ("Sales doubled.", "doubled", K.MULTIPLE, 2),
    ("Sales halved.", "halved", K.MULTIPLE, 0.5),
    ("Sales more than tripled.", "more than tripled", K.MULTIPLE, 3),
    ("It is twice the size.", "twice", K.MULTIPLE, 2),
    ("It is three times as large.", "three times", K.MULTIPLE, 3),
    ("It is 2.5 times the average.", "2.5 times", K.MULTIPLE, 2.5),
    ("It saw a tenfold rise.", "tenfold", K.MULTIPLE, 10),
    ("It was her third win.", "third", K.ORDINAL, 3),
    ("It was her 21st win.", "21st", K.ORDINAL, 21),
    ("It was her thirty-second win.", "thirty-second", K.ORDINAL, 32),
]


@pytest.mark.parametrize(("text", "words", "kind", "value"), SHARES)
def test_shares_and_multiples(text: str, words: str, kind: K, value: float) -> None:
    found = only(text)
    assert found.span.cut(text) == words
    assert found.kind is kind
    assert found.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Rovers won 3-1.", [(3, 1)]),
        ("Rovers lost 1–4 at home.", [(1, 4)]),
        ("She won 6-4 7-5.", [(6, 4), (7, 5)]),
        ("The match ended in a 2–2 draw.", [(2, 2)]),
        ("The court ruled 5-4.", [(5, 4)]),
    ],
)
def test_scores(text: str, terms: list[tuple[float, float]]) -> None:
    found = quantities(text)
    assert [quantity.terms for quantity in found] == terms
    assert {quantity.kind for quantity in found} == {K.SCORE}


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("It grew 3 per cent a year.", "year"),
        ("It cost $40 per head.", "head"),
        ("It cost £12 an hour.", "hour"),
        ("It earns $3m annually.", "year"),
        ("It kills 12 per 100,000 people.", "100,000"),
        ("It pumps 500 litres a second.", "second"),
    ],
)
def test_rates(text: str, per: str) -> None:
    assert quantities(text)[0].per == per


@pytest.mark.parametrize(
    "text",
    [
        "The Boeing 737 landed.",
        "An F-16 crashed.",
        "The Group of Seven met.",
        "The Big Four met.",
        "Channel 4 said so.",
        "He drove along Route 66.",
        "Since 9/11 it has been closed.",
        "It is open 24/7.",
        "Call 020 7946 0018 now.",
        "Call 555-0142 now.",
        "It happened in 1987.",
        "It happened at 14:35.",
        "She is in room 12.",
        "See page 4.",
        "Covid-19 came back.",
        "The G20 met.",
        "The 5G network is down.",
        "He lives at No. 10.",
        "Mary Jones, 42, said so.",
        "Mary Jones (42) said so.",
        "It lasted three weeks.",
        "It lasted a 16-hour night.",
        "It is 67 years old.",
        "It was the Second World War.",
        "It is on Fifth Avenue.",
        "Version 2.0.1 is out.",
        "The one on the left fell.",
        "They help one another.",
        "It was a one-off.",
        "He was born in the 1960s.",
        "It is Resolution 1701.",
        "3. Wash your hands.",
    ],
)
def test_numbers_that_are_names_or_times_are_no_quantities(text: str) -> None:
    assert quantities(text) == ()
