"""What every area offers: a name, a line of help, and a function from a request to metrics."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from msgspec import Struct

from bench.files import write_rows
from bench.metrics import Metrics
from bench.outside import run_scorer


class Request(Struct, frozen=True, kw_only=True):
    """What to measure: gold data and, where asked for, the source pages, an outside scorer, a file for predictions.

    `model` is the folder of a bundle to measure instead of the shipped one.
    """

    gold: Path
    input: Path | None = None
    scorer: Path | None = None
    out: Path | None = None
    model: Path | None = None


Measurer = Callable[[Request], Metrics]


class Area(NamedTuple):
    """One thing that is measured; `measure` raises `UsageError` on data it cannot use."""

    name: str
    summary: str
    measure: Measurer


def judge(
    request: Request,
    predictions: Sequence[Mapping[str, object]],
    *,
    score: Callable[[], Metrics],
) -> Metrics:
    """Write the predictions where wanted and score them: with the outside scorer if there is one, else with `score`."""
    if request.out is not None:
        write_rows(request.out, predictions)
    if request.scorer is None:
        return score()
    if request.out is not None:
        return run_scorer(request.scorer, request.gold, request.out)
    with TemporaryDirectory(prefix="dateline-bench-") as folder:
        path = Path(folder) / "predictions.jsonl"
        write_rows(path, predictions)
        return run_scorer(request.scorer, request.gold, path)
