"""The pages of an area whose gold file holds none: they come as `--input` and meet gold by id."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bench.files import HasId, read_rows
from bench.page_rows import HtmlRow
from dateline.errors import UsageError

if TYPE_CHECKING:
    from bench.area import Request


def read_pages(request: Request, rows: Sequence[HasId], *, area: str) -> list[HtmlRow]:
    """Return the page of each gold row, in their order; raises `UsageError` D587 where one is missing."""
    if request.input is None:
        raise UsageError("D587", f"the gold file of {area} holds no pages; give the file with the HTML as --input")
    pages = {page.id: page for page in read_rows(request.input, HtmlRow)}
    missing = [row.id for row in rows if row.id not in pages]
    if missing:
        raise UsageError(
            "D587", f"{request.input} has no page {missing[0]} ({len(missing)} of {len(rows)} are missing)"
        )
    return [pages[row.id] for row in rows]
