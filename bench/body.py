"""Area `body`: the article text of HTML pages. The gold file has the texts, `--input` the pages.

The text compared is that of the body blocks (paragraph, dateline, subhead, list, table), as the gold leaves out
headline, byline, date and captions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.area import Request, judge
from bench.files import read_rows
from bench.page_input import read_pages
from bench.page_reading import NO_ARTICLE, read_html
from bench.page_rows import BodyRow
from bench.page_score import score_bodies

if TYPE_CHECKING:
    from bench.metrics import Metrics


def measure(request: Request) -> Metrics:
    """Return precision, recall, F1 and the share of pages with the very same words (0 to 1)."""
    rows = read_rows(request.gold, BodyRow)
    articles = {page.id: read_html(page.url or page.id, page.html) for page in read_pages(request, rows, area="body")}
    found = {name: (article or NO_ARTICLE).body for name, article in articles.items()}
    pairs = [(row.body, found[row.id]) for row in rows if row.body]
    predictions = [{"id": name, "body": body} for name, body in found.items()]
    counts = {"pages": len(rows), "unread": sum(article is None for article in articles.values())}
    return {**counts, **judge(request, predictions, score=lambda: score_bodies(pairs))}
