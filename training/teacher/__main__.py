"""`python -m training.teacher`: train the teacher on names, then let it label what lacks them."""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

import torch

from training.__main__ import shipped_backbone
from training.run import LABELS, SETTINGS, WEIGHTS, load_pieces, read_labels
from training.sets import SETS
from training.settings import Settings
from training.teacher.fit import make_teacher, teach
from training.teacher.label import Teacher, write_rows

FIELD = "names"
EVERY = 2  # of texts that no treebank stands behind every second one is tagged: a teacher's word is worth less there


def main() -> None:
    """Train where the run is not finished; then write the tags."""
    parser = argparse.ArgumentParser(prog="python -m training.teacher", description=__doc__)
    parser.add_argument("run", type=Path, help="folder of the run")
    parser.add_argument("--data", type=Path, required=True, help="folder with train/ and bench/")
    parser.add_argument("--weights", type=Path, required=True, help="folder with config.json and model.safetensors")
    parser.add_argument("--backbone", help="folder with the small encoder's tokenizer.json")
    parser.add_argument("--passes", type=float, default=3.0)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--out", type=Path, help="where to write the tags (default: RUN/silver.jsonl.gz)")
    given = parser.parse_args()
    settings = Settings(
        backbone=given.backbone or str(shipped_backbone()),
        data=str(given.data),
        passes=given.passes,
        backbone_rate=5e-5,
        head_rate=1e-3,
        layer_decay=0.95,
        average=0.995,
        warmup=0.08,
    )
    teach(given.weights, settings, given.run, torch.device(given.device))
    write_rows(given.out or given.run / "silver.jsonl.gz", label(given.run, given.weights))


def label(run: Path, weights: Path) -> Iterator[dict[str, object]]:
    """Yield the tags of every text whose set lacks names."""
    settings, labels = Settings.load(run / SETTINGS), read_labels(run / LABELS)
    network = make_teacher(weights, settings, labels)
    network.load_state_dict(torch.load(run / WEIGHTS, map_location="cpu", weights_only=True))
    network.eval()
    teacher = Teacher(network, labels, load_pieces(settings), random.Random(settings.seed))  # noqa: S311 - no secret
    for entry in SETS:
        texts = list(entry.read(Path(settings.data)))
        if texts and FIELD not in texts[0].sentences[0].fields:
            has_hints = "hints" in texts[0].sentences[0].fields
            yield from teacher.label(texts if has_hints else texts[::EVERY])


if __name__ == "__main__":
    main()
