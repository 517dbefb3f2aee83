"""Outcomes as a table for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from bench.floors import Breach, FloorFile
    from bench.suite import Figure, Outcome

DIGITS: Final = {"percent": 2, "share": 4, "count": 2}
HEAD: Final = ("measure", "figure", "reached", "floor", "goal")


def render_outcome(outcome: Outcome, floors: FloorFile) -> str:
    """Return the lines of one measure: each figure with its floor and its goal."""
    rows = [(outcome.measure.name, *row) for row in _rows(outcome, floors)]
    return "\n".join(_render_row(row) for row in rows)


def render_head() -> str:
    """Return the line above the first measure."""
    return _render_row(HEAD)


def render_breaches(breaches: Iterable[Breach]) -> str:
    """Return one line a broken floor."""
    return "\n".join(
        f"{breach.measure} {breach.metric}: {breach.why} (floor {breach.least}, reached {breach.found})"
        for breach in breaches
    )


def render_value(value: float | None, figure: Figure) -> str:
    """Return a number with the digits of its unit, a dash where there is none; counts drop idle zeros."""
    if value is None:
        return "-"
    written = f"{value:.{DIGITS[figure.unit]}f}"
    return written.rstrip("0").rstrip(".") if figure.unit == "count" else written


def _rows(outcome: Outcome, floors: FloorFile) -> Iterator[tuple[str, str, str, str]]:
    floor = floors.floors.get(outcome.measure.name)
    for figure in outcome.measure.figures:
        least = floor.least.get(figure.metric) if floor else None
        sign = ("<=" if figure.better == "lower" else ">=") if figure.goal is not None else ""
        yield (
            figure.metric,
            render_value(outcome.value(figure), figure),
            render_value(least, figure),
            f"{sign} {render_value(figure.goal, figure)}".strip(),
        )


def _render_row(row: Sequence[str]) -> str:
    name, metric, reached, floor, goal = row
    return f"{name:<15} {metric:<38} {reached:>10} {floor:>10} {goal:>12}"
