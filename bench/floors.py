"""What each figure must not fall below (bench/floors.json). Floors rise by command and fall only with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import floor
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import msgspec
from msgspec import Struct

if TYPE_CHECKING:
    from bench.suite import Outcome

FLOORS: Final = Path(__file__).with_name("floors.json")
# Integer kernels round differently from processor to processor: a floor lies a little below what was reached.
SLACK: Final[Mapping[str, float]] = {"percent": 0.3, "share": 0.003}
DIGITS: Final[Mapping[str, int]] = {"percent": 1, "share": 3}


class Floor(Struct, frozen=True, kw_only=True):
    """The floors of one measure, for the data with this digest: metric to least value."""

    data: str
    least: dict[str, float]


class Lowered(Struct, frozen=True, kw_only=True):
    """A floor that was let down, from what to what, and why."""

    measure: str
    metric: str
    before: float
    after: float | None
    reason: str


class FloorFile(Struct, frozen=True, kw_only=True):
    """All floors, and the history of those that fell."""

    floors: dict[str, Floor] = {}
    lowered: tuple[Lowered, ...] = ()


class Breach(Struct, frozen=True, kw_only=True):
    """A figure below its floor, or one that cannot be compared (`found` is then null)."""

    measure: str
    metric: str
    least: float
    found: float | None
    why: Literal["below", "missing", "other data"]


def load_floors(path: Path = FLOORS) -> FloorFile:
    """Return the floors; none where the file does not exist yet."""
    return msgspec.json.decode(path.read_bytes(), type=FloorFile) if path.exists() else FloorFile()


def save_floors(floors: FloorFile, path: Path = FLOORS) -> None:
    """Write the floors so that a change of one is a change of one line."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(floors, order="sorted"), indent=2) + b"\n")


def find_breaches(outcomes: Iterable[Outcome], floors: FloorFile) -> list[Breach]:
    """Return every floor that the outcomes do not hold; measures without floors are not looked at."""
    return [
        breach
        for outcome in outcomes
        if outcome.measure.name in floors.floors
        for breach in _breaches(outcome, floors.floors[outcome.measure.name])
    ]


def raise_floors(outcomes: Iterable[Outcome], floors: FloorFile) -> FloorFile:
    """Return the floors lifted to what was reached, less the slack; none falls, and floors of other data stay."""
    raised = dict(floors.floors)
    for outcome in outcomes:
        name = outcome.measure.name
        old = raised.get(name, Floor(data=outcome.data, least={}))
        if outcome.measure.is_steady and old.data == outcome.data:
            reached = dict(_reached(outcome))
            lifted = {metric: max(old.least.get(metric, value), value) for metric, value in reached.items()}
            raised[name] = Floor(data=outcome.data, least={**old.least, **lifted})
    return msgspec.structs.replace(floors, floors=raised)


def lower_floors(outcomes: Iterable[Outcome], floors: FloorFile, *, reason: str) -> FloorFile:
    """Return the floors with each broken one let down to what was reached, the reason written beside it.

    Floors of other data are taken anew from what was reached; a figure that is gone loses its floor.
    """
    lowered: list[Lowered] = []
    changed = dict(floors.floors)
    for outcome in outcomes:
        name, reached = outcome.measure.name, dict(_reached(outcome))
        breaches = find_breaches([outcome], floors)
        for breach in breaches:
            after = reached.get(breach.metric)
            lowered.append(Lowered(measure=name, metric=breach.metric, before=breach.least, after=after, reason=reason))
        if breaches:
            gone = {breach.metric for breach in breaches}
            kept = {metric: least for metric, least in changed[name].least.items() if metric not in gone}
            taken = {metric: value for metric, value in reached.items() if metric in gone}
            changed[name] = Floor(data=outcome.data, least={**kept, **taken})
    return FloorFile(floors=changed, lowered=(*floors.lowered, *lowered))


def _breaches(outcome: Outcome, floor_: Floor) -> Iterator[Breach]:
    values = {figure.metric: outcome.value(figure) for figure in outcome.measure.figures}
    for metric, least in floor_.least.items():
        found = values.get(metric)
        why: Literal["below", "missing", "other data"] | None = None
        if outcome.data != floor_.data:
            why = "other data"
        elif found is None:
            why = "missing"
        elif found < least:
            why = "below"
        if why is not None:
            yield Breach(measure=outcome.measure.name, metric=metric, least=least, found=found, why=why)


def _reached(outcome: Outcome) -> Iterator[tuple[str, float]]:
    """Yield what each figure reached, less the slack, rounded down."""
    for figure in outcome.measure.figures:
        value = outcome.value(figure)
        if value is not None and figure.unit in SLACK and figure.better == "higher":
            scale = 10 ** DIGITS[figure.unit]
            yield figure.metric, max(0.0, floor((value - SLACK[figure.unit]) * scale) / scale)
