"""MPNet (Song et al. 2020) as a backbone: a teacher of 110 million weights for the small encoder that is shipped."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.backbone import Layer, Shape, fill, rename_layers
from training.dropout import SharedDropout

if TYPE_CHECKING:
    from pathlib import Path

BUCKETS, FAR = 32, 128  # of relative positions, as published
SHIFT = 4  # MPNet's vocabulary is BERT's behind four marks of its own
MARKS = {0: 1, 101: 0, 102: 2}  # BERT's padding, opening and closing mark to MPNet's


class BiasedLayer(Layer):
    """One transformer layer with a bias for relative positions."""

    def forward(self, hidden: Tensor, bias: Tensor) -> Tensor:
        """Return the next hidden states; `bias` (batch, heads, pieces, pieces) tells of distance and of padding."""
        query, key, value = (
            part(hidden).unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in (self.query, self.key, self.value)
        )
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=bias.to(query.dtype))
        return self.add(hidden, mixed.transpose(1, 2).flatten(2))


class MPNet(nn.Module):
    """Word pieces by BERT's numbers and the shapes of their words in, one vector a piece out."""

    def __init__(self, shape: Shape, *, shapes: int, dropout: float) -> None:
        super().__init__()
        width = shape.hidden_size
        self.width = width
        self.words = nn.Embedding(shape.vocab_size, width)
        self.positions = nn.Embedding(shape.max_position_embeddings, width)
        self.shapes = nn.Embedding(shapes, width)
        self.norm = nn.LayerNorm(width, eps=shape.layer_norm_eps)
        self.dropout = SharedDropout(dropout)
        self.distances = nn.Embedding(BUCKETS, shape.num_attention_heads)
        self.layers = nn.ModuleList(BiasedLayer(shape, dropout) for _ in range(shape.num_hidden_layers))
        nn.init.zeros_(self.shapes.weight)

    def forward(self, ids: Tensor, shapes: Tensor, pad: int) -> Tensor:
        """Return (batch, pieces, width)."""
        own = ids + SHIFT
        for bert, mark in MARKS.items():
            own = own.masked_fill(ids == bert, mark)
        places = torch.arange(2, ids.shape[1] + 2, device=ids.device)
        hidden = self.dropout(self.norm(self.words(own) + self.positions(places) + self.shapes(shapes)))
        bias = self.distances(_buckets(ids.shape[1]).to(ids.device)).permute(2, 0, 1).unsqueeze(0)
        bias = bias + ((ids == pad).to(bias.dtype) * -1e4)[:, None, None, :]
        for layer in self.layers:
            hidden = layer(hidden, bias)
        return hidden


def _buckets(size: int) -> Tensor:
    """Return (size, size): small distances one by one, larger ones by their logarithm, each direction apart."""
    places = torch.arange(size)
    ahead = places[None, :] - places[:, None]
    half, distance = BUCKETS // 2, ahead.abs()
    near = half // 2
    far = near + (torch.log(distance.clamp(min=1).float() / near) / math.log(FAR / near) * (half - near)).long()
    return (ahead > 0).long() * half + torch.where(distance < near, distance, far.clamp(max=half - 1))


_NAMES = {
    "attention.attn.q": "query",
    "attention.attn.k": "key",
    "attention.attn.v": "value",
    "attention.attn.o": "attended",
    "attention.LayerNorm": "attended_norm",
    "intermediate.dense": "inner",
    "output.dense": "outer",
    "output.LayerNorm": "outer_norm",
}


def load_mpnet(folder: Path, *, shapes: int, dropout: float) -> MPNet:
    """Return the backbone of a folder with `config.json` and `model.safetensors` of an MPNet."""
    from safetensors.torch import load_file

    shape = Shape.load(folder / "config.json")
    published = load_file(folder / "model.safetensors")
    renamed = {
        "words.weight": published["embeddings.word_embeddings.weight"],
        "positions.weight": published["embeddings.position_embeddings.weight"],
        "norm.weight": published["embeddings.LayerNorm.weight"],
        "norm.bias": published["embeddings.LayerNorm.bias"],
        "distances.weight": published["encoder.relative_attention_bias.weight"],
    }
    renamed |= rename_layers(published, _NAMES, shape.num_hidden_layers)
    backbone = MPNet(shape, shapes=shapes, dropout=dropout)
    fill(backbone, renamed, source=f"{folder}: not the weights of an MPNet")
    return backbone
