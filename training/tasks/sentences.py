"""Where sentences start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import torch.nn.functional as F
from torch import Tensor, nn

from training.tasks.base import IGNORED, Batch, LabelSets, Outputs

if TYPE_CHECKING:
    from collections import Counter


class SentenceTask:
    """One score a word; what is known beforehand (block starts) comes in through `boundary`."""

    name = "sentence"
    fields: tuple[str, ...] = ("sentence",)

    def label_sets(self, counts: Mapping[str, Counter[str]]) -> dict[str, tuple[str, ...]]:
        """Return none: yes or no needs no labels."""
        del counts
        return {}

    def make_head(self, width: int, labels: LabelSets) -> nn.Module:
        """Return one linear layer."""
        del labels
        return nn.Linear(width, 1)

    def loss(self, head: nn.Module, hidden: Tensor, batch: Batch) -> Tensor | None:
        """Return the binary cross entropy over words whose answer is not known beforehand."""
        if "sentence" not in batch:
            return None
        known = batch["sentence"] != IGNORED
        if not bool(known.any()):
            return None
        return F.binary_cross_entropy_with_logits(head(hidden).squeeze(-1)[known], batch["sentence"][known].float())

    def outputs(self, head: nn.Module, hidden: Tensor, context: Outputs) -> Outputs:
        """Return the score; above zero a sentence starts."""
        return {"sentence": head(hidden).squeeze(-1) + context["boundary"]}
