"""The data folder in; all pages that the classifier of lines learns from out, and how much each counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from bench.files import read_rows
from bench.page_rows import LinesRow
from training.lines.mixing import mix_pages
from training.lines.pages import NEWS, OTHERS, LinedPage, read_pages
from training.lines.silver import SILVER, read_silver
from training.lines.vectors import make_vectors

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dateline.page.plain.words import WordVectors

Weighed = tuple[LinedPage, float]
_SEED: Final = 1  # of the choice of pages that are no news


@dataclass(frozen=True, slots=True)
class Shares:
    """How much each kind of page counts, and how often networks see it in one pass."""

    tree_others: float = 0.1  # of a page that is no news; at 0.25 the article text of news falls by 0.008
    news_times: int = 3
    silver: float = 0.5
    silver_times: int = 2
    others: float = 0.3
    others_count: int = 150
    mixtures: float = 0.6
    mixtures_count: int = 300


@dataclass(frozen=True, slots=True)
class Pages:
    """News with gold labels, pages that Dateline labelled itself, and pages that are no news."""

    news: tuple[LinedPage, ...]
    silver: tuple[LinedPage, ...]
    others: tuple[LinedPage, ...]
    vectors: WordVectors

    def without(self, sites: frozenset[str]) -> Pages:
        """Return what is left when all pages of some sites are held back."""
        news, silver, others = (
            tuple(page for page in kind if page.site not in sites) for kind in (self.news, self.silver, self.others)
        )
        return Pages(news, silver, others, self.vectors)

    def for_trees(self, shares: Shares) -> Iterator[Weighed]:
        """Yield what trees learn from: labels of Dateline's own make do not help them."""
        yield from ((page, 1.0) for page in self.news)
        yield from ((page, shares.tree_others) for page in self.others)

    def for_networks(self, shares: Shares, *, seed: int) -> Iterator[Weighed]:
        """Yield what one pass of a network goes through; mixtures differ with the seed."""
        yield from ((page, 1.0) for page in self.news * shares.news_times)
        yield from ((page, shares.silver) for page in self.silver * shares.silver_times)
        chosen = np.random.default_rng(_SEED).permutation(len(self.others))[: shares.others_count]
        yield from ((self.others[place], shares.others) for place in chosen)
        mixed = mix_pages((*self.news, *self.silver), shares.mixtures_count, self.vectors, seed=seed)
        yield from ((page, shares.mixtures) for page in mixed)


def read_data(folder: Path, backbone: Path) -> Pages:
    """Read all pages; words get their vectors from a backbone."""
    lines = (
        line for name in (NEWS, OTHERS) for row in read_rows(folder / name, LinesRow) for line in row.text.split("\n")
    )
    vectors = make_vectors(lines, backbone)
    news, others = (tuple(read_pages(folder / name, vectors)) for name in (NEWS, OTHERS))
    silver = tuple(page for name in SILVER for page in read_silver(folder / name, vectors))
    return Pages(news, silver, others, vectors)
