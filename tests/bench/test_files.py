"""Gold files in and predictions out, and what is said of files that do not fit."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest
from msgspec import Struct

from bench.files import digest, read_rows, read_text, write_bytes, write_rows
from dateline.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path


class Row(Struct, frozen=True):
    """A row of these tests."""

    id: str
    size: int


GOOD = b'{"id": "a", "size": 1, "more": true}\n\n{"id": "b", "size": 2}\n'


def test_rows_are_read_packed_or_not(tmp_path: Path) -> None:
    """Gzip is told by content, blank lines and unknown fields are passed over."""
    for name, data in (("a.jsonl", GOOD), ("a.jsonl.gz", gzip.compress(GOOD)), ("b.jsonl", gzip.compress(GOOD))):
        (tmp_path / name).write_bytes(data)
        assert read_rows(tmp_path / name, Row) == [Row("a", 1), Row("b", 2)]


@pytest.mark.parametrize(
    ("data", "code", "said"),
    [
        (b'{"id": "a", "size": 1}\n{"id": "b"}\n', "D583", "line 2"),
        (b'{"id": "a", "size": "big"}\n', "D583", "size"),
        (b"1\tPilots\tpilot\n", "D583", "line 1"),
        (b'{"id": "a", "size": 1}\n{"id": "a", "size": 1}\n', "D583", "second row with id a"),
        (b"\n \n", "D583", "no rows"),
        (b"\xff\xfe\x00", "D582", "not UTF-8"),
        (gzip.compress(GOOD)[:-9], "D582", "damaged gzip"),
        (gzip.compress(GOOD)[:12] + b"broken data", "D582", "damaged gzip"),
    ],
)
def test_files_that_do_not_fit_are_named(tmp_path: Path, data: bytes, code: str, said: str) -> None:
    """Each error says which file, and where in it."""
    path = tmp_path / "gold.jsonl"
    path.write_bytes(data)
    with pytest.raises(UsageError, match=said) as caught:
        read_rows(path, Row)
    assert caught.value.code == code
    assert str(path) in caught.value.message


@pytest.mark.parametrize("name", ["missing.jsonl", "."])
def test_what_is_no_file_is_an_error(tmp_path: Path, name: str) -> None:
    """A missing file and a folder are told alike."""
    with pytest.raises(UsageError, match="D581"):
        read_text(tmp_path / name)


def test_predictions_are_packed_by_name(tmp_path: Path) -> None:
    """The same rows give the same bytes, packed where the name says so."""
    write_rows(tmp_path / "out.jsonl", [{"id": "é"}])
    write_rows(tmp_path / "out.jsonl.gz", [{"id": "é"}])
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == '{"id":"é"}\n'
    assert gzip.decompress((tmp_path / "out.jsonl.gz").read_bytes()) == (tmp_path / "out.jsonl").read_bytes()


def test_a_place_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    """No traceback for a folder that does not exist."""
    with pytest.raises(UsageError, match="D584"):
        write_bytes(tmp_path / "no" / "out.jsonl", b"")


def test_a_digest_tells_data_apart(tmp_path: Path) -> None:
    """A file by its bytes, a folder by the names and bytes of its files."""
    (tmp_path / "one").write_bytes(b"1")
    before = digest(tmp_path)
    assert digest(tmp_path / "one") == "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b"
    (tmp_path / "one").rename(tmp_path / "two")
    assert digest(tmp_path) != before
