"""Annotated pages as plain text in; tables of features with the labels of their units out."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import numpy as np

from bench.files import read_rows
from bench.page_rows import LinesRow
from dateline.page.plain.features import describe_units
from dateline.page.plain.units import Unit, find_units

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

NEWS: Final = "bench/pages/lines_dev.jsonl.gz"
OTHERS: Final = "bench/pages/lines_train.jsonl.gz"
_SHORT_LABEL: Final = 3  # letters; in "news.example.co.uk" the last two labels name no site yet


@dataclass(frozen=True, slots=True)
class LinedPage:
    """A page in units: `table` is units x features, `labels` says which are article; `body` is its gold text."""

    site: str
    units: Sequence[Unit]
    table: NDArray[np.float32]
    labels: NDArray[np.bool_]
    body: str

    def join(self, kept: Sequence[bool]) -> str:
        """Return the text of the units that are kept."""
        return "\n".join(unit.text for unit, is_kept in zip(self.units, kept, strict=True) if is_kept)


def read_pages(path: Path) -> list[LinedPage]:
    """Return the pages of a file of rows."""
    return [make_page(row) for row in read_rows(path, LinesRow)]


def make_page(row: LinesRow) -> LinedPage:
    """Cut a page into units; a unit has the label of the line it begins in."""
    units = find_units(row.text)
    starts = [line.start for line in row.lines]
    lines = [row.lines[bisect_right(starts, unit.start) - 1] for unit in units]
    labels = np.array([line.label == "article" for line in lines], dtype=np.bool_)
    return LinedPage(site_of(row.url or row.id), units, describe_units(units), labels, row.body or "")


def site_of(url: str) -> str:
    """Return the registered domain, near enough to keep the pages of one site together."""
    host = urlsplit(url).hostname or url
    labels = host.split(".")
    count = 3 if len(labels) > 2 and len(labels[-2]) <= _SHORT_LABEL and len(labels[-1]) < _SHORT_LABEL else 2  # noqa: PLR2004 - labels of a host
    return ".".join(labels[-count:])
