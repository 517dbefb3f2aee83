"""Events: who did what to whom, in PLOVER and CAMEO, with status and claim."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from dateline.schema.facts import Fact
from dateline.schema.spans import Span

EventStatus = Literal["happened", "ongoing", "planned", "possible", "promised", "demanded", "denied"]


class DateRange(Struct, frozen=True):
    """An interval of ISO 8601 dates; null where an end is open or unknown."""

    earliest: str | None = None
    latest: str | None = None


class Event(Fact, frozen=True, kw_only=True):
    """One event; `negated` when the page itself says it did not happen, status `denied` when a source does."""

    type: str
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    cameo: str | None = None
    quad: int | None = None
    goldstein: float | None = None
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    third_parties: tuple[str, ...] = ()
    trigger: Span
    status: EventStatus
    negated: bool = False
    time: str | None = None
    date: DateRange | None = None
    place: str | None = None
    claimed_in: tuple[str, ...] = ()
    said_by: str | None = None
    quantities: tuple[str, ...] = ()
    rule: str
