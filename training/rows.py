"""Picks rows of a batch of matrices: the form that ONNX Runtime runs fast."""

from __future__ import annotations

import torch
from torch import Tensor


def take_rows(states: Tensor, rows: Tensor) -> Tensor:
    """Return (batch, picked, width): for each of (batch, picked) row numbers, that row of (batch, rows, width)."""
    offsets = torch.arange(states.shape[0], device=states.device).unsqueeze(1) * states.shape[1]
    return states.flatten(0, 1)[rows + offsets]
