"""Units and exact conversion factors.

Source: NIST Special Publication 811 (2008 edition), Appendix B; the international foot, pound and
acre. Currencies are ISO 4217 codes, without rates.
"""

from fractions import Fraction

from copydesk.model.quantity import Dimension, Unit

_FOOT = Fraction("0.3048")
_MILE = Fraction("1609.344")
_POUND = Fraction("0.45359237")
_US_GALLON = Fraction("0.003785411784")
_UK_GALLON = Fraction("0.00454609")
_SHORT_TON = 2000 * _POUND
_LONG_TON = 2240 * _POUND


def _table(dimension: Dimension, factors: dict[str, Fraction | int | str]) -> dict[str, Unit]:
    return {name: Unit(name, dimension, Fraction(factor)) for name, factor in factors.items()}


LENGTHS = _table(
    Dimension.LENGTH,
    {
        "nm": Fraction(1, 10**9),
        "µm": Fraction(1, 10**6),
        "mm": Fraction(1, 1000),
        "cm": Fraction(1, 100),
        "m": 1,
        "km": 1000,
        "in": "0.0254",
        "ft": _FOOT,
        "yd": 3 * _FOOT,
        "mi": _MILE,
        "nmi": 1852,
        "fathom": 6 * _FOOT,
        "furlong": 660 * _FOOT,
    },
)
AREAS = _table(
    Dimension.AREA,
    {
        "cm²": Fraction(1, 10**4),
        "m²": 1,
        "ha": 10**4,
        "km²": 10**6,
        "in²": Fraction("0.0254") ** 2,
        "ft²": _FOOT**2,
        "yd²": (3 * _FOOT) ** 2,
        "acre": 43560 * _FOOT**2,
        "mi²": _MILE**2,
    },
)
VOLUMES = _table(
    Dimension.VOLUME,
    {
        "ml": Fraction(1, 10**6),
        "cl": Fraction(1, 10**5),
        "l": Fraction(1, 1000),
        "cm³": Fraction(1, 10**6),
        "m³": 1,
        "km³": 10**9,
        "ft³": _FOOT**3,
        "yd³": (3 * _FOOT) ** 3,
        "mi³": _MILE**3,
        "bbl": 42 * _US_GALLON,
        "acre-foot": 43560 * _FOOT**3,
    },
) | {
    "gal": Unit("gal", Dimension.VOLUME, _US_GALLON, others=(_UK_GALLON,)),
    "qt": Unit("qt", Dimension.VOLUME, _US_GALLON / 4, others=(_UK_GALLON / 4,)),
    "pt": Unit("pt", Dimension.VOLUME, _US_GALLON / 8, others=(_UK_GALLON / 8,)),
}
MASSES = _table(
    Dimension.MASS,
    {
        "µg": Fraction(1, 10**9),
        "mg": Fraction(1, 10**6),
        "g": Fraction(1, 1000),
        "kg": 1,
        "t": 1000,
        "oz": _POUND / 16,
        "lb": _POUND,
        "st": 14 * _POUND,
    },
) | {"ton": Unit("ton", Dimension.MASS, _SHORT_TON, others=(_LONG_TON, Fraction(1000)))}
SPEEDS = _table(
    Dimension.SPEED,
    {
        "m/s": 1,
        "km/s": 1000,
        "km/h": Fraction(1000, 3600),
        "mph": _MILE / 3600,
        "ft/s": _FOOT,
        "kn": Fraction(1852, 3600),
    },
)
ENERGIES = _table(
    Dimension.ENERGY,
    {
        "J": 1,
        "kJ": 1000,
        "MJ": 10**6,
        "GJ": 10**9,
        "kcal": 4184,
        "Wh": 3600,
        "kWh": 3600 * 10**3,
        "MWh": 3600 * 10**6,
        "GWh": 3600 * 10**9,
        "TWh": 3600 * 10**12,
    },
)
POWERS = _table(Dimension.POWER, {"W": 1, "kW": 10**3, "MW": 10**6, "GW": 10**9, "TW": 10**12}) | {
    "hp": Unit(
        "hp",
        Dimension.POWER,
        Fraction("745.69987158227022"),
        others=(Fraction("735.49875"),),
    )
}
PRESSURES = _table(
    Dimension.PRESSURE,
    {"Pa": 1, "hPa": 100, "mbar": 100, "kPa": 1000, "bar": 10**5, "psi": "6894.757293168361"},
)
TEMPERATURES = {
    "°C": Unit("°C", Dimension.TEMPERATURE, Fraction(1), Fraction("273.15")),
    "°F": Unit("°F", Dimension.TEMPERATURE, Fraction(5, 9), Fraction("459.67") * 5 / 9),
    "K": Unit("K", Dimension.TEMPERATURE),
}
CURRENCIES = {
    code: Unit(code, Dimension.MONEY)
    for code in (
        "USD EUR GBP JPY CNY INR PKR BDT LKR NPR AUD CAD NZD HKD SGD TWD CHF SEK NOK DKK ISK PLN "
        "CZK HUF RON BGN RUB UAH TRY ILS EGP SAR AED QAR KWD IRR IQD SYP LBP JOD ZAR NGN KES GHS "
        "UGX TZS ETB BRL MXN ARS CLP COP PEN THB IDR MYR PHP VND KRW MMK KZT GEL XAF XOF BTC"
    ).split()
}

UNITS: dict[str, Unit] = {
    **LENGTHS,
    **AREAS,
    **VOLUMES,
    **MASSES,
    **SPEEDS,
    **ENERGIES,
    **POWERS,
    **PRESSURES,
    **TEMPERATURES,
    **CURRENCIES,
}
"""Every unit by its symbol."""
