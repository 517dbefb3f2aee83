"""A cluster of one machine, started for these tests; they are passed over where Ray is not installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from dateline.jobs.engines import open_engine
from dateline.jobs.ingest import Manner, Step, ingest
from dateline.jobs.reread import reread
from dateline.store import writer
from dateline.store.intake import Written
from tests.jobs.test_ingest import PAGE, SETTINGS
from tests.store.stores import count_rows, list_ids, make_store

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.filterwarnings("ignore")  # Ray's own


@pytest.fixture
def pages(tmp_path: Path) -> list[str]:
    """A folder with three pages, one of them empty, a table of two, and a file that is missing."""
    folder = tmp_path / "some\npages"
    folder.mkdir()
    for place in ("Lima", "Arica"):
        (folder / f"{place}.txt").write_text(PAGE.format(place=place), encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    rows = [f'"{PAGE.format(place=place)}",https://news.example/{place}' for place in ("Puno", "Ilo")]
    (tmp_path / "rows.csv").write_text("\n".join(["text,url", *rows]), encoding="utf-8")
    return [str(folder), str(tmp_path / "rows.csv"), str(tmp_path / "missing.txt")]


def test_a_cluster_fills_the_same_tables(pages: list[str], tmp_path: Path) -> None:
    """The same records and failures as from one process; a second run reads nothing."""
    pytest.importorskip("ray.data", reason="Ray is not installed for this Python: pip install 'dateline[ray]'")
    here, there = make_store(tmp_path / "here"), make_store(tmp_path / "there")
    ingest(pages, here, SETTINGS)
    steps: list[Step] = []
    with open_engine("ray") as engine:
        assert ingest(pages, there, SETTINGS, manner=Manner(engine=engine)) == Written(added=4, failed=2)
        again = ingest(pages, there, SETTINGS, manner=Manner(engine=engine, watch=steps.append))
    assert again == Written(unchanged=6)
    assert {step.outcome for step in steps} == {"known", "failed"}
    assert list_ids(there) == list_ids(here)
    assert there.check() == []
    question = "SELECT document, stage, code, source FROM failures ORDER BY ALL"
    found = [store.snapshot().ask(question, needs=["failures"]).to_pylist() for store in (here, there)]
    assert found[0] == found[1]
    assert count_rows(there, "events") == count_rows(here, "events")


def test_a_cluster_reads_anew(pages: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same versions as from one process."""
    pytest.importorskip("ray.data", reason="Ray is not installed for this Python: pip install 'dateline[ray]'")
    here, there = make_store(tmp_path / "here"), make_store(tmp_path / "there")
    with monkeypatch.context() as patched:
        patched.setattr(writer, "VERSION", "0.0.1")
        for store in (here, there):
            ingest(pages, store, SETTINGS)
    settings = msgspec.structs.replace(SETTINGS, batch_size=1)
    reread(here, settings)
    with open_engine("ray") as engine:
        assert reread(there, settings, manner=Manner(engine=engine)) == Written(reread=4)
    assert list_ids(there) == list_ids(here)
    assert there.check() == []
