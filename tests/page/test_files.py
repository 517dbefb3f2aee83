"""Files, folders and standard input: what can be read comes as pages, what cannot as failures."""

from __future__ import annotations

import gzip
import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from dateline.errors import PageError
from dateline.page.files import open_file, open_folder, open_stdin
from dateline.page.gunzip import unpack
from dateline.page.limits import Limits
from dateline.schema import Failure, Page

TEXT = b"The harbour was closed on Friday.\n"
LIMITS = Limits(max_bytes=200)


def open_one(path: Path) -> Page | Failure:
    """Return what is in a file."""
    (result,) = open_file(str(path), LIMITS)
    return result


def codes(results: list[Page | Failure], folder: Path) -> dict[str, str | bytes]:
    """Return for each path under the folder its bytes or its code."""
    return {
        str(Path(result.uri if isinstance(result, Page) else result.document).relative_to(folder)): (
            result.data if isinstance(result, Page) else result.code
        )
        for result in results
    }


def test_a_file_is_a_page(tmp_path: Path) -> None:
    """Its bytes as they are, its path as its name, nothing else known."""
    path = tmp_path / "a page.txt"
    path.write_bytes(TEXT)
    assert open_one(path) == Page(uri=str(path), data=TEXT)


def test_gzip_is_told_by_content(tmp_path: Path) -> None:
    """Whatever the file is called."""
    (tmp_path / "page.txt").write_bytes(gzip.compress(TEXT))
    (tmp_path / "page.gz").write_bytes(TEXT)
    assert codes([open_one(tmp_path / name) for name in ("page.txt", "page.gz")], tmp_path) == {
        "page.txt": TEXT,
        "page.gz": TEXT,
    }


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"a" * 201, "D102"), (gzip.compress(b"a" * 201), "D106"), (gzip.compress(TEXT)[:-1], "D105")],
)
def test_what_is_too_large_or_damaged(tmp_path: Path, data: bytes, code: str) -> None:
    """The failure names the file."""
    path = tmp_path / "page.txt"
    path.write_bytes(data)
    result = open_one(path)
    assert isinstance(result, Failure)
    assert (result.document, result.stage, result.code) == (str(path), "open", code)


def test_the_limit_is_to_the_byte() -> None:
    """What has just as many bytes is read."""
    assert len(unpack(b"a" * 200, LIMITS)) == 200
    with pytest.raises(PageError):
        unpack(b"a" * 201, LIMITS)


def test_a_missing_file(tmp_path: Path) -> None:
    """The system's reason is given, the path only once."""
    path = tmp_path / "gone.txt"
    message = "cannot read it: No such file or directory"
    assert open_one(path) == Failure(document=str(path), stage="open", code="D101", message=message)


@pytest.mark.parametrize("name", ["a\x00b", "n" * 300, "\udcff" * 2, "page.txt/inner"])
def test_names_that_cannot_be(tmp_path: Path, name: str) -> None:
    """A name that no file can have is a file that is not there."""
    (tmp_path / "page.txt").write_bytes(TEXT)
    (result,) = open_file(f"{tmp_path}/{name}", LIMITS)
    assert isinstance(result, Failure)
    assert result.code == "D101"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    """A right that is missing is named as the reason."""
    path = tmp_path / "secret.txt"
    path.write_bytes(TEXT)
    path.chmod(0)
    result = open_one(path)
    assert isinstance(result, Failure)
    assert "Permission denied" in result.message


def test_reading_breaks_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that fails, or a right that is missing, is the file's failure and stops nobody."""

    def deny(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", deny)
    result = open_one(tmp_path / "page.txt")
    assert isinstance(result, Failure)
    assert (result.code, result.message) == ("D101", "cannot read it: Permission denied")


def test_a_folder_is_walked_in_order(tmp_path: Path) -> None:
    """By path, folders inside included; other kinds of file and hidden ones are left out."""
    for name in (
        "b.txt b.TXT a/z.html a/y.htm.gz a/b/c.md c.xhtml README z.text page.gz"
        " .hidden.txt .git/config.txt a/.cache/x.html photo.jpg styles.css data.json report.doc news.zip"
    ).split():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(TEXT)
    results = list(open_folder(str(tmp_path), LIMITS))
    assert list(codes(results, tmp_path)) == [
        "README", "b.TXT", "b.txt", "c.xhtml", "news.zip", "page.gz", "z.text", "a/y.htm.gz", "a/z.html", "a/b/c.md",
    ]  # fmt: skip


def test_one_bad_file_does_not_stop_a_folder(tmp_path: Path) -> None:
    """Each file is a page or a failure of its own."""
    (tmp_path / "a.txt").write_bytes(gzip.compress(TEXT)[:-1])
    (tmp_path / "b.txt").write_bytes(b"a" * 201)
    (tmp_path / "c.txt").symlink_to("nowhere")
    (tmp_path / "d.txt").write_bytes(TEXT)
    assert codes(list(open_folder(str(tmp_path), LIMITS)), tmp_path) == {
        "a.txt": "D105",
        "b.txt": "D102",
        "c.txt": "D101",
        "d.txt": TEXT,
    }


def test_links_in_a_circle(tmp_path: Path) -> None:
    """A link to a folder is not followed, so that there is an end; a link to itself is a failure."""
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "page.txt").write_bytes(TEXT)
    (inner / "up").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to("self.txt")
    assert codes(list(open_folder(str(tmp_path), LIMITS)), tmp_path) == {"self.txt": "D101", "inner/page.txt": TEXT}


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    """A pipe that nobody writes to would hold up the whole folder."""
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "page.txt").write_bytes(TEXT)
    assert codes(list(open_folder(str(tmp_path), LIMITS)), tmp_path) == {"page.txt": TEXT}


def test_a_pipe_that_is_named_is_read() -> None:
    """`dateline read <(curl ...)` names a pipe: what is named is read."""
    reading, writing = os.pipe()
    os.write(writing, TEXT)
    os.close(writing)
    try:
        (result,) = open_file(f"/dev/fd/{reading}", LIMITS)
    finally:
        os.close(reading)
    assert isinstance(result, Page)
    assert result.data == TEXT


@pytest.mark.parametrize("names", [(), ("photo.jpg", ".hidden.txt")])
def test_a_folder_without_pages(tmp_path: Path, names: tuple[str, ...]) -> None:
    """Nothing to read is told, not passed over in silence."""
    for name in names:
        (tmp_path / name).write_bytes(TEXT)
    (result,) = open_folder(str(tmp_path), LIMITS)
    assert isinstance(result, Failure)
    assert (result.document, result.code) == (str(tmp_path), "D101")
    assert result.message.startswith("no page in this folder")


def test_a_folder_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told by its name, and the others are read."""
    (tmp_path / "closed").mkdir()
    (tmp_path / "page.txt").write_bytes(TEXT)
    scan = os.scandir

    def deny(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", deny)
    results = list(open_folder(str(tmp_path), LIMITS))
    assert codes(results, tmp_path) == {"page.txt": TEXT, "closed": "D101"}


@pytest.mark.skipif(sys.platform == "darwin", reason="names are UTF-8 there")
def test_a_name_that_is_not_utf_8(tmp_path: Path) -> None:
    """It is read, and its name can be written down."""
    with open(os.fsencode(tmp_path) + b"/caf\xe9.txt", "wb") as stream:  # noqa: PTH123 - a name in bytes
        stream.write(TEXT)
    (result,) = open_folder(str(tmp_path), LIMITS)
    assert isinstance(result, Page)
    assert result.data == TEXT
    assert result.uri.encode()


def read_stdin(data: bytes, monkeypatch: pytest.MonkeyPatch) -> Page | Failure:
    """Return the page on standard input."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    (result,) = open_stdin("-", LIMITS)
    return result


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is a page like any other, folded or not, and has a name of its own."""
    assert read_stdin(TEXT, monkeypatch) == Page(uri="stdin:", data=TEXT)
    assert read_stdin(gzip.compress(TEXT), monkeypatch) == Page(uri="stdin:", data=TEXT)
    too_large = read_stdin(b"a" * 201, monkeypatch)
    assert isinstance(too_large, Failure)
    assert (too_large.document, too_large.code) == ("stdin:", "D102")


def test_no_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program can be started without one."""
    monkeypatch.setattr(sys, "stdin", None)
    (result,) = open_stdin("-", LIMITS)
    assert isinstance(result, Failure)
    assert result.message == "standard input is closed"


def test_a_store_in_the_folder_is_passed_over(tmp_path: Path) -> None:
    """Its tables hold texts, but no news."""
    (tmp_path / "a.txt").write_text("News.", encoding="utf-8")
    (tmp_path / "store" / "tables.1").mkdir(parents=True)
    (tmp_path / "store" / ".dateline-store").touch()
    (tmp_path / "store" / "tables.1" / "rows.txt").write_text("Rows.", encoding="utf-8")
    (page,) = open_folder(str(tmp_path), Limits())
    assert isinstance(page, Page)
    assert page.uri == str(tmp_path / "a.txt")
