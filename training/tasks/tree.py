"""Dependencies: a biaffine score for each head (Dozat and Manning 2017), a small layer for the relation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.dropout import SharedDropout
from training.rows import take_rows
from training.tasks.base import IGNORED, Batch, LabelSets, Outputs

if TYPE_CHECKING:
    from collections import Counter

ARC_WIDTH, LABEL_WIDTH = 256, 192
DROPOUT = 0.33
LABELLED = (
    2  # of the candidates that get a relation: the best tree takes a third or fourth head once in a thousand words
)
CANDIDATES = 4  # heads a word that leave the graph: enough for an exact tree, a fraction of the matrix
NEVER = -1e4


class TreeHead(nn.Module):
    """Scores of heads, and of relations for given heads. Index 0 is the root, i + 1 word i."""

    def __init__(self, width: int, relations: int) -> None:
        super().__init__()
        self.dropout = SharedDropout(DROPOUT)
        self.dependent, self.governor = nn.Linear(width, ARC_WIDTH), nn.Linear(width, ARC_WIDTH)
        self.bilinear = nn.Linear(ARC_WIDTH, ARC_WIDTH)
        self.prior = nn.Linear(ARC_WIDTH, 1)
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.child, self.parent = nn.Linear(width, 2 * LABEL_WIDTH), nn.Linear(width, 2 * LABEL_WIDTH)
        self.relation = nn.Linear(2 * LABEL_WIDTH, relations)

    def governors(self, hidden: Tensor) -> Tensor:
        """Return the word vectors with the root's in front."""
        return torch.cat([self.root.expand(hidden.shape[0], 1, -1), hidden], dim=1)

    def arcs(self, hidden: Tensor) -> Tensor:
        """Return (batch, words, words + 1): how well each word governs each."""
        dependent = self.dropout(F.gelu(self.dependent(hidden)))
        governor = self.dropout(F.gelu(self.governor(self.governors(hidden))))
        scores: Tensor = self.bilinear(dependent) @ governor.transpose(1, 2) + self.prior(governor).transpose(1, 2)
        return scores

    def relations(self, hidden: Tensor, heads: Tensor) -> Tensor:
        """Return (batch, words, K, relations) for K heads a word: sum and product of the two words, one layer."""
        child = self.child(hidden).unsqueeze(2)
        parent = self.parent(self.governors(hidden))
        parent = take_rows(parent, heads.flatten(1)).unflatten(1, heads.shape[1:])
        added = F.gelu(child[..., :LABEL_WIDTH] + parent[..., :LABEL_WIDTH])
        multiplied = child[..., LABEL_WIDTH:] * parent[..., LABEL_WIDTH:]
        scores: Tensor = self.relation(self.dropout(torch.cat([added, multiplied], dim=-1)))
        return scores


class TreeTask:
    """Heads and relations within each sentence."""

    name = "tree"
    fields: tuple[str, ...] = ("heads", "deps")

    def label_sets(self, counts: Mapping[str, Counter[str]]) -> dict[str, tuple[str, ...]]:
        """Return the relations; `root` comes first, which `outputs` relies on."""
        found = [label for label, _ in counts["deps"].most_common() if label != "root"]
        return {"deps": ("root", *found)}

    def make_head(self, width: int, labels: LabelSets) -> nn.Module:
        """Return a `TreeHead`."""
        return TreeHead(width, len(labels["deps"]))

    def loss(self, head: nn.Module, hidden: Tensor, batch: Batch) -> Tensor | None:
        """Return the cross entropy of heads (within the true sentence) and of relations (for the true heads)."""
        if "heads" not in batch:
            return None
        tree = cast("TreeHead", head)
        known = batch["heads"] != IGNORED
        arcs = tree.arcs(hidden).masked_fill(~_within(batch["number"]), NEVER)
        heads = batch["heads"].clamp(min=0)
        relations = tree.relations(hidden, heads.unsqueeze(-1)).squeeze(2)
        return F.cross_entropy(arcs[known], heads[known]) + F.cross_entropy(relations[known], batch["deps"][known])

    def outputs(self, head: nn.Module, hidden: Tensor, context: Outputs) -> Outputs:
        """Return the best heads of each word inside its predicted sentence, their scores, and a relation for each."""
        tree = cast("TreeHead", head)
        number = (context["sentence"] > 0).to(torch.int64).cumsum(1)
        number = torch.where(context["words"] > 0, number, torch.full_like(number, -1))
        arcs = tree.arcs(hidden).masked_fill(~_within(number), NEVER).log_softmax(-1)
        scores, heads = arcs.topk(CANDIDATES, dim=-1)
        labels = tree.relations(hidden, heads[..., :LABELLED])
        is_root = (heads[..., :LABELLED] == 0).unsqueeze(-1)
        first = torch.arange(labels.shape[-1], device=labels.device) == 0
        labels = labels.masked_fill(is_root ^ first, NEVER)
        best, ids = labels.softmax(-1).max(-1)
        return {"arc_heads": heads, "arc_scores": scores, "dep_ids": ids, "dep_scores": best}


def _within(number: Tensor) -> Tensor:
    """Return which heads a word may have: the root, and the other words of its sentence (`number` tells it)."""
    same = number.unsqueeze(2) == number.unsqueeze(1)
    places = torch.arange(number.shape[1], device=number.device)
    same = same & (places.unsqueeze(1) != places.unsqueeze(0))
    return torch.cat([torch.ones_like(same[:, :, :1]), same], dim=2)
