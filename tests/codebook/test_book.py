"""The codebook as shipped, and with types of the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.codebook.book import shared_codebook, shipped_codebook
from dateline.codebook.own import OWN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OWN_TYPES = """
HARVEST:
  about: A crop is brought in.
  examples: [Farmers harvested the rice.]
  patterns: ["harvest/v"]
"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file of types that is in force during a test."""
    path = tmp_path / "types.yaml"
    path.write_text(OWN_TYPES, encoding="utf-8")
    monkeypatch.setenv(OWN, str(path))
    shared_codebook.cache_clear()
    yield path
    shared_codebook.cache_clear()


def test_sixteen_types() -> None:
    """Four classes; every type has a score of its class's sign, what it is, and examples."""
    types = shipped_codebook().types
    assert len(types) == 16
    assert {kind.quad for kind in types.values()} == {1, 2, 3, 4}
    assert all(kind.about and kind.examples and kind.score is not None for kind in types.values())
    assert all((kind.score or 0) <= 0 for kind in types.values() if kind.quad in {3, 4})


def test_codes_lead_to_types() -> None:
    """Every code of CAMEO has a type, a mode that the type has, known contexts and a score."""
    book = shipped_codebook()
    for code, cameo in book.codes.items():
        assert code[:2] in book.roots
        assert cameo.mode is None or cameo.mode in book.types[cameo.type].modes, code
        assert set(cameo.contexts) <= set(book.contexts)
        assert cameo.score is not None


@pytest.mark.usefixtures("own")
def test_own_types_are_added() -> None:
    """Beside those of PLOVER."""
    types = shared_codebook().types
    assert types["HARVEST"].patterns == ("harvest/v",)
    assert len(types) == 17
