"""Ten thousand files: opened one after the other, written in batches, passed over the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.store_records import make_record
from dateline.jobs.counting import count_pages
from dateline.jobs.ingest import Manner, ingest
from dateline.jobs.local import Supply
from dateline.pipeline.settings import Settings
from dateline.schema import Page
from dateline.store.intake import Reading, Written
from tests.store.stores import make_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dateline.jobs.work import Work

COUNT = 10_000


def read_fast(work: Work) -> Iterator[Reading]:
    """Give each page a small record in no time: what is tried here is all but the reading."""
    supply = Supply(work)
    for page in supply:
        assert isinstance(page, Page)
        number = int(page.data)
        made = make_record(number, sentences=1, uri=page.uri)
        reading = supply.match(made)
        yield Reading(result=made, source=reading.source, record=made.id)


def test_ten_thousand_files(tmp_path: Path) -> None:
    """Every one is in the store once."""
    pages = tmp_path / "ten thousand\npages"
    for number in range(COUNT):
        folder = pages / f"{number % 100:02}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"page {number}.txt").write_text(str(number), encoding="ascii")
    assert count_pages([str(pages)]) == COUNT
    store = make_store(tmp_path / "store")
    manner = Manner(engine=read_fast)
    assert ingest([str(pages)], store, Settings(), manner=manner) == Written(added=COUNT)
    assert store.snapshot().commit.number == -(-COUNT // 256)
    assert store.info().rows["documents"] == COUNT
