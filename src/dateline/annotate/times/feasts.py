"""Days that have a name, "Christmas", "Eid al-Fitr": a name and a year in, the day out."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.annotate.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

FIRST_YEAR: Final = 1900  # the library computes holidays of other centuries as those of today; no page asks for them
LAST_YEAR: Final = 2077  # up to which its tables of the moon go


class Feast(Struct, frozen=True):
    """A named day: `day` is month and day, else a `holiday` of a `country` in the library and days `after` it."""

    names: tuple[str, ...]
    day: str | None = None
    country: str | None = None
    holiday: str | None = None
    after: int = 0


@lru_cache(maxsize=1)
def feasts() -> Mapping[str, Feast]:
    """Return the named days by each of their names, in small letters."""
    table = read_table("times/feasts", tuple[Feast, ...])
    return {name: feast for feast in table for name in feast.names}


@lru_cache(maxsize=1)
def first_words() -> Mapping[str, Sequence[str]]:
    """Return the names of days by their first word, as tokens are cut, the longest first."""
    found: dict[str, list[str]] = {}
    for name in sorted(feasts(), key=len, reverse=True):
        found.setdefault(name.split()[0].split("-")[0].split(".")[0], []).append(name)
    return found


@cache
def find_feast(name: str, year: int) -> date | None:
    """Return the day of a feast in a year, None where the calendars do not say: before 1900, after 2077."""
    feast = feasts()[name]
    if feast.day is not None:
        return date(year, *map(int, feast.day.split("-")))
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    days = [day for day, title in _holidays(feast.country or "", year) if feast.holiday in title.split("; ")]
    return min(days) + timedelta(days=feast.after) if days else None


@cache
def _holidays(country: str, year: int) -> Iterable[tuple[date, str]]:
    from holidays import country_holidays  # noqa: PLC0415 - half a second to load, and few pages name a feast

    supported = country_holidays(country).supported_categories
    categories = tuple(each for each in ("public", "unofficial", "school") if each in supported)
    return tuple(country_holidays(country, years=year, language="en_US", categories=categories).items())
