"""Days and seasons that have a name, "Christmas", "Ramadan", "Independence Day": a name and a year in, the days out."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final
from warnings import catch_warnings, simplefilter

from msgspec import Struct

from dateline.annotate.tables import read_table
from dateline.annotate.times.calendar import WEEK, Period

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FIRST_YEAR: Final = 1900  # the library computes holidays of other centuries as those of today; no page asks for them
LAST_YEAR: Final = 2077  # up to which its tables of the moon go
MOVED: Final = ("(observed", "(in lieu", "alternative", "substitute")  # a day off for a holiday that is another day


class Feast(Struct, frozen=True):
    """A named day: `day` is month and day, else a `holiday` of a `country` in the library and days `after` it.

    With a `weekday` (Monday is 0) the last one up to that `day`. `titles` stand for the holiday of whatever country is
    meant: the first that is part of a holiday's name there counts. A season lasts `days`, or up to the day before the
    feast `until`.
    """

    names: tuple[str, ...]
    day: str | None = None
    weekday: int | None = None
    country: str | None = None
    holiday: str | None = None
    titles: tuple[str, ...] = ()
    after: int = 0
    days: int = 1
    until: str | None = None

    @property
    def is_season(self) -> bool:
        """Tell whether it lasts for more than a day."""
        return self.days > 1 or self.until is not None


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


def is_national(name: str) -> bool:
    """Tell whether the day of a feast is another in each country: "Independence Day"."""
    return bool(feasts()[name].titles)


@cache
def find_feast(name: str, year: int, country: str | None = None) -> Period | None:
    """Return the day or season of a feast in a year, None where the calendars do not say: before 1900, after 2077.

    `country` (ISO 3166 alpha-2) is whose holiday is meant; of a national one nothing is known without it.
    """
    feast = feasts()[name]
    first = _first_day(feast, year, country)
    if first is None or not feast.is_season:
        return None if first is None else Period("day", first)
    until = None if feast.until is None else find_feast(feast.until, year)
    days = feast.days if until is None else (until.first - first).days
    return Period("stretch", first, days) if days > 0 else None


def _first_day(feast: Feast, year: int, country: str | None) -> date | None:
    if feast.day is not None:
        day = date(year, *map(int, feast.day.split("-")))
        return day if feast.weekday is None else day - timedelta(days=(day.weekday() - feast.weekday) % WEEK)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if feast.titles:
        return None if country is None else _national_day(feast.titles, country, year)
    days = [day for day, title in _holidays(feast.country or "", year) if feast.holiday in title.split("; ")]
    return min(days) + timedelta(days=feast.after) if days else None


def _national_day(titles: Sequence[str], country: str, year: int) -> date | None:
    """Return the first day of a country's holiday; the day itself rather than one that is off instead."""
    for title in titles:
        days = [(day, name.lower()) for day, name in _holidays(country, year) if title in name.lower()]
        kept = [day for day, name in days if not any(mark in name for mark in MOVED)]
        if days:
            return min(kept or [day for day, _ in days])
    return None


@cache
def _holidays(country: str, year: int) -> Sequence[tuple[date, str]]:
    """Return the holidays of a country in English; none where the library does not know it."""
    from holidays import country_holidays  # noqa: PLC0415 - half a second to load, and few pages name a feast

    try:
        supported = country_holidays(country).supported_categories
    except NotImplementedError:
        return ()
    categories = tuple(each for each in ("public", "unofficial", "school") if each in supported)
    with catch_warnings():
        simplefilter("ignore", UserWarning)  # of years that its tables of the moon lack: it lists none then
        return tuple(country_holidays(country, years=year, language="en_US", categories=categories).items())
