"""The network in training, and the same heads as the graph that is shipped."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from training.rows import take_rows

if TYPE_CHECKING:
    from dateline.model.session import Arrays
    from training.backbone import Backbone
    from training.tasks.base import Batch, LabelSets, Outputs, Task

INPUTS = ("ids", "shapes", "first", "words", "boundary")


class Network(nn.Module):
    """The backbone and one module a head."""

    def __init__(self, backbone: Backbone, tasks: Sequence[Task], *, labels: LabelSets, pad: int) -> None:
        super().__init__()
        self.backbone = backbone
        self.tasks = tuple(tasks)
        self.pad = pad
        self.learning = frozenset(task.name for task in tasks)
        self.heads = nn.ModuleDict({task.name: task.make_head(backbone.width, labels) for task in tasks})

    def fix(self, *, learning: Collection[str], is_backbone_fixed: bool) -> None:
        """Let only some heads learn, and the backbone or not; the word pieces never do, they stay as published."""
        self.learning = frozenset(learning)
        for name, parameter in self.named_parameters():
            part, _, rest = name.partition(".")
            learns = not is_backbone_fixed if part == "backbone" else rest.split(".")[0] in self.learning
            parameter.requires_grad_(requires_grad=learns and name != "backbone.words.weight")

    def words(self, batch: Batch) -> Tensor:
        """Return one vector a word: that of its first piece."""
        hidden: Tensor = self.backbone(batch["ids"], batch["shapes"], self.pad)
        return take_rows(hidden, batch["first"])

    def losses(self, batch: Batch) -> dict[str, Tensor]:
        """Return the loss of each head that the batch has labels for."""
        with torch.autocast(batch["ids"].device.type, dtype=torch.bfloat16):
            hidden = self.words(batch)
        hidden = hidden.float()
        learning = [task for task in self.tasks if task.name in self.learning]
        found = {task.name: task.loss(self.heads[task.name], hidden, batch) for task in learning}
        return {name: loss for name, loss in found.items() if loss is not None}

    def outputs(self, inputs: Batch) -> Outputs:
        """Return what the graph returns: decoded as far as arrays can be."""
        hidden = self.words(inputs)
        context: Outputs = dict(inputs)
        for task in self.tasks:
            context.update(task.outputs(self.heads[task.name], hidden, context))
        return {name: value for name, value in context.items() if name not in inputs}


class Graph(nn.Module):
    """The network with positional inputs and outputs, as the exporter wants it."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(
        self, ids: Tensor, shapes: Tensor, first: Tensor, words: Tensor, boundary: Tensor
    ) -> tuple[Tensor, ...]:
        """Return the outputs in the order of `output_names`."""
        inputs = dict(zip(INPUTS, (ids, shapes, first, words, boundary), strict=True))
        return tuple(self.network.outputs(inputs).values())


class TorchRunner:
    """Runs the network itself where the encoder expects the graph: development figures without an export."""

    def __init__(self, network: Network, device: torch.device) -> None:
        self._network = network
        self._device = device

    def __call__(self, inputs: Arrays) -> Arrays:
        """Run the network once."""
        tensors = {name: torch.from_numpy(array).to(self._device) for name, array in inputs.items()}
        with torch.inference_mode():
            outputs = self._network.eval().outputs(tensors)
        return {name: value.cpu().numpy() for name, value in outputs.items()}
