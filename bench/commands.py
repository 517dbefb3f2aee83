"""The commands of `python -m bench`: one area, the whole suite, the floors."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import msgspec

from bench.area import Area, Request
from bench.floors import find_breaches, load_floors, lower_floors, raise_floors, save_floors
from bench.results import save_results
from bench.speed_figures import describe_machine
from bench.suite import Measure, Outcome, choose, find_data, load_suite, run_measures
from bench.table import render_breaches, render_head, render_outcome
from dateline.errors import UsageError
from dateline.model.bundle import open_bundle

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

DONE: Final = 0
BROKEN: Final = 1  # exit status when a floor does not hold


def run_area(area: Area, options: Namespace) -> int:
    """Measure one area and print its metrics as JSON."""
    request = Request(
        gold=options.gold, input=options.input, scorer=options.scorer, out=options.out, model=options.model
    )
    metrics = area.measure(request)
    print(msgspec.json.format(msgspec.json.encode(metrics), indent=1).decode())
    return DONE


def run_suite(options: Namespace) -> int:
    """Measure all that is at hand and print a table; with `--save` keep the figures in bench/results.json."""
    outcomes = _run(choose(load_suite(), options.only), options)
    if options.save:
        save_results(outcomes, model=open_bundle(options.model).digest, machine=describe_machine())
    return DONE


def check_floors(options: Namespace) -> int:
    """Measure, and fail where a figure lies below its floor."""
    breaches = find_breaches(_run_steady(options), load_floors())
    if breaches:
        print(render_breaches(breaches), file=sys.stderr)
        return BROKEN
    print("floors: all hold")
    return DONE


def lift_floors(options: Namespace) -> int:
    """Measure, and raise the floors to what was reached."""
    save_floors(raise_floors(_run_steady(options), load_floors()))
    return DONE


def let_down_floors(options: Namespace) -> int:
    """Measure, and lower the floors that do not hold, for the reason given."""
    if not options.lower.strip():
        raise UsageError("D591", "a floor falls only with a reason: --lower 'REASON'")
    outcomes = _run_steady(options)
    save_floors(lower_floors(outcomes, load_floors(), reason=options.lower.strip()))
    return DONE


def _run_steady(options: Namespace) -> list[Outcome]:
    """Return the outcomes of what can have floors: times are left out."""
    return _run([measure for measure in choose(load_suite(), options.only) if measure.is_steady], options)


def _run(measures: Sequence[Measure], options: Namespace) -> list[Outcome]:
    """Return all outcomes, each shown as soon as it is there."""
    _tell_missing(measures, options.root)
    floors = load_floors()
    outcomes: list[Outcome] = []
    print(render_head())
    for outcome in run_measures(measures, options.root, model=options.model):
        print(render_outcome(outcome, floors), flush=True)
        outcomes.append(outcome)
    return outcomes


def _tell_missing(measures: Sequence[Measure], root: Path) -> None:
    for measure in measures:
        if find_data(measure, root) is None:
            print(f"{measure.name}: no {measure.gold} in {root} or beside it, left out", file=sys.stderr)
