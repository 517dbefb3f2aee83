"""What is folded by gzip or bzip2 is unfolded as it is read, whatever it holds."""

from __future__ import annotations

import bz2
import gzip

from dateline.page.limits import Limits
from tests.page.sources.opened import open_data, open_piped, summarise
from tests.page.sources.packed import pack_tar

TEXT = b"The harbour was closed on Friday.\n"


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
