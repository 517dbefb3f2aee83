"""Outcomes on a terminal."""

from __future__ import annotations

from bench.floors import Floor, FloorFile, find_breaches
from bench.suite import Figure
from bench.table import render_breaches, render_head, render_outcome, render_value
from tests.bench.test_floors import FLOORS, make_outcome


def test_each_figure_has_a_line_with_floor_and_goal() -> None:
    """A figure without one has a dash."""
    lines = render_outcome(make_outcome(88.5, 0.71), FLOORS).splitlines()
    assert [line.split() for line in lines] == [
        ["small", "raw.las", "88.50", "88.00", "-"],
        ["small", "f1", "0.7100", "0.7000", "-"],
        ["small", "memory", "300", "-", "-"],
    ]
    assert len({len(line) for line in [render_head(), *lines]}) == 1


def test_breaches_are_told_one_a_line() -> None:
    """What, why, from where."""
    floors = FloorFile(floors={"small": Floor(data="d1", least={"f1": 0.9})})
    said = render_breaches(find_breaches([make_outcome(1.0, 0.5)], floors))
    assert said == "small f1: below (floor 0.9, reached 0.5)"


def test_numbers_have_the_digits_of_their_unit() -> None:
    """And nothing is made of what is missing."""
    assert render_value(None, Figure(metric="m", title="", unit="share")) == "-"
    assert render_value(0.5, Figure(metric="m", title="", unit="share")) == "0.5000"
    assert render_value(8, Figure(metric="m", title="", unit="count")) == "8"
