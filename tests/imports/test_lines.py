"""Lines of packed files."""

from __future__ import annotations

import gzip
import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from dateline.errors import UsageError
from dateline.imports import lines
from dateline.imports.lines import read_lines

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "\ufeffone\r\nzwei ü\n\nfour".encode()


def make_zip(data: bytes) -> bytes:
    """Return an archive of two members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.CSV", data)
        archive.writestr("b.CSV", data)
    return stream.getvalue()


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_packed_or_not(tmp_path: Path, pack: type[bytes]) -> None:
    """The same lines, with their numbers, without the mark of the encoding."""
    path = tmp_path / "a file.txt"
    path.write_bytes(pack(TEXT))
    found = list(read_lines(path))
    assert [line.text for line in found] == ["one\r\n", "zwei ü\n", "\n", "four"]
    assert found[1].where == f"{path}:2"


def test_an_archive(tmp_path: Path) -> None:
    """Each member is a file."""
    path = tmp_path / "a.zip"
    path.write_bytes(make_zip(b"one\ntwo\n"))
    assert [line.where for line in read_lines(path)] == [f"{path}!{name}.CSV:{n}" for name in "ab" for n in (1, 2)]


@pytest.mark.parametrize(
    "data", [gzip.compress(TEXT * 99)[:-20], make_zip(TEXT * 99)[:60] + b"\0" * 9 + make_zip(TEXT)[69:]]
)
def test_a_damaged_file(tmp_path: Path, data: bytes) -> None:
    """It is told, never a traceback."""
    path = tmp_path / "a"
    path.write_bytes(data)
    with pytest.raises(UsageError, match="D561"):
        list(read_lines(path))


def test_no_file(tmp_path: Path) -> None:
    """A folder is none either."""
    for path in (tmp_path / "none", tmp_path):
        with pytest.raises(UsageError, match="D561"):
            list(read_lines(path))


def test_a_line_that_is_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is passed over, whatever its length; the next one is read."""
    monkeypatch.setattr(lines, "MOST_BYTES", 10)
    path = tmp_path / "a"
    path.write_bytes(b"x" * 35 + b"\nshort\n")
    assert [(line.number, line.text) for line in read_lines(path)] == [(1, None), (2, "short\n")]
