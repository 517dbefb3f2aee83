"""Pages of HTML in; the same as plain text out, each line with the label that Dateline's reading of the HTML gives it.

Reading HTML is right of nearly every line (article text F1 0.98), reading plain text is not: so the one teaches the
other. The text is laid out in the styles in which people paste pages: bare lines, and two ways of marking menus.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from bench.files import read_rows
from bench.page_reading import read_page
from bench.page_rows import HtmlRow
from dateline.page.plain.units import find_units
from dateline.schema import BODY_ROLES
from training.lines.pages import LinedPage, label_units, site_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dateline.page.plain.words import WordVectors
    from dateline.schema import Document

SILVER: Final = ("bench/pages/meta_html_dev.jsonl.gz", "bench/pages/dates_html_dev.jsonl.gz")
_LEAST_LINES: Final = 3  # of an article; fewer are a page that was not understood
_SHORT: Final = 60  # characters; menus are made of shorter lines


@dataclass(frozen=True, slots=True)
class Style:
    """How a page is laid out: the mark before lines of menus, and what stands between lines."""

    bullet: str
    gap: str


STYLES: Final = (Style("• ", "\n\n"), Style("", "\n"), Style("* ", "\n"))


def read_silver(path: Path, vectors: WordVectors) -> Iterator[LinedPage]:
    """Yield the pages of a file of HTML that have an article, in one style after another."""
    for number, row in enumerate(read_rows(path, HtmlRow)):
        document = read_page(row.url or row.id, row.html)
        if document is not None:
            page = make_silver(document, STYLES[number % len(STYLES)], site_of(row.url or row.id), vectors)
            if page.labels.sum() >= _LEAST_LINES:
                yield page


def make_silver(document: Document, style: Style, site: str, vectors: WordVectors) -> LinedPage:
    """Lay a page out as plain text; a line is article where most of it lies in blocks of the body."""
    is_body = np.zeros(len(document.text), dtype=np.bool_)
    for block in document.blocks:
        if block.role in BODY_ROLES:
            is_body[block.start : block.end] = True
    lines, labels, start = [], [], 0
    for line in document.text.split("\n"):
        if line.strip():
            labels.append(bool(is_body[start : start + len(line)].mean() > 0.5))  # noqa: PLR2004 - half
            mark = style.bullet if len(line) < _SHORT and not labels[-1] else ""
            lines.append(mark + line.strip())
        start += len(line) + 1
    starts = np.cumsum([0, *(len(line) + len(style.gap) for line in lines)])[:-1]
    units = find_units(style.gap.join(lines))
    return label_units(units, vectors, starts=starts.tolist(), labels=labels, site=site)
