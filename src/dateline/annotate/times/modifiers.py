"""What stands before an expression and is part of it: "early", "the end of", "about", "less than". TIMEX3's `mod`."""

from __future__ import annotations

import re
from typing import Final

from dateline.annotate.times.readings import (
    Ahead,
    At,
    Hours,
    Length,
    Moved,
    Named,
    Numeric,
    Reading,
    Same,
    Vague,
    Within,
)

REACH: Final = 40  # characters before an expression in which its modifier stands
# "early ", "mid-", "late on ", "the very early "; "earlier ", "later in "
_PART: Final = re.compile(
    r"""(?:\bthe[ ])?\b(?:very[ ])?
    (?:(?:(?P<START>early|earlier)|(?P<MID>mid|middle)|(?P<END>late|later))[ -]
    |(?:(?P<START2>early)|(?P<END2>late))[ ](?:on|in)[ ]
    |(?:(?P<START3>earlier)|(?P<END3>later))[ ]in[ ])$""",
    re.IGNORECASE | re.VERBOSE,
)
# "the end of ", "beginning of the ", "the first half of ", "the first eight months of ", "the last days of "
_SHARE: Final = r"(?:[ ]\w+)?[ ](?:half|part|days|weeks|months|hours)"
_OF: Final = re.compile(
    rf"""(?:\bthe[ ])?\b
    (?:(?P<START>beginning|start|outset|turn|(?:first|opening){_SHARE})
    |(?P<MID>middle|midst)
    |(?P<END>end|close|rest|remainder|(?:second|last|final|closing){_SHARE}))[ ]of[ ](?:the[ ])?$""",
    re.IGNORECASE | re.VERBOSE,
)
# "at least ", "no more than ", "nearly ", "about "; "for over ", "well over "
_AMOUNT: Final = re.compile(
    r"""(?:\b(?P<EQUAL_OR_MORE>at[ ]least|no[ ]less[ ]than|not[ ]less[ ]than|no[ ]fewer[ ]than)
    |\b(?P<EQUAL_OR_LESS>no[ ]more[ ]than|not[ ]more[ ]than|at[ ]most|up[ ]to|as[ ](?:much|long|many)[ ]as)
    |\b(?P<MORE_THAN>(?<!no[ ])(?<!not[ ])more[ ]than|longer[ ]than|(?<=for[ ]|ell[ ]|ust[ ]|ter[ ])over)
    |\b(?P<LESS_THAN>less[ ]than|fewer[ ]than|just[ ]under|under|nearly|almost)
    |\b(?P<APPROX>about|around|roughly|approximately|some|close[ ]to|circa|ca\.?))[ ](?:the[ ])?$""",
    re.IGNORECASE | re.VERBOSE,
)
# "around " before a date, which "how about Monday?" is not; "about " before a time of day
_AROUND: Final = re.compile(r"\b(?P<APPROX>around|circa|ca\.?|approximately) $", re.IGNORECASE)
_ABOUT: Final = re.compile(r"\b(?P<APPROX>around|about|circa|ca\.?|approximately) $", re.IGNORECASE)
# "two years ago", "a month earlier", "3 days after Easter": told by a number, which may be bounded
_DISTANCE: Final = re.compile(r"^(?!the\b).* (?:ago|earlier|later|before|after|from|hence)\b")
Modifier = tuple[int, str | None]


def find_modifier(text: str, start: int, reading: Reading, *, words: str, floor: int = 0) -> Modifier:
    """Return where an expression begins with its modifier, and the modifier in TIMEX3.

    `words` are those of the expression in small letters, `floor` is where the one before ends.
    """
    low = max(floor, start - REACH)
    before = text[low:start]
    if not before.endswith((" ", "-")):
        return start, None
    for pattern in _patterns(reading, is_distance=_DISTANCE.search(words) is not None):
        found = pattern.search(before)
        if found is not None:
            return low + found.start(), (found.lastgroup or "").rstrip("23")
    return start, None


def _patterns(reading: Reading, *, is_distance: bool) -> tuple[re.Pattern[str], ...]:
    match reading:
        case Length(toward=None) | Ahead() | Hours():
            return (_AMOUNT,)
        case Moved() if is_distance:
            return (_AMOUNT,)
        case Moved() | Within() | Same():
            return (_PART, _OF)
        case Named() | Numeric():
            return (_PART, _OF, _AROUND)
        case At():
            return (_PART, _ABOUT)
        case Vague():
            return (_PART,)
        case _:
            return ()
