"""What a user may give: dates, languages and columns, checked before any page is read."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

import typer

from dateline.errors import UsageError
from dateline.page.columns import Columns, make_columns

# 2019, 2019-09, 2019-09-25, 2019-09-25T18:30, 2019-09-25T18:30:00Z, 2019-09-25T18:30+03:00
_DATE: Final = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?P<time>T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?"
)
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")  # en, fil, pt-BR, zh-Hant


def check_date(value: str | None) -> str | None:
    """Return a date that is ISO 8601 at any precision; raises `BadParameter` for all else, also 2019-02-30."""
    if value is None:
        return None
    parts = _DATE.fullmatch(value)
    if parts is not None and _is_real(parts):
        return value
    raise typer.BadParameter(f"{value!r} is no date of ISO 8601; write it as 2019-09-25, 2019-09 or 2019-09-25T18:30")


def check_language(value: str | None) -> str | None:
    """Return a language code of ISO 639; raises `BadParameter` for what cannot be one."""
    if value is None or _LANGUAGE.fullmatch(value):
        return value
    raise typer.BadParameter(f"{value!r} is no language code; write it as en, fr or pt-BR")


def check_columns(values: list[str] | None) -> list[str] | None:
    """Return what columns hold, each as "text=body"; raises `BadParameter` for a field that no table has."""
    read_columns(values or [])
    return values


def read_columns(values: list[str]) -> Columns:
    """Return the columns that are given as "text=body"."""
    given = {field: name for field, _, name in (value.partition("=") for value in values)}
    try:
        return make_columns(given)
    except UsageError as error:
        raise typer.BadParameter(error.message) from error


def _is_real(parts: re.Match[str]) -> bool:
    """Tell whether the calendar and the clock have such a date."""
    year, month, day = parts["year"], parts["month"] or "01", parts["day"] or "01"
    try:
        datetime.fromisoformat(f"{year}-{month}-{day}{parts['time'] or ''}")
    except ValueError:
        return False
    return True
