"""Figures that were reached, kept in bench/results.json for the reference page: no dates, but what they rest on."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec import Struct

from dateline import __version__

if TYPE_CHECKING:
    from bench.suite import Outcome

RESULTS: Final = Path(__file__).with_name("results.json")


class Result(Struct, frozen=True, kw_only=True):
    """What one measure reached: with which version and model, on the data with which SHA-256, on which machine."""

    version: str
    model: str
    data: str
    machine: str
    figures: dict[str, float]


def load_results(path: Path = RESULTS) -> dict[str, Result]:
    """Return the kept results by the name of their measure; none where the file does not exist yet."""
    return msgspec.json.decode(path.read_bytes(), type=dict[str, Result]) if path.exists() else {}


def save_results(outcomes: Iterable[Outcome], *, model: str, machine: str, path: Path = RESULTS) -> None:
    """Put the outcomes in the place of older ones of the same measures."""
    new = {
        outcome.measure.name: Result(
            version=__version__,
            model=model,
            data=outcome.data,
            machine=machine,
            figures={
                figure.metric: value
                for figure in outcome.measure.figures
                if (value := outcome.value(figure)) is not None
            },
        )
        for outcome in outcomes
    }
    encoded = msgspec.json.encode({**load_results(path), **new}, order="sorted")
    path.write_bytes(msgspec.json.format(encoded, indent=2) + b"\n")
