"""The codebook on a screen."""

from __future__ import annotations

from dateline.cli.view.codebook import draw_code, draw_found, draw_type, draw_types
from dateline.codebook.book import shipped_codebook
from dateline.codebook.search import search_codebook
from tests.cli.screens import make_test_look, read_plain


def test_types_have_class_and_score() -> None:
    """All sixteen, one under the other."""
    lines = read_plain(draw_types(shipped_codebook(), make_test_look()))
    assert "            AID  2 material cooperation  +10" in lines


def test_a_type_tells_its_modes_and_codes() -> None:
    """Labels stand beside the first of each."""
    lines = read_plain(draw_type("CONSULT", shipped_codebook(), make_test_look()))
    assert "     CAMEO  040 Consult" in lines
    assert "            041 Discuss by telephone" in lines


def test_a_code_tells_what_it_is_in_plover() -> None:
    """With its mode, contexts and score."""
    lines = read_plain(draw_code("0871", shipped_codebook(), make_test_look()))
    assert "    PLOVER  RETREAT ceasefire" in lines
    assert "     score  +9" in lines


def test_what_is_found_names_its_type() -> None:
    """Codes with the type that they belong to."""
    look = make_test_look()
    assert "            142 (PROTEST)" in read_plain(draw_found(search_codebook(shipped_codebook(), "142"), look))
