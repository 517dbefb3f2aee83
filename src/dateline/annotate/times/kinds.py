"""Kinds of tokens and of what is built from them: each is one character, so that a grammar is a regular expression."""

from __future__ import annotations

import re
from typing import Final

# what the lexer tells apart, then what the grammar builds
NAMES: Final = tuple(
    "OTHER SMALL FOUR BIG TWO NUMERAL SCALE WRITTEN ORDINAL DIGITS COLON DECADE MONTH WEEKDAY WEEKDAYS WEEKSHORT UNIT "
    "UNITS SEASON PART NOON DAYNAME TONIGHT VAGUE LAST PAST NEXT COMING FOLLOWING PRECEDING THIS THAT THE INDEFINITE "
    "OF IN AT ON TO FROM AND BETWEEN BEFORE AFTER AGO LATER EARLIER HENCE EACH OFTEN COUNTED HALFDAY OCLOCK ZONE HALF "
    "QUARTERCODE WEEKCODE FISCAL ERA FEW COUPLE RECENT END START FEAST COMMA DASH SLASH BRACKET QUOTE SIGN AROUND "
    "SINCE FOR PER NOW TIME WHOLE FUTURE PRESENT EVE STOP LONG STAMP "
    # built
    "DAY DATE MONTHLY YEAR SPAN LENGTH CLOCK MOMENT SET REFERENCE".split()
)
FIRST: Final = 0x100  # characters from here on have no meaning in regular expressions
CODES: Final = {name: chr(FIRST + number) for number, name in enumerate(NAMES)}
_NAME: Final = re.compile(r"[A-Z]{2,}")  # MONTH in "(?P<month>MONTH)"


def compile_kinds(pattern: str) -> re.Pattern[str]:
    """Return a pattern over kinds, such as `(?P<month>MONTH) (?P<day>SMALL)`, as one over their characters.

    White space means nothing. Raises `KeyError` for a kind that there is not.
    """
    return re.compile("".join(_NAME.sub(lambda found: CODES[found[0]], pattern).split()))
