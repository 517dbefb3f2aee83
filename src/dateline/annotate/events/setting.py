"""When, where and how much of one event, and the words that when and where are known from."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple, get_args

from dateline.schema import DateRange, Ground, Nearness
from dateline.text.days import first_day, last_day

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dateline.schema import Place, Span, Time

RECENT: Final = timedelta(days=7)  # what news is of: an agency's page of Friday tells of last week
NEAR: Final[tuple[Nearness, ...]] = get_args(Nearness)  # the nearest first
# The chance that an event was then or there, by where that is said: counted by hand on openings of news articles and by
# the gold of four whole pages, one added to right and wrong. Days of datelines were seen too seldom: assumed.
TIME_SURE: Final[Mapping[Nearness, float]] = {"clause": 0.88, "sentence": 0.93, "dateline": 0.7}
PLACE_SURE: Final[Mapping[Nearness, float]] = {"clause": 0.86, "sentence": 0.63, "dateline": 0.79}


class Setting(NamedTuple):
    """When, where and how much; `time_from` and `place_from` are there where a time and a place are."""

    time: Time | None = None
    place: Place | None = None
    quantities: tuple[str, ...] = ()
    time_from: Ground | None = None
    place_from: Ground | None = None

    def at(self, time: Time, words: Span, near: Nearness) -> Setting:
        """Return this setting with a time, and why it has it."""
        ground = Ground(words.start, words.end, words.quote, near, TIME_SURE[near])
        return self._replace(time=time, time_from=ground)

    def in_(self, place: Place, words: Span, near: Nearness) -> Setting:
        """Return this setting with a place, and why it has it."""
        ground = Ground(words.start, words.end, words.quote, near, PLACE_SURE[near])
        return self._replace(place=place, place_from=ground)


def join_settings(settings: Sequence[Setting]) -> Setting:
    """Return the setting of an event from those of its tellings: of each the nearest, and of equally near the first."""
    timed = [setting for setting in settings if setting.time_from is not None]
    placed = [setting for setting in settings if setting.place_from is not None]
    when = min(timed, key=lambda setting: _distance(setting.time_from), default=Setting())
    where = min(placed, key=lambda setting: _distance(setting.place_from), default=Setting())
    quantities = dict.fromkeys(each for setting in settings for each in setting.quantities)
    return Setting(when.time, where.place, tuple(quantities), when.time_from, where.place_from)


def _distance(ground: Ground | None) -> int:
    return len(NEAR) if ground is None else NEAR.index(ground.near)


def is_old(time: Time | None, day: str | None) -> bool:
    """Tell whether a time is known to be more than some days before the day of a page."""
    last, now = last_day(None if time is None else time.latest), first_day(day)
    return last is not None and now is not None and last < now - RECENT


def date_of(time: Time | None, *, is_ongoing: bool) -> DateRange | None:
    """Return the interval of an event; what goes on has no end yet."""
    if time is None or (time.earliest is None and time.latest is None):
        return None
    return DateRange(time.earliest, None if is_ongoing else time.latest)
