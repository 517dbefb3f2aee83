"""One file of a knowledge base, read only: keys and numbers in, rows out. Safe to share between threads and forks."""

from __future__ import annotations

import os
import sqlite3
import threading
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dateline.errors import KnowledgeError
from dateline.kb import codes
from dateline.kb.schema import APPLICATION_ID, VERSION

if TYPE_CHECKING:
    from pathlib import Path

Row = tuple[Any, ...]  # SQLite gives each column the type that its value has
MAPPED: Final = 1 << 30  # bytes of a file that are mapped into memory instead of being copied; more than any core has
_COLUMNS: Final = "e.number, k.key, e.type, e.name, e.prior, e.country, e.admin1, e.lat, e.lon, e.population, e.source"
_FROM: Final = "FROM entities e LEFT JOIN keys k ON k.number = e.number"
_BY_NAME: Final = (
    f"SELECT {_COLUMNS}, n.kind, n.detail FROM names n JOIN entities e ON e.number = n.number "  # noqa: S608 - constants
    "LEFT JOIN keys k ON k.number = e.number WHERE n.key = ?"
)
_BY_NUMBER: Final = f"SELECT {_COLUMNS} {_FROM} WHERE e.number = ?"
_BY_KEY: Final = "SELECT number FROM keys WHERE key = ?"
_BY_ID: Final = "SELECT number FROM ids WHERE scheme = ? AND value = ? ORDER BY number"
_OFFICES: Final = "SELECT country, kind, office, person, start, until, certainty, source FROM offices WHERE "


class _Connection(sqlite3.Connection):
    """A connection that closes when nobody holds it any more, such as that of a thread that ended."""

    def __del__(self) -> None:
        self.close()


class Question(NamedTuple):
    """A question to a file, and the values it asks for."""

    text: str
    values: Row


class Layer:
    """One open file. Every thread and every forked process reads through a connection of its own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._check()
        self.sources: dict[int, str] = dict(self.ask(Question("SELECT code, name FROM sources", ())))

    def ask(self, question: Question) -> list[Row]:
        """Return the rows that answer a question; raises `KnowledgeError` D802 where the file is damaged.

        What no file can hold, half a surrogate pair or a number of 20 digits, has no rows.
        """
        try:
            return self._connection().execute(*question).fetchall()
        except (UnicodeEncodeError, OverflowError):
            return []
        except sqlite3.DatabaseError as error:
            message = f"{self.path} is damaged ({error}); install it, or build it, again"
            raise KnowledgeError(codes.DAMAGED, message) from error

    def by_name(self, key: str) -> list[Row]:
        """Return the entities that bear a name, each with the kind of that name and its detail."""
        return self.ask(Question(_BY_NAME, (key,)))

    def by_number(self, number: int) -> Row | None:
        """Return the entity of a number."""
        return next(iter(self.ask(Question(_BY_NUMBER, (number,)))), None)

    def number_of(self, key: str) -> int | None:
        """Return the number of an entity by its key."""
        return next((number for (number,) in self.ask(Question(_BY_KEY, (key,)))), None)

    def numbers_by_id(self, scheme: str, value: str) -> list[int]:
        """Return the numbers of the entities that have an id of a scheme."""
        return [number for (number,) in self.ask(Question(_BY_ID, (scheme, value)))]

    def ids_of(self, number: int) -> dict[str, str]:
        """Return the ids of an entity by their schemes."""
        return dict(self.ask(Question("SELECT scheme, value FROM ids WHERE number = ? ORDER BY scheme", (number,))))

    def names_of(self, number: int) -> list[Row]:
        """Return key, kind, detail and language of each name of an entity. Reads all names: slow, for people."""
        return self.ask(
            Question("SELECT key, kind, detail, language FROM names WHERE number = ? ORDER BY 2, 1", (number,))
        )

    def offices_in(self, country: str, kind: str) -> list[Row]:
        """Return the spells of an office of a country, whenever they were."""
        return self.ask(Question(_OFFICES + "country = ? AND kind = ?", (country, kind)))

    def offices_named(self, office: str) -> list[Row]:
        """Return the spells of an office by its whole name, whatever its case."""
        return self.ask(Question(_OFFICES + "office = ? COLLATE NOCASE", (office,)))

    def offices_of(self, person: int) -> list[Row]:
        """Return the spells of a person in any office."""
        return self.ask(Question(_OFFICES + "person = ?", (person,)))

    def members_of(self, body: int) -> list[Row]:
        """Return body, member, start and end of every membership in an organization or region."""
        return self.ask(Question("SELECT body, member, start, until FROM members WHERE body = ?", (body,)))

    def memberships_of(self, member: int) -> list[Row]:
        """Return body, member, start and end of every membership of a country or organization."""
        return self.ask(Question("SELECT body, member, start, until FROM members WHERE member = ?", (member,)))

    def parents_of(self, number: int) -> list[int]:
        """Return what an organization is a part of."""
        found = self.ask(Question("SELECT parent FROM parents WHERE number = ? ORDER BY parent", (number,)))
        return [parent for (parent,) in found]

    def roles(self, key: str) -> list[Row]:
        """Return what a noun of office means."""
        return self.ask(Question("SELECT noun, office, kind, feminine, status FROM roles WHERE key = ?", (key,)))

    def notes_of(self, number: int) -> dict[str, str]:
        """Return what else a table said of an entity, by field."""
        return dict(self.ask(Question("SELECT field, value FROM notes WHERE number = ? ORDER BY field", (number,))))

    def meta(self) -> dict[str, str]:
        """Return what the file says of itself: versions, counts and the hashes of what it was made from."""
        return dict(self.ask(Question("SELECT key, value FROM meta ORDER BY key", ())))

    def licences(self) -> list[Row]:
        """Return name, licence and notice of every source."""
        return self.ask(Question("SELECT name, licence, notice FROM sources ORDER BY code", ()))

    def _connection(self) -> sqlite3.Connection:
        """Return the connection of this thread; one that came through a fork is left alone, never closed."""
        held: tuple[int, sqlite3.Connection] | None = getattr(self._local, "held", None)
        if held is None or held[0] != os.getpid():
            held = os.getpid(), self._connect()
            self._local.held = held
        return held[1]

    def _connect(self) -> sqlite3.Connection:
        try:
            address = f"{self.path.resolve().as_uri()}?mode=ro&immutable=1"
            file = sqlite3.connect(address, uri=True, check_same_thread=False, factory=_Connection)
            file.execute(f"PRAGMA mmap_size = {MAPPED}")
        except (OSError, sqlite3.Error) as error:
            message = f"{self.path} cannot be read as a knowledge base ({error}); see dateline kb --help"
            raise KnowledgeError(codes.NO_FILE, message) from error
        return file

    def _check(self) -> None:
        """Look whether the file is there, is a knowledge base, and of the version that is read here."""
        try:
            self.path.open("rb").close()
        except OSError as error:
            message = f"no knowledge base at {self.path} ({error.strerror}); dateline kb build or add makes one"
            raise KnowledgeError(codes.NO_FILE, message) from error
        ((application,),) = self.ask(Question("PRAGMA application_id", ()))
        ((version,),) = self.ask(Question("PRAGMA user_version", ()))
        if application != APPLICATION_ID:
            raise KnowledgeError(codes.DAMAGED, f"{self.path} is no knowledge base of Dateline; give another file")
        if version != VERSION:
            message = f"{self.path} is of version {version}, this program reads version {VERSION}; build it again"
            raise KnowledgeError(codes.OTHER_VERSION, message)
