"""The dates area from files to figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from bench import dates
from bench.area import Request

if TYPE_CHECKING:
    from pathlib import Path

DATED = (
    '<meta property="article:published_time" content="2021-03-04T10:00:00Z"><p>The ferry sank off Skye at night.</p>'
)


def test_days_are_compared_without_their_hours(tmp_path: Path) -> None:
    """A page that cannot be read is silent."""
    gold, pages = tmp_path / "gold", tmp_path / "pages"
    gold.write_bytes(b"\n".join(msgspec.json.encode({"id": name, "date": "2021-03-04"}) for name in "ab"))
    rows = [{"id": "a", "html": DATED}, {"id": "b", "html": ""}]
    pages.write_bytes(b"\n".join(map(msgspec.json.encode, rows)))
    figures = dates.measure(Request(gold=gold, input=pages, out=tmp_path / "out"))
    assert figures == {"pages": 2, "unread": 1, "precision": 1.0, "recall": 0.5, "f1": 0.6667, "accuracy": 0.5}
    assert (tmp_path / "out").read_text().splitlines() == ['{"id":"a","date":"2021-03-04"}', '{"id":"b","date":null}']
