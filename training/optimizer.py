"""The optimizer, its schedule, and the running average of the weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

if TYPE_CHECKING:
    from training.network import Network
    from training.settings import Settings


def make_optimizer(network: Network, settings: Settings) -> torch.optim.AdamW:
    """Return AdamW over all that learns: lower layers learn more slowly than upper ones, heads the fastest."""
    depth = len(network.backbone.layers)
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            rate = _rate(name, depth=depth, settings=settings)
            decay = 0.0 if parameter.ndim < 2 else settings.weight_decay  # noqa: PLR2004 - biases and norms
            groups.setdefault((rate, decay), []).append(parameter)
    settled = [{"params": found, "lr": rate, "weight_decay": decay} for (rate, decay), found in groups.items()]
    return torch.optim.AdamW(settled, betas=(0.9, 0.98), fused=True)


def make_schedule(optimizer: torch.optim.Optimizer, *, steps: int, warmup: float) -> torch.optim.lr_scheduler.LambdaLR:
    """Return a linear rise over the share `warmup` of all steps, then a linear fall to zero."""
    rise = max(1, int(steps * warmup))
    return torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / rise, max(0.0, (steps - step) / max(1, steps - rise)))
    )


class Average:
    """An exponential moving average of the trained parameters: steadier than the last step's."""

    def __init__(self, network: nn.Module, share: float) -> None:
        self._share = share
        self.values = {name: p.detach().clone() for name, p in network.named_parameters() if p.requires_grad}

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        """Move towards the present weights; early steps move further."""
        share = min(self._share, (step + 1) / (step + 10))
        present = [p.detach() for p in network.parameters() if p.requires_grad]
        torch._foreach_lerp_(list(self.values.values()), present, 1 - share)

    def weights(self, network: nn.Module) -> dict[str, Tensor]:
        """Return the network's state with averaged weights in the place of the present ones."""
        return {**network.state_dict(), **self.values}


def _rate(name: str, *, depth: int, settings: Settings) -> float:
    if not name.startswith("backbone."):
        return settings.head_rate
    if name.startswith("backbone.shapes"):
        return settings.head_rate
    level = int(name.split(".")[2]) + 1 if name.startswith("backbone.layers.") else 0
    return float(settings.backbone_rate * settings.layer_decay ** (depth - level))
