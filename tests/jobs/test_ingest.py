"""Sources into a store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.errors import UsageError
from dateline.jobs import ingest as module
from dateline.jobs.ingest import Manner, Step, ingest, list_failed
from dateline.pipeline.settings import Settings
from dateline.store.intake import Written
from tests.store.stores import count_rows, make_store

if TYPE_CHECKING:
    from pathlib import Path

PAGE = "Talks end in {place}\n\nThe foreign minister of Peru met her colleague from Chile in {place} on Monday.\n"
SETTINGS = Settings(language="en")


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder with two pages and one that is empty; names with blanks and line breaks are names."""
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "a page\nof news.txt").write_text(PAGE.format(place="Lima"), encoding="utf-8")
    (folder / "b.txt").write_text(PAGE.format(place="Arica"), encoding="utf-8")
    (folder / "c.txt").write_text("", encoding="utf-8")
    return folder


def test_a_second_run_reads_nothing(pages: Path, tmp_path: Path) -> None:
    """Pages that are there are passed over unread, and so are those that failed."""
    store = make_store(tmp_path / "store")
    steps: list[Step] = []
    assert ingest([str(pages)], store, SETTINGS) == Written(added=2, failed=1)
    assert ingest([str(pages)], store, SETTINGS, manner=Manner(watch=steps.append)) == Written(unchanged=3)
    assert [step.outcome for step in steps] == ["known"] * 3
    assert store.check() == []


def test_a_changed_page_becomes_a_version(pages: Path, tmp_path: Path) -> None:
    """The others are known."""
    store = make_store(tmp_path / "store")
    ingest([str(pages)], store, SETTINGS)
    (pages / "b.txt").write_text(PAGE.format(place="Tacna"), encoding="utf-8")
    assert ingest([str(pages)], store, SETTINGS) == Written(revised=1, unchanged=2)
    assert count_rows(store, "revisions") == 1


def test_failures_are_kept_and_read_again(pages: Path, tmp_path: Path) -> None:
    """With stage, code, source and words; once they are made good they are not asked for any more."""
    store = make_store(tmp_path / "store")
    missing = str(tmp_path / "missing.txt")
    ingest([str(pages), missing], store, SETTINGS)
    rows = store.snapshot().ask("SELECT * FROM failures ORDER BY document", needs=["failures"]).to_pylist()
    assert [(row["stage"], row["code"], row["source"]) for row in rows] == [
        ("open", "D101", missing),
        ("parse", "D104", str(pages)),
    ]
    assert set(list_failed(store)) == {str(pages), missing}
    assert ingest([], store, SETTINGS, retry_failures=True) == Written(unchanged=4)
    (pages / "c.txt").write_text(PAGE.format(place="Ilo"), encoding="utf-8")
    (tmp_path / "missing.txt").write_text(PAGE.format(place="Puno"), encoding="utf-8")
    assert ingest([], store, SETTINGS, retry_failures=True).added == 2
    assert list_failed(store) == []


def test_batches_are_committed_as_they_fill(pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a kill would cost is one batch."""
    monkeypatch.setattr(module, "BATCH_PAGES", 2)
    store = make_store(tmp_path / "store")
    ingest([str(pages)], store, SETTINGS)
    assert store.snapshot().commit.number == 2


def test_an_interrupt_keeps_what_was_read(pages: Path, tmp_path: Path) -> None:
    """Ctrl-C writes the pages in hand, then ends."""
    store = make_store(tmp_path / "store")

    def interrupt(step: Step) -> None:
        if step.document.endswith("b.txt"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ingest([str(pages)], store, SETTINGS, manner=Manner(watch=interrupt))
    assert count_rows(store, "records") == 2


def test_nothing_to_do_is_said(tmp_path: Path) -> None:
    """No sources and no failures asked for."""
    with pytest.raises(UsageError, match="D540"):
        ingest([], make_store(tmp_path / "store"), SETTINGS)


def test_several_processes_give_the_same(pages: Path, tmp_path: Path) -> None:
    """Failures that come between keep their sources."""
    store = make_store(tmp_path / "store")
    missing = str(tmp_path / "missing.txt")
    settings = Settings(language="en", workers=2, batch_size=1)
    assert ingest([missing, str(pages)], store, settings) == Written(added=2, failed=2)
    rows = store.snapshot().ask("SELECT document, source FROM failures ORDER BY code", needs=["failures"]).to_pylist()
    assert [row["source"] for row in rows] == [missing, str(pages)]


def test_a_store_is_not_read_into_itself(pages: Path) -> None:
    """It may lie in the folder that is read."""
    store = make_store(pages / "store")
    ingest([str(pages)], store, SETTINGS)
    assert ingest([str(pages)], store, SETTINGS) == Written(unchanged=3)
