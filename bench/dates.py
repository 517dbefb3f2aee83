"""Area `dates`: the day of publication of HTML pages. The gold file has the days, `--input` the pages.

Scored as the public benchmark of dates does: a wrong day costs precision only, silence recall only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bench.area import Request, judge
from bench.field_score import score_days
from bench.files import read_rows
from bench.page_input import read_pages
from bench.page_reading import read_page
from bench.page_rows import DateRow

if TYPE_CHECKING:
    from bench.metrics import Metrics

DAY: Final = len("2019-09-25")


def measure(request: Request) -> Metrics:
    """Return precision, recall, F1 and accuracy of days (0 to 1)."""
    rows = read_rows(request.gold, DateRow)
    documents = {page.id: read_page(page.url or page.id, page.html) for page in read_pages(request, rows, area="dates")}
    stamps = {name: document.published if document else None for name, document in documents.items()}
    found = {name: None if stamp is None else stamp.value[:DAY] for name, stamp in stamps.items()}
    predictions = [{"id": name, "date": day} for name, day in found.items()]
    counts = {"pages": len(rows), "unread": sum(document is None for document in documents.values())}
    pairs = [(row.date, found[row.id]) for row in rows]
    return {**counts, **judge(request, predictions, score=lambda: score_days(pairs))}
