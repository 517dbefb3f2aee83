"""`python -m training.coreference --data DIR`: fit what judges pairs of phrases, or measure the shipped one."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bench.coref import Found, score_rows
from bench.coref_spans import gum_spans, onto_spans
from dateline.annotate.coreference import chains
from dateline.annotate.coreference.ranker import RESOURCE, load_ranker, score_table
from dateline.model.encoder import load_encoder
from training.coreference import __doc__ as description
from training.coreference.data import DEVELOPMENT, TRAIN, Text, read_texts
from training.coreference.fit import fit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

TARGET: Final = Path("src/dateline").joinpath(*RESOURCE)
STEPS: Final = (-0.6, -0.3, 0.0, 0.3, 0.6)  # around each threshold


def main() -> None:
    """Read the command line; fit, or measure and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m training.coreference", description=description)
    parser.add_argument("--data", type=Path, required=True, help="the data folder (bench/actors inside)")
    parser.add_argument("--out", type=Path, default=TARGET, help=f"the file to write to ({TARGET})")
    parser.add_argument("--measure", action="store_true", help="write nothing; print figures by threshold")
    arguments = parser.parse_args()
    encoder = load_encoder(None)
    if arguments.measure:
        print(json.dumps(measure(list(read_texts(arguments.data / DEVELOPMENT, encoder))), indent=1))
    else:
        fit(list(read_texts(arguments.data / TRAIN, encoder))).save(arguments.out)


def measure(texts: Sequence[Text]) -> dict[str, dict[str, float]]:
    """Return CoNLL F1 by OntoNotes and of actors, with each threshold moved in turn."""
    scores = [score_table(load_ranker(), text.table) for text in texts]
    figures: dict[str, dict[str, float]] = {}
    for form, threshold in chains.THRESHOLDS.items():
        for step in STEPS:
            moved = {**chains.THRESHOLDS, form: threshold + step}
            figures[f"{form} {threshold + step:.1f}"] = conll(texts, scores, thresholds=moved)
    return figures


def conll(
    texts: Sequence[Text], scores: Sequence[NDArray[np.float32]], *, thresholds: Mapping[str, float]
) -> dict[str, float]:
    """Return CoNLL F1 (0 to 1) of texts whose pairs have been judged."""
    found = []
    for text, judged in zip(texts, scores, strict=True):
        linked = chains.link(text.page.columns, text.page.pairs, judged, thresholds=thresholds)
        spans = (convention(text.facts, text.page, linked) for convention in (onto_spans, gum_spans))
        found.append(Found(*spans))
    parts = score_rows([text.row for text in texts], found)["coref"]
    assert isinstance(parts, dict)  # noqa: S101 - as score_rows makes it
    return {name: float(parts[name]["conll_f1"]) for name in ("onto", "actors")}


if __name__ == "__main__":
    main()
