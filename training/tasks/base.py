"""What a head has to offer to be trained and exported."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from torch import Tensor, nn

if TYPE_CHECKING:
    from collections import Counter

Batch = Mapping[str, Tensor]
Outputs = dict[str, Tensor]
LabelSets = Mapping[str, tuple[str, ...]]
IGNORED = -100  # torch's own mark for a label without loss


class Task(Protocol):
    """A head.

    `fields` are the label fields it learns from; `labels` names the label set of each field that has one. Data sets
    without its fields give it no loss.
    """

    name: str
    fields: tuple[str, ...]

    def label_sets(self, counts: Mapping[str, Counter[str]]) -> dict[str, tuple[str, ...]]:
        """Return the label sets it needs, made from the counts of labels in the training data."""
        ...

    def make_head(self, width: int, labels: LabelSets) -> nn.Module:
        """Return its layers over word vectors of a width."""
        ...

    def loss(self, head: nn.Module, hidden: Tensor, batch: Batch) -> Tensor | None:
        """Return the mean loss over the batch, None where the batch has no labels for it."""
        ...

    def outputs(self, head: nn.Module, hidden: Tensor, context: Outputs) -> Outputs:
        """Return its outputs in the graph; `context` holds the graph's inputs and the outputs of the heads before."""
        ...
