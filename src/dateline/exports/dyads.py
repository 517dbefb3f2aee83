"""Events as pairs of an actor and a recipient, with all that is known of both: a row of most event data."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from hashlib import blake2b
from itertools import product
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.exports.coding import Coding, code_events
from dateline.exports.days import When, iso_day, tell_day
from dateline.schema import Actor, Event, Place, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from dateline.exports.base import Run

SAFE_BITS: Final = 53  # what every program keeps exact in a number
LEAD: Final = frozenset({"title", "standfirst", "dateline"})


class Party(Struct, frozen=True):
    """One side of an event."""

    actor: Actor
    sector: str | None

    @property
    def country(self) -> str | None:
        """ISO 3166-1 alpha-3."""
        return self.actor.country


class Dyad(Struct, frozen=True, kw_only=True):
    """One event between one actor and one recipient; either is None where the page names none."""

    record: Record
    event: Event
    coding: Coding
    source: Party | None
    target: Party | None
    place: Place | None
    when: When
    number: int
    sentence: int | None
    is_lead: bool


def list_dyads(records: Iterable[Record], run: Run, *, in_cameo: bool) -> Iterator[Dyad]:
    """Yield each pair of each event that can be coded, in the order of the records."""
    for record in records:
        yield from _list_dyads(record, run, in_cameo=in_cameo)


def _list_dyads(record: Record, run: Run, *, in_cameo: bool) -> Iterator[Dyad]:
    parties = {actor.id: actor for actor in record.actors}
    known: dict[str, Party] = {}
    places = {place.id: place for place in record.places}
    starts = [sentence.start for sentence in record.sentences]
    lead = find_lead(record)
    sector_of = partial(_sector_of, run=run, day=iso_day(record.document.published))
    for event, coding in code_events(record, run, in_cameo=in_cameo):
        for source, target in product(event.actors or (None,), event.recipients or (None,)):
            yield Dyad(
                record=record,
                event=event,
                coding=coding,
                source=_party(source, parties, known, sector_of),
                target=_party(target, parties, known, sector_of),
                place=places.get(event.place or ""),
                when=tell_day(event),
                number=make_number(record.id, event.id, source, target),
                sentence=bisect_right(starts, event.trigger.start) or None,
                is_lead=event.trigger.start < lead,
            )


def _party(
    id_: str | None, actors: dict[str, Actor], known: dict[str, Party], sector_of: Callable[[Actor], str | None]
) -> Party | None:
    if id_ is None or id_ not in actors:
        return None
    if id_ not in known:
        known[id_] = Party(actors[id_], sector_of(actors[id_]))
    return known[id_]


def _sector_of(actor: Actor, *, run: Run, day: str | None) -> str | None:
    return run.sector_of(actor, day)


def find_lead(record: Record) -> int:
    """Return the end of the first paragraph: what lies before it is title, standfirst and lead."""
    return next((block.end for block in record.blocks if block.role == "paragraph"), 0)


def make_number(*parts: object) -> int:
    """Return a number that stands for these parts, the same on every machine: 53 bits of a hash."""
    digest = blake2b(repr(parts).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> (64 - SAFE_BITS)


def cite(dyad: Dyad) -> str:
    """Return the address of the page, as it says itself or as it was found at."""
    return dyad.record.document.canonical or dyad.record.document.uri
