"""The reference page of quality: every figure with its goal, its floor, what others reach and what it rests on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from bench.floors import load_floors
from bench.results import load_results
from bench.suite import load_suite
from bench.table import render_value

if TYPE_CHECKING:
    from bench.floors import Floor
    from bench.results import Result
    from bench.suite import Figure, Measure

PAGE: Final = Path("docs/reference/quality.md")
DIGEST: Final = 12  # characters of a SHA-256 that are shown
HEAD: Final = """# Quality

What Dateline reaches, measured by [the bench](../../bench/README.md) on development data with the model as shipped.
*Goal* is what this version set out to reach; *floor* is what `make check` holds it to where the data is at hand;
*others* is what other systems reach on the same data unless it says otherwise. F1 and shares run from 0 to 1, the
figures of syntax are percent. The data are not part of the project: each is named by its file and the beginning of its
SHA-256. Made by `make build` from bench/suite.json, bench/results.json and bench/floors.json; do not edit.
"""


def outputs() -> dict[Path, str]:
    """The page of quality and what it should hold."""
    results, floors = load_results(), load_floors().floors
    parts = [render_measure(item, results.get(item.name), floors.get(item.name)) for item in load_suite()]
    return {PAGE: "\n".join([HEAD, *parts])}


def render_measure(measure: Measure, result: Result | None, floor: Floor | None) -> str:
    """One section: what the figures rest on, and their table."""
    rows = [render_figure(figure, result, floor) for figure in measure.figures]
    lines = [
        f"## {measure.title}\n",
        describe(measure, result),
        *([f"\n{measure.note}"] if measure.note is not None else []),
        "\n| figure | reached | goal | floor | others |",
        "| --- | --- | --- | --- | --- |",
        *rows,
    ]
    return "\n".join(lines) + "\n"


def describe(measure: Measure, result: Result | None) -> str:
    """What was measured, and with what."""
    source = f"Area `{measure.area}`, data `{measure.gold}`"
    if result is None:
        return f"{source}. Not measured yet."
    on = "" if measure.is_steady else f", on {result.machine}"
    digest = result.data[:DIGEST]
    return f"{source} ({digest}). Dateline {result.version}, model {result.model}{on}."


def render_figure(figure: Figure, result: Result | None, floor: Floor | None) -> str:
    """One row of the table."""
    reached = result.figures.get(figure.metric) if result else None
    least = floor.least.get(figure.metric) if floor else None
    cells = (figure.title, _mark(figure, reached), _goal(figure), _number(figure, least), figure.peers or "")
    return " ".join(("|", *(f"{cell} |".lstrip() for cell in cells)))


def _goal(figure: Figure) -> str:
    if figure.goal is None:
        return figure.goal_note or ""
    return f"{'≤' if figure.better == 'lower' else '≥'} {_number(figure, figure.goal)}"


def _mark(figure: Figure, reached: float | None) -> str:
    """The figure that was reached; one that misses its goal says so."""
    if reached is None or figure.goal is None:
        return _number(figure, reached)
    is_met = reached <= figure.goal if figure.better == "lower" else reached >= figure.goal
    return f"**{_number(figure, reached)}**" if is_met else f"{_number(figure, reached)} (short of the goal)"


def _number(figure: Figure, value: float | None) -> str:
    return "" if value is None else render_value(value, figure)
