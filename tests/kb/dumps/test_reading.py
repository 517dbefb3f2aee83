"""Dumps as lines, however they are packed."""

from __future__ import annotations

import bz2
import gzip
import zipfile
from typing import TYPE_CHECKING

import pytest

from dateline.errors import KnowledgeError
from dateline.kb.dumps.reading import fingerprint, read_lines

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def pack_zip(data: bytes, path: Path) -> None:
    """Pack some bytes as GeoNames does."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("other.txt", "no\n")
        file.writestr("dump.txt", data)


PACKERS: dict[str, Callable[[bytes, Path], object]] = {
    "plain": lambda data, path: path.write_bytes(data),
    "gzip": lambda data, path: path.write_bytes(gzip.compress(data)),
    "gzip in two members": lambda data, path: path.write_bytes(gzip.compress(data[:5]) + gzip.compress(data[5:])),
    "bzip2": lambda data, path: path.write_bytes(bz2.compress(data)),
    "zip": pack_zip,
}


@pytest.mark.parametrize("packer", PACKERS)
def test_lines_of_a_dump(tmp_path: Path, packer: str) -> None:
    """How a file is packed is told by its bytes."""
    path = tmp_path / "dump.bin"
    PACKERS[packer](b"one\r\ntwo\n\nfour", path)
    assert list(read_lines(path)) == [b"one", b"two", b"", b"four"]


@pytest.mark.parametrize("packer", ["gzip", "bzip2", "zip"])
def test_a_dump_that_ends_early(tmp_path: Path, packer: str) -> None:
    """The error says how far it was read."""
    path = tmp_path / "dump.bin"
    PACKERS[packer](b"".join(b"line %d\n" % number for number in range(9000)), path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(KnowledgeError, match=r"D805: .* past line [\d,]+"):
        list(read_lines(path))


def test_no_dump(tmp_path: Path) -> None:
    """A missing file, and an archive of something else."""
    with pytest.raises(KnowledgeError, match="D805"):
        list(read_lines(tmp_path / "none.gz"))
    with pytest.raises(KnowledgeError, match="D805"):
        fingerprint(tmp_path / "none.gz")
    with zipfile.ZipFile(tmp_path / "pictures.zip", "w") as file:
        file.writestr("a.png", b"")
    with pytest.raises(KnowledgeError, match=r"D805: .* holds no \.txt"):
        list(read_lines(tmp_path / "pictures.zip"))


def test_a_dump_is_known_again(tmp_path: Path) -> None:
    """By name, size and beginning."""
    (tmp_path / "a").write_bytes(b"1")
    first = fingerprint(tmp_path / "a")
    (tmp_path / "a").write_bytes(b"2")
    assert fingerprint(tmp_path / "a") != first
