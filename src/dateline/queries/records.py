"""Whole records of a store, as many as fit, one after another in bounded memory."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final, Literal

import msgspec
import pyarrow as pa
from pyarrow.parquet import ParquetFile

from dateline.queries import filters as narrow
from dateline.queries.events import narrow_events
from dateline.queries.filters import Condition, Filters, join_conditions
from dateline.schema import Record
from dateline.store.trouble import make_damage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dateline.store.snapshot import Snapshot
    from dateline.store.store import Store

Scope = Literal["events", "pages"]
NEEDED: Final = ("documents", "imports", "revisions", "actors", "participants", "events")
CHUNK: Final = 100  # records decoded at a time
_OF_EVENTS: Final = ("type", "status", "place", "country", "said_by")  # filters that only events have
_EVENTS: Final = (
    "SELECT record, id FROM events WHERE {where} AND origin = 'dateline' ORDER BY reported DESC, record, id"
)
_PAGES: Final = "SELECT record FROM documents WHERE {where} ORDER BY reported DESC, record"
_WITH_EVENTS: Final = "record IN (SELECT record FROM events WHERE {where})"


def find_records(store: Store, filters: Filters | None = None, *, scope: Scope = "pages") -> Iterator[Record]:
    """Yield the records that fit, in the order of the store: newest versions of pages, unless `as_known_at` asks.

    With scope "events" a record comes with those of its events only that fit, and `limit` counts events; else whole, if
    the page fits and, where a filter asks for an event, one of its events does. Days are those of the events then, else
    those of the report.
    """
    filters = filters or Filters(limit=None)
    snapshot = store.snapshot()
    chosen = _choose_events(store, filters) if scope == "events" else _choose_pages(store, filters)
    for record in _read_records(snapshot):
        if scope == "pages":
            if _mark(record.id) in chosen:
                yield record
        elif kept := tuple(event for event in record.events if _mark(record.id, event.id) in chosen):
            yield msgspec.structs.replace(record, events=kept)


def narrow_pages(store: Store, filters: Filters) -> Iterator[Condition]:
    """Yield the conditions for pages; the column that tells a page is `record`."""
    yield from narrow.names_actor(filters.actor)
    yield from narrow.published_by(filters.publisher)
    yield from narrow.is_current(filters)
    if any(getattr(filters, name) is not None for name in _OF_EVENTS):
        events = join_conditions(list(narrow_events(store, filters)))
        yield Condition(_WITH_EVENTS.format(where=events.sql), events.values)
    else:
        yield from narrow.reported_between(filters)


def _choose_events(store: Store, filters: Filters) -> frozenset[bytes]:
    where = join_conditions(list(narrow_events(store, filters)))
    return _choose(store.snapshot(), _EVENTS, where, filters.limit)


def _choose_pages(store: Store, filters: Filters) -> frozenset[bytes]:
    return _choose(store.snapshot(), _PAGES, join_conditions(list(narrow_pages(store, filters))), filters.limit)


def _choose(snapshot: Snapshot, sql: str, where: Condition, limit: int | None) -> frozenset[bytes]:
    """Return a short mark of each row that fits: 40 MB for a million."""
    question = sql.format(where=where.sql) + ("" if limit is None else f" LIMIT {limit:d}")
    rows = snapshot.stream(question, where.values, needs=NEEDED, size=10_000)
    return frozenset(_mark(*row) for chunk in rows for row in chunk)


def _mark(*parts: str) -> bytes:
    return blake2b("/".join(parts).encode(), digest_size=8).digest()


def _read_records(snapshot: Snapshot) -> Iterator[Record]:
    decoder = msgspec.json.Decoder(Record)
    for path in snapshot.files("records"):
        for data in _read_json(path):
            yield decoder.decode(data)


def _read_json(path: Path) -> Iterator[bytes]:
    try:
        with ParquetFile(path) as file:
            for batch in file.iter_batches(CHUNK, columns=["json"]):
                yield from batch.column(0).to_pylist()
    except (OSError, pa.ArrowException) as error:
        raise make_damage(path, error) from error
