"""`python -m training.lines --data DIR`: fit the classifier of lines, or measure how good one would be."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Final

import numpy as np

from bench.page_score import score_bodies
from dateline.page.plain.article import choose_units
from dateline.page.plain.judge import FOREST, NETWORKS, WORDS, Judge
from dateline.page.plain.network import save_all
from training.__main__ import shipped_backbone
from training.folds import FOLDS, fold_of
from training.lines.data import Pages, Shares, read_data
from training.lines.fit import fit
from training.lines.network import Schedule, fit_network

TARGET: Final = Path("src/dateline/resources/page")
NETWORKS_COUNT: Final = 3


def main() -> None:
    """Read the command line; fit, or cross-validate and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m training.lines", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the data folder (bench/pages inside)")
    parser.add_argument("--out", type=Path, default=TARGET, help=f"the folder to write to ({TARGET})")
    parser.add_argument("--networks", type=int, default=NETWORKS_COUNT, help=f"how many ({NETWORKS_COUNT})")
    parser.add_argument("--cross-validate", action="store_true", help="write nothing; print figures by site")
    arguments = parser.parse_args()
    pages = read_data(arguments.data, shipped_backbone())
    if arguments.cross_validate:
        print(json.dumps(cross_validate(pages, arguments.networks), indent=1))
    else:
        save(fit_judge(pages, arguments.networks), arguments.out)


def fit_judge(pages: Pages, networks: int) -> Judge:
    """Return trees and networks fitted to pages."""
    shares, schedule = Shares(), Schedule()
    forest = fit(list(pages.for_trees(shares)))
    fitted = (fit_network(list(pages.for_networks(shares, seed=seed)), schedule, seed=seed) for seed in range(networks))
    return Judge(pages.vectors, forest, tuple(fitted))


def save(judge: Judge, folder: Path) -> None:
    """Write the parts of a judge as `Judge.load` reads them."""
    judge.vectors.save(folder / WORDS)
    judge.forest.save(folder / FOREST)
    save_all(judge.networks, folder / NETWORKS)


def cross_validate(pages: Pages, networks: int) -> dict[str, dict[str, float]]:
    """Return the figures of the whole, of trees and of networks alone; no page is judged by what saw its site."""
    figures: dict[str, list[tuple[str, str, float]]] = {"whole": [], "trees": [], "networks": []}
    for fold in range(FOLDS):
        held = tuple(page for page in pages.news if fold_of(page.site) == fold)
        every = {page.site for page in (*pages.news, *pages.silver, *pages.others)}
        judge = fit_judge(pages.without(frozenset(site for site in every if fold_of(site) == fold)), networks)
        for page in held:
            trees = judge.forest.score(page.table)
            nets = np.mean([network.score(page.table) for network in judge.networks], axis=0)
            for name, scores in (("whole", judge.score_table(page.table)), ("trees", trees), ("networks", nets)):
                kept = choose_units(page.units, scores)
                found = 2 * (kept & page.labels).sum() / max(1, sum(kept) + page.labels.sum())
                figures[name].append((page.body, page.join(kept), float(found)))
    return {name: _summarize(rows) for name, rows in figures.items()}


def _summarize(rows: list[tuple[str, str, float]]) -> dict[str, float]:
    """Return precision, recall and F1 of the body text (shares of 4-word shingles), and the line F1 by page."""
    bodies = score_bodies([(gold, found) for gold, found, _ in rows])
    return {**bodies, "line_f1": round(float(np.mean([line_f1 for *_, line_f1 in rows])), 4)}


if __name__ == "__main__":
    main()
