"""Tables in files, with metadata beside them."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pyarrow.parquet as pq
import pytest
from csvw import CSVW

from dateline.jobs.tables import find_form, write_table, write_tables
from dateline.queries.tables import list_tables
from tests.exports.pages import EVIL, make_record
from tests.store.stores import make_store

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A store of made-up pages, and one that means no good."""
    made = make_store(tmp_path / "store", count=5)
    made.add([make_record(evil=True)])
    return made


def test_csv_fits_its_metadata(store: Store, tmp_path: Path) -> None:
    """By the library of CSV on the Web: every cell is of the datatype that its column is said to have."""
    folder = tmp_path / "tables"
    write_tables(store, list_tables(), folder, "csv")
    for name in list_tables():
        told = CSVW(str(folder / f"{name}.csv-metadata.json"), validate=True)
        (table,) = told.tables
        rows = list(table.iterdicts(strict=True))
        assert told.is_valid, told.warnings
        assert name in {"revisions", "failures", "imports", "trust"} or rows


def test_an_evil_page(store: Store) -> None:
    """No cell of CSV is a formula or moves a cursor; JSON has the text as it is."""
    data = b"".join(write_table(store, "documents", "csv"))
    assert b"\x1b" not in data
    rows = list(csv.DictReader(data.decode().splitlines(keepends=True)))
    (row,) = [row for row in rows if row["uri"].endswith("lota?a=1&b=2")]
    assert row["title"].startswith("'=cmd")
    lines = b"".join(write_table(store, "documents", "jsonl")).splitlines()
    assert EVIL in {json.loads(line)["title"] for line in lines}


def test_maps_are_objects(store: Store) -> None:
    """Ids by scheme."""
    lines = [json.loads(line) for line in b"".join(write_table(store, "places", "jsonl")).splitlines()]
    assert {"geonames": "3881766"} in [line["kb"] for line in lines]


def test_parquet_can_be_read(store: Store, tmp_path: Path) -> None:
    """All rows with the columns of the table."""
    path = tmp_path / "events.parquet"
    path.write_bytes(b"".join(write_table(store, "events", "parquet")))
    table = pq.read_table(path)
    assert table.num_rows == 5 * 4 + 5
    assert set(table["origin"].to_pylist()) == {"dateline"}


def test_forms() -> None:
    """Others are formats of records."""
    assert (find_form("csv"), find_form("gdelt")) == ("csv", None)
