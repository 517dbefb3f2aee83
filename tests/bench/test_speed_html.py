"""Timing of HTML pages: figures from what was timed, and a file in which nothing can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench import speed
from bench.area import Request
from bench.speed_html import PASSES, HtmlRun, summarize_html, time_each
from dateline.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

PAGE = '{"id": "a", "html": "<html><body><h1>Harbour wall breaks</h1><p>The wall broke on Monday.</p></body></html>"}\n'
EMPTY = '{"id": "b", "html": "<html><body></body></html>"}\n'


def test_figures_of_a_run() -> None:
    """Pages a second come from seconds of the processor."""
    figures = summarize_html(HtmlRun(pages=100, size=5_000_000, blocks_seconds=1.25, seconds=2.0))
    assert figures["html_blocks_per_second"] == 80.0
    assert (figures["html_pages_per_second"], figures["html_ms_per_page"]) == (50.0, 20.0)
    assert (figures["pages"], figures["kilobytes_per_page"]) == (100, 50.0)


def test_each_value_is_read_in_every_pass() -> None:
    """The best of several times counts, so that a busy machine counts less."""
    seen: list[str] = []
    assert time_each(seen.append, ["a", "b"]) >= 0.0
    assert seen == ["a"] * PASSES + ["b"] * PASSES


def test_a_file_of_pages_is_timed_without_the_encoder(tmp_path: Path) -> None:
    """A page in which there is nothing to read is left out."""
    path = tmp_path / "pages.jsonl"
    path.write_text(PAGE + EMPTY, encoding="utf-8")
    figures = speed.measure(Request(gold=path))
    assert figures["pages"] == figures["cores"] == 1


def test_a_file_without_a_page_is_told(tmp_path: Path) -> None:
    """There must be something to time."""
    path = tmp_path / "pages.jsonl"
    path.write_text(EMPTY, encoding="utf-8")
    with pytest.raises(UsageError, match="no page that can be read"):
        speed.measure(Request(gold=path))
