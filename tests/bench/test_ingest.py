"""The area `ingest`, small."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, cast

import pytest

from bench.area import Request
from bench.ingest import make_crawl, measure, summarize
from bench.ingest_run import Run, make_pages
from bench.memory import TABLE, read_memory, read_peak
from dateline.errors import UsageError
from dateline.page import open_source
from dateline.schema import Page

if TYPE_CHECKING:
    from pathlib import Path


def test_figures(tmp_path: Path) -> None:
    """Of a few pages, and a crawl that is no larger than its first records."""
    gold = tmp_path / "ingest.json"
    gold.write_text('{"pages": 100, "words": 14, "workers": 2, "crawl_mb": 1}', encoding="utf-8")
    figures = measure(Request(gold=gold))
    assert (figures["pages"], figures["crawl_pages"]) == (100, 1)
    assert {"peak_memory_mb", "store_to_reading", "workers_2_to_1", "crawl_peak_memory_mb"} <= set(figures)


def test_memory_by_tenths() -> None:
    """What it grew by is that of the second half: the first fills what is kept."""
    run = Run(pages=20, waited_s=2.0, cpu_s=1.1, store_cpu_s=0.1, memory_mb=tuple(range(100, 120)))
    figures = summarize(run)
    assert figures["memory_mb_by_tenths"] == [102, 104, 106, 108, 110, 112, 114, 116, 118, 119]
    assert (figures["memory_grown_mb"], figures["store_to_reading"], figures["pages_per_second"]) == (9, 0.1, 10.0)


def test_memory_is_told() -> None:
    """In megabytes, now and at its highest."""
    assert 10 < cast("float", read_memory()) <= cast("float", read_peak()) < 100_000


@pytest.mark.skipif(not TABLE.exists(), reason="only Linux tells it apart")
def test_a_process_is_not_as_large_as_what_started_it() -> None:
    """The most that a new one held is its own."""
    kept = bytearray(b"x" * 300_000_000)
    code = "from bench.memory import read_peak; print(read_peak())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert float(done.stdout) < len(kept) / 1e6 / 2


def test_no_page_is_like_another() -> None:
    """Whatever source it is of."""
    pages = [page for source in ("made/0", "made/1") for page in make_pages(source, 14)]
    assert len({page.data for page in pages}) == len({page.uri for page in pages}) == 200


def test_a_crawl_has_pages_and_other_things(tmp_path: Path) -> None:
    """As many bytes as were asked for; what is no page is passed over."""
    data = b"".join(make_crawl(1_500_000))
    assert len(data) > 1_500_000
    (tmp_path / "x.warc").write_bytes(data)
    assert [page.media_type for page in open_source(str(tmp_path / "x.warc")) if isinstance(page, Page)] == [
        "text/html"
    ] * 2


def test_settings_only(tmp_path: Path) -> None:
    """There is nothing to score, and nothing else to set."""
    with pytest.raises(UsageError, match="D588"):
        measure(Request(gold=tmp_path, out=tmp_path))
    (tmp_path / "x.json").write_text('{"page": 1}', encoding="utf-8")
    with pytest.raises(UsageError, match="D583"):
        measure(Request(gold=tmp_path / "x.json"))
