"""Area `lines`: pages as dirty plain text, each line article or furniture in gold.

A line is article where at least half of its visible characters lie in blocks of the body (paragraph, dateline, subhead,
list, table). Predictions carry both the lines and, as `article_spans`, the exact ranges; scorers that know the latter
prefer them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.area import Request, judge
from bench.files import read_rows
from bench.page_reading import NO_ARTICLE, read_plain
from bench.page_rows import LinesRow
from bench.page_score import Range, cover_lines, score_lines

if TYPE_CHECKING:
    from bench.metrics import Metrics


def measure(request: Request) -> Metrics:
    """Return F1 of lines, characters and article text (0 to 1)."""
    rows = read_rows(request.gold, LinesRow)
    articles = [read_plain(row.url or row.id, row.text) for row in rows]
    spans = [(article or NO_ARTICLE).spans for article in articles]
    predictions = [predict(row, found) for row, found in zip(rows, spans, strict=True)]
    counts = {"pages": len(rows), "unread": sum(article is None for article in articles)}
    return {**counts, **judge(request, predictions, score=lambda: score_lines(rows, spans))}


def predict(row: LinesRow, spans: tuple[Range, ...]) -> dict[str, object]:
    """Return the prediction row of a page."""
    covers = zip(row.lines, cover_lines(row, spans), strict=True)
    lines = [
        {"start": line.start, "end": line.end, "label": "article" if cover.found else "furniture"}
        for line, cover in covers
    ]
    return {"id": row.id, "lines": lines, "article_spans": [list(span) for span in spans]}
