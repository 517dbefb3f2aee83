"""A language in; the numbers of its months by name out, as the Unicode locale data has them."""

from __future__ import annotations

from functools import cache
from typing import Final

from babel import Locale, UnknownLocaleError

# What is tried when the language of a page is not known: those that most pages with dates in words are in.
_USUAL: Final = ("en", "es", "fr", "de", "it", "pt")
_MIN_LENGTH: Final = 3  # "m" and "ma" are no months in a text


@cache
def number_months(language: str | None) -> dict[str, int]:
    """Return the number of each month name, full and short, in small letters and without full stop: `{"sept": 9}`.

    English and the language given; without one, the six languages most used. A name that two languages give to
    different months means what the given language means by it.
    """
    numbers: dict[str, int] = {}
    for each in _USUAL if language is None else ("en", language):
        numbers |= _number_months(each)
    return numbers | {"sept": 9}  # in English text as often as "sep", and missing from some locales


def _number_months(language: str) -> dict[str, int]:
    try:
        months = Locale.parse(language, sep="-").months
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        name.rstrip(".").casefold(): number
        for use in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in months[use][width].items()
        if len(name) >= _MIN_LENGTH and not any(map(str.isdigit, name))
    }
