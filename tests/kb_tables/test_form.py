"""Every table of kb/ has its header, clean cells, sorted rows, known codes and no row twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.kb_tables.tables import HEADERS, KB, ORDER, codes_in, country_codes, rows_of

if TYPE_CHECKING:
    from tests.kb_tables.tables import Row

TABLES = sorted(HEADERS)


def sort_key(table: str, row: Row) -> tuple[str, ...]:
    """Return what places a row in its table."""
    columns = ORDER.get(table, HEADERS[table]).split(",")
    return tuple(row[column] for column in columns)


@pytest.mark.parametrize("table", TABLES)
def test_header(table: str) -> None:
    """The compiler reads columns by these names."""
    first, _, _ = (KB / f"{table}.csv").read_text(encoding="utf-8").partition("\n")
    assert first == HEADERS[table]


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_sorted(table: str) -> None:
    """A change shows as one line of a diff."""
    keys = [sort_key(table, row) for row in rows_of(table)]
    assert keys == sorted(keys)


@pytest.mark.parametrize("table", TABLES)
def test_no_row_twice(table: str) -> None:
    """A fact stands once."""
    rows = [tuple(row.values()) for row in rows_of(table)]
    assert len(rows) == len(set(rows))


@pytest.mark.parametrize("table", TABLES)
def test_cells_are_clean(table: str) -> None:
    """No blanks at the ends of a cell or of an item in a list, and no empty item."""
    for row in rows_of(table):
        for column, cell in row.items():
            items = cell.split(";") if cell and column in {"aliases", "acronym", "members"} else [cell or "-"]
            assert all(item and item == item.strip() for item in items), (row, column)


@pytest.mark.parametrize("table", [table for table in TABLES if "country" in HEADERS[table].split(",")])
def test_countries_are_known(table: str) -> None:
    """ISO 3166-1 alpha-3, XKX for Kosovo, or a state that no longer exists; empty where no country is meant."""
    for row in rows_of(table):
        codes = row["country"].split(";") if row["country"] else []
        assert set(codes) <= country_codes(), row
        assert len(codes) <= 1 or table == "organizations", row


@pytest.mark.parametrize("table", ["organizations", "regions"])
def test_members_are_known(table: str) -> None:
    """Members are countries by code, each once."""
    for row in rows_of(table):
        codes = codes_in(row["members"])
        assert set(codes) <= country_codes(), row
        assert len(codes) == len(set(codes)), row
