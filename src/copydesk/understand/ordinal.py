"""Ordinal numbers in figures."""


def ordinal(number: int) -> str:
    """An ordinal as news style writes it in figures: 1st, 2nd, 3rd, 4th, 11th, 101st."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
