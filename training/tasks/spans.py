"""Spans as begin/inside/outside tags: names, mentions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.data.texts import ANY_BEGIN, ANY_INSIDE, ANY_NAME, OUTSIDE
from training.dropout import SharedDropout
from training.tasks.base import IGNORED, Batch, LabelSets, Outputs

if TYPE_CHECKING:
    from collections import Counter

DROPOUT = 0.2
HINT_WEIGHT = 0.3  # hints say where names are but not which: they must not drown the typed data


class SpanTask:
    """Tags of one field; a second field of hints (sets of allowed tags) is learned from where data has no types."""

    def __init__(self, name: str, *, hints: str | None = None) -> None:
        self.name = name
        self.fields: tuple[str, ...] = (name,) if hints is None else (name, hints)
        self._hints = hints

    def label_sets(self, counts: Mapping[str, Counter[str]]) -> dict[str, tuple[str, ...]]:
        """Return `O`, then begin and inside of each type; the hints index rows of what they allow."""
        types = sorted({label[2:] for label in counts[self.name] if label != OUTSIDE})
        tags = (OUTSIDE, *(f"{edge}-{kind}" for kind in types for edge in "BI"))
        return {self.name: tags} if self._hints is None else {self.name: tags, self._hints: (*tags, *_SETS)}

    def make_head(self, width: int, labels: LabelSets) -> nn.Module:
        """Return dropout and one linear layer, with the table of what each hint allows."""
        head = nn.Sequential(SharedDropout(DROPOUT), nn.Linear(width, len(labels[self.name])))
        head.register_buffer("allowed", _allowed(labels[self.name]), persistent=False)
        return head

    def loss(self, head: nn.Module, hidden: Tensor, batch: Batch) -> Tensor | None:
        """Return the cross entropy of tags, or of the sets of tags that hints allow."""
        if f"{self.name}_share" in batch:
            return self._soft_loss(head(hidden), batch)
        if self.name in batch:
            return F.cross_entropy(head(hidden).flatten(0, 1), batch[self.name].flatten(), ignore_index=IGNORED)
        if self._hints is None or self._hints not in batch:
            return None
        known = batch[self._hints] != IGNORED
        allowed: Tensor = head.get_buffer("allowed")[batch[self._hints][known]]
        scores = head(hidden)[known].log_softmax(-1)
        return -HINT_WEIGHT * scores.masked_fill(~allowed, -1e4).logsumexp(-1).mean()

    def _soft_loss(self, scores: Tensor, batch: Batch) -> Tensor | None:
        """Return the cross entropy against a teacher's two likeliest tags, weighed by its chances."""
        known = (batch[self.name] != IGNORED) & (batch[f"{self.name}_second"] != IGNORED)
        if not bool(known.any()):
            return None
        share = batch[f"{self.name}_share"][known] / 100
        first, second = (
            F.cross_entropy(scores[known], batch[field][known], reduction="none")
            for field in (self.name, f"{self.name}_second")
        )
        return (share * first + (1 - share) * second).mean()

    def outputs(self, head: nn.Module, hidden: Tensor, context: Outputs) -> Outputs:
        """Return the log-probability of every tag."""
        del context
        return {self.name: head(hidden).log_softmax(-1)}


_SETS = (ANY_BEGIN, ANY_INSIDE, ANY_NAME)


def _allowed(tags: tuple[str, ...]) -> Tensor:
    """Return for each hint (the tags themselves, then the sets) which tags it allows."""
    begin = torch.tensor([tag.startswith("B-") for tag in tags])
    inside = torch.tensor([tag.startswith("I-") for tag in tags])
    return torch.cat([torch.eye(len(tags), dtype=torch.bool), torch.stack([begin, inside, begin | inside])])
