"""A training run: resumable, its folder holds settings, labels, the last state and the averaged weights."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from dateline.model.pieces import WordPieces
from dateline.model.shapes import SHAPES
from training.backbone import load_backbone
from training.data.silver import add_silver, read_silver
from training.network import Network
from training.optimizer import Average, make_optimizer, make_schedule
from training.samples import Sample, count_labels, cut_samples, make_batches
from training.sets import SETS, read_uner_dev
from training.settings import Settings
from training.tasks import TASKS

if TYPE_CHECKING:
    from training.data.texts import Text
    from training.tasks.base import LabelSets

SAVE_SECONDS = 180
REPORT_STEPS = 50
CLIP = 1.0
STATE, WEIGHTS, LABELS, SETTINGS = "state.pt", "weights.pt", "labels.json", "settings.json"


@dataclass(frozen=True, slots=True)
class Corpus:
    """One data set, read: its texts, and how often a pass sees it."""

    name: str
    texts: list[Text]
    repeats: int


def train(settings: Settings, folder: Path, device: torch.device) -> None:
    """Train until all passes are done; picks up where an earlier call with the same folder stopped."""
    torch.manual_seed(settings.seed)
    corpora = read_corpora(settings)
    labels = _labels(settings, folder, corpora)
    network = make_network(settings, labels, load_pieces(settings)).to(device)
    make_passes(network, settings, folder, corpora=corpora, labels=labels, device=device)


def make_passes(
    network: Network,
    settings: Settings,
    folder: Path,
    *,
    corpora: list[Corpus],
    labels: LabelSets,
    device: torch.device,
) -> None:
    """Take all passes over the corpora, from where the folder's saved state stands."""
    pieces = load_pieces(settings)
    per_pass = sum(1 for _ in _batches(corpora, settings=settings, labels=labels, pieces=pieces, number=0))
    steps = int(per_pass * settings.passes)
    loop = Loop(network, settings, folder, steps=steps, device=device)
    loop.resume()
    while loop.step < steps:
        number, skip = divmod(loop.step, per_pass)
        batches = _batches(corpora, settings=settings, labels=labels, pieces=pieces, number=number)
        for index, batch in enumerate(batches):
            if index >= skip and loop.step < steps:
                loop.take(batch)
        loop.step = max(loop.step, (number + 1) * per_pass)
    loop.save()


class Loop:
    """Steps, reports and saved states of one run."""

    def __init__(self, network: Network, settings: Settings, folder: Path, *, steps: int, device: torch.device) -> None:
        self.network, self.folder, self.steps, self.device = network, folder, steps, device
        self.step = 0
        self._optimizer = make_optimizer(network, settings)
        self._schedule = make_schedule(self._optimizer, steps=steps, warmup=settings.warmup)
        self._average = Average(network, settings.average)
        self._saved = self._reported = time.monotonic()
        self._sums: dict[str, list[float]] = {}
        self._pieces = 0

    def take(self, batch: dict[str, Tensor]) -> None:
        """Take one step."""
        self.network.train()
        batch = {name: value.to(self.device) for name, value in batch.items()}
        losses = self.network.losses(batch)
        if losses:
            self._optimizer.zero_grad(set_to_none=True)
            torch.stack(list(losses.values())).sum().backward()
            nn.utils.clip_grad_norm_([p for p in self.network.parameters() if p.requires_grad], CLIP)
            self._optimizer.step()
            self._average.update(self.network, self.step)
        self._schedule.step()
        self.step += 1
        self._note(losses, batch["ids"].numel())
        if time.monotonic() - self._saved > SAVE_SECONDS:
            self.save()

    def save(self) -> None:
        """Write the state to go on from, and the averaged weights; each is replaced whole."""
        state = {
            "network": self.network.state_dict(),
            "average": self._average.values,
            "optimizer": self._optimizer.state_dict(),
            "schedule": self._schedule.state_dict(),
            "step": self.step,
        }
        _replace(self.folder / STATE, state)
        _replace(self.folder / WEIGHTS, self._average.weights(self.network))
        self._saved = time.monotonic()

    def resume(self) -> None:
        """Go on from a saved state, if there is one."""
        path = self.folder / STATE
        if path.exists():
            state = torch.load(path, map_location=self.device, weights_only=True)
            self.network.load_state_dict(state["network"])
            self._optimizer.load_state_dict(state["optimizer"])
            self._schedule.load_state_dict(state["schedule"])
            self._average.values = state["average"]
            self.step = state["step"]
            print(f"resumed at step {self.step} of {self.steps}", flush=True)

    def _note(self, losses: dict[str, Tensor], pieces: int) -> None:
        self._pieces += pieces
        for name, loss in losses.items():
            self._sums.setdefault(name, []).append(loss.item())
        if self.step % REPORT_STEPS == 0:
            seconds = time.monotonic() - self._reported
            means = " ".join(f"{name} {sum(v) / len(v):.3f}" for name, v in self._sums.items())
            print(f"{self.step}/{self.steps} {self._pieces / seconds:.0f} pieces/s {means}", flush=True)
            self._sums, self._pieces, self._reported = {}, 0, time.monotonic()


def read_corpora(settings: Settings) -> list[Corpus]:
    """Return the training texts of a run."""
    folder = Path(settings.data)
    corpora = [Corpus(entry.name, list(entry.read(folder)), entry.repeats) for entry in SETS]
    if settings.silver is not None:
        silver = read_silver(Path(settings.silver))
        for corpus in corpora:
            add_silver(corpus.texts, silver)
    if "uner-dev" in settings.extra_sets:
        corpora.append(Corpus("uner-dev", list(read_uner_dev(folder)), 2))
    if settings.max_sentences is not None:
        corpora = [Corpus(c.name, c.texts[: settings.max_sentences], c.repeats) for c in corpora]
    return corpora


def load_pieces(settings: Settings) -> WordPieces:
    """Return the tokenizer of the backbone."""
    return WordPieces.load(Path(settings.backbone) / "tokenizer.json")


def make_network(settings: Settings, labels: LabelSets, pieces: WordPieces) -> Network:
    """Return the network before training: new, or with the weights of the run that settings name to start from."""
    backbone = load_backbone(Path(settings.backbone), shapes=len(SHAPES), dropout=settings.dropout)
    network = Network(backbone, TASKS, labels=labels, pad=pieces.pad)
    if settings.start is not None:
        weights = torch.load(Path(settings.start) / WEIGHTS, map_location="cpu", weights_only=True)
        own = network.state_dict()
        network.load_state_dict(
            {k: v for k, v in weights.items() if k in own and own[k].shape == v.shape}, strict=False
        )
    learning = settings.heads or tuple(task.name for task in TASKS)
    network.fix(learning=learning, is_backbone_fixed=settings.is_backbone_fixed)
    return network


def load_network(folder: Path) -> tuple[Network, Settings, LabelSets]:
    """Return the trained network of a run folder, ready to be read."""
    settings = Settings.load(folder / SETTINGS)
    labels = read_labels(folder / LABELS)
    network = make_network(settings, labels, load_pieces(settings))
    network.load_state_dict(torch.load(folder / WEIGHTS, map_location="cpu", weights_only=True))
    return network.eval(), settings, labels


def _labels(settings: Settings, folder: Path, corpora: list[Corpus]) -> LabelSets:
    """Return the label sets, fixed at a run's first call."""
    if not (folder / LABELS).exists():
        counts = count_labels(text for corpus in corpora for text in corpus.texts)
        labels = {k: v for task in TASKS for k, v in task.label_sets(counts).items()}
        labels |= read_labels(Path(settings.start) / LABELS) if settings.start else {}
        (folder / LABELS).write_text(json.dumps(labels, ensure_ascii=False), encoding="utf-8")
    return read_labels(folder / LABELS)


def read_labels(path: Path) -> LabelSets:
    """Return the label sets of a run's file."""
    found = json.loads(path.read_text(encoding="utf-8"))
    return {name: tuple(values) for name, values in found.items()}


def _batches(
    corpora: list[Corpus], *, settings: Settings, labels: LabelSets, pieces: WordPieces, number: int
) -> Iterator[dict[str, Tensor]]:
    """Yield the batches of one pass, the same for the same seed; each batch comes from one data set."""
    rng = random.Random(settings.seed * 1000 + number)  # noqa: S311 - no secret
    queues = []
    for corpus in corpora:
        samples: list[Sample] = []
        for _ in range(corpus.repeats):
            for text in corpus.texts:
                samples.extend(cut_samples(text, labels=labels, pieces=pieces, rng=rng))
        queues.append(list(make_batches(samples, pieces=pieces, size=settings.batch_pieces, rng=rng)))
    mixed = [batch for queue in queues for batch in queue]
    rng.shuffle(mixed)
    return iter(mixed)


def _replace(path: Path, value: object) -> None:
    fresh = path.with_suffix(".new")
    torch.save(value, fresh)
    fresh.replace(path)
