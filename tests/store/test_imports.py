"""Events of other data sets in a store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.imports.gdelt import read
from dateline.queries import Filters, count_events, find_events
from dateline.store.imports import Taken
from tests.imports.rows import GDELT
from tests.store.stores import count_rows, make_store
from tests.store.test_intake import FAILURE

if TYPE_CHECKING:
    from pathlib import Path

EVENT = read(GDELT)
OTHER = read(GDELT | {"GlobalEventID": "410000002", "EventCode": "010", "Actor2Name": "", "SOURCEURL": ""})


def test_each_once(tmp_path: Path) -> None:
    """Twice in one file, and in two."""
    store = make_store(tmp_path)
    assert store.add_imports([EVENT, EVENT, OTHER], [FAILURE]) == Taken(added=2, failed=1)
    commit = store.snapshot().commit.number
    assert store.add_imports([OTHER, EVENT], [FAILURE]) == Taken(unchanged=2)
    assert store.snapshot().commit.number == commit
    assert (count_rows(store, "imports"), count_rows(store, "failures")) == (2, 1)
    assert store.check() == []


def test_beside_our_own(tmp_path: Path) -> None:
    """In the same list, marked, with who, when, where and the address; what they do not tell is null."""
    store = make_store(tmp_path, count=5)
    store.add_imports([EVENT])
    assert len(find_events(store, Filters(limit=None))) == 21
    (row,) = find_events(store, Filters(origin="gdelt")).to_pylist()
    assert (row["type"], row["actors"], row["recipients"]) == ("CONSULT", ["CHILE"], ["MINER"])
    assert (row["uri"], row["title"], row["evidence"]) == ("https://news.example/lota", None, [])
    assert (row["status"], row["confidence"], row["negated"]) == (None, None, None)
    assert find_events(store, Filters(actor="chile", place="lota", country="CHL")).to_pylist() == [row]
    counts = {row["value"]: row["events"] for row in count_events(store, "origin").to_pylist()}
    assert counts == {"dateline": 20, "gdelt": 1}


def test_small_files_are_written_together(tmp_path: Path) -> None:
    """Many small imports stay quick to read."""
    store = make_store(tmp_path)
    for number in range(70):
        store.add_imports([read(GDELT | {"GlobalEventID": str(number)})])
    assert len(store.snapshot().files("imports")) < 10
    assert count_rows(store, "events") == 70
