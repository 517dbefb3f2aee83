"""Area `statements`: who said what in texts, by the convention of each corpus.

Each line of a text is a block. PolNeAR marks no attribution within another, and sources with all that describes them.
"""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING, Final

from bench.area import Request, judge
from bench.files import read_rows
from bench.statements_rows import StatementsRow, predict, read_facts
from bench.statements_score import score_statements
from dateline.annotate.statements.page import read_statement_page
from dateline.model.encoder import load_encoder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bench.metrics import Metrics
    from dateline.annotate.encode import TextEncoder


PAGE: Final = 600  # words, as in the area of speed
MILLISECONDS: Final = 1000.0
COST_DIGITS: Final = 2


def measure(request: Request) -> Metrics:
    """Return what the scorer prints (percent), and what finding statements costs besides encoder and actors.

    `cost.ms_a_page` is time of the processor for 600 words.
    """
    rows = read_rows(request.gold, StatementsRow)
    return judge_rows(request, rows, load_encoder(request.model))


def judge_rows(request: Request, rows: Sequence[StatementsRow], encoder: TextEncoder) -> Metrics:
    """Return what the scorer says of the predictions for some rows, whose file is the gold of the request."""
    found, spent, words = [], 0.0, 0
    for row in rows:
        facts = read_facts(row.id, row.text, encoder)
        start = process_time()
        found.append(predict(read_statement_page(facts), is_nested=row.is_nested))
        spent += process_time() - start
        words += len(facts.frame.words)
    predictions: list[Mapping[str, object]] = [
        {"id": row.id, "attributions": each} for row, each in zip(rows, found, strict=True)
    ]
    figures = judge(request, predictions, score=lambda: score_statements(zip(rows, found, strict=True)))
    return {**figures, "cost": {"ms_a_page": round(MILLISECONDS * spent * PAGE / max(1, words), COST_DIGITS)}}
