"""One label a word: part of speech, features, lemma script."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import torch.nn.functional as F
from torch import Tensor, nn

from training.dropout import SharedDropout
from training.tasks.base import IGNORED, Batch, LabelSets, Outputs

if TYPE_CHECKING:
    from collections import Counter

DROPOUT = 0.2
SCRIPTS = 6


class LabelTask:
    """A softmax over the labels of one field; labels seen fewer than `least` times are not learned."""

    def __init__(self, name: str, *, weight: float = 1.0, least: int = 1) -> None:
        self.name = name
        self.fields: tuple[str, ...] = (name,)
        self._weight = weight
        self._least = least

    def label_sets(self, counts: Mapping[str, Counter[str]]) -> dict[str, tuple[str, ...]]:
        """Return the labels, most frequent first."""
        found = counts[self.name].most_common()
        return {self.name: tuple(label for label, count in found if count >= self._least)}

    def make_head(self, width: int, labels: LabelSets) -> nn.Module:
        """Return dropout and one linear layer."""
        return nn.Sequential(SharedDropout(DROPOUT), nn.Linear(width, len(labels[self.name])))

    def loss(self, head: nn.Module, hidden: Tensor, batch: Batch) -> Tensor | None:
        """Return the cross entropy."""
        if self.name not in batch:
            return None
        return self._weight * F.cross_entropy(
            head(hidden).flatten(0, 1), batch[self.name].flatten(), ignore_index=IGNORED
        )

    def outputs(self, head: nn.Module, hidden: Tensor, context: Outputs) -> Outputs:
        """Return the best label's index and its probability."""
        del context
        scores, ids = head(hidden).softmax(-1).max(-1)
        return {f"{self.name}_ids": ids, f"{self.name}_scores": scores}


class LemmaTask(LabelTask):
    """Edit scripts for lemmas: the best few leave the graph, since a known lemma may stand behind the second."""

    def outputs(self, head: nn.Module, hidden: Tensor, context: Outputs) -> Outputs:
        """Return the best scripts' indices, best first, and their probabilities."""
        del context
        scores, ids = head(hidden).softmax(-1).topk(SCRIPTS, dim=-1)
        return {f"{self.name}_ids": ids, f"{self.name}_scores": scores}
