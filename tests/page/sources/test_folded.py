"""What is folded by gzip, bzip2, xz or Zstandard is unfolded as it is read, whatever it holds."""

from __future__ import annotations

import bz2
import gzip
import lzma
from typing import TYPE_CHECKING

import pyarrow as pa
import pytest

from dateline.page.limits import Limits
from dateline.page.sources.xz import MAX_MEMORY_BYTES
from tests.page.sources.opened import open_data, open_piped, summarise
from tests.page.sources.packed import pack_tar

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = b"The harbour was closed on Friday.\n"


def fold_zstd(data: bytes) -> bytes:
    """Return data folded by Zstandard."""
    return bytes(pa.compress(data, codec="zstd", asbytes=True))


def test_a_folded_page() -> None:
    """It keeps its address."""
    for data in (bz2.compress(TEXT), gzip.compress(TEXT)):
        assert summarise(open_data(data)) == {"x": TEXT}
        assert summarise(open_piped(data)) == {"x": TEXT}


def test_folds_in_folds() -> None:
    """Bzip2 counts as an archive: so many layers and no more."""
    data = pack_tar({"a.txt": TEXT})
    for _ in range(4):
        data = bz2.compress(data)
    assert summarise(open_data(data, Limits(max_depth=5))) == {"x!/a.txt": TEXT}
    assert summarise(open_data(data, Limits(max_depth=4))) == {"x": "D116"}


def test_damage() -> None:
    """It is told, and does not look like an error of the disk."""
    data = bz2.compress(TEXT)
    assert summarise(open_data(data[:20] + b"\xff" + data[21:])) == {"x": "D114"}
    assert summarise(open_data(data[:-4])) == {"x": "D114"}


def test_a_bomb() -> None:
    """A page that unfolds beyond the limit is too large, whatever its ratio."""
    assert summarise(open_data(bz2.compress(b"a" * 1_000_000), Limits(max_bytes=1000)))["x"] in {"D102", "D106"}


@pytest.mark.parametrize("fold", [lzma.compress, fold_zstd])
def test_xz_and_zstandard(fold: Callable[[bytes], bytes]) -> None:
    """They are read as the others, also in several streams, also with an archive inside; damage is told."""
    assert summarise(open_data(fold(TEXT))) == summarise(open_piped(fold(TEXT))) == {"x": TEXT}
    assert summarise(open_data(fold(TEXT) + fold(TEXT))) == {"x": TEXT + TEXT}
    assert summarise(open_data(fold(pack_tar({"a.txt": TEXT})))) == {"x!/a.txt": TEXT}
    assert summarise(open_data(fold(TEXT * 90)[:-12])) == {"x": "D114"}
    assert summarise(open_data(fold(TEXT)[:15])) == {"x": "D114"}
    assert summarise(open_data(fold(b"a" * 10_000_000), Limits(max_bytes=1000)))["x"] in {"D102", "D106"}


def test_xz_that_asks_for_memory() -> None:
    """A file can ask for gigabytes: it is told."""
    data = lzma.compress(TEXT, filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 2 * MAX_MEMORY_BYTES}])
    assert summarise(open_data(data)) == {"x": "D114"}


def test_zeros_between_streams_of_xz() -> None:
    """They fill up blocks."""
    assert summarise(open_data(lzma.compress(TEXT) + bytes(70_000) + lzma.compress(TEXT) + bytes(4))) == {"x": TEXT * 2}
