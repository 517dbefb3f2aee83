"""Zip archives: their members are pages, bad ones are failures, and nothing unfolds without bounds."""

from __future__ import annotations

import io
import random
import struct
import warnings
import zipfile

import pytest

from dateline.page.limits import Limits
from dateline.page.sources import zip_archive
from dateline.schema import Page
from tests.page.sources.opened import measure_peak, only_failure, open_data, open_piped, summarise
from tests.page.sources.packed import pack_tar, pack_zip

TEXT = b"The harbour was closed on Friday.\n"


def test_members_are_pages() -> None:
    """Named after the archive, in its order; what is no page by its name is passed over."""
    members = {"b.html": b"<p>b", "in/a.txt": TEXT, "photo.jpg": b"\xff\xd8", "in/": b"", ".x.txt": b"x"}
    assert list(open_data(pack_zip({**members, "__MACOSX/b.html": b"x"}), name="news.zip")) == [
        Page(uri="news.zip!/b.html", data=b"<p>b"),
        Page(uri="news.zip!/in/a.txt", data=TEXT),
    ]


def test_it_is_told_by_content() -> None:
    """Whatever it is called, and through a pipe too."""
    assert summarise(open_data(pack_zip({"a.txt": TEXT}), name="page.html")) == {"page.html!/a.txt": TEXT}
    assert summarise(open_piped(pack_zip({"a.txt": TEXT}))) == {"x!/a.txt": TEXT}


def test_archives_inside_archives() -> None:
    """Each has its part in the name; too deep is too deep."""
    data = pack_zip({"b.zip": pack_zip({"c.tar": pack_tar({"d.txt": TEXT})})})
    assert summarise(open_data(data, name="a.zip")) == {"a.zip!/b.zip!/c.tar!/d.txt": TEXT}
    assert summarise(open_data(data, Limits(max_depth=2), "a.zip")) == {"a.zip!/b.zip!/c.tar": "D116"}


def test_one_bad_member_does_not_lose_the_rest() -> None:
    """Neither one whose bytes were changed, nor one that is too large."""
    data = pack_zip({"a.txt": b"first", "b.txt": TEXT * 3, "c.txt": b"c" * 101, "d.txt": b"last"})
    where = data.index(b"b.txt") + 10
    data = data[:where] + b"\xff" + data[where + 1 :]
    assert summarise(open_data(data, Limits(max_bytes=100))) == {
        "x!/a.txt": b"first",
        "x!/b.txt": "D114",
        "x!/c.txt": "D102",
        "x!/d.txt": b"last",
    }


def test_a_bomb_is_stopped() -> None:
    """A member that unfolds beyond reason is one failure, a hundred of them end the archive."""
    bomb = b"a" * 99_000
    result = summarise(
        open_data(pack_zip({f"{n}.txt": bomb for n in range(200)}), Limits(max_bytes=100_000, max_ratio=5))
    )
    assert result["x"] == "D106"
    assert len(result) < 10


def test_members_that_share_their_bytes() -> None:
    """The list can name the same bytes again and again: they count each time."""
    inner = pack_zip({"a.txt": b"a" * 90_000})
    with zipfile.ZipFile(io.BytesIO(inner)) as archive:
        start = archive.start_dir
    listed, end = inner[start:-22], inner[-22:]
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 5000, 5000, len(listed) * 5000, start, 0)
    result = list(open_data(inner[:start] + listed * 5000 + end))
    assert only_failure(iter(result[-1:])).code == "D106"
    assert len(result) < 1000


def test_names_are_only_labels() -> None:
    """A path that leads out of the archive, or to the root, leads nowhere here."""
    data = pack_zip({"../../etc/a.txt": TEXT, "/top/b.txt": TEXT, "c\n\x1b[31m.txt": TEXT})
    assert list(summarise(open_data(data))) == ["x!/../../etc/a.txt", "x!/top/b.txt", "x!/c  [31m.txt"]


def test_a_locked_member() -> None:
    """It is told, and the next one is read."""
    data = pack_zip({"a.txt": TEXT, "b.txt": TEXT})
    listed = data.index(b"PK\x01\x02")
    data = data[: listed + 8] + b"\x01" + data[listed + 9 :]
    assert summarise(open_data(data)) == {"x!/a.txt": "D117", "x!/b.txt": TEXT}


@pytest.mark.parametrize("cut", [10, 100, 300, -1, -30])
def test_what_is_cut_off(cut: int) -> None:
    """The list is at the end, so that nothing can be read."""
    assert only_failure(open_data(pack_zip({f"{n}.txt": TEXT for n in range(9)})[:cut])).code == "D114"


@pytest.mark.parametrize("members", [{}, {"photo.jpg": b"\xff\xd8"}])
def test_no_page(members: dict[str, bytes]) -> None:
    """Nothing to read is told, not passed over in silence."""
    assert only_failure(open_data(pack_zip(members))).code == "D101"


def test_office_files() -> None:
    """Their parts are no pages."""
    failure = only_failure(open_data(pack_zip({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"})))
    assert (failure.code, failure.message) == ("D103", "this is an office file, no page; save it as HTML or text")


def test_too_many_members(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first ones are read; a list that is too long is not even loaded."""
    data = pack_zip({f"{n}.txt": TEXT for n in range(5)})
    result = summarise(open_data(data, Limits(max_members=2)))
    assert result == {"x!/0.txt": TEXT, "x!/1.txt": TEXT, "x": "D115"}
    monkeypatch.setattr(zip_archive, "MAX_LIST_BYTES", 100)
    assert summarise(open_data(data)) == {"x": "D115"}


def test_memory_is_bounded() -> None:
    """One member at a time is held, besides the list of members."""
    data = pack_zip({f"{n}.txt": random.Random(n).randbytes(20_000) for n in range(500)})
    assert measure_peak(data, pages=500, sample=pack_zip({"a.txt": TEXT})) < 3_000_000


def test_two_members_of_one_name() -> None:
    """Both are read."""
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("a.txt", b"one")
        archive.writestr("a.txt", b"two")
    assert [page.data for page in open_data(buffer.getvalue()) if isinstance(page, Page)] == [b"one", b"two"]
