"""Writers that are killed at any moment, and writers at the same time."""

from __future__ import annotations

import signal
import subprocess
import sys
from random import Random
from time import sleep
from typing import TYPE_CHECKING

from bench.store_records import make_records
from dateline.store.store import Store
from tests.cli.program import ROOT
from tests.store.stores import count_rows, list_ids, make_store

if TYPE_CHECKING:
    from pathlib import Path

BATCH = 5
WRITE = f"""
import sys
from pathlib import Path
from bench.store_records import make_records
from dateline.store import store as module
module.COMPACT_AT = 3
store = module.Store.open(Path(sys.argv[1]))
print("ready", flush=True)
for first in range(int(sys.argv[2]), int(sys.argv[3]), {BATCH}):
    store.add(make_records({BATCH}, first=first))
"""

REBUILD = """
import sys
from pathlib import Path
from dateline.store.store import Store
store = Store.open(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    store.rebuild_index()
"""


def start_writer(path: Path, first: int, end: int) -> subprocess.Popen[bytes]:
    """Start a process that adds records in small batches, compacting all the time; return it once it is at work."""
    return start(WRITE, str(path), str(first), str(end))


def start(program: str, *arguments: str) -> subprocess.Popen[bytes]:
    """Start a program in Python; return it once it is at work."""
    started = subprocess.Popen([sys.executable, "-c", program, *arguments], stdout=subprocess.PIPE, cwd=ROOT)
    assert started.stdout is not None
    assert started.stdout.readline() == b"ready\n"
    return started


def test_killed_at_any_moment(tmp_path: Path) -> None:
    """After each kill the store is whole and holds whole batches; in the end each record is there once."""
    store = make_store(tmp_path)
    moments = Random(20_261_126)
    for _ in range(6):
        with start_writer(tmp_path, 0, 10_000) as writer:
            sleep(moments.uniform(0.05, 0.8))
            writer.send_signal(signal.SIGKILL)
        store = Store.open(tmp_path)
        store.follow()
        assert store.check() == []
        assert count_rows(store, "records") % BATCH == 0
    written = count_rows(store, "records")
    store.add(make_records(written + BATCH))
    assert list_ids(store) == sorted(record.id for record in make_records(written + BATCH))
    assert store.check() == []


def test_killed_while_the_index_is_made(tmp_path: Path) -> None:
    """The index is the old one or the new one, or is made again: every page is found in it, once."""
    make_store(tmp_path, count=30)
    moments = Random(20_261_126)
    for _ in range(5):
        with start(REBUILD, str(tmp_path)) as rebuilder:
            sleep(moments.uniform(0.0, 0.3))
            rebuilder.send_signal(signal.SIGKILL)
        store = Store.open(tmp_path)
        store.follow()
        assert store.check() == []
    assert list_ids(Store.open(tmp_path)) == sorted(record.id for record in make_records(30))


def test_two_writers_at_once(tmp_path: Path) -> None:
    """They take turns; what both have is there once."""
    make_store(tmp_path)
    with start_writer(tmp_path, 0, 40) as one, start_writer(tmp_path, 20, 60) as other:
        assert (one.wait(60), other.wait(60)) == (0, 0)
    store = Store.open(tmp_path)
    assert list_ids(store) == sorted(record.id for record in make_records(60))
    assert store.check() == []


def test_a_reader_is_never_kept_waiting(tmp_path: Path) -> None:
    """While a writer holds the lock, and while it writes, answers come and are whole batches."""
    store = make_store(tmp_path)
    with start_writer(tmp_path, 0, 100) as writer:
        counts = []
        while writer.poll() is None:
            counts.append(count_rows(store, "events"))
            assert count_rows(store, "records") % BATCH == 0
        assert writer.returncode == 0
    assert counts == sorted(counts)
    assert len(set(counts)) > 2
