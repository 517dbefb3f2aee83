"""Area `meta`: what pages say of themselves. The gold file has the fields, `--input` the pages.

Title, authors, day of publication, outlet and language; only fields that the gold row has are scored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.area import Request, judge
from bench.field_score import score_fields
from bench.files import read_rows
from bench.page_input import read_pages
from bench.page_reading import read_page
from bench.page_rows import MetaRow

if TYPE_CHECKING:
    from bench.field_score import Prediction
    from bench.metrics import Metrics
    from bench.page_rows import HtmlRow


def measure(request: Request) -> Metrics:
    """Return precision, recall and F1 (0 to 1) of each field that gold has."""
    rows = read_rows(request.gold, MetaRow)
    found = {page.id: predict(page) for page in read_pages(request, rows, area="meta")}
    predictions = [{"id": name, **(fields or {})} for name, fields in found.items()]
    counts = {"pages": len(rows), "unread": sum(fields is None for fields in found.values())}
    pairs = [(row, found[row.id] or {}) for row in rows]
    return {**counts, **judge(request, predictions, score=lambda: score_fields(pairs))}


def predict(page: HtmlRow) -> Prediction | None:
    """Return what Dateline makes of a page under the names of the gold file; `None` if it cannot be read."""
    document = read_page(page.url or page.id, page.html)
    if document is None:
        return None
    return {
        "title": document.title,
        "author": list(document.authors),
        "date": None if document.published is None else document.published.value,
        "sitename": document.publisher,
        "language": document.language,
    }
