"""Where files lie."""

from __future__ import annotations

from pathlib import Path

from dateline.store.layout import index_path, table_folder


def test_every_schema_has_its_own_tables() -> None:
    """So that a migration changes no file of the old ones."""
    store = Path("news")
    assert table_folder(store, 1, "events") == store / "tables.1" / "events"
    assert index_path(store).parent == store
