"""A store sent to an object store, which runs on this machine for the tests, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.request import Request, urlopen

import pytest

from bench.store_records import make_record, make_records
from dateline.errors import StoreError
from dateline.store import lake
from dateline.store.lake import pull, push
from dateline.store.store import Store
from dateline.store.tables import tables as all_tables
from tests.store.stores import NOON, count_rows, list_ids, make_store
from tests.store.test_intake import FAILURE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.filterwarnings("ignore")  # those of the server and its libraries
PLACE = "s3://news/lake"


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    """A server that speaks S3, with a bucket."""
    server = pytest.importorskip("moto.server", reason="moto is not installed").ThreadedMotoServer("127.0.0.1", 0)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def options(endpoint: str, request: pytest.FixtureRequest) -> dict[str, str]:
    """Options that reach a bucket of its own for each test."""
    for path, method in (("moto-api/reset", "POST"), ("news", "PUT")):
        urlopen(Request(f"{endpoint}/{path}", method=method), timeout=20).close()  # noqa: S310 - this machine
    del request
    return {
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_ALLOW_HTTP": "true",
        "AWS_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "someone",
        "AWS_SECRET_ACCESS_KEY": "secret",
    }


def test_what_was_sent_comes_back(tmp_path: Path, options: dict[str, str]) -> None:
    """Records, versions, failures and days; the store that is made of it goes on as the old one would."""
    store = make_store(tmp_path / "old", count=4)
    store.add([make_record(2, edition=1), FAILURE])
    assert push(store, PLACE, options) == 5
    copy = Store.make(tmp_path / "new")
    assert pull(PLACE, copy, options) == 5
    assert copy.check() == []
    assert list_ids(copy) == list_ids(store)
    for name in ("events", "participants", "revisions", "failures"):
        assert count_rows(copy, name) == count_rows(store, name)
    days = "SELECT record, ingested, reported, version, commit FROM documents ORDER BY record"
    assert copy.snapshot().ask(days, needs=["documents"]) == store.snapshot().ask(days, needs=["documents"])
    assert copy.add(make_records(6)).added == 2
    assert copy.check() == []


def test_a_second_push_sends_what_is_new(tmp_path: Path, options: dict[str, str]) -> None:
    """And one without news nothing."""
    store = make_store(tmp_path / "store", count=3)
    assert [push(store, PLACE, options) for _ in range(2)] == [3, 0]
    store.add(make_records(5))
    assert push(store, PLACE, options) == 2


def test_a_push_that_was_killed_is_made_good(
    tmp_path: Path, options: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tables that were sent are not sent twice."""
    store = make_store(tmp_path / "store", count=3)
    tables = all_tables()
    monkeypatch.setattr(lake, "tables", lambda: {name: tables[name] for name in ("records", "events", "documents")})
    with monkeypatch.context() as broken:
        broken.setattr(lake, "tables", lambda: {"records": tables["records"]})
        with pytest.raises(KeyError):
            push(store, PLACE, options)
    monkeypatch.undo()
    assert push(store, PLACE, options) == 3
    assert pull(PLACE, copy := Store.make(tmp_path / "copy"), options) == 3
    assert copy.check() == []


def test_two_stores_send_to_one_place(tmp_path: Path, options: dict[str, str]) -> None:
    """Each its own share."""
    one, other = make_store(tmp_path / "one", count=3), Store.make(tmp_path / "other", clock=lambda: NOON)
    other.add(make_records(2, first=100))
    assert (push(one, PLACE, options), push(other, PLACE, options)) == (3, 2)
    pull(PLACE, copy := Store.make(tmp_path / "copy"), options)
    assert list_ids(copy) == sorted([*list_ids(one), *list_ids(other)])


def test_a_folder_is_a_place_too(tmp_path: Path) -> None:
    """As a disk of the network."""
    store = make_store(tmp_path / "store", count=2)
    assert push(store, str(tmp_path / "share"), {}) == 2
    assert pull(str(tmp_path / "share"), Store.make(tmp_path / "copy"), {}) == 2


def test_what_cannot_be_reached_is_told(tmp_path: Path, options: dict[str, str]) -> None:
    """A bucket that is not there, a place without tables, a store that is no new one."""
    store = make_store(tmp_path / "store", count=1)
    with pytest.raises(StoreError, match=r"D412.*s3://nothing"):
        push(store, "s3://nothing/lake", options)
    with pytest.raises(StoreError, match="D412"):
        pull("s3://news/empty", Store.make(tmp_path / "new"), options)
    with pytest.raises(StoreError, match="D402"):
        pull(PLACE, store, options)
