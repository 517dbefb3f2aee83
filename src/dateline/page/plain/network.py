"""A table of features in, the rows of one page in order; the log odds of each row out, by looking up and down the page.

Gated convolutions over lines, each with wider steps than the one before (van den Oord et al. 2016), so that a line is
judged with 63 lines on either side, and once with the whole page in view. `training.lines` makes the weights.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

if TYPE_CHECKING:
    from pathlib import Path

    Table = NDArray[np.float32]

STEPS: Final = (1, 2, 4, 8, 16, 32)  # lines between the three taps of each convolution
PAGE_AT: Final = 3  # the convolution before which the whole page comes into view
BOUND: Final = 5.0  # standard deviations; a feature is cut there
_TINY: Final = 1e-5  # as torch's LayerNorm has it


class LineNetwork(Struct, frozen=True):
    """The weights of one network by their names in training; `mean` and `deviation` are those of the features."""

    weights: dict[str, NDArray[np.float32]]

    def score(self, table: Table) -> Table:
        """Return the log odds of each row of a page's table, rows x features."""
        if not len(table):
            return np.zeros(0, dtype=np.float32)
        scaled = (table - self.weights["mean"]) / self.weights["deviation"]
        hidden = np.maximum(self._linear("inner", np.clip(scaled, -BOUND, BOUND)), 0.0)
        for place, step in enumerate(STEPS):
            if place == PAGE_AT:
                hidden = hidden + self._linear("page", np.concatenate([hidden.mean(axis=0), hidden.max(axis=0)]))
            hidden = hidden + self._convolve(place, self._norm(f"norms.{place}", hidden), step)
        scores: Table = self._linear("outer", self._norm("last", hidden))[:, 0]
        return scores

    def _linear(self, name: str, values: Table) -> Table:
        result: Table = values @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]
        return result

    def _norm(self, name: str, values: Table) -> Table:
        centred = values - values.mean(axis=-1, keepdims=True)
        scale = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + _TINY)
        result: Table = centred / scale * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]
        return result

    def _convolve(self, place: int, values: Table, step: int) -> Table:
        weight = self.weights[f"convolutions.{place}.weight"]  # twice the width, width, taps
        padded = np.pad(values, ((step, step), (0, 0)))
        taps = [padded[tap * step : tap * step + len(values)] @ weight[:, :, tap].T for tap in range(weight.shape[2])]
        total = sum(taps, start=self.weights[f"convolutions.{place}.bias"])
        passed, gate = np.split(total, 2, axis=1)
        result: Table = np.maximum(passed, 0.0) / (1.0 + np.exp(-gate))
        return result

    @classmethod
    def load_all(cls, path: Path) -> tuple[Self, ...]:
        """Read networks that were saved together."""
        with np.load(path, allow_pickle=False) as arrays:
            names = [name.split("/", 1) for name in arrays.files]
            count = 1 + max(int(number) for number, _ in names)
            return tuple(
                cls({name: arrays[f"{own}/{name}"].astype(np.float32) for number, name in names if int(number) == own})
                for own in range(count)
            )


def save_all(networks: tuple[LineNetwork, ...], path: Path) -> None:
    """Write networks as one file of numpy arrays, two bytes a weight."""
    arrays = {
        f"{number}/{name}": weight.astype(np.float16)
        for number, network in enumerate(networks)
        for name, weight in network.weights.items()
    }
    np.savez_compressed(path, allow_pickle=False, **arrays)
