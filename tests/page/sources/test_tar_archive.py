"""Tar archives: read in one pass, folded or not, from pipes too."""

from __future__ import annotations

import bz2
import gzip
import io
import random
import tarfile

import pytest

from dateline.page.limits import Limits
from dateline.page.sources import tar_archive
from tests.page.sources.opened import measure_peak, only_failure, open_data, open_piped, summarise
from tests.page.sources.packed import pack_tar, pack_zip

TEXT = b"The harbour was closed on Friday.\n"
MEMBERS = {"b.txt": TEXT, "in/a.html": b"<p>a", "c.jpg": b"\xff\xd8", ".d.txt": b"d"}
READ = {"x!/b.txt": TEXT, "x!/in/a.html": b"<p>a"}


@pytest.mark.parametrize("fold", [bytes, gzip.compress, bz2.compress])
def test_members_are_pages(fold: type[bytes]) -> None:
    """Whatever the archive is folded with, from a file or a pipe."""
    data = fold(pack_tar(MEMBERS))
    assert summarise(open_data(data)) == READ
    assert summarise(open_piped(data)) == READ


def test_an_archive_in_it() -> None:
    """It is read like any other, and what follows it too."""
    data = pack_tar({"a.zip": pack_zip({"b.txt": TEXT}), "c.txt.gz": gzip.compress(TEXT), "d.txt": TEXT})
    assert summarise(open_data(data)) == {"x!/a.zip!/b.txt": TEXT, "x!/c.txt.gz": TEXT, "x!/d.txt": TEXT}


def test_links_and_devices_are_passed_over() -> None:
    """Only files are read: a link could lead anywhere."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE, tarfile.DIRTYPE):
            info = tarfile.TarInfo("link.txt")
            info.type = kind
            info.linkname = "/etc/passwd"
            archive.addfile(info)
    assert only_failure(open_data(buffer.getvalue())).code == "D101"


def test_what_is_cut_off() -> None:
    """What was whole is read, the rest is told."""
    data = pack_tar({"a.txt": TEXT, "b.txt": TEXT * 100})
    assert summarise(open_data(data[:1600])) == {"x!/a.txt": TEXT, "x!/b.txt": "D114", "x": "D114"}
    assert summarise(open_data(gzip.compress(data)[:-20])).get("x") == "D105"


def test_a_member_that_is_too_large() -> None:
    """It is passed over, and the next one is read."""
    data = pack_tar({"a.txt": b"a" * 101, "b.txt": b"b"})
    assert summarise(open_data(data, Limits(max_bytes=100))) == {"x!/a.txt": "D102", "x!/b.txt": b"b"}


def test_a_folded_bomb() -> None:
    """What unfolds beyond reason ends the archive."""
    data = gzip.compress(pack_tar({f"{n}.txt": b"a" * 99_000 for n in range(500)}))
    result = summarise(open_data(data, Limits(max_bytes=100_000)))
    assert result["x"] == "D106"
    assert len(result) < 450


def test_a_header_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name of a gigabyte is not loaded."""
    monkeypatch.setattr(tar_archive, "MAX_HEADER_BYTES", 2000)
    assert summarise(open_data(pack_tar({"n" * 3000: TEXT}))) == {"x": "D114"}


def test_holes() -> None:
    """A sparse file can claim any size: it is refused."""
    info = tarfile.TarInfo("a.txt")
    info.type = tarfile.GNUTYPE_SPARSE
    assert summarise(open_data(info.tobuf(tarfile.GNU_FORMAT) + bytes(1024))) == {"x!/a.txt": "D114"}


def test_too_many_members() -> None:
    """The first ones are read."""
    data = pack_tar({f"{n}.txt": TEXT for n in range(5)})
    assert summarise(open_data(data, Limits(max_members=2))) == {"x!/0.txt": TEXT, "x!/1.txt": TEXT, "x": "D115"}


def test_memory_is_bounded() -> None:
    """One member at a time is held, and no list of them."""
    data = gzip.compress(pack_tar({f"{n}.txt": random.Random(n).randbytes(20_000) for n in range(500)}))
    assert measure_peak(data, pages=500, sample=gzip.compress(pack_tar({"a.txt": TEXT}))) < 2_000_000
