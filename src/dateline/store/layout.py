"""Where the files of a store lie: STORE/tables.4/events, STORE/commits/000000000042.json, STORE/index.sqlite."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

MARK: Final = ".dateline-store"  # tells whoever reads the folder around it that no news lies in here
INDEX: Final = "index.sqlite"
TABLES: Final = "tables."


def tables_folder(store: Path, schema: int) -> Path:
    """Return the folder of all tables of a schema; each schema has its own, so that a migration changes no file."""
    return store / f"{TABLES}{schema}"


def table_folder(store: Path, schema: int, name: str) -> Path:
    """Return the folder of one table."""
    return tables_folder(store, schema) / name


def index_path(store: Path) -> Path:
    """Return the file of the full-text index."""
    return store / INDEX
