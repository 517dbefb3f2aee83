"""What is new, what is known, what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from bench.store_records import make_record, make_records
from dateline.schema import Failure, Stamp
from dateline.store.intake import Written
from tests.store.stores import NOON, count_rows, make_store

if TYPE_CHECKING:
    from pathlib import Path

FAILURE = Failure(document="a.html", stage="parse", code="D104", message="nothing on the page is visible text")


def test_the_same_again_adds_nothing(tmp_path: Path) -> None:
    """In one batch or in two, and without a commit."""
    store = make_store(tmp_path)
    records = make_records(3)
    assert store.add([*records, records[0]]) == Written(added=3, unchanged=1)
    assert store.add(records) == Written(unchanged=3)
    assert store.snapshot().commit.number == 1


def test_other_bytes_with_the_same_text_add_nothing(tmp_path: Path) -> None:
    """A page whose advertisements changed is the same page."""
    store = make_store(tmp_path, count=1)
    assert store.add([msgspec.structs.replace(make_record(0), id="record-other")]) == Written(unchanged=1)


def test_a_changed_page_is_a_new_version(tmp_path: Path) -> None:
    """It follows the one before, says what changed, and counts as known from its date of modification."""
    store = make_store(tmp_path)
    old, new, newer = (make_record(1, uri="https://news.example/1", edition=edition) for edition in range(3))
    modified = Stamp(value="2026-11-21T08:00Z", source="markup")
    new = msgspec.structs.replace(new, document=msgspec.structs.replace(new.document, modified=modified))
    assert store.add([old]) == Written(added=1)
    assert store.add([new, newer]) == Written(revised=2)
    sql = "SELECT record, version, reported, reported_by FROM documents ORDER BY version"
    rows = [tuple(row.values()) for row in store.snapshot().ask(sql, needs=["documents"]).to_pylist()]
    assert [row[:2] for row in rows] == [(old.id, 1), (new.id, 2), (newer.id, 3)]
    assert [str(row[2]) for row in rows[1:]] == ["2026-11-21", str(NOON.date())]
    assert [row[3] for row in rows] == ["published", "modified", "ingested"]
    found = store.snapshot().ask("SELECT * FROM revisions ORDER BY reported", needs=["revisions"]).to_pylist()
    assert [(row["previous"], row["record"]) for row in found] == [(old.id, new.id), (new.id, newer.id)]
    assert found[0]["changes"][0]["field"] == "title"


def test_a_failure_is_kept_once(tmp_path: Path) -> None:
    """The same failure of the same page again is no news; another one is."""
    store = make_store(tmp_path)
    other = msgspec.structs.replace(FAILURE, code="D105")
    assert store.add([FAILURE, FAILURE, other]) == Written(failed=2, unchanged=1)
    assert store.add([FAILURE]) == Written(unchanged=1)
    assert count_rows(store, "failures") == 2
