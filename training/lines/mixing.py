"""Two pages in; the article of one in the frame of the other out: pages that never were, of every site in turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dateline.page.plain.judge import describe_page
from training.lines.pages import LinedPage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.page.plain.words import WordVectors


def mix_pages(pages: Sequence[LinedPage], count: int, vectors: WordVectors, *, seed: int) -> Iterator[LinedPage]:
    """Yield so many mixtures of pages drawn at random; the same seed draws the same."""
    random = np.random.default_rng(seed)
    whole = [page for page in pages if page.labels.any()]
    for frame, filling in random.integers(len(whole), size=(count, 2)):
        yield mix(whole[frame], whole[filling], vectors)


def mix(frame: LinedPage, filling: LinedPage, vectors: WordVectors) -> LinedPage:
    """Put the article of `filling`, with what stands inside it, where that of `frame` was."""
    top, bottom = _find_article(frame)
    first, last = _find_article(filling)
    units = (*frame.units[:top], *filling.units[first:last], *frame.units[bottom:])
    labels = np.concatenate([frame.labels[:top], filling.labels[first:last], frame.labels[bottom:]])
    return LinedPage(frame.site, units, describe_page(units, vectors), labels, "")


def _find_article(page: LinedPage) -> tuple[int, int]:
    places = np.flatnonzero(page.labels)
    return int(places[0]), int(places[-1]) + 1
