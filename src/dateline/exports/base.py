"""What every export is: records in, bytes out; and what its page of the reference tells of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Final, Literal

from msgspec import Struct, field

from dateline.codebook import Codebook
from dateline.schema import Actor, Record

# What formats say that hold day and place of an event, and not why it has them.
UNGROUNDED: Final = (
    "Why an event has its day and place (`time_from`, `place_from`): those that only the dateline tells stand where "
    "those of its own clause do."
)
Scope = Literal["events", "pages"]
SectorOf = Callable[[Actor, str | None], str | None]


class Run(Struct, frozen=True, kw_only=True):
    """One export under way.

    `book` says what events are, `sector_of` gives the sector of an actor (GOV, MIL ...) on a day, `left_out` counts
    what the format has no room for, by the reason in words.
    """

    book: Codebook
    sector_of: SectorOf
    left_out: Counter[str] = field(default_factory=Counter)


Write = Callable[[Iterable[Record], Run], Iterator[bytes]]


class Line(Struct, frozen=True):
    """A column or property of a format, and what fills it; `holds` is None for what stays empty, or is left away."""

    name: str
    holds: str | None


class Format(Struct, frozen=True, kw_only=True):
    """A format to export to.

    `write` streams: it holds one record at a time. `scope` tells whether a row is an event or a page: what filters
    choose. `lost` are sentences on what the format cannot hold, `needs` a library that must be there, from the extra
    named beside it.
    """

    name: str
    about: str
    suffix: str
    scope: Scope
    write: Write
    lines: tuple[Line, ...]
    lost: tuple[str, ...]
    needs: tuple[str, str] | None = None
