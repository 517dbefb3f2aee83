"""Tags and links."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from dateline.annotate.statements.tags import Nearest, Tags, Weighed, read_tags
from dateline.model.signals import ScoredSpan
from tests.annotate.statements.pages import QUOTE, SAY, page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


class Undecided:
    """Links that say the same of every pair."""

    def scores(self, words: Sequence[int], targets: Sequence[int]) -> NDArray[np.float32]:
        """Return zeros."""
        return np.zeros((len(words), len(targets)), dtype=np.float32)

    def nowhere(self, words: Sequence[int]) -> NDArray[np.float32]:
        """Return zeros."""
        return np.zeros(len(words), dtype=np.float32)


def test_nearest_links() -> None:
    """Words of one sentence are nearer than those of another."""
    read = page(SAY, QUOTE)
    ((inside, outside),) = Nearest(read).scores([4], [0, 6])
    assert inside > outside
    assert outside < Nearest(read).nowhere([4])[0] < inside


def test_of_equal_links_the_nearer_counts() -> None:
    """What is far costs more than pointing nowhere."""
    read = page(SAY, QUOTE)
    links = Weighed(Undecided(), Nearest(read))
    ((inside, outside),) = links.scores([4], [0, 6])
    assert inside > links.nowhere([4])[0] > outside


def test_tags_of_the_encoder() -> None:
    """None where the bundle has no head for them; else in order by label."""
    read = page(SAY)
    assert read_tags(read) is None
    signals = read.facts.read_signals()
    spans = (ScoredSpan(1, 2, "cue", 0.8), ScoredSpan(0, 1, "source", 0.8))
    read.facts.signals = replace(signals, spans={**signals.spans, "attribution": spans})
    tags = read_tags(read)
    assert isinstance(tags, Tags)
    assert tags.labelled("cue") == [spans[0]]
