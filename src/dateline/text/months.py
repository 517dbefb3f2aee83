"""A language in; the numbers of its months by name out, as the Unicode locale data has them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from babel import Locale, UnknownLocaleError

from dateline.text.normal import strip_accents

if TYPE_CHECKING:
    from collections.abc import Sequence

# What is tried when the language of a page is not known: those that most pages with dates in words are in,
_USUAL: Final = ("en", "es", "fr", "de", "it", "pt")
# and others, whose names count where all of these that have them mean the same month.
_OTHERS: Final = ("nl", "sv", "da", "fi", "pl", "cs", "sk", "hr", "sl", "hu", "ro", "tr", "id", "el", "ru", "uk", "bg")
_BESIDES: Final = {"sept": 9, "jänner": 1, "feber": 2}  # English text has "sept" as often as "sep"; Austria's own names
_MIN_LENGTH: Final = 3  # "m" and "ma" are no months in a text


@cache
def number_months(language: str | None) -> dict[str, int]:
    """Return the number of each month name, full and short, in small letters and without full stop: `{"sept": 9}`.

    English and the language given; without one, those most used. A name that two languages give to different months
    means what the given language means by it. Names are there without their accents too: `{"aout": 8}`.
    """
    numbers = {} if language is not None else _agree_on_months(_OTHERS)
    for each in _USUAL if language is None else ("en", language):
        numbers |= _number_months(each)
    plain = {strip_accents(name): number for name, number in numbers.items()}
    return plain | numbers | _BESIDES


def _agree_on_months(languages: Sequence[str]) -> dict[str, int]:
    """Return the names that mean one month in all of the languages that have them."""
    told = [pair for language in languages for pair in _number_months(language).items()]
    meant: dict[str, set[int]] = {}
    for name, number in told:
        meant.setdefault(name, set()).add(number)
    return {name: number for name, number in told if len(meant[name]) == 1}


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
