"""Runs that went on from one another, averaged into one: weights between them generalise better than the last ones."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import torch

from training.run import LABELS, SETTINGS, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from torch import Tensor


def average_runs(runs: Sequence[tuple[Path, float]], folder: Path) -> None:
    """Write the weighted mean of finished runs to a folder, as a run with the settings of the first.

    The method is that of model soups (Wortsman et al. 2022). Weights need not add up to 1. Raises ValueError where
    runs differ in their labels or layers.
    """
    first = runs[0][0]
    labels = (first / LABELS).read_bytes()
    for run, _ in runs:
        if (run / LABELS).read_bytes() != labels:
            message = f"{run} has other labels than {first}"
            raise ValueError(message)
    mean = average([(torch.load(run / WEIGHTS, map_location="cpu"), weight) for run, weight in runs])
    folder.mkdir(parents=True, exist_ok=True)
    torch.save(mean, folder / WEIGHTS)
    for name in (LABELS, SETTINGS):
        shutil.copyfile(first / name, folder / name)


def average(weighted: Sequence[tuple[dict[str, Tensor], float]]) -> dict[str, Tensor]:
    """Return the weighted mean of tensors of the same names; what is no float is that of the first.

    Raises ValueError where names or shapes differ.
    """
    first = weighted[0][0]
    shapes = {name: tensor.shape for name, tensor in first.items()}
    if any({name: tensor.shape for name, tensor in each.items()} != shapes for each, _ in weighted):
        message = "runs of different layers cannot be averaged"
        raise ValueError(message)
    total = sum(weight for _, weight in weighted)
    return {
        name: _mean([(each[name], weight / total) for each, weight in weighted])
        if tensor.is_floating_point()
        else tensor
        for name, tensor in first.items()
    }


def _mean(parts: Sequence[tuple[Tensor, float]]) -> Tensor:
    mean = torch.stack([tensor.float() * share for tensor, share in parts]).sum(0)
    return mean.to(parts[0][0].dtype)
