"""Writes a knowledge base: entities, names, offices and memberships in, one file out, whole or not at all."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final

from dateline.errors import KnowledgeError
from dateline.kb import codes
from dateline.kb.entries import FIRST_OWN, Role
from dateline.kb.keys import is_shouted, name_key
from dateline.kb.records import Entity, Named, Office, Source
from dateline.kb.schema import DEGREE, INDEXES, KIND_CODES, TYPE_CODES, WHOLE, create_tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


PART: Final = ".part"  # what a file is called while it is written
CACHE_KIB: Final = 262_144  # names come in no order: a cache that holds them all makes writing four times as fast
LONGEST_NAME: Final = 100  # characters of a key; longer names are sentences, which no page repeats word by word
PLAIN: Final = frozenset(
    {"city", "admin1", "admin2", "person"}
)  # whose names are no acronyms, however they are written
_ENTITY: Final = "INSERT OR REPLACE INTO entities VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
# An alias with the key of the entity's own name says nothing: one row in four would be such.
_NAME: Final = (
    "INSERT OR IGNORE INTO names SELECT ?1, ?2, ?3, ?4, ?5 WHERE ?3 <> ?6 "
    "OR NOT EXISTS (SELECT 1 FROM names WHERE key = ?1 AND number = ?2 AND kind = ?7)"
)


class Writer:
    """Adds to the tables of an open file; the caller says when a transaction ends."""

    def __init__(self, file: sqlite3.Connection) -> None:
        self.file = file
        self._sources: dict[str, int] = {name: code for code, name in file.execute("SELECT code, name FROM sources")}

    def add_source(self, source: Source) -> None:
        """Add where entries come from; a second one of the same name changes nothing."""
        if source.name not in self._sources:
            values = (source.name, source.licence, source.notice)
            code = self.file.execute("INSERT INTO sources (name, licence, notice) VALUES (?, ?, ?)", values).lastrowid
            self._sources[source.name] = code or 0

    def add(self, entity: Entity) -> int:
        """Add an entity with its names, or replace the one of the same number or key; return its number."""
        number = entity.geonames if entity.geonames is not None else self._number(entity.key)
        row = (
            number,
            TYPE_CODES[entity.type],
            entity.name,
            round(entity.prior * WHOLE),
            entity.country,
            entity.admin1,
            _scale(entity.lat),
            _scale(entity.lon),
            entity.population,
            None if entity.source is None else self._sources[entity.source],
        )
        self.file.execute(_ENTITY, row)
        if entity.key is not None:
            self.file.execute("INSERT OR REPLACE INTO keys VALUES (?, ?)", (number, entity.key))
        self.add_ids(number, entity.ids)
        notes = [(number, field, value) for field, value in entity.notes.items()]
        self.file.executemany("INSERT OR REPLACE INTO notes VALUES (?, ?, ?)", notes)
        self.add_names(number, _own_name(entity), *entity.names)
        return number

    def add_names(self, number: int, *names: Named) -> None:
        """Add names to an entity; the first of several with one key and kind stays."""
        same = KIND_CODES["alias"], KIND_CODES["name"]
        rows = [
            (name_key(name.text), number, KIND_CODES[name.kind], name.detail, name.language, *same) for name in names
        ]
        self.file.executemany(_NAME, [row for row in rows if 0 < len(row[0]) <= LONGEST_NAME])

    def add_ids(self, number: int, ids: dict[str, str]) -> None:
        """Add the ids that others have for an entity, by scheme."""
        rows = [(number, scheme, value) for scheme, value in ids.items()]
        self.file.executemany("INSERT OR REPLACE INTO ids VALUES (?, ?, ?)", rows)

    def add_office(self, office: Office) -> None:
        """Add a spell in an office."""
        row = (office.country, office.kind, office.office, office.person)
        rest = (office.start, office.end, office.certainty, office.source)
        self.file.execute("INSERT INTO offices VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row + rest)

    def add_member(self, body: int, member: int, *, start: str | None = None, end: str | None = None) -> None:
        """Add a membership."""
        self.file.execute("INSERT INTO members VALUES (?, ?, ?, ?)", (body, member, start, end))

    def add_parent(self, number: int, parent: int) -> None:
        """Say that an entity is a part of another."""
        self.file.execute("INSERT OR IGNORE INTO parents VALUES (?, ?)", (number, parent))

    def add_role(self, role: Role) -> None:
        """Add what a noun of office means."""
        row = (name_key(role.noun), role.noun, role.office, role.kind, role.is_feminine, role.status_hint)
        self.file.execute("INSERT INTO roles VALUES (?, ?, ?, ?, ?, ?)", row)

    def set_meta(self, **values: str) -> None:
        """Write what the file says of itself."""
        self.file.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", values.items())

    def number_of(self, key: str) -> int | None:
        """Return the number of an entity by its key, None where the file has none."""
        row = self.file.execute("SELECT number FROM keys WHERE key = ?", (key,)).fetchone()
        return None if row is None else int(row[0])

    def _number(self, key: str | None) -> int:
        """Return the number of a key, the next free one where it is new."""
        known = None if key is None else self.number_of(key)
        if known is not None:
            return known
        (last,) = self.file.execute("SELECT max(number) FROM entities WHERE number >= ?", (FIRST_OWN,)).fetchone()
        return FIRST_OWN if last is None else int(last) + 1


@contextmanager
def write_new(path: Path) -> Iterator[Writer]:
    """Yield a writer of a file that appears at `path` when all went well, in place of what stood there.

    Raises `KnowledgeError` D808 where the folder cannot be written.
    """
    part = path.with_name(path.name + PART)
    try:
        with closing(_begin(part, path)) as file:
            try:
                yield Writer(file)
            except sqlite3.OperationalError as error:
                raise _refuse(path, error) from error
            with told(path):
                file.execute("COMMIT")
                finish(file)
        with told(path):
            settle(part, path)
    finally:
        if part.parent.is_dir():
            part.unlink(missing_ok=True)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what a folder or disk says into an error that names the file: D808."""
    try:
        yield
    except (OSError, sqlite3.OperationalError) as error:
        raise _refuse(path, error) from error


def finish(file: sqlite3.Connection) -> None:
    """Index what a transaction wrote and pack the file, so that it can be opened as one that never changes."""
    file.executescript(INDEXES)
    file.execute("PRAGMA journal_mode = DELETE")
    file.execute("VACUUM")


def settle(part: Path, path: Path) -> None:
    """Put a finished file in its place at once, safe against loss of power."""
    with part.open("rb") as written:
        os.fsync(written.fileno())
    part.replace(path)


def _begin(part: Path, path: Path) -> sqlite3.Connection:
    """Return a new file with empty tables, a transaction begun."""
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        file = sqlite3.connect(part, isolation_level=None)
        file.execute("PRAGMA journal_mode = MEMORY")
        file.execute(f"PRAGMA cache_size = {-CACHE_KIB}")
        create_tables(file)
        file.execute("BEGIN")
    return file


def _refuse(path: Path, error: Exception) -> KnowledgeError:
    return KnowledgeError(codes.UNWRITABLE, f"{path} cannot be written ({error}); give another place")


def _own_name(entity: Entity) -> Named:
    """Return the name that an entity is shown by as one it is found by; an acronym stays one."""
    if entity.named == "name" and entity.type not in PLAIN and is_shouted(entity.name):
        return Named(entity.name, "acronym", entity.name)
    return Named(entity.name, entity.named)


def _scale(degrees: float | None) -> int | None:
    return None if degrees is None else round(degrees * DEGREE)
