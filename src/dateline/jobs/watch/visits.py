"""What a watch remembers of where it looked: kept beside the store, and lost without harm.

A visit is written down only once what came of it is in the store: after a kill it is made again.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import astuple

from dateline.store.trouble import explain_writing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import Self

FILE: Final = "visits.sqlite"
_TABLE: Final = """
CREATE TABLE IF NOT EXISTS visits (
    address TEXT PRIMARY KEY, named_by TEXT, looked REAL NOT NULL, failures INTEGER NOT NULL, etag TEXT, modified TEXT,
    is_list INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS visits_named_by ON visits (named_by);
"""
_FIELDS: Final = "address, named_by, looked, failures, etag, modified, is_list"


class Visit(Struct, frozen=True, kw_only=True):
    """When an address or a file was last looked at, in seconds since 1970, and what was found.

    `named_by` is the feed or list that names it. `failures` counts looks in a row without an answer. `etag` and
    `modified` are the host's marks of what is there; of a file, `modified` is its time and size. `is_list` tells a
    feed, a sitemap or a list of addresses, which is there to name others.
    """

    address: str
    named_by: str | None = None
    looked: float
    failures: int = 0
    etag: str | None = None
    modified: str | None = None
    is_list: bool = False


class Visits:
    """The visits of one store."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        with explain_writing(self._path, sqlite3.Error):
            self._connection = sqlite3.connect(self._path, isolation_level=None)
            self._connection.executescript(_TABLE)

    def find(self, address: str) -> Visit | None:
        """Return the last visit to an address."""
        row = self._connection.execute(f"SELECT {_FIELDS} FROM visits WHERE address = ?", [address]).fetchone()  # noqa: S608 - names of ours
        return None if row is None else _make_visit(row)

    def list_named(self, by: str) -> list[str]:
        """Return the addresses that a feed or a list named when it was last read, in its order."""
        rows = self._connection.execute("SELECT address FROM visits WHERE named_by = ? ORDER BY rowid", [by])
        return [address for (address,) in rows]

    def keep(self, visit: Visit) -> None:
        """Write a visit down."""
        with explain_writing(self._path, sqlite3.Error):
            self._connection.execute(
                f"INSERT INTO visits ({_FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET "  # noqa: S608 - as above
                "named_by = excluded.named_by, looked = excluded.looked, failures = excluded.failures, "
                "etag = excluded.etag, modified = excluded.modified, is_list = excluded.is_list",
                astuple(visit),
            )

    def expect(self, named: Sequence[str], by: str) -> None:
        """Write down what a feed or list names, to be looked at; forget what it named earlier and names no more."""
        gone = sorted(set(self.list_named(by)) - set(named))
        with explain_writing(self._path, sqlite3.Error), self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany("DELETE FROM visits WHERE address = ?", [(address,) for address in gone])
            self._connection.executemany(
                "INSERT INTO visits (address, named_by, looked, failures, is_list) VALUES (?, ?, 0, 0, 0) "
                "ON CONFLICT (address) DO UPDATE SET named_by = excluded.named_by",
                [(address, by) for address in named],
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._connection.close()


def _make_visit(row: tuple[str, str | None, float, int, str | None, str | None, int]) -> Visit:
    address, named_by, looked, failures, etag, modified, is_list = row
    return Visit(
        address=address,
        named_by=named_by,
        looked=looked,
        failures=failures,
        etag=etag,
        modified=modified,
        is_list=bool(is_list),
    )
