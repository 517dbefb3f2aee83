"""Area `speed`: a folder of pages in; pages and words a second on one core, memory and start-up times out.

A file of HTML pages in, pages a second out: to blocks with roles, and to all that is concluded of the page itself.

All is measured in fresh processes; the reading one is pinned to one core where the system allows it. Times of reading
are seconds of the processor, so that a busy machine counts less against them. Start-up times are what a person waits,
and beside it what the processor worked: far apart, they say that the machine was busy.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Final

import msgspec

from bench.speed_figures import SpeedRun, describe_machine, summarize
from bench.speed_html import HtmlRun, summarize_html
from dateline.errors import UsageError

if TYPE_CHECKING:
    from bench.area import Request
    from bench.metrics import Metrics

STARTS: Final = 5  # fresh processes whose median is given
ONE_THREAD: Final = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
IMPORT: Final = "from time import perf_counter as now; start = now(); import dateline; print((now() - start) * 1000)"
PROGRAM: Final = ("-m", "dateline.cli")
READ: Final = """
import runpy
from dateline.pipeline.lean import keep_torch_out
keep_torch_out()
runpy.run_module("bench.speed_run", run_name="__main__", alter_sys=True)
"""


def measure(request: Request) -> Metrics:
    """Return speeds, shares, megabytes and start-up times; there are no predictions to write or to score."""
    if request.out is not None or request.scorer is not None:
        raise UsageError("D588", "speed has no predictions: leave out --out and --scorer")
    if request.gold.is_file():
        return {**summarize_html(_run_html(request)), "cores": 1, "machine": describe_machine()}
    if not request.gold.is_dir():
        raise UsageError("D588", f"{request.gold} is neither a folder of pages nor a file of HTML pages")
    run = _run_reading(request)
    model = [] if request.model is None else ["--model", str(request.model)]
    return {**summarize(run), **measure_starts([run.first, *model]), "cores": 1, "machine": describe_machine()}


def _run_reading(request: Request) -> SpeedRun:
    model = [str(request.model)] if request.model is not None else []
    output = run_python(["-c", READ, str(request.gold), *model])
    return msgspec.json.decode(output, type=SpeedRun)


def _run_html(request: Request) -> HtmlRun:
    return msgspec.json.decode(run_python(["-m", "bench.speed_html", str(request.gold)]), type=HtmlRun)


def measure_starts(reading: Sequence[str]) -> Metrics:
    """Return start-up times: the import, the help, and the record that `dateline read` gives with these arguments."""
    imports = [float(run_python(["-c", IMPORT])) for _ in range(STARTS)]
    help_waited, help_worked = time_program([*PROGRAM, "--help"])
    record_waited, record_worked = time_program([*PROGRAM, "read", "--json", *reading])
    return {
        "import_ms": round(median(imports), 1),
        "help_ms": round(1000 * help_waited, 1),
        "help_cpu_ms": round(1000 * help_worked, 1),
        "first_record_s": round(record_waited, 2),
        "first_record_cpu_s": round(record_worked, 2),
    }


def time_program(arguments: Sequence[str]) -> tuple[float, float]:
    """Return seconds waited and seconds of the processor from start to end of a fresh Python, each the median."""
    waited, worked = [], []
    for _ in range(STARTS):
        start, before = perf_counter(), _seconds_of_children()
        run_python(arguments)
        waited.append(perf_counter() - start)
        worked.append(_seconds_of_children() - before)
    return median(waited), median(worked)


def _seconds_of_children() -> float:
    times = os.times()
    return times.children_user + times.children_system


def run_python(arguments: Sequence[str]) -> str:
    """Return what a fresh Python prints; raises `UsageError` D589 when it fails."""
    command = [sys.executable, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **ONE_THREAD})
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip().splitlines()[-1:]
        raise UsageError("D589", f"`{' '.join(arguments)}` ended with {done.returncode}: {' '.join(said)}")
    return done.stdout
