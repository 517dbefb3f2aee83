"""Area `statements`: who said what in texts, by the convention of each corpus.

Each line of a text is a block. PolNeAR marks no attribution within another, and sources with all that describes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.area import Request, judge
from bench.files import read_rows
from bench.statements_rows import StatementsRow, predict, read_page
from bench.statements_score import score_statements
from dateline.model.encoder import load_encoder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bench.metrics import Metrics
    from dateline.annotate.encode import TextEncoder


def measure(request: Request) -> Metrics:
    """Return what the scorer prints (percent)."""
    rows = read_rows(request.gold, StatementsRow)
    return judge_rows(request, rows, load_encoder(request.model))


def judge_rows(request: Request, rows: Sequence[StatementsRow], encoder: TextEncoder) -> Metrics:
    """Return what the scorer says of the predictions for some rows, whose file is the gold of the request."""
    found = [predict(read_page(row.id, row.text, encoder), is_nested=row.is_nested) for row in rows]
    predictions: list[Mapping[str, object]] = [
        {"id": row.id, "attributions": each} for row, each in zip(rows, found, strict=True)
    ]
    return judge(request, predictions, score=lambda: score_statements(zip(rows, found, strict=True)))
