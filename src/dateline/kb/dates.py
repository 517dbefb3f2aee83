"""Days against spells whose ends are known to the year, the month or the day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dateline.kb.entries import Fit

_DATE: Final = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")  # 2019, 2019-09, 2019-09-25
_EARLIEST: Final = "-01-01"
_LATEST: Final = "-12-31"
_FOUR: Final = len("2019")


def is_date(text: str) -> bool:
    """Tell whether a text is a date of ISO 8601 to the year, month or day; the length of months is not looked at."""
    return _DATE.fullmatch(text) is not None


def earliest(date: str) -> str:
    """Return the first day that a date can mean: "2019-09" is "2019-09-01"."""
    return date + _EARLIEST[len(date) - _FOUR :]


def latest(date: str) -> str:
    """Return the last day that a date can mean, at most: "2019-09" is "2019-09-31", which compares as it should."""
    return date + ("-31" if len(date) == len("2019-09") else _LATEST[len(date) - _FOUR :])


def fit_spell(date: str, start: str | None, end: str | None) -> Fit | None:
    """Tell whether a spell covers a date, may cover it, or does not; a null start or end is open.

    >>> fit_spell("2019-09-25", "2013", None), fit_spell("2013-02-01", "2013", None), fit_spell("2012", "2013", None)
    ('sure', 'possible', None)
    """
    if (start is not None and earliest(start) > latest(date)) or (end is not None and latest(end) < earliest(date)):
        return None
    begun = start is None or latest(start) <= earliest(date)
    lasting = end is None or earliest(end) >= latest(date)
    return "sure" if begun and lasting else "possible"
