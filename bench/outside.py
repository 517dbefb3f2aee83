"""Runs a scorer that is not ours: a script that takes a gold file and a prediction file and prints one JSON object."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Final

import msgspec

from dateline.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from bench.metrics import Metrics

LAST_LINES: Final = 3  # of a failing scorer's messages that are passed on


def run_scorer(scorer: Path, gold: Path, predictions: Path) -> Metrics:
    """Return what a scorer prints; raises `UsageError` D585 when it fails or prints something else."""
    if not scorer.is_file():
        raise UsageError("D585", f"no scorer at {scorer}; give the path of its script")
    command = [sys.executable, str(scorer), str(gold), str(predictions)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        said = " / ".join((done.stderr or done.stdout).strip().splitlines()[-LAST_LINES:])
        raise UsageError("D585", f"{scorer} ended with {done.returncode}: {said}")
    try:
        metrics: Metrics = msgspec.json.decode(done.stdout, type=dict)
    except msgspec.MsgspecError as error:
        raise UsageError("D585", f"{scorer} did not print one JSON object ({error})") from error
    return metrics
