"""A source is given to the reader that claims it."""

from __future__ import annotations

from importlib.metadata import EntryPoint
from typing import TYPE_CHECKING

import pytest

from dateline.errors import PageError
from dateline.page import readers
from dateline.page.limits import Limits
from dateline.page.readers import BUILTIN, Reader, load_plugins, open_source
from dateline.schema import Failure, Page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def forget_plugins() -> Iterator[None]:
    """Let each test have its own plug-ins."""
    load_plugins.cache_clear()
    yield
    load_plugins.cache_clear()


def claim(source: str) -> str:
    """Return the name of the built-in reader that takes a source."""
    return next(reader.name for reader in BUILTIN if reader.claims(source))


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("-", "stdin"),
        ("https://a.example/page", "address"),
        ("HTTP://A.EXAMPLE", "address"),
        ("ftp://a.example/page", "address"),  # refused there, with a word on why
        ("C://pages/a.txt", "file"),
        ("page.txt", "file"),
        ("./-", "file"),
        ("", "file"),
        ("a.example/page", "file"),
        ("mailto:desk@a.example", "file"),
        ("notes://", "address"),
    ],
)
def test_who_takes_what(source: str, name: str) -> None:
    """By how it is written; what is nothing else is a file."""
    assert claim(source) == name


def test_folders_are_told_from_files(tmp_path: Path) -> None:
    """By looking."""
    assert claim(str(tmp_path)) == "folder"
    assert claim(str(tmp_path / "gone")) == "file"


def test_open_source(tmp_path: Path) -> None:
    """The limits reach the reader."""
    path = tmp_path / "page.txt"
    path.write_bytes(b"four")
    assert list(open_source(str(path))) == [Page(uri=str(path), data=b"four")]
    (failure,) = open_source(str(path), limits=Limits(max_bytes=3))
    assert isinstance(failure, Failure)
    assert failure.code == "D102"


@pytest.mark.parametrize(
    "source", ["", "\x00", "a\x00b", "\udcff", "n" * 10_000, "http://", "http://\udcff/", "://", "-\n"]
)
def test_any_source_gives_a_failure(source: str) -> None:
    """Nonsense is not there, and raises nothing."""
    (failure,) = open_source(source)
    assert isinstance(failure, Failure)
    assert failure.code in {"D101", "D107"}


def test_an_address_is_fetched() -> None:
    """The network is loaded only when it is asked for; here it refuses before it connects."""
    (failure,) = open_source("http://127.0.0.1/")
    assert isinstance(failure, Failure)
    assert failure.code == "D108"


def open_feed(source: str, limits: Limits) -> Iterator[Page | Failure]:
    """Stand in for a plug-in that reads feeds."""
    del limits
    yield Page(uri=source, data=b"from a plug-in")


FEED = Reader("feed", lambda source: source.startswith("feed://"), open_feed)


def offer(monkeypatch: pytest.MonkeyPatch, **plugins: str) -> None:
    """Let installed packages offer these readers."""
    entries = [EntryPoint(name, f"{__name__}:{value}", readers.GROUP) for name, value in plugins.items()]
    monkeypatch.setattr(readers, "entry_points", lambda *, group: entries if group == readers.GROUP else [])
    monkeypatch.setattr(EntryPoint, "load", lambda entry: globals()[entry.value.partition(":")[2]])


def test_plugins_are_asked_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """An address of a kind of its own goes to the plug-in, the rest as ever."""
    offer(monkeypatch, feed="FEED")
    assert list(open_source("feed://a.example")) == [Page(uri="feed://a.example", data=b"from a plug-in")]
    (failure,) = open_source("ftp://a.example")
    assert isinstance(failure, Failure)
    assert failure.code == "D107"


def test_a_plugin_that_is_no_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named with its group and what it is instead."""
    offer(monkeypatch, broken="open_feed")
    with pytest.raises(PageError, match=r"'broken' of dateline\.readers is no Reader but function") as caught:
        list(open_source("page.txt"))
    assert caught.value.code == "D112"
