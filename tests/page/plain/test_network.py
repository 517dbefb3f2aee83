"""Convolutions over the lines of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from dateline.page.plain.network import STEPS, LineNetwork, save_all

if TYPE_CHECKING:
    from pathlib import Path

WIDTH, COLUMNS = 4, 3


def make_network(seed: int = 0) -> LineNetwork:
    """Return a network of random weights."""
    random = np.random.default_rng(seed)
    shapes: dict[str, tuple[int, ...]] = {
        "mean": (COLUMNS,),
        "inner.weight": (WIDTH, COLUMNS),
        "inner.bias": (WIDTH,),
        "page.weight": (WIDTH, 2 * WIDTH),
        "page.bias": (WIDTH,),
        "last.weight": (WIDTH,),
        "last.bias": (WIDTH,),
        "outer.weight": (1, WIDTH),
        "outer.bias": (1,),
    }
    for place in range(len(STEPS)):
        shapes[f"norms.{place}.weight"] = shapes[f"norms.{place}.bias"] = (WIDTH,)
        shapes[f"convolutions.{place}.weight"] = (2 * WIDTH, WIDTH, 3)
        shapes[f"convolutions.{place}.bias"] = (2 * WIDTH,)
    weights = {name: random.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}
    return LineNetwork({**weights, "deviation": np.ones(COLUMNS, dtype=np.float32)})


def make_table(lines: int) -> np.ndarray:
    """Return features of as many lines."""
    return np.random.default_rng(1).normal(size=(lines, COLUMNS)).astype(np.float32)


def test_each_line_has_a_score() -> None:
    """Also a single one, and none has none."""
    assert [len(make_network().score(make_table(lines))) for lines in (0, 1, 2, 70)] == [0, 1, 2, 70]


def test_a_line_is_judged_with_those_around_it() -> None:
    """Another line, near or far, changes the score: the page comes into view."""
    table = make_table(200)
    changed = table.copy()
    changed[150] += 4.0
    before, after = make_network().score(table), make_network().score(changed)
    assert before[149] != after[149]
    assert before[0] != after[0]


def test_order_matters() -> None:
    """The same lines the other way round are another page."""
    table = make_table(9)
    assert make_network().score(table[::-1])[::-1] != pytest.approx(make_network().score(table))


def test_features_beyond_all_measure_are_bounded() -> None:
    """A line of a million commas is as odd as one with many."""
    table = make_table(5)
    table[2, 1] = 1e9
    bounded = table.copy()
    bounded[2, 1] = 1e3
    assert make_network().score(table) == pytest.approx(make_network().score(bounded))


def test_networks_answer_as_they_did_in_training() -> None:
    """The same weights in torch give the same scores."""
    torch = pytest.importorskip("torch")
    from training.lines.network import Network, Schedule

    network, table = make_network(), make_table(90)
    trained = Network(COLUMNS, Schedule(width=WIDTH)).eval()
    with torch.no_grad():
        for name, value in trained.named_parameters():
            value.copy_(torch.from_numpy(network.weights[name]))
        inputs = torch.from_numpy((table - network.weights["mean"]).clip(-5, 5))[None]
        expected = trained(inputs, torch.ones(1, len(table), 1))[0].numpy()
    assert network.score(table) == pytest.approx(expected, abs=1e-4)


def test_networks_are_saved_and_read_together(tmp_path: Path) -> None:
    """In order; two bytes a weight keep three digits."""
    networks = (make_network(0), make_network(1))
    save_all(networks, tmp_path / "networks.npz")
    read = LineNetwork.load_all(tmp_path / "networks.npz")
    table = make_table(6)
    assert len(read) == len(networks)
    for before, after in zip(networks, read, strict=True):
        assert after.score(table) == pytest.approx(before.score(table), abs=0.05)
