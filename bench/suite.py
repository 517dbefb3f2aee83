"""The standing measurements: which data, which figures, which goals (bench/suite.json), and running them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, Literal

import msgspec
from msgspec import Struct

from bench.area import Request
from bench.areas import AREAS
from bench.files import digest
from bench.metrics import Metrics, look_up
from dateline.errors import UsageError

PROJECT: Final = Path(__file__).resolve().parents[1]
SUITE: Final = Path(__file__).with_name("suite.json")


class Figure(Struct, frozen=True, kw_only=True):
    """One figure worth watching; `peers` says what others reach, and on what where it is not the same data."""

    metric: str
    title: str
    unit: Literal["percent", "share", "count"]
    goal: float | None = None
    goal_note: str | None = None
    better: Literal["higher", "lower"] = "higher"
    peers: str | None = None


class Measure(Struct, frozen=True, kw_only=True):
    """One area on one data set; paths are relative. A measure that is not steady depends on the machine: no floors.

    `note` is what a reader of its figures must know.
    """

    name: str
    area: str
    gold: str
    input: str | None = None
    scorer: str | None = None
    title: str
    is_steady: bool = True
    note: str | None = None
    figures: tuple[Figure, ...]


class Outcome(Struct, frozen=True, kw_only=True):
    """What a measure gave, and the digest of the gold data it was run on."""

    measure: Measure
    data: str
    metrics: Metrics

    def value(self, figure: Figure) -> float | None:
        """Return what was reached in one figure, `None` where the metrics lack it."""
        return look_up(self.metrics, figure.metric)


def load_suite(path: Path = SUITE) -> list[Measure]:
    """Return the standing measurements."""
    return msgspec.json.decode(path.read_bytes(), type=list[Measure])


def choose(measures: Sequence[Measure], names: Sequence[str]) -> list[Measure]:
    """Return the measures of these names or areas, else all; raises `UsageError` D590 for an unknown name."""
    known = {name for measure in measures for name in (measure.name, measure.area)}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise UsageError("D590", f"no measure or area {unknown[0]}; there are {', '.join(sorted(known))}")
    return [measure for measure in measures if not names or {measure.name, measure.area} & set(names)]


def find_data(measure: Measure, root: Path) -> Request | None:
    """Return the request of a measure, `None` where its data is not at hand.

    A path is looked up in `root`, beside it, and in the project. A scorer that is missing is left out.
    """
    gold = _find(measure.gold, root)
    source = _find(measure.input, root)
    if gold is None or (source is None and measure.input is not None):
        return None
    return Request(gold=gold, input=source, scorer=_find(measure.scorer, root))


def run_measures(measures: Sequence[Measure], root: Path, *, model: Path | None = None) -> Iterator[Outcome]:
    """Yield what each measure gives whose data is at hand."""
    areas = {area.name: area for area in AREAS}
    for measure in measures:
        request = find_data(measure, root)
        if request is not None:
            metrics = areas[measure.area].measure(msgspec.structs.replace(request, model=model))
            yield Outcome(measure=measure, data=digest(request.gold), metrics=metrics)


def _find(path: str | None, root: Path) -> Path | None:
    if path is None:
        return None
    places = (root / path, root.resolve().parent / path, PROJECT / path)
    return next((place for place in places if place.exists()), None)
