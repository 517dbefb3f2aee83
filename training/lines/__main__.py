"""`python -m training.lines --data DIR`: fit the classifier of lines, or measure how good one would be."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from hashlib import md5
from pathlib import Path
from typing import Final

import numpy as np

from bench.page_score import score_bodies
from dateline.page.plain.article import choose_units
from training.lines.fit import Recipe, fit
from training.lines.pages import NEWS, OTHERS, LinedPage, read_pages

TARGET: Final = Path("src/dateline/resources/page/lines.npz")
FOLDS: Final = 5


def main() -> None:
    """Read the command line; fit, or cross-validate and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m training.lines", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the data folder (bench/pages inside)")
    parser.add_argument("--out", type=Path, default=TARGET, help=f"where to write the trees ({TARGET})")
    parser.add_argument("--cross-validate", action="store_true", help="write nothing; print figures by site")
    arguments = parser.parse_args()
    news, others = (read_pages(arguments.data / name) for name in (NEWS, OTHERS))
    recipe = Recipe()
    if arguments.cross_validate:
        print(json.dumps(cross_validate(news, others, recipe), indent=1))
    else:
        fit(list(weigh_pages(news, others, recipe)), recipe).save(arguments.out)


def weigh_pages(
    news: Sequence[LinedPage], others: Sequence[LinedPage], recipe: Recipe
) -> Iterator[tuple[LinedPage, float]]:
    """Yield each page with its weight."""
    for page in news:
        yield page, 1.0
    for page in others:
        yield page, recipe.other_weight


def cross_validate(news: Sequence[LinedPage], others: Sequence[LinedPage], recipe: Recipe) -> dict[str, float]:
    """Return precision, recall and F1 of the body text (shares of 4-word shingles), and the line F1 by page."""
    pairs: list[tuple[str, str]] = []
    line_scores: list[float] = []
    for fold in range(FOLDS):
        known = [page for page in news if fold_of(page.site) != fold]
        forest = fit(list(weigh_pages(known, others, recipe)), recipe)
        for page in (page for page in news if fold_of(page.site) == fold):
            kept = choose_units(page.units, forest.score(page.table))
            pairs.append((page.body, page.join(kept)))
            line_scores.append(2 * (kept & page.labels).sum() / max(1, sum(kept) + page.labels.sum()))
    return {**score_bodies(pairs), "line_f1": round(float(np.mean(line_scores)), 4)}


def fold_of(site: str) -> int:
    """Return the part of the data that a site belongs to."""
    return int(md5(site.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


if __name__ == "__main__":
    main()
