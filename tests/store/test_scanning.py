"""What DuckDB is told to read."""

from __future__ import annotations

from dateline.store.scanning import quote, scan_files


def test_a_text_is_one_literal() -> None:
    """Whatever is in it."""
    assert quote("it's") == "'it''s'"


def test_files_are_listed() -> None:
    """Each as a literal."""
    assert scan_files(["a.parquet", "b'.parquet"]).startswith("read_parquet(['a.parquet', 'b''.parquet'], hive_")
