"""Attention as one operator: plain torch in training, ONNX Runtime's fused kernel in the exported graph."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor


class Attention(torch.autograd.Function):
    """Multi-head attention over (batch, pieces, width); `mask` (batch, pieces) is 1 where a piece is real."""

    @staticmethod
    def forward(ctx: Any, query: Tensor, key: Tensor, value: Tensor, mask: Tensor, heads: int) -> Tensor:  # noqa: ANN401 - torch gives no type
        """Return the attended values; used for the export alone, so there is no backward pass."""
        del ctx
        return attend(query, key, value, mask=mask, heads=heads)

    @staticmethod
    def symbolic(g: Any, query: Any, key: Any, value: Any, mask: Any, heads: int) -> Any:  # noqa: ANN401 - as above
        """Return the fused node; the graph reads one window at a time, so there is nothing to mask."""
        del mask
        node = g.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads)
        return node.setType(query.type())


def attend(query: Tensor, key: Tensor, value: Tensor, *, mask: Tensor, heads: int) -> Tensor:
    """Return the attended values, (batch, pieces, width)."""
    split_query, split_key, split_value = (
        states.unflatten(-1, (heads, -1)).transpose(1, 2) for states in (query, key, value)
    )
    scores = split_query @ split_key.transpose(-1, -2) / math.sqrt(split_query.shape[-1])
    scores = scores + ((1 - mask).to(scores.dtype) * -1e4)[:, None, None, :]
    return (scores.softmax(-1) @ split_value).transpose(1, 2).flatten(2)
