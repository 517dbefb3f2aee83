"""Trains a teacher: MPNet with the heads of its lesson, on the sets that have their labels."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import torch

from dateline.model.shapes import SHAPES
from training.network import Network
from training.run import LABELS, SETTINGS, load_pieces, make_passes
from training.samples import count_labels
from training.teacher.mpnet import load_mpnet

if TYPE_CHECKING:
    from pathlib import Path

    from training.run import Corpus
    from training.settings import Settings
    from training.tasks.base import LabelSets
    from training.teacher.lessons import Lesson


def teach(
    lesson: Lesson, weights: Path, settings: Settings, folder: Path, *, corpora: list[Corpus], device: torch.device
) -> None:
    """Train until all passes are done; picks up where an earlier call with the same folder stopped."""
    counts = count_labels(text for corpus in corpora for text in corpus.texts)
    labels = {name: found for task in lesson.tasks for name, found in task.label_sets(counts).items()}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / LABELS).write_text(json.dumps(labels), encoding="utf-8")
    settings.save(folder / SETTINGS)
    network = make_teacher(weights, lesson, settings, labels).to(device)
    make_passes(network, settings, folder, corpora=corpora, labels=labels, device=device)


def make_teacher(weights: Path, lesson: Lesson, settings: Settings, labels: LabelSets) -> Network:
    """Return the teacher before training; `weights` is a folder with MPNet as published."""
    torch.manual_seed(settings.seed)
    backbone = load_mpnet(weights, shapes=len(SHAPES), dropout=settings.dropout)
    network = Network(backbone, lesson.tasks, labels=labels, pad=load_pieces(settings).pad)
    network.fix(learning=[task.name for task in lesson.tasks], is_backbone_fixed=False)
    return network
