"""What a writer leaves behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench.store_records import make_records
from dateline.store.intake import Intake, make_readings
from dateline.store.store import Store
from dateline.store.writer import now, open_writer
from tests.store.stores import count_rows, make_store

if TYPE_CHECKING:
    from pathlib import Path


def append_without_commit(store: Store, count: int) -> None:
    """Add rows to all tables and leave it at that, as a writer does that dies there."""
    with open_writer(store.path) as writer:
        intake = Intake(store.snapshot(), commit=writer.number, moment=now())
        intake.take(make_readings(make_records(count, first=1_000)))
        writer.append(intake.rows)


def test_without_a_commit_nothing_happened(tmp_path: Path) -> None:
    """Readers do not see the rows, and the next writer takes them back before it adds its own."""
    store = make_store(tmp_path, count=3)
    append_without_commit(store, 4)
    append_without_commit(store, 5)
    assert count_rows(Store.open(tmp_path), "records") == 3
    store.add(make_records(2, first=3))
    assert (count_rows(store, "records"), count_rows(store, "documents")) == (5, 5)
    assert store.check() == []


def test_an_error_on_the_way_leaves_the_store_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever table it comes at."""
    store = make_store(tmp_path, count=3)

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("dateline.store.writer.write_commit", fail)
        with pytest.raises(OSError, match="No space"):
            store.add(make_records(2, first=3))
    assert count_rows(store, "records") == 3
    assert store.add(make_records(2, first=3)).added == 2
    assert store.check() == []
