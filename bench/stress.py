"""Area `stress`: who said what in dirty variants of texts, the main figures by kind of dirt."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from msgspec import structs

from bench.files import read_rows, write_rows
from bench.metrics import look_up
from bench.statements import judge_rows
from bench.statements_rows import StatementsRow
from bench.statements_stress import KINDS, vary
from dateline.model.encoder import load_encoder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.area import Request
    from bench.metrics import Json, Metrics
    from dateline.annotate.encode import TextEncoder

FIGURES: Final = ("attribution.who_said_what.f1", "quotes.quote_and_speaker.f1")  # of each dirty variant


def measure(request: Request) -> Metrics:
    """Return the main figures of dirty variants, by their kind."""
    rows, encoder = read_rows(request.gold, StatementsRow), load_encoder(request.model)
    with TemporaryDirectory(prefix="dateline-bench-") as folder:
        return {kind: _measure_kind(request, rows, encoder, kind=kind, folder=Path(folder)) for kind in KINDS}


def _measure_kind(
    request: Request, rows: Sequence[StatementsRow], encoder: TextEncoder, *, kind: str, folder: Path
) -> dict[str, Json]:
    varied = [vary(row, kind) for row in rows]
    gold = folder / f"{kind}.jsonl"
    write_rows(gold, list(map(_plain, varied)))
    metrics = judge_rows(structs.replace(request, gold=gold, out=None), varied, encoder)
    return {name.split(".")[1]: value for name in FIGURES if (value := look_up(metrics, name)) is not None}


def _plain(row: StatementsRow) -> dict[str, object]:
    return {**structs.asdict(row), "attributions": [structs.asdict(each) for each in row.attributions]}
