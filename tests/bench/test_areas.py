"""Every area is documented and can be loaded."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from bench import areas
from bench.area import Area, Request
from bench.areas import AREAS

README = Path(areas.__file__).with_name("README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("area", AREAS, ids=lambda area: area.name)
def test_every_area_is_documented(area: Area) -> None:
    """It has its row in the table of the bench's own page, and a module that says how it reads its data."""
    module = import_module(f"bench.{area.name}")
    assert f"| `{area.name}` |" in README
    assert (module.__doc__ or "").startswith(f"Area `{area.name}`: ")


def test_an_area_is_loaded_when_it_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """And answers what its module answers."""
    monkeypatch.setattr("bench.lines.measure", lambda request: {"gold": str(request.gold)})
    by_name = {area.name: area for area in AREAS}
    assert by_name["lines"].measure(Request(gold=Path("x"))) == {"gold": "x"}
