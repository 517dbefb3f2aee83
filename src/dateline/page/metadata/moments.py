"""A stamp of Greenwich time and a day or stamp without zone in; whether they can mean one moment out.

Programs write "2019-01-01T02:10:00Z" where it is still New Year's Eve: the reader's day is the one in the address or
on the page.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

_DAY: Final = len("2019-09-25")
_UTC: Final = ("Z", "+00:00")
_WEST: Final = timedelta(hours=10)  # Honolulu; no outlet of news is further behind Greenwich,
_EAST: Final = timedelta(hours=13)  # and none further before it than in Auckland's summer
_QUARTER: Final = timedelta(minutes=15)  # clocks of the world differ by whole quarters of an hour
_SLACK: Final = timedelta(seconds=60)  # a printed time has no seconds


def is_printed_local(stamp: str, *, printed: str) -> bool:
    """Tell the same of a stamp on the page, where a day alone that comes later may be that of the reader's visit.

    A clock time on the page also stands against a stamp whose zone is missing or wrong, as "T02:15:49-06:00" is for a
    quarter past eight in the evening in Chicago; not at a full quarter of an hour, where two clocks agree by chance.
    """
    if not stamp.endswith(_UTC):
        return _is_other_clock(stamp, printed)
    return is_local(stamp, local=printed) and (len(printed) > _DAY or printed < stamp[:_DAY])


def is_same_moment(stamp: str, *, zoned: str) -> bool:
    """Tell whether `zoned` is the moment of a stamp of Greenwich time with the offset of a place: its day is known."""
    if not stamp.endswith(_UTC) or zoned.endswith(_UTC) or min(len(stamp), len(zoned)) <= _DAY:
        return False
    shown = datetime.fromisoformat(zoned)
    return shown.tzinfo is not None and abs(shown - datetime.fromisoformat(stamp)) < _SLACK


def _is_other_clock(stamp: str, printed: str) -> bool:
    """Whether a printed clock time without zone shows a stamp's minute on another day, in another hour."""
    if min(len(stamp), len(printed)) <= _DAY or printed[:_DAY] == stamp[:_DAY]:
        return False
    told, shown = (datetime.fromisoformat(each) for each in (stamp, printed))
    if shown.tzinfo is not None:
        return False
    ahead = abs(shown - told.replace(tzinfo=None, second=shown.second))
    is_telling = timedelta(minutes=told.minute) % _QUARTER != timedelta()
    return is_telling and ahead <= _EAST and ahead % _QUARTER == timedelta()


def is_local(stamp: str, *, local: str) -> bool:
    """Tell whether `local` is the same moment as a stamp of Greenwich time, seen from where another day was on.

    A day alone is enough if some clock of the world showed it then: "2018-12-31" for "2019-01-01T02:10:00Z".
    """
    if not stamp.endswith(_UTC) or len(stamp) <= _DAY or local[:_DAY] == stamp[:_DAY] or len(local) < _DAY:
        return False
    moment = datetime.fromisoformat(stamp)
    if len(local) == _DAY:
        day = datetime.fromisoformat(local).replace(tzinfo=UTC)
        return day < moment + _EAST and moment - _WEST < day + timedelta(days=1)
    shown = datetime.fromisoformat(local)
    if shown.tzinfo is not None:
        return abs(shown - moment) < _SLACK
    ahead = shown.replace(tzinfo=UTC) - moment
    rest = ahead % _QUARTER
    return -_WEST <= ahead <= _EAST and min(rest, _QUARTER - rest) < _SLACK
