"""The card of a model bundle on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.cli.view.card import draw_card
from tests.cli.bundles import make_bundle
from tests.cli.screens import make_test_look, read_plain

if TYPE_CHECKING:
    from pathlib import Path


def test_the_card_tells_all(tmp_path: Path) -> None:
    """Name, size, files, heads, figures for both graphs, data with licence, limits."""
    lines = read_plain(draw_card(make_bundle(tmp_path), make_test_look()))
    text = "\n".join(lines)
    for words in ("tiny 0.1", "2.0 MB", "CC BY-SA 4.0", "English alone", "8 passes"):
        assert words in text, words
    assert "  encoder.onnx  2.0 MB  13aea96040f21330  ✓ whole" in lines
    assert "  names       3  O, B-person, I-person" in lines
    assert "  upos              96.4  96.2" in lines
    assert max(map(len, lines)) <= 80


def test_a_figure_that_one_graph_lacks_stays_empty(tmp_path: Path) -> None:
    """Nothing is made up for it."""
    lines = read_plain(draw_card(make_bundle(tmp_path), make_test_look()))
    assert "  las               89.1" in lines
