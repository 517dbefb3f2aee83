"""Real disks that are full or cannot be written: small ones in memory, where this user may mount them."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from bench.store_records import make_records
from dateline.errors import StoreError
from dateline.queries import find_events, search
from dateline.store.store import Store
from tests.store.stores import count_rows, make_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BATCH = 20


def mount(*arguments: str) -> bool:
    """Mount something; tell whether that was allowed."""
    program = shutil.which("mount")
    return (
        program is not None and subprocess.run([program, *arguments], capture_output=True, check=False).returncode == 0
    )


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes."""
    place = tmp_path / "a disk"
    place.mkdir()
    if not mount("-t", "tmpfs", "-o", "size=4m", "none", str(place)):
        pytest.skip("this user may not mount a disk in memory")
    yield place
    subprocess.run([str(shutil.which("umount")), "-l", str(place)], check=True)


def fill_up(store: Store) -> int:
    """Add records until the disk is full; return how many went in."""
    added: list[int] = []
    with pytest.raises(StoreError, match=r"D406.*disk is full"):
        added.extend(store.add(make_records(BATCH, first=first)).added for first in range(0, 10_000, BATCH))
    return sum(added)


def test_a_full_disk_loses_nothing(disk: Path) -> None:
    """What was committed is whole and can be asked; with room again, the batch that failed goes in."""
    store = make_store(disk / "store")
    (disk / "ballast").write_bytes(b"x" * 1_000_000)
    count = fill_up(store)
    store = Store.open(disk / "store")
    assert count_rows(store, "records") in {count, count + BATCH}  # full after the commit, while the index followed
    assert [finding for finding in store.check() if finding.where != "index"] == []
    assert len(find_events(store)) == 50
    (disk / "ballast").unlink()
    written = store.add(make_records(BATCH, first=count))
    assert written.added + written.unchanged == BATCH
    store.follow()
    assert store.check() == []


def test_a_read_only_disk(disk: Path) -> None:
    """It can be asked in every way; a writer is told that it cannot be written, and nothing changes."""
    make_store(disk / "store", count=5)
    assert mount("-o", "remount,ro", str(disk))
    store = Store.open(disk / "store")
    assert store.check() == []
    assert len(search(store, "harbour")) == 5
    with pytest.raises(StoreError, match="D405"):
        store.add(make_records(2, first=5))
    with pytest.raises(StoreError, match="D405"):
        store.compact()
    assert count_rows(store, "records") == 5
