"""Kept figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.results import load_results, save_results
from bench.suite import load_suite
from dateline import __version__
from tests.bench.test_floors import make_outcome

if TYPE_CHECKING:
    from pathlib import Path


def test_new_figures_take_the_place_of_old_ones(tmp_path: Path) -> None:
    """Measures that were not run again keep theirs; what a figure rests on stands beside it."""
    path = tmp_path / "results.json"
    assert load_results(path) == {}
    save_results([make_outcome(88.0, 0.7)], model="0a1b2c3d", machine="2 cores", path=path)
    save_results([make_outcome(None, 0.8)], model="ffffffff", machine="2 cores", path=path)
    (result,) = load_results(path).values()
    assert (result.version, result.model, result.data, result.machine) == (__version__, "ffffffff", "d1", "2 cores")
    assert result.figures == {"f1": 0.8, "memory": 300.0}


def test_the_same_figures_give_the_same_bytes(tmp_path: Path) -> None:
    """No date, no chance."""
    for name in ("one", "two"):
        save_results([make_outcome(88.0, 0.7)], model="m", machine="c", path=tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_kept_figures_are_of_standing_measures() -> None:
    """Nothing is left behind when a measure goes."""
    assert set(load_results()) <= {measure.name for measure in load_suite()}
