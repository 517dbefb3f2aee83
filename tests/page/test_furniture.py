"""Cues name the role of furniture."""

from __future__ import annotations

import pytest

from dateline.page.furniture import name_furniture


@pytest.mark.parametrize(
    ("cues", "role"),
    [
        (set(), None),
        ({"share"}, "share"),
        ({"legal", "caption"}, "legal"),
        ({"byline"}, "byline"),
        ({"tag"}, "furniture"),
        ({"navigation", "trust"}, "trust"),
    ],
)
def test_the_most_telling_cue_wins(cues: set[str], role: str | None) -> None:
    """Notices come before captions, headings of lists are plain furniture."""
    assert name_furniture(cues) == role
