"""Area `body`: the article text of HTML pages. The gold file has the texts, `--input` the pages.

What is article text is a selection of roles. Gold that leaves out headline, byline, date and captions is met by the
roles of the body (paragraph, dateline, subhead, list, table); a corpus whose gold has more names itself in `source`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bench.area import Request, judge
from bench.files import read_rows
from bench.page_input import read_pages
from bench.page_reading import read_page, select_text
from bench.page_rows import BodyRow
from bench.page_score import score_bodies
from dateline.schema import BODY_ROLES

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from bench.metrics import Metrics
    from dateline.schema import BlockRole

# Corpora by their own description: the parsers of fundus give the summary above the text as part of the article.
SELECTIONS: Final[dict[str, AbstractSet[BlockRole]]] = {"fundus": BODY_ROLES | {"standfirst"}}


def measure(request: Request) -> Metrics:
    """Return precision, recall, F1, the share of pages with the very same words and of those far off (0 to 1).

    `body_roles` are the same figures with the roles of the body on every page, whatever its corpus takes.
    """
    rows = read_rows(request.gold, BodyRow)
    pages = [read_page(page.url or page.id, page.html) for page in read_pages(request, rows, area="body")]
    documents = list(zip(rows, pages, strict=True))
    found = [select_text(page, SELECTIONS.get(row.source or "", BODY_ROLES)) for row, page in documents]
    plain = [(row.body, select_text(page, BODY_ROLES)) for row, page in documents if row.body]
    pairs = [(row.body, body) for row, body in zip(rows, found, strict=True) if row.body]
    predictions = [{"id": row.id, "body": body} for row, body in zip(rows, found, strict=True)]
    counts = {"pages": len(rows), "unread": sum(page is None for page in pages)}
    scores = judge(request, predictions, score=lambda: score_bodies(pairs))
    return {**counts, **scores, "body_roles": score_bodies(plain)}
