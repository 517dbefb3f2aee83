"""Measures Dateline: one area against a gold file, or the whole suite against a folder of data and its floors."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from bench import commands
from bench.areas import AREAS
from dateline.errors import DatelineError

WRONG_USAGE: Final = 2  # exit status; also of data that cannot be read


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns 0 when done, 1 when a floor is broken, 2 on wrong usage or data."""
    options = make_parser().parse_args(arguments)
    try:
        status = int(options.run(options))
        sys.stdout.flush()
    except DatelineError as error:
        print(error, file=sys.stderr)
        return WRONG_USAGE
    except BrokenPipeError:  # whoever reads has seen enough: `python -m bench ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the command line: a command for each area, `all` and `floors`."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    commands_ = parser.add_subparsers(required=True, metavar="AREA")
    for area in AREAS:
        command = commands_.add_parser(area.name, help=area.summary, description=area.summary)
        command.add_argument("--gold", type=Path, required=True, help="gold file or folder, in the area's format")
        command.add_argument("--input", type=Path, help="the source pages, where the gold does not carry them")
        command.add_argument("--scorer", type=Path, help="script that takes GOLD and PREDICTIONS and prints JSON")
        command.add_argument("--out", type=Path, help="where to write the predictions")
        command.add_argument("--model", type=Path, help="folder of a model bundle, instead of the shipped one")
        command.set_defaults(run=partial(commands.run_area, area))
    _add_all(commands_.add_parser("all", help="every area whose data is in a folder, as a table"))
    _add_floors(commands_.add_parser("floors", help="hold the figures to bench/floors.json, or raise the floors"))
    return parser


def _add_suite(command: argparse.ArgumentParser) -> None:
    command.add_argument("--root", type=Path, required=True, help="folder with the data, as bench/suite.json names it")
    command.add_argument("--only", action="append", default=[], metavar="NAME", help="this measure or area; repeatable")
    command.add_argument("--model", type=Path, help="folder of a model bundle, instead of the shipped one")


def _add_all(command: argparse.ArgumentParser) -> None:
    _add_suite(command)
    command.add_argument("--save", action="store_true", help="keep the figures in bench/results.json")
    command.set_defaults(run=commands.run_suite)


def _add_floors(command: argparse.ArgumentParser) -> None:
    _add_suite(command)
    act = command.add_mutually_exclusive_group(required=True)
    act.add_argument("--check", dest="run", action="store_const", const=commands.check_floors, help="fail on a fall")
    act.add_argument("--raise", dest="run", action="store_const", const=commands.lift_floors, help="lift them")
    act.add_argument("--lower", metavar="REASON", help="let down those that do not hold, and say why")
    command.set_defaults(run=commands.let_down_floors)


if __name__ == "__main__":
    sys.exit(main())
