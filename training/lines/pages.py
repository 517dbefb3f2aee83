"""Annotated pages as plain text in; tables of features with the labels of their units out."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import numpy as np

from bench.files import read_rows
from bench.page_rows import LinesRow
from dateline.page.plain.judge import describe_page
from dateline.page.plain.units import Unit, find_units

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from dateline.page.plain.words import WordVectors

NEWS: Final = "bench/pages/lines_dev.jsonl.gz"
OTHERS: Final = "bench/pages/lines_train.jsonl.gz"
_SHORT_LABEL: Final = 3  # letters; in "news.example.co.uk" the last two labels name no site yet


@dataclass(frozen=True, slots=True)
class LinedPage:
    """A page in units, `table` one row a unit (features, then the vector of its words); `body` is its gold text."""

    site: str
    units: Sequence[Unit]
    table: NDArray[np.float32]
    labels: NDArray[np.bool_]
    body: str

    def join(self, kept: Sequence[bool]) -> str:
        """Return the text of the units that are kept."""
        return "\n".join(unit.text for unit, is_kept in zip(self.units, kept, strict=True) if is_kept)


def read_pages(path: Path, vectors: WordVectors) -> list[LinedPage]:
    """Return the pages of a file of rows."""
    return [make_page(row, vectors) for row in read_rows(path, LinesRow)]


def make_page(row: LinesRow, vectors: WordVectors) -> LinedPage:
    """Cut a page into units."""
    labels = [line.label == "article" for line in row.lines]
    starts = [line.start for line in row.lines]
    return label_units(
        find_units(row.text), vectors, starts=starts, labels=labels, site=site_of(row.url or row.id), body=row.body
    )


def label_units(
    units: Sequence[Unit],
    vectors: WordVectors,
    *,
    starts: Sequence[int],
    labels: Sequence[bool],
    site: str,
    body: str | None = None,
) -> LinedPage:
    """Make a page of units; each has the label of the line it begins in."""
    lines = [bisect_right(starts, unit.start) - 1 for unit in units]
    own = np.array([labels[line] for line in lines], dtype=np.bool_)
    return LinedPage(site, units, describe_page(units, vectors), own, body or "")


def site_of(url: str) -> str:
    """Return the registered domain, near enough to keep the pages of one site together."""
    host = urlsplit(url).hostname or url
    labels = host.split(".")
    count = 3 if len(labels) > 2 and len(labels[-2]) <= _SHORT_LABEL and len(labels[-1]) < _SHORT_LABEL else 2  # noqa: PLR2004 - labels of a host
    return ".".join(labels[-count:])
