"""The record area: pages found by their gold, records judged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import pytest

from bench import record
from bench.area import Request
from bench.record import find_pages, find_scorer, score_evidence
from dateline.errors import UsageError
from dateline.schema import Failure, Record, RecordDocument

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.pipeline.settings import Settings


def read_all_but_html(sources: Iterable[str], _: Settings) -> Iterator[Record | Failure]:
    """Return a record without facts for each page, a failure for HTML."""
    for source in sources:
        if source.endswith(".html"):
            yield Failure(document=source, stage="parse", code="D104", message="nothing visible")
        else:
            document = RecordDocument(uri=source, media_type="text/plain", sha256="0", text="Rain.")
            yield Record(id="record-0", document=document)


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of two pages with gold, and one without."""
    monkeypatch.setattr(record, "read_sources", read_all_but_html)
    folder = tmp_path / "bench" / "dev"
    folder.mkdir(parents=True)
    for name in ("01.txt", "01.gold.json", "02.html", "02.gold.json", "notes.txt"):
        (folder / name).write_text("{}")
    return folder


def test_records_go_to_the_scorer_beside_the_folder(dev: Path) -> None:
    """It gets the folder and one record a line; failures are told."""
    (dev.parent / "score.py").write_text(
        "import json, sys; print(json.dumps({'n': len(open(sys.argv[2]).readlines())}))"
    )
    assert find_scorer(dev) == dev.parent / "score.py"
    figures = record.measure(Request(gold=dev))
    assert (figures["pages"], figures["records"], figures["n"]) == (2, 1, 1)
    assert figures["failures"] == [f"{dev}/02.html: D104 nothing visible"]


def test_without_a_scorer_evidence_is_checked(dev: Path, tmp_path: Path) -> None:
    """That needs no gold; records are written all the same."""
    figures = record.measure(Request(gold=dev, out=tmp_path / "out.jsonl"))
    assert figures["evidence"] == {"spans": 0, "exact": None}
    assert '"schema":"dateline.record/1"' in (tmp_path / "out.jsonl").read_text()


def test_every_quote_is_compared_with_its_place() -> None:
    """However deep it lies; one of three is wrong."""
    wrong = {"start": 0, "end": 4, "quote": "rain"}
    right = {"start": 0, "end": 4, "quote": "Rain"}
    facts = {"actors": [{"evidence": [right], "roles": ({"evidence": (wrong,)},)}], "trigger": right}
    assert score_evidence([{"document": {"text": "Rain."}, **facts}]) == {"spans": 3, "exact": 0.6667}


def test_folders_that_do_not_fit_are_told(dev: Path, tmp_path: Path) -> None:
    """No gold at all, or gold without its page."""
    with pytest.raises(UsageError, match="folder of pages with gold"):
        find_pages(tmp_path, tmp_path)
    (dev / "01.txt").unlink()
    with pytest.raises(UsageError, match=r"no page 01\.txt"):
        find_pages(dev, dev)
