"""Tags and links."""

from __future__ import annotations

from dataclasses import replace

from dateline.annotate.statements.tags import Nearest, Tags, read_tags
from dateline.model.signals import ScoredSpan
from tests.annotate.statements.pages import QUOTE, SAY, page


def test_nearest_links() -> None:
    """Words of one sentence are nearer than those of another."""
    read = page(SAY, QUOTE)
    ((inside, outside),) = Nearest(read).scores([4], [0, 6])
    assert inside > outside
    assert outside < Nearest(read).nowhere([4])[0] < inside


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
