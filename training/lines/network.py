"""Pages in; a network that judges each line with those above and below it out, in the form that Dateline evaluates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from dateline.page.plain.network import BOUND, PAGE_AT, STEPS, LineNetwork
from training.lines.fit import PAGE_WEIGHT, weigh_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from training.lines.pages import LinedPage

_LONGEST: Final = 400  # lines of a page that are looked at at once; another part each time
_BATCH: Final = 8  # pages
_SORTED: Final = 8  # batches whose pages are sorted by length, so that few lines are filled up
_CLIP: Final = 1.0


@dataclass(frozen=True, slots=True)
class Schedule:
    """How to fit a network: AdamW with one rise and fall of the rate (Smith 2018)."""

    width: int = 64
    passes: int = 7
    rate: float = 3e-3
    decay: float = 0.02
    dropout: float = 0.25


@dataclass(frozen=True, slots=True)
class Sample:
    """One page: features, labels and weights of its lines."""

    table: NDArray[np.float32]
    labels: NDArray[np.float32]
    weights: NDArray[np.float32]

    def part(self, start: int) -> Sample:
        """Return as many lines as are looked at at once."""
        own = slice(start, start + _LONGEST)
        return Sample(self.table[own], self.labels[own], self.weights[own])


class Network(nn.Module):
    """The modules of `LineNetwork`, under the same names."""

    def __init__(self, features: int, schedule: Schedule) -> None:
        super().__init__()
        width = schedule.width
        self.inner = nn.Linear(features, width)
        self.convolutions = nn.ModuleList(nn.Conv1d(width, 2 * width, 3, padding=step, dilation=step) for step in STEPS)
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in STEPS)
        self.page = nn.Linear(2 * width, width)
        self.last = nn.LayerNorm(width)
        self.outer = nn.Linear(width, 1)
        self.dropout = nn.Dropout(schedule.dropout)

    def forward(self, table: Tensor, mask: Tensor) -> Tensor:
        """Return the log odds of lines; `table` is pages x lines x features, `mask` pages x lines x 1."""
        hidden = F.relu(self.inner(self.dropout(table))) * mask
        for place, (convolution, norm) in enumerate(zip(self.convolutions, self.norms, strict=True)):
            if place == PAGE_AT:
                hidden = (hidden + self._see_page(hidden, mask)[:, None]) * mask
            normed = self.dropout(norm(hidden)) * mask
            passed, gate = convolution(normed.transpose(1, 2)).transpose(1, 2).chunk(2, -1)
            hidden = (hidden + self.dropout(F.relu(passed) * torch.sigmoid(gate))) * mask
        scores: Tensor = self.outer(self.dropout(self.last(hidden)))[..., 0]
        return scores

    def _see_page(self, hidden: Tensor, mask: Tensor) -> Tensor:
        mean = hidden.sum(1) / mask.sum(1)
        most = hidden.masked_fill(mask == 0, -torch.inf).amax(1)
        seen: Tensor = self.page(torch.cat([mean, most], -1))
        return seen


def fit_network(pages: Sequence[tuple[LinedPage, float]], schedule: Schedule, *, seed: int) -> LineNetwork:
    """Return a network fitted to pages, each with its weight; the same seed and pages give the same network."""
    torch.manual_seed(seed)
    every = np.vstack([page.table for page, _ in pages])
    mean, deviation = every.mean(axis=0), every.std(axis=0) + 1e-3
    samples = [
        Sample(
            np.clip((page.table - mean) / deviation, -BOUND, BOUND),
            page.labels.astype(np.float32),
            (weigh_lines(page) * weight).astype(np.float32),
        )
        for page, weight in pages
    ]
    network = Network(every.shape[1], schedule)
    _train(network, samples, schedule, random=np.random.default_rng(seed))
    weights = {name: value.detach().numpy() for name, value in network.named_parameters()}
    return LineNetwork({**weights, "mean": mean, "deviation": deviation})


def _train(network: Network, samples: Sequence[Sample], schedule: Schedule, *, random: np.random.Generator) -> None:
    optimizer = torch.optim.AdamW(network.parameters(), lr=schedule.rate, weight_decay=schedule.decay)
    batches = [batch for _ in range(schedule.passes) for batch in _make_batches(samples, random)]
    rates = torch.optim.lr_scheduler.OneCycleLR(optimizer, schedule.rate, total_steps=len(batches), pct_start=0.2)
    network.train()
    for batch in batches:
        table, labels, weights, mask = _collate(batch, random)
        losses = F.binary_cross_entropy_with_logits(network(table, mask), labels, reduction="none")
        optimizer.zero_grad()
        ((losses * weights).sum() / (PAGE_WEIGHT * len(batch))).backward()
        nn.utils.clip_grad_norm_(network.parameters(), _CLIP)
        optimizer.step()
        rates.step()


def _make_batches(samples: Sequence[Sample], random: np.random.Generator) -> Iterator[list[Sample]]:
    """Yield every page once, those of like length together."""
    order = random.permutation(len(samples))
    for start in range(0, len(order), _BATCH * _SORTED):
        near = sorted(order[start : start + _BATCH * _SORTED], key=lambda place: len(samples[place].labels))
        groups = [near[first : first + _BATCH] for first in range(0, len(near), _BATCH)]
        for group in random.permutation(len(groups)):
            yield [samples[place] for place in groups[group]]


def _collate(batch: Sequence[Sample], random: np.random.Generator) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    parts = [sample.part(int(random.integers(max(1, len(sample.labels) - _LONGEST + 1)))) for sample in batch]
    rows = [[torch.from_numpy(part.table) for part in parts], [torch.from_numpy(part.labels) for part in parts]]
    rows += [[torch.from_numpy(part.weights) for part in parts], [torch.ones(len(part.labels), 1) for part in parts]]
    table, labels, weights, mask = (nn.utils.rnn.pad_sequence(row, batch_first=True) for row in rows)
    return table, labels, weights, mask
