"""A date of ISO 8601 at any precision in, its first and its last day out."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import Final

_DAY: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")  # the start of 2019, 2019-09, 2019-09-25T18:30Z


def first_day(value: str | None) -> date | None:
    """Return the first day of a date of ISO 8601 at any precision: of 2019-09 the 1st; null for what is none."""
    return _make_day(value, is_last=False)


def last_day(value: str | None) -> date | None:
    """Return the last day of a date of ISO 8601 at any precision: of 2019-09 the 30th; null for what is none."""
    return _make_day(value, is_last=True)


def _make_day(value: str | None, *, is_last: bool) -> date | None:
    found = _DAY.match(value or "")
    if found is None:
        return None
    year, month, day = (None if part is None else int(part) for part in found.groups())
    try:
        month = month or (12 if is_last else 1)
        return date(year or 0, month, day or (monthrange(year or 0, month)[1] if is_last else 1))
    except ValueError:  # 2019-02-30, the year 0
        return None
