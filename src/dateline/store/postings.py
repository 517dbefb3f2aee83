"""Who takes part in which fact, in the index: from a name to the links of events and statements, without a scan.

A name is a number here, and the facts of a number are a list of FTS5, which keeps one in nine bytes and adds to it
without touching what is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from dateline.store.keys import make_key, make_link, make_name_key

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

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
    SELECT link, part, key, name_key FROM participants JOIN imports USING (record)
    WHERE imports.commit > ? AND kind = 'event' ORDER BY link
"""
# Beyond these a scan of the participants is as quick: a word of a thousand names ("ministry"), an actor everywhere.
MOST_NAMES: Final = 1_000
MOST_LINKS: Final = 100_000
_ADD: Final = "INSERT OR IGNORE INTO names (key, name_key) VALUES (?, ?)"
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


class _Event(Struct):
    id: str
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
    """A name in the fact of a link, and as what."""

    link: int
    sign: str
    key: str
    name_key: str


def list_parts(record: str, facts: Facts) -> Iterator[Part]:
    """Yield who takes part in the facts of a record."""
    keys = {actor.id: (make_key(actor.kb) or "", make_name_key(actor.name) or "") for actor in facts.actors}
    for event in facts.events:
        link = make_link(record, event.id)
        for actor in (*event.actors, *event.recipients, *event.third_parties):
            if actor in keys:
                yield Part(link, IN_EVENT, *keys[actor])
        if event.said_by in keys:
            yield Part(link, SPEAKS_IN_EVENT, *keys[event.said_by])
    for statement in facts.statements:
        speaker = statement.source.actor if statement.source is not None else None
        if speaker in keys:
            yield Part(make_link(record, statement.id), SPEAKS_IN_STATEMENT, *keys[speaker])


def list_imported(rows: Iterable[Sequence[Any]]) -> Iterator[Part]:  # Any: values of SQL
    """Yield who takes part in events of other data sets; rows are those of `IMPORTED`."""
    for link, part, key, name_key in rows:
        yield Part(link, SPEAKS_IN_EVENT if part == "speaker" else IN_EVENT, key or "", name_key or "")


def add_parts(connection: sqlite3.Connection, parts: Iterable[Part]) -> None:
    """Add facts to the lists of their names; to be called inside a transaction."""
    numbers: dict[tuple[str, str], int] = {}
    found: dict[int, set[str]] = {}
    for part in parts:
        name = (part.key, part.name_key)
        if name not in numbers:
            numbers[name] = _number(connection, *name)
        found.setdefault(part.link, set()).add(f"{part.sign}{numbers[name]}")
    rows = [(link, " ".join(sorted(found[link]))) for link in sorted(found)]  # in order: FTS5 writes them at once
    connection.executemany("INSERT INTO parts (rowid, who) VALUES (?, ?)", rows)


def find_links(connection: sqlite3.Connection, name: str, signs: str) -> list[int] | None:
    """Return the links of facts in which an actor has one of the signs; null where they are too many to be listed.

    `name` is an id, as "wikidata:Q142", or whole words of a name in a row.
    """
    words = make_name_key(name) or ""
    match, padded = f'"{words}"' if words else '""', f" {words} "
    ids = [id_ for (id_,) in connection.execute(_NAMES, (name, match, padded, MOST_NAMES + 1))]
    if len(ids) > MOST_NAMES:
        return None
    if not ids:
        return []
    who = " OR ".join(f'"{sign}{id_}"' for id_ in ids for sign in signs)
    found = connection.execute("SELECT rowid FROM parts WHERE parts MATCH ? LIMIT ?", (who, MOST_LINKS + 1)).fetchall()
    return None if len(found) > MOST_LINKS else [link for (link,) in found]


def _number(connection: sqlite3.Connection, key: str, name_key: str) -> int:
    """Return the number of a name, a new one if it has none."""
    added = connection.execute(_ADD, (key, name_key))
    if added.rowcount:
        number = added.lastrowid or 0
        connection.execute("INSERT INTO named (rowid, name_key) VALUES (?, ?)", (number, name_key))
        return number
    return int(connection.execute(_NUMBER, (key, name_key)).fetchone()[0])
