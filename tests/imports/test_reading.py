"""Files of data sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.errors import UsageError
from dateline.imports import lines
from dateline.imports.reading import read_file
from dateline.schema import Failure
from tests.imports.rows import POLECAT, ROWS, SETS, write_file, write_rows

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", ROWS)
def test_a_file_of_each(tmp_path: Path, name: str) -> None:
    """One event a row; the row is kept, without cells that are empty."""
    path = write_file(tmp_path / "file", name, {})
    (event,) = read_file(path, SETS[name])
    assert not isinstance(event, Failure)
    assert event.origin == name
    assert event.row == {column: cell for column, cell in ROWS[name].items() if cell not in {"None", "NULL"}}


def test_bad_rows_are_told_and_the_others_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With their lines and reasons."""
    monkeypatch.setattr(lines, "MOST_BYTES", 1_000)
    path = write_file(tmp_path / "file", "gdelt", {}, {"EventCode": "x"}, {"Day": "9"})
    with path.open("ab") as stream:
        stream.write(b"1\t2\n\n" + b"y" * 3_000 + b"\n")
    results = list(read_file(path, SETS["gdelt"]))
    told = [(result.document, result.message) for result in results if isinstance(result, Failure)]
    assert told == [
        (f"{path}:2", "'x' is no code of CAMEO"),
        (f"{path}:3", "'9' is no day"),
        (f"{path}:4", "2 columns, 61 expected"),
        (f"{path}:6", "the line is too long"),
    ]
    assert len(results) == 5


@pytest.mark.parametrize("count", [1, 50])
def test_a_file_of_something_else(tmp_path: Path, count: int) -> None:
    """It is told at once, not row by row."""
    path = tmp_path / "mentions"
    path.write_bytes(b"\t".join([b"1"] * 16) + b"\n" * 1)
    path.write_bytes(path.read_bytes() * count)
    with pytest.raises(UsageError, match=r"D562.*GDELT 2.0 events: its rows have 16 columns, theirs 61"):
        list(read_file(path, SETS["gdelt"]))


def test_names_of_columns_in_another_order_or_too_many(tmp_path: Path) -> None:
    """POLECAT has files whose line of names is longer than the rows, and rows with tabs at their ends."""
    data_set = SETS["polecat"]
    names, row = write_rows(data_set, POLECAT).splitlines()
    path = tmp_path / "file"
    path.write_bytes(names + b"\tHeadline\n" + row + b"\n" + row + b"\t\t\n")
    assert [getattr(result, "type", None) for result in read_file(path, data_set)] == ["CONSULT"] * 2
    turned = [b"\t".join(reversed(line.split(b"\t"))) for line in (names, row)]
    path.write_bytes(b"\n".join(turned))
    assert [getattr(result, "their_id", None) for result in read_file(path, data_set)] == [POLECAT["Event ID"]]
