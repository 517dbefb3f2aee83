"""Who takes part in which fact, in the index: from a name to its events and statements, in order of their days.

A name is a number here, and the facts of a number are a list of FTS5, which keeps one in nine bytes and adds to it
without touching what is there. The list is ordered by the rank of a fact, so that the first and the last ones are
had without the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from dateline.store.keys import make_key, make_link, make_name_key, make_rank
from dateline.text.days import first_day, last_day

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

TABLES: Final = """
CREATE TABLE IF NOT EXISTS names (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, name_key TEXT NOT NULL, UNIQUE (key, name_key)
);
CREATE VIRTUAL TABLE IF NOT EXISTS named USING fts5 (
    name_key, content = 'names', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE IF NOT EXISTS parts USING fts5 (
    who, content = '', detail = none, columnsize = 0, tokenize = 'ascii'
);
"""
IN_EVENT: Final = "e"  # what a name is in a fact: "e17" is the seventeenth name, taking part in an event
SPEAKS_IN_EVENT: Final = "s"
SPEAKS_IN_STATEMENT: Final = "t"
IMPORTED: Final = """
    SELECT link, events.day, part, key, name_key
    FROM participants JOIN imports USING (record) JOIN events USING (link)
    WHERE imports.commit > ? AND kind = 'event'
"""
# A word of more names ("ministry") is looked for in the participants.
MOST_NAMES: Final = 1_000
_ADD: Final = "INSERT OR IGNORE INTO names (key, name_key) VALUES (?, ?)"
_OLDEST: Final = "SELECT rowid FROM parts WHERE parts MATCH ? ORDER BY rowid LIMIT ?"
_NEWEST: Final = "SELECT rowid FROM parts WHERE parts MATCH ? ORDER BY rowid DESC LIMIT ?"
_NUMBER: Final = "SELECT id FROM names WHERE key = ? AND name_key = ?"
_NAMES: Final = """
    SELECT id FROM names WHERE key = ? AND key <> ''
    UNION
    SELECT id FROM named JOIN names ON names.id = named.rowid
    WHERE named MATCH ? AND instr(' ' || names.name_key || ' ', ?) > 0 LIMIT ?
"""


class _Actor(Struct):
    id: str
    name: str
    kb: dict[str, str] = {}


class _Range(Struct):
    earliest: str | None = None
    latest: str | None = None


class _Event(Struct):
    id: str
    date: _Range | None = None
    actors: list[str] = []
    recipients: list[str] = []
    third_parties: list[str] = []
    said_by: str | None = None


class _Source(Struct):
    actor: str | None = None


class _Statement(Struct):
    id: str
    source: _Source | None = None


class Facts(Struct, kw_only=True):
    """What of a record is listed by name."""

    actors: list[_Actor] = []
    events: list[_Event] = []
    statements: list[_Statement] = []


class Part(Struct, frozen=True):
    """A name in the fact of a rank, and as what."""

    rank: int
    sign: str
    key: str
    name_key: str


def list_parts(record: str, facts: Facts, reported: date) -> Iterator[Part]:
    """Yield who takes part in the facts of a record; those without a day of their own have that of the report."""
    keys = {actor.id: (make_key(actor.kb) or "", make_name_key(actor.name) or "") for actor in facts.actors}
    for event in facts.events:
        rank = make_rank(_find_day(event) or reported, make_link(record, event.id))
        for actor in (*event.actors, *event.recipients, *event.third_parties):
            if actor in keys:
                yield Part(rank, IN_EVENT, *keys[actor])
        if event.said_by in keys:
            yield Part(rank, SPEAKS_IN_EVENT, *keys[event.said_by])
    for statement in facts.statements:
        speaker = statement.source.actor if statement.source is not None else None
        if speaker in keys:
            yield Part(make_rank(reported, make_link(record, statement.id)), SPEAKS_IN_STATEMENT, *keys[speaker])


def list_imported(rows: Iterable[Sequence[Any]]) -> Iterator[Part]:  # Any: values of SQL
    """Yield who takes part in events of other data sets; rows are those of `IMPORTED`."""
    for link, day, part, key, name_key in rows:
        sign = SPEAKS_IN_EVENT if part == "speaker" else IN_EVENT
        yield Part(make_rank(day, link), sign, key or "", name_key or "")


def add_parts(connection: sqlite3.Connection, parts: Iterable[Part]) -> None:
    """Add facts to the lists of their names; to be called inside a transaction."""
    numbers: dict[tuple[str, str], int] = {}
    found: dict[int, set[str]] = {}
    for part in parts:
        name = (part.key, part.name_key)
        if name not in numbers:
            numbers[name] = _number(connection, *name)
        found.setdefault(part.rank, set()).add(f"{part.sign}{numbers[name]}")
    rows = [(rank, " ".join(sorted(found[rank]))) for rank in sorted(found)]  # in order: FTS5 writes them at once
    connection.executemany("INSERT INTO parts (rowid, who) VALUES (?, ?)", rows)


def find_ranks(
    connection: sqlite3.Connection, name: str, signs: str, *, most: int, newest: bool = False
) -> list[int] | None:
    """Return the ranks of facts in which an actor has one of the signs, the first or the last ones of them.

    `name` is an id, as "wikidata:Q142", or whole words of a name in a row. Null where more than `MOST_NAMES` fit.
    """
    words = make_name_key(name) or ""
    match, padded = f'"{words}"' if words else '""', f" {words} "
    ids = [id_ for (id_,) in connection.execute(_NAMES, (name, match, padded, MOST_NAMES + 1))]
    if len(ids) > MOST_NAMES:
        return None
    if not ids:
        return []
    who = " OR ".join(f'"{sign}{id_}"' for id_ in ids for sign in signs)
    return [rank for (rank,) in connection.execute(_NEWEST if newest else _OLDEST, (who, most))]


def _find_day(event: _Event) -> date | None:
    """Return the day on which an event began, or ended, where it tells."""
    told = event.date or _Range()
    return first_day(told.earliest) or last_day(told.latest)


def _number(connection: sqlite3.Connection, key: str, name_key: str) -> int:
    """Return the number of a name, a new one if it has none."""
    added = connection.execute(_ADD, (key, name_key))
    if added.rowcount:
        number = added.lastrowid or 0
        connection.execute("INSERT INTO named (rowid, name_key) VALUES (?, ?)", (number, name_key))
        return number
    return int(connection.execute(_NUMBER, (key, name_key)).fetchone()[0])
