"""Readings that were replaced, dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from bench.store_records import make_record, make_records
from dateline.queries import find_events, search
from dateline.store.intake import Reading
from tests.store.stores import NOON, count_rows, list_ids, make_store

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.schema import Record
    from dateline.store.store import Store

PAGES = 5


def reread(store: Store, record: Record, turn: int) -> str:
    """Add a record as read anew for the so-manieth time; return its id."""
    before = record.id if turn == 1 else f"{record.id}-{turn - 1}"
    again = msgspec.structs.replace(record, id=f"{record.id}-{turn}")
    assert store.add_readings([Reading(result=again, replaces=before, reader=f"reader {turn}")]).reread == 1
    return again.id


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Five pages, one of which changed; all were read anew after that, and then again."""
    made = make_store(tmp_path, count=PAGES)
    changed = make_record(2, edition=1)
    made.add([changed])
    newest = [*(record for record in make_records(PAGES) if record.document.uri != changed.document.uri), changed]
    for turn in (1, 2):
        for record in newest:
            reread(made, record, turn)
    return made


def test_the_newest_reading_of_each_text_stays(store: Store) -> None:
    """What is asked has the same answer; the text that the page had before stays, and is replaced by the newest."""
    events, found = find_events(store), search(store, "harbour")
    before = store.snapshot()
    assert count_rows(store, "documents") == 3 * PAGES + 1
    assert store.forget_replaced() == 2 * PAGES
    assert store.check() == []
    old, changed = make_record(2).id, f"{make_record(2, edition=1).id}-2"
    others = [f"{each.id}-2" for each in (*make_records(2), *make_records(2, first=3))]
    assert list_ids(store) == sorted([old, changed, *others])
    assert find_events(store).equals(events)
    assert search(store, "harbour").equals(found)
    rows = store.snapshot().ask("SELECT record, previous FROM revisions", needs=["revisions"]).to_pylist()
    assert {row["record"] for row in rows if row["previous"] == old} == {changed}
    assert before.ask("SELECT count(*) AS n FROM documents", needs=["documents"])["n"][0].as_py() == 3 * PAGES + 1


def test_nothing_to_forget(tmp_path: Path) -> None:
    """No commit is made; other versions of pages are no replaced readings."""
    store = make_store(tmp_path, count=2)
    store.add([make_record(1, edition=1)])
    assert store.forget_replaced() == 0
    assert store.snapshot().commit.number == 2


def test_the_store_goes_on(store: Store) -> None:
    """It is added to, written together and cleaned as before."""
    store.forget_replaced()
    assert store.snapshot().commit.act == "forget"
    store.add(make_records(3, first=PAGES))
    store.compact()
    store.vacuum(0)
    assert store.check() == []
    assert count_rows(store, "documents") == PAGES + 1 + 3
    assert store.forget_replaced() == 0


def test_a_writer_that_dies_forgets_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it wrote is undone by the next one."""
    with monkeypatch.context() as patched:
        patched.setattr("dateline.store.writer.Writer.commit", _die)
        with pytest.raises(RuntimeError):
            store.forget_replaced()
    assert store.add(make_records(1, first=PAGES)).added == 1
    assert store.check() == []
    assert count_rows(store, "documents") == 3 * PAGES + 2


def _die(*_: object) -> None:
    raise RuntimeError(NOON)
