"""Sources to results: what the user says wins, what makes no sense is refused at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from dateline.errors import ModelError, PageError, UsageError
from dateline.pipeline import sources
from dateline.pipeline.settings import Settings
from dateline.pipeline.sources import open_pages, read_opened, read_source, read_sources
from dateline.schema import Failure, Page, Record
from tests.pipeline.encoders import CapitalEncoder
from tests.pipeline.test_run import FLOOD, QUIET, STORY

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of two pages and an empty file."""
    for name, text in (("a.txt", STORY), ("b.txt", ""), ("c.txt", QUIET)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture(autouse=True)
def _no_model(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Read without a model."""
    monkeypatch.setattr(sources, "load_encoder", lambda _folder: CapitalEncoder())
    sources.shared_encoder.cache_clear()
    yield
    sources.shared_encoder.cache_clear()


def test_each_page_of_each_source_gives_a_result(folder: Path) -> None:
    """Folders are unfolded; what cannot be opened or read is a failure in its place."""
    results = list(read_sources([str(folder), str(folder / "gone.txt"), str(folder / "c.txt")], Settings()))
    assert [type(result) for result in results] == [Record, Failure, Record, Failure, Record]


def test_what_the_user_says_wins(folder: Path) -> None:
    """Address, date and language go with the page; what is not said stays open."""
    settings = Settings(uri="https://example.org/1", published="2019-05-03", language="fr")
    (page,) = open_pages(str(folder / "a.txt"), settings)
    assert isinstance(page, Page)
    assert (page.uri, page.published, page.language) == ("https://example.org/1", "2019-05-03", "fr")
    (page,) = open_pages(str(folder / "a.txt"), Settings())
    assert isinstance(page, Page)
    assert (page.published, page.language) == (None, None)


def test_many_pages_cannot_share_an_address(folder: Path) -> None:
    """They are refused before any is read; where one comes out, it is given."""
    settings = Settings(uri="https://example.org/1")
    with pytest.raises(UsageError, match="D514"):
        read_sources([str(folder)], settings)
    with pytest.raises(UsageError, match="D514"):
        read_sources([str(folder / "a.txt"), str(folder / "c.txt")], settings)
    (record,) = read_sources([str(folder / "a.txt")], settings)
    assert isinstance(record, Record)
    assert record.document.uri == "https://example.org/1"


def test_limits_are_settings(folder: Path) -> None:
    """The largest page is as set."""
    (failure,) = open_pages(str(folder / "a.txt"), Settings(max_bytes=10))
    assert isinstance(failure, Failure)
    assert failure.code == "D102"


def test_a_given_address_does_not_hide_a_failure(folder: Path) -> None:
    """A failure keeps the name under which the source was asked for."""
    (failure,) = open_pages(str(folder / "gone.txt"), Settings(uri="https://example.org/1"))
    assert isinstance(failure, Failure)
    assert failure.document.endswith("gone.txt")


def test_one_page_is_read(folder: Path) -> None:
    """A source of one page gives its record."""
    assert read_source(str(folder / "a.txt"), Settings()).document.text == STORY


@pytest.mark.parametrize(("name", "error", "code"), [("b.txt", PageError, "D104"), ("gone.txt", PageError, "D101")])
def test_one_page_that_fails_raises(folder: Path, name: str, error: type[Exception], code: str) -> None:
    """The failure becomes the error of its code."""
    with pytest.raises(error, match=code):
        read_source(str(folder / name), Settings())


def test_a_folder_is_not_one_page(folder: Path) -> None:
    """The error names the call that reads folders."""
    with pytest.raises(UsageError, match=r"D510.*read_many"):
        read_source(str(folder), Settings())


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        (Settings(workers=0), "D511"),
        (Settings(workers=-2), "D511"),
        (Settings(batch_size=0), "D512"),
        (Settings(max_bytes=0), "D515"),
        (Settings(include="captions"), "D517"),  # type: ignore[arg-type]  # the mistake under test
    ],
)
def test_settings_that_make_no_sense(settings: Settings, code: str) -> None:
    """They are refused before any page is read."""
    with pytest.raises(UsageError, match=code):
        read_sources([FLOOD], settings)


def test_workers_that_cannot_start_are_an_error(tmp_path: Path) -> None:
    """A folder without a bundle is said by the first worker, with the code it has in one process."""
    with pytest.raises(ModelError, match="D301"):
        read_sources(["x.txt"], Settings(workers=2, model=tmp_path))


def test_pages_that_are_open_are_read_too(folder: Path) -> None:
    """By whoever picks which ones."""
    story, empty, _ = open_pages(str(folder), Settings())
    assert [type(result) for result in read_opened([empty, story], Settings())] == [Failure, Record]
