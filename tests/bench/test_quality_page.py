"""The reference page of quality."""

from __future__ import annotations

from bench.floors import Floor
from bench.results import Result
from bench.suite import Figure, Measure, load_suite
from tools.build_quality import PAGE, outputs, render_figure, render_measure

NAMES = Figure(metric="f1", title="names, F1", unit="share", goal=0.8, peers="0.74: a CRF")
MEMORY = Figure(metric="peak", title="memory, MB", unit="count", goal=800, better="lower")
MEASURE = Measure(name="small", area="ner", gold="a/gold.jsonl", title="Names", figures=(NAMES, MEMORY))
RESULT = Result(version="1.2.3", model="0a1b2c3d", data="f" * 64, machine="2 cores", figures={"f1": 0.81, "peak": 900})
FLOOR = Floor(data="f" * 64, least={"f1": 0.807})


def test_a_figure_that_meets_its_goal_is_bold() -> None:
    """Beside goal, floor and what others reach."""
    row = render_figure(NAMES, RESULT, FLOOR)
    assert row == "| names, F1 | **0.8100** | ≥ 0.8000 | 0.8070 | 0.74: a CRF |"


def test_a_figure_that_misses_its_goal_says_so() -> None:
    """Where less is better, more is short of the goal."""
    assert render_figure(MEMORY, RESULT, FLOOR) == "| memory, MB | 900 (short of the goal) | ≤ 800 | | |"


def test_a_section_says_what_its_figures_rest_on() -> None:
    """Data with the beginning of its digest, version, model; the machine only where it matters."""
    assert "data `a/gold.jsonl` (ffffffffffff). Dateline 1.2.3, model 0a1b2c3d." in render_measure(
        MEASURE, RESULT, FLOOR
    )
    assert "Not measured yet." in render_measure(MEASURE, None, None)


def test_what_a_reader_must_know_stands_above_the_figures() -> None:
    """A note is shown as it is."""
    noted = Measure(name="small", area="ner", gold="a", title="Names", note="In sample.", figures=(NAMES,))
    assert "\n\nIn sample.\n\n|" in render_measure(noted, RESULT, FLOOR)


def test_the_page_has_every_figure_of_the_suite() -> None:
    """Measured or not."""
    page = outputs()[PAGE]
    assert all(f"| {figure.title} |" in page for measure in load_suite() for figure in measure.figures)
