"""Floors hold, rise, and fall only with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench.floors import Floor, FloorFile, find_breaches, load_floors, lower_floors, raise_floors, save_floors
from bench.suite import Figure, Measure, Outcome

if TYPE_CHECKING:
    from pathlib import Path

FIGURES = (
    Figure(metric="raw.las", title="trees", unit="percent"),
    Figure(metric="f1", title="names", unit="share"),
    Figure(metric="memory", title="memory", unit="count", better="lower"),
)


def make_outcome(las: float | None, f1: float, *, data: str = "d1", is_steady: bool = True) -> Outcome:
    """Return an outcome of a small measure."""
    measure = Measure(name="small", area="syntax", gold="g", title="", figures=FIGURES, is_steady=is_steady)
    return Outcome(measure=measure, data=data, metrics={"raw": {"las": las}, "f1": f1, "memory": 300})


FLOORS = FloorFile(floors={"small": Floor(data="d1", least={"raw.las": 88.0, "f1": 0.7})})


def test_first_floors_lie_a_little_below_what_was_reached() -> None:
    """0.3 points or 0.003; figures that depend on the machine get none."""
    floors = raise_floors([make_outcome(88.57, 0.7519)], FloorFile())
    assert floors.floors == {"small": Floor(data="d1", least={"raw.las": 88.2, "f1": 0.748})}
    assert raise_floors([make_outcome(88.57, 0.7519, is_steady=False)], FloorFile()).floors == {}


def test_raising_never_lowers() -> None:
    """A figure that fell keeps its floor, one that rose gets a new one."""
    assert raise_floors([make_outcome(80.0, 0.8)], FLOORS).floors["small"].least == {"raw.las": 88.0, "f1": 0.797}


def test_raising_does_not_change_the_data() -> None:
    """Other data would be a way to let a floor fall."""
    assert raise_floors([make_outcome(99.0, 0.9, data="d2")], FLOORS) == FLOORS


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (make_outcome(88.0, 0.7), []),
        (make_outcome(87.99, 0.9), [("raw.las", "below", 87.99)]),
        (make_outcome(None, 0.9), [("raw.las", "missing", None)]),
        (make_outcome(99.0, 0.9, data="d2"), [("raw.las", "other data", 99.0), ("f1", "other data", 0.9)]),
    ],
)
def test_breaches(outcome: Outcome, expected: list[tuple[str, str, float | None]]) -> None:
    """A fall, a figure that is gone, and data that changed are all told."""
    found = find_breaches([outcome], FLOORS)
    assert [(breach.metric, breach.why, breach.found) for breach in found] == expected


def test_lowering_keeps_the_reason() -> None:
    """Only what does not hold comes down, and what it was is remembered."""
    lowered = lower_floors([make_outcome(87.5, 0.9)], FLOORS, reason="new treebank rules")
    assert lowered.floors["small"].least == {"raw.las": 87.2, "f1": 0.7}
    (entry,) = lowered.lowered
    assert (entry.metric, entry.before, entry.after, entry.reason) == ("raw.las", 88.0, 87.2, "new treebank rules")
    assert find_breaches([make_outcome(87.5, 0.9)], lowered) == []


def test_other_data_takes_a_reason_too() -> None:
    """All floors of the measure begin anew."""
    lowered = lower_floors([make_outcome(99.0, 0.9, data="d2")], FLOORS, reason="pages added")
    assert lowered.floors["small"] == Floor(data="d2", least={"raw.las": 98.7, "f1": 0.897})
    assert len(lowered.lowered) == 2


def test_floors_are_read_back(tmp_path: Path) -> None:
    """As they were written, one figure a line; a missing file has none."""
    path = tmp_path / "floors.json"
    assert load_floors(path) == FloorFile()
    save_floors(FLOORS, path)
    assert load_floors(path) == FLOORS
    assert '        "raw.las": 88.0' in path.read_text().splitlines()


def test_the_committed_floors_are_of_standing_measures() -> None:
    """No floor is left behind when a measure or figure goes."""
    from bench.suite import load_suite

    known = {measure.name: {figure.metric for figure in measure.figures} for measure in load_suite()}
    floors = load_floors().floors
    assert {name: set(floor.least) <= known.get(name, set()) for name, floor in floors.items()} == dict.fromkeys(
        floors, True
    )
