"""`python -m training.acting --data DIR`: fit what judges descriptions, or measure it."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from dateline.annotate.acting.judge import RESOURCE
from dateline.model.encoder import load_encoder
from training.acting import __doc__ as description
from training.acting.data import DEVELOPMENT, TRAIN, Described, read_texts
from training.folds import FOLDS
from training.forest import Recipe, fit_forest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dateline.model.forest import Forest

TARGET: Final = Path("src/dateline").joinpath(*RESOURCE)
RECIPE: Final = Recipe(bags=2, trees=80, rate=0.1, leaves=16, depth=6, least=15, share=0.3)
STEPS: Final = (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0)  # log odds
DIGITS: Final = 4


def main() -> None:
    """Read the command line; fit, or cross-validate and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m training.acting", description=description)
    parser.add_argument("--data", type=Path, required=True, help="the data folder (bench/actors inside)")
    parser.add_argument("--out", type=Path, default=TARGET, help=f"the file to write to ({TARGET})")
    parser.add_argument("--cross-validate", action="store_true", help="write nothing; print figures")
    arguments = parser.parse_args()
    encoder = load_encoder(None)
    texts = list(read_texts(arguments.data / TRAIN, encoder))
    if arguments.cross_validate:
        development = list(read_texts(arguments.data / DEVELOPMENT, encoder))
        parts = {"train, each fold by the others": cross_validate(texts), "development": score(development, fit(texts))}
        print(json.dumps({name: measure(*part) for name, part in parts.items()}, indent=1))
    else:
        fit(texts).save(arguments.out)


def fit(texts: Sequence[Described]) -> Forest:
    """Return trees that give the log odds of a description standing for an actor."""
    table = np.vstack([text.table for text in texts])
    return fit_forest(table, np.concatenate([text.labels for text in texts]), RECIPE)


def score(texts: Sequence[Described], forest: Forest) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return the log odds of all descriptions of texts, and what they are."""
    scores = [forest.score(text.table) for text in texts]
    return np.concatenate(scores), np.concatenate([text.labels for text in texts])


def cross_validate(texts: Sequence[Described]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return the same of texts that are judged by trees which did not see them."""
    parts = []
    for fold in range(FOLDS):
        rest = [text for number, text in enumerate(texts) if number % FOLDS != fold]
        parts.append(score(texts[fold::FOLDS], fit(rest)))
    scores, labels = zip(*parts, strict=True)
    return np.concatenate(scores), np.concatenate(labels)


def measure(scores: NDArray[np.float32], labels: NDArray[np.bool_]) -> dict[str, dict[str, float]]:
    """Return precision and recall (0 to 1) from each step of log odds on."""
    figures = {}
    for step in STEPS:
        kept = scores >= step
        right = float((kept & labels).sum())
        figures[f"{step}"] = {
            "precision": round(right / max(1, int(kept.sum())), DIGITS),
            "recall": round(right / max(1, int(labels.sum())), DIGITS),
        }
    return figures


if __name__ == "__main__":
    main()
