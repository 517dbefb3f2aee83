"""Full-text search."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING

import msgspec

from bench.store_records import make_record, make_records
from dateline.queries import Filters, find_actors, search
from dateline.schema import Block
from tests.queries.conftest import RECORDS
from tests.store.stores import make_store

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from dateline.schema import Record
    from dateline.store.store import Store

searching = import_module("dateline.queries.search")  # the module; the package has the function of its name


def make_page(text: str, *, furniture: str = "") -> Record:
    """Return a record of a text, and of what stands around it."""
    record = make_record(1, uri=f"https://news.example/{text[:10]}")
    whole = f"{text}\n\n{furniture}"
    blocks = (
        Block(start=0, end=len(text), role="paragraph"),
        Block(start=len(text) + 2, end=len(whole), role="furniture"),
    )
    document = msgspec.structs.replace(record.document, text=whole, title=None)
    return msgspec.structs.replace(record, id=f"record-{text[:10]}", document=document, blocks=blocks)


def test_words_and_phrases(store: Store) -> None:
    """All pages have the harbour, those with an actor as many as name it."""
    assert len(search(store, "HARBOUR", Filters(limit=None))) == RECORDS
    name = find_actors(store, Filters(limit=1))["name"][0].as_py()
    found = search(store, f'"{name}"', Filters(limit=None)).to_pylist()
    assert len(found) == sum(name in record.document.text for record in make_records(RECORDS))
    assert all(name in row["evidence"][0]["quote"] for row in found)
    assert len(search(store, "harbour", Filters(actor=name, limit=None))) == len(found)


def test_accents_fold_and_furniture_is_not_read(tmp_path: Path) -> None:
    """Found in the article only."""
    store = make_store(tmp_path)
    store.add([make_page("Guaidó spoke in Bogotá.", furniture="Subscribe to Weather")])
    (row,) = search(store, "guaido bogota").to_pylist()
    assert row["evidence"] == [{"start": 0, "end": 23, "quote": "Guaidó spoke in Bogotá."}]
    assert len(search(store, "weather")) == 0


def test_days_publishers_and_versions(tmp_path: Path) -> None:
    """The newest version is found, and on an earlier day the one that was known then."""
    store = make_store(tmp_path)
    store.add([make_record(1, uri="https://news.example/1", edition=edition) for edition in (0, 1)])
    (row,) = search(store, "harbour").to_pylist()
    assert row["reported_by"] == "ingested"
    (before,) = search(store, "harbour", Filters(as_known_at=date(2026, 1, 1))).to_pylist()
    assert before["record"] != row["record"]
    assert len(search(store, "harbour", Filters(publisher=row["publisher"], since=row["reported"]))) == 1
    assert len(search(store, "harbour", Filters(publisher="nobody"))) == 0
    assert len(search(store, "harbour", Filters(until=date(2000, 1, 1)))) == 0


def test_an_index_that_is_behind_catches_up(tmp_path: Path) -> None:
    """Before it is asked."""
    store = make_store(tmp_path, count=3)
    store.index.remove()
    assert len(search(store, "harbour")) == 3


def test_of_very_many_the_last_are_ranked(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A word of most pages gives those that were added last, in the order of their rank; a seldom one all."""
    whole = search(store, "harbour", Filters(limit=None))["record"].to_pylist()
    with store.index.reading() as connection:
        last = [row[0] for row in connection.execute("SELECT record FROM documents ORDER BY id DESC LIMIT 10")]
    monkeypatch.setattr(searching, "MOST_RANKED", 10)
    found = search(store, "harbour", Filters(limit=None))["record"].to_pylist()
    assert found == [record for record in whole if record in last]
    one = search(store, f'"{find_actors(store, Filters(limit=60))["name"][-1].as_py()}"', Filters(limit=None))
    assert 0 < len(one) <= 10


def test_of_very_many_that_fit(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a filter leaves out does not count among them."""
    (publisher, *_) = search(store, "harbour", Filters(limit=None))["publisher"].to_pylist()
    wanted = search(store, "harbour", Filters(publisher=publisher, limit=None))
    monkeypatch.setattr(searching, "MOST_RANKED", len(wanted))
    assert search(store, "harbour", Filters(publisher=publisher, limit=None)).equals(wanted)
