"""Trains the teacher: MPNet with the heads of names and mentions, on the sets that have either."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from dateline.model.shapes import SHAPES
from training.network import Network
from training.run import LABELS, SETTINGS, Corpus, load_pieces, make_passes
from training.samples import count_labels
from training.sets import SETS
from training.tasks import SpanTask
from training.teacher.mpnet import load_mpnet

if TYPE_CHECKING:
    from training.settings import Settings
    from training.tasks.base import LabelSets

TASKS = (SpanTask("names"), SpanTask("mentions"))


def teach(weights: Path, settings: Settings, folder: Path, device: torch.device) -> None:
    """Train until all passes are done; picks up where an earlier call with the same folder stopped."""
    torch.manual_seed(settings.seed)
    corpora = read_named(Path(settings.data))
    counts = count_labels(text for corpus in corpora for text in corpus.texts)
    labels = {name: found for task in TASKS for name, found in task.label_sets(counts).items()}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / LABELS).write_text(json.dumps(labels), encoding="utf-8")
    settings.save(folder / SETTINGS)
    network = make_teacher(weights, settings, labels).to(device)
    make_passes(network, settings, folder, corpora=corpora, labels=labels, device=device)


def make_teacher(weights: Path, settings: Settings, labels: LabelSets) -> Network:
    """Return the teacher before training; `weights` is a folder with MPNet as published."""
    backbone = load_mpnet(weights, shapes=len(SHAPES), dropout=settings.dropout)
    network = Network(backbone, TASKS, labels=labels, pad=load_pieces(settings).pad)
    network.fix(learning=[task.name for task in TASKS], is_backbone_fixed=False)
    return network


def read_named(folder: Path) -> list[Corpus]:
    """Return the sets with names or mentions of known types."""
    corpora = [Corpus(entry.name, list(entry.read(folder)), entry.repeats) for entry in SETS]
    return [corpus for corpus in corpora if {"names", "mentions"} & corpus.texts[0].sentences[0].fields.keys()]
