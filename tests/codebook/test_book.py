"""The codebook as shipped, and with types of the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.codebook.book import shared_codebook, shipped_codebook
from dateline.codebook.own import OWN, read_own
from dateline.codebook.search import search_codebook
from dateline.errors import UsageError

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


def test_the_nearest_score_is_taken() -> None:
    """That of the code, else of the mode, else of the type."""
    book = shipped_codebook()
    assert book.score("RETREAT", mode="resign", cameo="0871") == 9.0
    assert book.score("RETREAT", mode="resign") == 4.5
    assert book.score("RETREAT") == 6.5
    assert book.score("HARVEST") is None
    assert (book.quad("RETREAT"), book.quad("HARVEST")) == (2, None)


@pytest.mark.parametrize(
    ("query", "first"),
    [("hunger strike", "142"), ("042", "042"), ("CEASEFIRE", "RETREAT ceasefire"), ("peacekeepers", "0334")],
)
def test_words_find_entries(query: str, first: str) -> None:
    """In names, codes, labels and descriptions, in any form of the word."""
    assert first in [entry.name for entry in search_codebook(shipped_codebook(), query)][:4]


def test_no_words_find_nothing() -> None:
    """Nor do words of which one is unknown."""
    assert search_codebook(shipped_codebook(), " ") == []
    assert search_codebook(shipped_codebook(), "hunger zebra") == []


@pytest.mark.usefixtures("own")
def test_own_types_are_added() -> None:
    """Beside those of PLOVER."""
    types = shared_codebook().types
    assert types["HARVEST"].patterns == ("harvest/v",)
    assert len(types) == 17


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("AID: {about: x, patterns: [y/v]}", "a type of PLOVER"),
        ("X: {about: x}", "no patterns"),
        ("X: {patterns: [y/v]}", "about"),
        ("X: {about: x, colour: red}", "colour"),
        ("[", "no file of event types"),
        ("- a", "no file of event types"),
    ],
)
def test_bad_files_are_refused(tmp_path: Path, text: str, said: str) -> None:
    """The message says what is wrong."""
    path = tmp_path / "types.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match="D530") as raised:
        read_own(path, taken=frozenset({"AID"}))
    assert said in str(raised.value)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """By its path, with the variable that names it."""
    with pytest.raises(UsageError, match=OWN):
        read_own(tmp_path / "none.yaml", taken=frozenset())
