"""How many pages there are to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.jobs.counting import count_pages

if TYPE_CHECKING:
    from pathlib import Path


def test_pages_are_counted(tmp_path: Path) -> None:
    """Files and addresses as one each, folders by what they hold; hidden files and stores are not read."""
    (tmp_path / "in").mkdir()
    for name in ("a.html", "in/b.txt", ".hidden.txt", "picture.png"):
        (tmp_path / name).touch()
    (tmp_path / "store").mkdir()
    for name in (".dateline-store", "rows.parquet"):
        (tmp_path / "store" / name).touch()
    assert count_pages([str(tmp_path), "https://news.example/1"]) == 3


def test_what_may_hold_many_is_not_guessed(tmp_path: Path) -> None:
    """Not even inside a folder."""
    (tmp_path / "crawl.warc.gz").touch()
    assert count_pages(["news.csv"]) is None
    assert count_pages([str(tmp_path)]) is None
