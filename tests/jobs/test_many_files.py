"""Ten thousand files: opened one after the other, written in batches, passed over the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.jobs.counting import count_pages
from dateline.jobs.ingest import BATCH_PAGES, Manner, ingest
from dateline.jobs.local import Supply, name
from dateline.jobs.work import Engine
from dateline.pipeline.settings import Settings
from dateline.pipeline.sources import read_opened
from dateline.schema import Failure
from dateline.store.intake import Written
from tests.store.stores import count_rows, make_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dateline.jobs.work import Work
    from dateline.store.intake import Reading

COUNT = 10_000


def read_fast(work: Work) -> Iterator[Reading]:
    """Say of each page that it has no text, in no time: what is tried here is all but the reading."""
    supply = Supply(work)
    for page in supply:
        yield supply.match(Failure(document=name(page), stage="parse", code="D104", message="no text"))


def test_ten_thousand_files(tmp_path: Path) -> None:
    """Each has one row; the second time each is known."""
    pages = tmp_path / "ten thousand\npages"
    for number in range(COUNT):
        folder = pages / f"{number % 100:02}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"page {number}.txt").write_text(str(number), encoding="ascii")
    assert count_pages([str(pages)]) == COUNT
    store = make_store(tmp_path / "store")
    manner = Manner(engine=Engine(read=read_fast, reread=read_opened))
    assert ingest([str(pages)], store, Settings(), manner=manner) == Written(failed=COUNT)
    assert store.snapshot().commit.number == -(-COUNT // BATCH_PAGES)
    assert count_rows(store, "failures") == COUNT
    assert ingest([str(pages)], store, Settings(), manner=manner) == Written(unchanged=COUNT)
