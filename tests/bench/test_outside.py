"""Scorers that are not ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.outside import run_scorer
from dateline.errors import UsageError


def write_script(folder: Path, code: str) -> Path:
    """Write a scorer."""
    path = folder / "scorer.py"
    path.write_text(code, encoding="utf-8")
    return path


def test_a_scorer_gets_both_files_and_its_json_comes_back(tmp_path: Path) -> None:
    """GOLD then PREDICTIONS, and modules beside the script can be imported."""
    (tmp_path / "beside.py").write_text("MARK = 'é'\n", encoding="utf-8")
    script = write_script(
        tmp_path, "import json, sys, beside\nprint(json.dumps({'files': sys.argv[1:], 'mark': beside.MARK}))"
    )
    assert run_scorer(script, Path("g"), Path("p")) == {"files": ["g", "p"], "mark": "é"}


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("import sys; sys.exit('no such task')", "ended with 1: no such task"),
        ("print('LAS 81.2')", "did not print one JSON object"),
        ("print([1])", "did not print one JSON object"),
    ],
)
def test_a_scorer_that_fails_is_told(tmp_path: Path, code: str, said: str) -> None:
    """Its own last words are passed on."""
    with pytest.raises(UsageError, match=said):
        run_scorer(write_script(tmp_path, code), Path("g"), Path("p"))


def test_a_missing_scorer_is_told(tmp_path: Path) -> None:
    """Before anything is started."""
    with pytest.raises(UsageError, match="no scorer at"):
        run_scorer(tmp_path / "none.py", Path("g"), Path("p"))
