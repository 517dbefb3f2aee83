"""The bench of events."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bench.area import Request
from bench.events import measure
from bench.events_rows import read_events
from dateline.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

ROWS = [
    {"id": "a", "set": "gsr", "text": "Kenya accused Somalia of piracy.", "events": [{"type": "ACCUSE"}]},
    {"id": "b", "set": "gsr", "text": "Rain fell on the hills.", "events": []},
    {
        "id": "c",
        "set": "plv",
        "text": "Chad imposed sanctions on Niger.",
        "given": {"source": [{"start": 0, "end": 4}], "target": [{"start": 26, "end": 31}]},
        "events": [{"type": "COERCE"}],
    },
    {"id": "a", "set": "cameo_ner", "text": "Kenyan rebels attacked a convoy of trucks.", "events": [{}]},
]


def write_gold(folder: Path) -> Path:
    """Write the rows as a gold file."""
    path = folder / "gold.jsonl"
    path.write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    return path


def test_rows_are_coded_by_the_convention_of_their_set(tmp_path: Path) -> None:
    """Given words keep their place; phrases are whole where a set marks them so; embargoes follow the table of 2021."""
    out = tmp_path / "out.jsonl"
    assert measure(Request(gold=write_gold(tmp_path), out=out)) == {"rows": 3, "with_events": 2, "found": 2, "both": 2}
    found = {row["id"]: row["events"] for row in map(json.loads, out.read_text(encoding="utf-8").splitlines())}
    assert found["b"] == []
    assert found["c"][0]["type"] == "COERCE"
    assert found["c"][0]["source"] == [{"start": 0, "end": 4}]
    (target,) = found["a"][0]["target"]
    assert (target["start"], target["end"]) == (23, 41)


def test_of_two_rows_with_one_id_the_last_counts(tmp_path: Path) -> None:
    """As in the scorer."""
    assert [row.set for row in read_events(write_gold(tmp_path))] == ["cameo_ner", "gsr", "plv"]


def test_a_line_that_is_no_row_is_told(tmp_path: Path) -> None:
    """Files of another area are no rows of events."""
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "a", "events": []}\n', encoding="utf-8")
    with pytest.raises(UsageError, match="line 1: not a row of this area"):
        read_events(path)


def test_appeals_are_neither_cooperation_nor_conflict_where_a_set_counts_so(tmp_path: Path) -> None:
    """Nor are statements; sanctions count as words there."""
    texts = {"a": "Kenya urged Somalia to wait.", "b": "Chad imposed sanctions on Niger.", "c": "Chad attacked Niger."}
    rows = [{"id": name, "set": "cameo_class", "text": text, "events": [{"quad": 0}]} for name, text in texts.items()]
    gold, out = tmp_path / "gold.jsonl", tmp_path / "out.jsonl"
    gold.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    measure(Request(gold=gold, out=out))
    found = {row["id"]: row["events"] for row in map(json.loads, out.read_text(encoding="utf-8").splitlines())}
    assert found == {"a": [{"quad": 0}], "b": [{"quad": 3}], "c": [{"quad": 4}]}
