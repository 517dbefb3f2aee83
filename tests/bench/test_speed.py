"""The speed area: figures from what was timed, and errors of what cannot be."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bench import speed
from bench.area import Request
from bench.speed import measure_starts, run_python, time_program
from bench.speed_figures import SpeedRun, describe_machine, summarize
from bench.speed_run import Stopwatch, TimedAnnotator
from dateline.annotate.times import Times
from dateline.errors import UsageError
from tests.annotate.pages import make_page

RUN = SpeedRun(
    pages=10,
    left_out=1,
    words=6000,
    seconds=1.25,
    encoder_seconds=1.0,
    annotator_seconds={"actors": 0.2},
    waited=2.0,
    peak_memory_mb=400.5,
    first="a.txt",
)


def test_figures_of_a_run() -> None:
    """A page of 600 words is the unit of the goal; waiting is told beside work."""
    figures = summarize(RUN)
    assert figures["pages_of_600_words_per_second"] == figures["pages_per_second"] == 8.0
    assert (figures["words_per_second"], figures["pages_per_second_waited"]) == (4800, 5.0)
    assert (figures["encoder_share"], figures["outside_to_encoder"]) == (0.8, 0.25)
    assert (figures["peak_memory_mb"], figures["left_out"]) == (400.5, 1)
    assert figures["encoder_ms_a_page_of_600_words"] == 100.0
    assert figures["annotator_ms_a_page_of_600_words"] == {"actors": 20.0}


def test_a_stopwatch_adds_up_and_passes_on() -> None:
    """What is timed goes through unchanged."""
    ids = np.zeros(3, dtype=np.int64)
    watch = Stopwatch(lambda inputs: {"seen": inputs["ids"]})
    assert watch({"ids": ids})["seen"] is ids
    assert watch.seconds >= 0.0


def test_a_timed_annotator_is_one() -> None:
    """It keeps name, needs and gives, and hands on the page."""
    timed = TimedAnnotator(Times())
    doc = make_page("All left in May.")
    assert timed(doc) is doc
    assert (timed.name, timed.gives, timed.seconds > 0) == ("times", frozenset({"times"}), True)


def test_the_machine_is_told() -> None:
    """Times mean nothing without it."""
    assert "cores, Python 3." in describe_machine()


@pytest.mark.parametrize(("given", "said"), [({}, "folder of pages"), ({"out": Path("x")}, "leave out --out")])
def test_a_file_is_no_folder(tmp_path: Path, given: dict[str, Path], said: str) -> None:
    """Speed reads a folder."""
    with pytest.raises(UsageError, match=said):
        speed.measure(Request(gold=tmp_path / "page.txt", **given))


def test_there_are_no_predictions(tmp_path: Path) -> None:
    """Options that would do nothing are refused."""
    with pytest.raises(UsageError, match="leave out --out"):
        speed.measure(Request(gold=tmp_path, out=tmp_path / "out"))


def test_a_process_that_fails_is_told_by_its_last_line() -> None:
    """What it said goes into the error."""
    with pytest.raises(UsageError, match="ended with 1: holds no pages"):
        run_python(["-c", "import sys; print('reading', file=sys.stderr); sys.exit('holds no pages')"])
    assert run_python(["-c", "print(3)"]).strip() == "3"


def test_start_up_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    """The import tells its own milliseconds, programs are waited for."""
    monkeypatch.setattr(speed, "run_python", lambda _arguments: "41.5")
    starts = measure_starts(["a.txt"])
    assert starts["import_ms"] == 41.5
    assert set(starts) == {"import_ms", "help_ms", "help_cpu_ms", "first_record_s", "first_record_cpu_s"}


def test_a_program_is_waited_for_and_its_work_counted() -> None:
    """Sleep would be waiting without work; counting to a million is both."""
    waited, worked = time_program(["-c", "sum(range(1_000_000))"])
    assert worked > 0.0
    assert waited > 0.0
