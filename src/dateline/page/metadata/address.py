"""An address in; the day in its path out."""

from __future__ import annotations

import re
from typing import Final

from dateline.text.iso import is_plausible, write_date

# /2019/09/25/, /2019-09-25-flood, /20190925-flood, /2019/0925/; no month alone
_DAY: Final = re.compile(
    r"[/_.-](?P<year>(?:19|20)\d\d)(?P<gap>[/_.-]?)(?P<month>0?[1-9]|1[0-2])(?P=gap)(?P<day>0[1-9]|[12]\d|3[01]|[1-9](?=/))(?!\d)"
)


def find_day(address: str) -> str | None:
    """Return the day that an address names, in ISO 8601; None without one, or with two that differ."""
    found = {
        value
        for match in _DAY.finditer(address)
        if (value := write_date(int(match["year"]), int(match["month"]), int(match["day"]))) is not None
        and is_plausible(value)
    }
    return found.pop() if len(found) == 1 else None
