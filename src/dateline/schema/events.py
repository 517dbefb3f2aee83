"""Events: who did what to whom, in PLOVER and CAMEO, with status and claim."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from dateline.schema.facts import Fact
from dateline.schema.spans import Span

EventStatus = Literal["happened", "ongoing", "planned", "possible", "promised", "demanded", "denied"]


Nearness = Literal["clause", "sentence", "dateline"]


class DateRange(Struct, frozen=True):
    """An interval of ISO 8601 dates; null where an end is open or unknown."""

    earliest: str | None = None
    latest: str | None = None


class Ground(Span, frozen=True):
    """The words that the time or place of an event was taken from, and why it is taken to be the event's.

    `near` tells where they stand: in the event's own clause, in one of its sentence that its own is joined to or hangs
    on, or in the dateline of the page. `confidence` is the chance that the event was then or there, 0 to 1.
    """

    near: Nearness
    confidence: float


class Event(Fact, frozen=True, kw_only=True):
    """One event; `negated` when the page itself says it did not happen, status `denied` when a source does.

    `time_from` and `place_from` tell why it has its `time` (and so its `date`) and its `place`; null where it has none.
    """

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
    time_from: Ground | None = None
    place: str | None = None
    place_from: Ground | None = None
    claimed_in: tuple[str, ...] = ()
    said_by: str | None = None
    quantities: tuple[str, ...] = ()
    rule: str
