"""`python -m training.teacher names|events`: train a teacher, then let it label what lacks its lesson's labels."""

from __future__ import annotations

import argparse
import random
from pathlib import Path
from typing import TYPE_CHECKING, Final

import torch

from training.__main__ import shipped_backbone
from training.run import LABELS, SETTINGS, WEIGHTS, load_pieces, read_labels
from training.sets import SETS
from training.settings import Settings
from training.teacher.acts import label_events
from training.teacher.fit import make_teacher, teach
from training.teacher.label import FIELD, Teacher, write_rows
from training.teacher.lessons import EVENTS, NAMES, Lesson
from training.teacher.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from training.data.texts import Text

EVERY: Final = (
    2  # of texts that no treebank stands behind every second one is tagged: a teacher's word is worth less there
)
LESSONS: Final = {"names": NAMES, "events": EVENTS}


def main() -> None:
    """Train where the runs are not finished; then write the labels."""
    parser = argparse.ArgumentParser(prog="python -m training.teacher", description=__doc__)
    parser.add_argument("lesson", choices=LESSONS)
    parser.add_argument(
        "runs", type=Path, nargs="+", help="folders of the runs; several teachers of events label together"
    )
    parser.add_argument("--data", type=Path, required=True, help="folder with train/ and bench/")
    parser.add_argument("--weights", type=Path, required=True, help="folder with config.json and model.safetensors")
    parser.add_argument("--backbone", help="folder with the small encoder's tokenizer.json")
    parser.add_argument("--passes", type=float, default=3.0)
    parser.add_argument("--device", default="cpu")
    parser.add_argument(
        "--out", type=Path, help="where to write the labels (default: silver.jsonl.gz in the first run)"
    )
    given = parser.parse_args()
    lesson = LESSONS[given.lesson]
    corpora = lesson.read(given.data)
    for seed, run in enumerate(given.runs, start=1):
        settings = make_settings(given.backbone or str(shipped_backbone()), given.data, given.passes, seed)
        teach(lesson, given.weights, settings, run, corpora=corpora, device=torch.device(given.device))
    readings = [_reading(run, given.weights, lesson, given.device) for run in given.runs]
    rows = label_lacking(given.lesson, readings, given.runs[0], given.data)
    write_rows(given.out or given.runs[0] / "silver.jsonl.gz", rows)


def make_settings(backbone: str, data: Path, passes: float, seed: int) -> Settings:
    """Return how teachers are trained."""
    return Settings(
        backbone=backbone,
        data=str(data),
        passes=passes,
        backbone_rate=5e-5,
        head_rate=1e-3,
        layer_decay=0.95,
        average=0.995,
        warmup=0.08,
        seed=seed,
    )


def label_lacking(lesson: str, readings: Sequence[Reading], run: Path, data: Path) -> Iterator[dict[str, object]]:
    """Yield the labels of every text whose set lacks those of a lesson."""
    labels = read_labels(run / LABELS)
    for entry in SETS:
        texts = list(entry.read(data))
        fields = texts[0].sentences[0].fields if texts else {}
        if lesson == "events" and lesson not in fields:
            yield from label_events(readings, labels, texts)
        if lesson == "names" and texts and FIELD not in fields:
            yield from Teacher(readings[0], labels).label(_some(texts))


def _some(texts: list[Text]) -> list[Text]:
    return texts if "hints" in texts[0].sentences[0].fields else texts[::EVERY]


def _reading(run: Path, weights: Path, lesson: Lesson, device: str) -> Reading:
    settings, labels = Settings.load(run / SETTINGS), read_labels(run / LABELS)
    network = make_teacher(weights, lesson, settings, labels)
    network.load_state_dict(torch.load(run / WEIGHTS, map_location="cpu", weights_only=True))
    return Reading(network.to(device).eval(), load_pieces(settings), random.Random(settings.seed))  # noqa: S311 - no secret


if __name__ == "__main__":
    main()
