"""Numbers as messages say them."""

from copydesk.model.quantity import Dimension, Quantity, QuantityKind

_SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥", "INR": "₹"}
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def plain(value: float, digits: int = 2) -> str:
    """A number with separators of thousands and at most so many decimals: "1,680", "7.4"."""
    rounded = round(value, digits)
    if rounded == int(rounded):
        return f"{int(rounded):,}"
    return f"{rounded:,.{digits}f}".rstrip("0")


def significant(value: float, digits: int) -> str:
    """A number rounded to so many significant digits."""
    if value == 0:
        return "0"
    return plain(float(f"{value:.{digits}g}"), 6)


def amount(value: float, like: Quantity) -> str:
    """A number in the style of a quantity: with its currency, unit or percent sign."""
    if like.kind is QuantityKind.PERCENT:
        return f"{plain(value)} per cent"
    if like.kind is QuantityKind.POINTS:
        return f"{plain(value)} points"
    if like.unit and like.unit.dimension is Dimension.MONEY:
        sign = _SIGNS.get(like.unit.symbol, like.unit.symbol + " ")
        cents = abs(value) < 10_000 and round(value, 2) != int(value)
        return sign + (f"{value:,.2f}" if cents else scaled(value))
    if like.unit:
        return f"{scaled(value)} {like.unit.symbol}"
    return scaled(value)


def scaled(value: float) -> str:
    """A number with "million" and the like where that is how one says it."""
    for scale, word in _SCALES:
        if abs(value) >= scale:
            return f"{plain(value / scale, 3)} {word}"
    return plain(value)


def as_said(quantity: Quantity) -> str:
    """The value of a quantity in its own style."""
    return amount(quantity.value, quantity)


def total(addends: tuple[Quantity, ...]) -> str:
    """An addition: "1,250 + 430 = 1,680"."""
    value = sum(quantity.value for quantity in addends)
    return f"{' + '.join(map(as_said, addends))} = {amount(value, addends[0])}"


def percent(share: float) -> str:
    """A share as a percentage: "18 per cent", "0.4 per cent"."""
    value = share * 100
    return f"{plain(value, 0 if value >= 10 else 1)} per cent"


_ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split()


def ordinal(number: int) -> str:
    """ "1st", "22nd", "13th"."""
    if number % 100 in {11, 12, 13}:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def ordinal_word(number: int) -> str | None:
    """ "third"; None beyond "tenth"."""
    return _ORDINALS[number] if 0 < number < len(_ORDINALS) else None


def stopwatch(seconds: float) -> str:
    """A length of time as on a stopwatch: "2:23:41", "3:24"."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
