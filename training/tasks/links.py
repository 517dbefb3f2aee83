"""Pointers from word to word: which cue a content belongs to, which mention of an actor stood before this one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.dropout import SharedDropout
from training.tasks.base import IGNORED, Batch, LabelSets, Outputs

if TYPE_CHECKING:
    from collections import Counter

WIDTH = 96  # of the vectors whose product is the score: they leave the graph, so that any two words can be compared
DROPOUT = 0.3
NEVER = -1e4


class PointerHead(nn.Module):
    """Scores of pairs of words as products of two vectors, and for each word the score of pointing nowhere."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.dropout = SharedDropout(DROPOUT)
        self.pointing, self.target = nn.Linear(width, WIDTH), nn.Linear(width, WIDTH)
        self.bilinear = nn.Linear(WIDTH, WIDTH)
        self.nowhere, self.prior = nn.Linear(WIDTH, 1), nn.Linear(WIDTH, 1)

    def forward(self, hidden: Tensor) -> tuple[Tensor, Tensor]:
        """Return (batch, words, WIDTH + 1) twice: of words that point, and of words that are pointed at.

        The last number is the score of pointing nowhere, and what is added for a word that is pointed at.
        """
        pointing = self.dropout(F.gelu(self.pointing(hidden)))
        target = self.dropout(F.gelu(self.target(hidden)))
        return (
            torch.cat([self.bilinear(pointing), self.nowhere(pointing)], dim=-1),
            torch.cat([target, self.prior(target)], dim=-1),
        )

    def scores(self, hidden: Tensor) -> tuple[Tensor, Tensor]:
        """Return (batch, words, words), how well each word points at each, and (batch, words) for nowhere."""
        pointing, target = self(hidden)
        pairs: Tensor = pointing[..., :WIDTH] @ target[..., :WIDTH].transpose(1, 2) + target[..., WIDTH].unsqueeze(1)
        return pairs, pointing[..., WIDTH]


class PointerTask:
    """What all tasks of pointers share: the layers, and the vectors that leave the graph."""

    def __init__(self, name: str, *, weight: float = 1.0) -> None:
        self.name = name
        self.fields: tuple[str, ...] = (name,)
        self.weight = weight

    def label_sets(self, counts: Mapping[str, Counter[str]]) -> dict[str, tuple[str, ...]]:
        """Return none: words are pointed at, no labels."""
        del counts
        return {}

    def make_head(self, width: int, labels: LabelSets) -> nn.Module:
        """Return a `PointerHead`."""
        del labels
        return PointerHead(width)

    def outputs(self, head: nn.Module, hidden: Tensor, context: Outputs) -> Outputs:
        """Return the vectors of both ends."""
        del context
        pointing, target = head(hidden)
        return {f"{self.name}_pointing": pointing, f"{self.name}_target": target}


class LinkTask(PointerTask):
    """One word points at one other, or at itself for nowhere."""

    def loss(self, head: nn.Module, hidden: Tensor, batch: Batch) -> Tensor | None:
        """Return the cross entropy over all words of the window and nowhere."""
        if self.name not in batch:
            return None
        known = batch[self.name] != IGNORED
        if not bool(known.any()):
            return None
        pairs, nowhere = cast("PointerHead", head).scores(hidden)
        pairs = pairs.masked_fill(~real_words(batch).unsqueeze(1), NEVER)
        own = torch.eye(pairs.shape[1], dtype=torch.bool, device=pairs.device)
        scores = torch.where(own, nowhere.unsqueeze(2), pairs)
        return self.weight * F.cross_entropy(scores[known], batch[self.name][known])


class ChainTask(PointerTask):
    """A word points at any earlier word of its chain; the first of a chain points nowhere (Lee et al. 2017)."""

    def loss(self, head: nn.Module, hidden: Tensor, batch: Batch) -> Tensor | None:
        """Return the mean over mentions of what all their true antecedents together lack of certainty."""
        if self.name not in batch:
            return None
        chain = batch[self.name]
        known = chain != IGNORED
        if not bool(known.any()):
            return None
        pairs, nowhere = cast("PointerHead", head).scores(hidden)
        earlier = torch.ones_like(pairs[0], dtype=torch.bool).tril(-1)
        candidates = earlier & known.unsqueeze(1)
        right = candidates & (chain.unsqueeze(2) == chain.unsqueeze(1))
        own = torch.eye(pairs.shape[1], dtype=torch.bool, device=pairs.device)
        scores = torch.where(own, nowhere.unsqueeze(2), pairs).masked_fill(~(candidates | own), NEVER)
        right = right | (own & ~right.any(-1, keepdim=True))
        lacking = scores.logsumexp(-1) - scores.masked_fill(~right, NEVER).logsumexp(-1)
        return self.weight * lacking[known].mean()


def real_words(batch: Batch) -> Tensor:
    """Return which words are no padding: the first piece of a real word is never the window's opening mark."""
    real: Tensor = batch["first"] > 0
    return real
