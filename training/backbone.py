"""The backbone: a BERT encoder in plain torch, with the published weights of all-MiniLM-L6-v2 or any of its kin."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.attention import Attention, attend
from training.dropout import SharedDropout

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a BERT encoder, as its `config.json` names them."""

    vocab_size: int
    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    intermediate_size: int
    max_position_embeddings: int
    layer_norm_eps: float

    @classmethod
    def load(cls, path: Path) -> Shape:
        """Read a `config.json`; keys that do not concern the sizes are passed over."""
        values = json.loads(path.read_text(encoding="utf-8"))
        return cls(**{key: values[key] for key in cls.__slots__})


class Layer(nn.Module):
    """One transformer layer: attention, then feed-forward, each added and normalised."""

    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        width = shape.hidden_size
        self.heads = shape.num_attention_heads
        self.query, self.key, self.value = nn.Linear(width, width), nn.Linear(width, width), nn.Linear(width, width)
        self.attended = nn.Linear(width, width)
        self.attended_norm = nn.LayerNorm(width, eps=shape.layer_norm_eps)
        self.inner, self.outer = nn.Linear(width, shape.intermediate_size), nn.Linear(shape.intermediate_size, width)
        self.outer_norm = nn.LayerNorm(width, eps=shape.layer_norm_eps)
        self.dropout = SharedDropout(dropout)

    def forward(self, hidden: Tensor, mask: Tensor) -> Tensor:
        """Return the next hidden states; `mask` (batch, pieces) is 1 where a piece is real."""
        parts = (self.query, self.key, self.value)
        joined = F.linear(hidden, torch.cat([part.weight for part in parts]), torch.cat([part.bias for part in parts]))
        query, key, value = joined.chunk(3, dim=-1)
        if torch.onnx.is_in_onnx_export():
            mixed = Attention.apply(query, key, value, mask, self.heads)
        else:
            mixed = attend(query, key, value, mask=mask, heads=self.heads)
        return self.add(hidden, mixed)

    def add(self, hidden: Tensor, mixed: Tensor) -> Tensor:
        """Return the hidden states with what was attended to and the feed-forward added, each normalised."""
        hidden = self.attended_norm(hidden + self.dropout(self.attended(mixed)))
        grown = self.outer(F.gelu(self.inner(hidden)))
        normed: Tensor = self.outer_norm(hidden + self.dropout(grown))
        return normed


class Backbone(nn.Module):
    """Word pieces and the shapes of their words in, one vector a piece out.

    The published encoder is uncased: `shape` embeddings, added to its input and zero at first, tell it about case.
    """

    def __init__(self, shape: Shape, *, shapes: int, dropout: float) -> None:
        super().__init__()
        width = shape.hidden_size
        self.width = width
        self.words = nn.Embedding(shape.vocab_size, width)
        self.positions = nn.Embedding(shape.max_position_embeddings, width)
        self.shapes = nn.Embedding(shapes, width)
        self.norm = nn.LayerNorm(width, eps=shape.layer_norm_eps)
        self.dropout = SharedDropout(dropout)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(shape.num_hidden_layers))
        nn.init.zeros_(self.shapes.weight)

    def forward(self, ids: Tensor, shapes: Tensor, pad: int) -> Tensor:
        """Return (batch, pieces, width)."""
        places = torch.arange(ids.shape[1], device=ids.device)
        hidden = self.dropout(self.norm(self.words(ids) + self.positions(places) + self.shapes(shapes)))
        mask = (ids != pad).to(torch.int32)
        for layer in self.layers:
            hidden = layer(hidden, mask)
        return hidden


_NAMES = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "attended",
    "attention.output.LayerNorm": "attended_norm",
    "intermediate.dense": "inner",
    "output.dense": "outer",
    "output.LayerNorm": "outer_norm",
}


def load_backbone(folder: Path, *, shapes: int, dropout: float) -> Backbone:
    """Return the backbone of a folder with `config.json` and `model.safetensors` (BERT names of parameters)."""
    from safetensors.torch import load_file

    shape = Shape.load(folder / "config.json")
    backbone = Backbone(shape, shapes=shapes, dropout=dropout)
    published = {key.removeprefix("bert."): value for key, value in load_file(folder / "model.safetensors").items()}
    fill(backbone, _rename(published, shape.num_hidden_layers), source=f"{folder}: not the weights of a BERT encoder")
    return backbone


def fill(backbone: nn.Module, weights: Mapping[str, Tensor], *, source: str) -> None:
    """Give a backbone published weights, all but those of the shapes of words, which are ours.

    Ends with a message that begins with `source` where other weights are missing, or not its own.
    """
    missing, unexpected = backbone.load_state_dict(weights, strict=False)
    if unexpected or set(missing) != {"shapes.weight"}:
        message = f"{source} (missing {missing}, unexpected {unexpected})"
        raise SystemExit(message)


def _rename(published: dict[str, Tensor], layers: int) -> dict[str, Tensor]:
    kinds = published["embeddings.token_type_embeddings.weight"]
    renamed = {
        "words.weight": published["embeddings.word_embeddings.weight"],
        "positions.weight": published["embeddings.position_embeddings.weight"] + kinds[0],
        "norm.weight": published["embeddings.LayerNorm.weight"],
        "norm.bias": published["embeddings.LayerNorm.bias"],
    }
    return {**renamed, **rename_layers(published, _NAMES, layers)}


def rename_layers(published: Mapping[str, Tensor], names: Mapping[str, str], layers: int) -> dict[str, Tensor]:
    """Return the weights of all layers by our names; `names` leads from a published part of a layer to ours."""
    return {
        f"layers.{layer}.{new}.{part}": published[f"encoder.layer.{layer}.{old}.{part}"]
        for layer in range(layers)
        for old, new in names.items()
        for part in ("weight", "bias")
    }
