"""How predictions are written and scored, whatever the area."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.area import Request, judge

COUNT = "import json, sys; print(json.dumps({'gold': sys.argv[1], 'rows': len(open(sys.argv[2]).readlines())}))"


@pytest.mark.parametrize("out", [None, "out.jsonl"])
def test_an_outside_scorer_reads_the_predictions(tmp_path: Path, out: str | None) -> None:
    """From the file asked for, or from one that is gone afterwards; our own score is not made."""
    (tmp_path / "scorer.py").write_text(COUNT)
    request = Request(gold=Path("g"), scorer=tmp_path / "scorer.py", out=tmp_path / out if out else None)
    assert judge(request, [{"id": "a"}, {"id": "b"}], score=lambda: {"own": 1}) == {"gold": "g", "rows": 2}
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(filter(None, ["scorer.py", out]))


def test_without_a_scorer_ours_is_made(tmp_path: Path) -> None:
    """And predictions are written all the same."""
    assert judge(Request(gold=Path("g"), out=tmp_path / "out"), [{"id": "a"}], score=lambda: {"own": 1}) == {"own": 1}
    assert (tmp_path / "out").read_text() == '{"id":"a"}\n'
