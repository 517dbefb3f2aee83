"""A date that a program wrote in; the same date in one spelling of ISO 8601, at the precision it has, out."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Final

# 2019, 2019-09, 2019-09-25, 20190925, 2019/09/25, 2019-09-25T18:30, 2019-09-25 18:30:05.123 +0300, 20190925T183000Z
_ISO: Final = re.compile(
    r"(?P<year>\d{4})"
    r"(?:(?P<gap>[-/.]?)(?P<month>\d\d)(?:(?P=gap)(?P<day>\d\d)"
    r"(?:[T ]\s*(?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,]\d+)?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?)?)?",
    re.IGNORECASE | re.ASCII,
)
_STRICT: Final = re.compile(
    r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?", re.ASCII
)  # what a caller may give: 2019-09-25T18:30:00+03:00 and its beginnings
_MAIL: Final = re.compile(
    r"(?:[A-Za-z]{3},?\s+)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d\d:\d\d", re.ASCII
)  # Wed, 25 Sep 2019 18:30
_EPOCH: Final = re.compile(r"\d{10}(?:\d{3})?", re.ASCII)  # 1569436200, 1569436200000
_MILLI: Final = 1000
_MAX_LENGTH: Final = 64  # no date is longer; what is longer is no date
# Online pages name no earlier day of publication than digitised papers do, and none that our readers will not see;
# 1970-01-01 and 0001-01-01 are how programs write "no date".
FIRST_YEAR: Final = 1800
LAST_YEAR: Final = 2099
_NO_DATES: Final = frozenset({"1970-01-01", "1969-12-31"})


def read_given(value: str) -> str | None:
    """Return a date that a person gave, as it is, if it is ISO 8601 at any precision and there is such a day."""
    return value if _STRICT.fullmatch(value) is not None and _read_iso(value) is not None else None


def read_stamp(value: str) -> str | None:
    """Return the date of a machine's stamp in ISO 8601: "20190925T183000Z" is "2019-09-25T18:30:00Z".

    Reads ISO 8601 in its spellings, dates of mail headers and seconds since 1970; fractions of seconds are left out.
    None for anything else, a year alone included, and for what stands for no date, as 0001-01-01 does.
    """
    value = value.strip()
    if len(value) > _MAX_LENGTH:
        return None
    read = _read_epoch(value) or _read_iso(value) or _read_mail(value)
    return read if read is not None and is_plausible(read) else None


def write_date(year: int, month: int, day: int) -> str | None:
    """Return a day in ISO 8601, None if the calendar has no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def is_plausible(value: str) -> bool:
    """Tell whether a date can be that of a page: between `FIRST_YEAR` and `LAST_YEAR`, to the month at least."""
    return len(value) > len("2019") and FIRST_YEAR <= int(value[:4]) <= LAST_YEAR and value[:10] not in _NO_DATES


def _read_iso(value: str) -> str | None:
    found = _ISO.fullmatch(value)
    if found is None:
        return None
    parts = found.groupdict()
    precise = "-".join(filter(None, (parts["year"], parts["month"], parts["day"])))
    clock = ":".join(filter(None, (parts["hour"], parts["minute"], parts["second"])))
    written = precise + (f"T{clock}{_write_zone(parts['zone'])}" if clock else "")
    return written if _is_real(written) else None


def _write_zone(zone: str | None) -> str:
    if zone is None:
        return ""
    if zone.upper() in {"Z", "UTC", "GMT"}:
        return "Z"
    return f"{zone[:3]}:{zone[-2:] if len(zone) > len('+03') else '00'}"


def _is_real(value: str) -> bool:
    """Tell whether calendar and clock have such a date; what is missing of it counts as the first."""
    try:
        datetime.fromisoformat(value + "-01-01"[len(value) - len("2019") :])
    except ValueError:
        return False
    return True


def _read_epoch(value: str) -> str | None:
    if _EPOCH.fullmatch(value) is None:
        return None
    seconds = int(value) // (_MILLI if len(value) > len("1569436200") else 1)
    return datetime.fromtimestamp(seconds, tz=UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _read_mail(value: str) -> str | None:
    if _MAIL.match(value) is None:
        return None
    try:
        read = parsedate_to_datetime(value)
    except ValueError:
        return None
    return read.isoformat().replace("+00:00", "Z")
