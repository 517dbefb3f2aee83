"""Averaging finished runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

torch = pytest.importorskip("torch")

from training.average import average, average_runs  # noqa: E402 - needs torch
from training.run import LABELS, SETTINGS, WEIGHTS  # noqa: E402 - needs torch


def test_weights_are_the_weighted_mean() -> None:
    """Shares are those of the sum of weights; counts are not averaged."""
    runs = [
        ({"layer": torch.tensor([1.0, 0.0]), "steps": torch.tensor(3)}, 3.0),
        ({"layer": torch.tensor([0.0, 2.0]), "steps": torch.tensor(9)}, 1.0),
    ]
    mean = average(runs)
    assert mean["layer"].tolist() == [0.75, 0.5]
    assert int(mean["steps"]) == 3


def test_other_layers_are_refused() -> None:
    """A layer of another width is no sum."""
    with pytest.raises(ValueError, match="different layers"):
        average([({"layer": torch.zeros(2)}, 1.0), ({"layer": torch.zeros(3)}, 1.0)])


def test_a_folder_is_a_run(tmp_path: Path) -> None:
    """The mean has the labels and settings of the first run, and its weights can be loaded."""
    for name, value in (("a", 0.0), ("b", 1.0)):
        _write(tmp_path / name, value, labels="{}")
    average_runs([(tmp_path / "a", 1.0), (tmp_path / "b", 1.0)], tmp_path / "mean")
    assert (tmp_path / "mean" / SETTINGS).read_text() == "settings of a"
    assert torch.load(tmp_path / "mean" / WEIGHTS)["layer"].tolist() == [0.5]


def test_other_labels_are_refused(tmp_path: Path) -> None:
    """Heads of other labels mean other things by the same weights."""
    _write(tmp_path / "a", 0.0, labels="{}")
    _write(tmp_path / "b", 0.0, labels='{"names": ["O"]}')
    with pytest.raises(ValueError, match="other labels"):
        average_runs([(tmp_path / "a", 1.0), (tmp_path / "b", 1.0)], tmp_path / "mean")
    assert not (tmp_path / "mean").exists()


def _write(folder: Path, value: float, *, labels: str) -> None:
    folder.mkdir()
    torch.save({"layer": torch.tensor([value])}, folder / WEIGHTS)
    (folder / LABELS).write_text(labels)
    (folder / SETTINGS).write_text(f"settings of {folder.name}")
