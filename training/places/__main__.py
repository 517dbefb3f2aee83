"""`python -m training.places --data DIR`: fit the two forests of places, or measure how good they would be."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bench.places import score_rows, to_found
from dateline.annotate.places.ranker import FOLDER, PLACES, TOPONYMS
from dateline.annotate.places.recognize import find_toponyms
from dateline.annotate.places.resolve import resolve_toponyms
from dateline.model.encoder import load_encoder
from training.folds import FOLDS, fold_of
from training.places import __doc__ as description
from training.places.data import PlaceText, place_rows, read_texts
from training.places.fit import fit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.metrics import Metrics
    from dateline.model.forest import Forest
    from training.places.fit import Rows

GOLD: Final = Path("bench/places/dev.jsonl.gz")
TARGET: Final = Path("src/dateline").joinpath(*FOLDER)
Forests = tuple["Forest", "Forest"]


def main() -> None:
    """Read the command line; fit, or cross-validate and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m training.places", description=description)
    parser.add_argument("--data", type=Path, required=True, help=f"the data folder ({GOLD} inside)")
    parser.add_argument("--out", type=Path, default=TARGET, help=f"the folder to write to ({TARGET})")
    parser.add_argument("--cross-validate", action="store_true", help="write nothing; print figures by site")
    arguments = parser.parse_args()
    texts = list(read_texts(arguments.data / GOLD, load_encoder(None)))
    if arguments.cross_validate:
        print(json.dumps(cross_validate(texts), indent=1))
    else:
        toponyms, places = fit_forests(texts)
        toponyms.save(arguments.out / TOPONYMS)
        places.save(arguments.out / PLACES)


def fit_forests(texts: Sequence[PlaceText]) -> Forests:
    """Return the forest of toponyms and that of places; the latter learns from what half of the texts teaches to find.

    Toponyms that the first forest has seen come with chances that are too good; those of the other half do not.
    """
    halves = [[text for text in texts if fold_of(text.row.site) % 2 == half] for half in (0, 1)]
    parts: list[Rows] = []
    for seen, unseen in (halves, halves[::-1]):
        forest = fit([text.rows for text in seen])
        parts.extend(place_rows(text, find_toponyms(text.page, forest)) for text in unseen)
    return fit([text.rows for text in texts]), fit(parts)


def cross_validate(texts: Sequence[PlaceText]) -> Metrics:
    """Return the figures of the bench; no text is judged by trees that saw its site."""
    found = {}
    for fold in range(FOLDS):
        forests = fit_forests([text for text in texts if fold_of(text.row.site) != fold])
        for text in texts:
            if fold_of(text.row.site) == fold:
                toponyms = find_toponyms(text.page, forests[0])
                resolved = resolve_toponyms(text.page, toponyms, forests[1])
                found[text.row.id] = [one for one, _ in to_found(text.row, resolved, text.page.facts)]
    rows = [text.row for text in texts]
    return score_rows(rows, [found[row.id] for row in rows])


if __name__ == "__main__":
    main()
