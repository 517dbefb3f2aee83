"""Elements that call themselves a paywall."""

from __future__ import annotations

import pytest

from dateline.page.markup.walls import find_walls
from tests.page.markup.made import FIRST, pieces


@pytest.mark.parametrize("name", ["paywall-box", "regwall", "subscription-required", "subscriber-only", "article-gate"])
def test_lines_in_such_an_element_are_found(name: str) -> None:
    """By its class, up to some elements above the line."""
    found = find_walls(pieces(f"<p>{FIRST}</p><div class='{name}'><div><p>Subscribe now</p></div></div>"))
    assert found == {"/html[1]/body[1]/div[1]/div[1]/p[1]"}


@pytest.mark.parametrize("name", ["subscribe", "newsletter", "article-body", "gateway", "content"])
def test_others_are_not(name: str) -> None:
    """A newsletter is no paywall."""
    assert find_walls(pieces(f"<div class='{name}'><p>Subscribe now</p></div>")) == frozenset()
