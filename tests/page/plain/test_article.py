"""Which lines are the article."""

from __future__ import annotations

import numpy as np
import pytest

from dateline.page.plain.article import choose_stretch, choose_units, find_article
from dateline.page.plain.units import find_units
from tests.page.plain.pages import PAGE

SENTENCE = "The owners of the trawlers welcomed the agreement and doubted that it would hold for long."


def test_the_article_of_a_page_is_found() -> None:
    """Three paragraphs among lists, menus and notices."""
    units = find_units(PAGE)
    kept = [unit.text.split()[0] for unit, is_article in zip(units, find_article(units), strict=True) if is_article]
    assert kept == ["The", '"We', "The"]


@pytest.mark.parametrize("text", ["", "Home\nWorld\nAfrica\nSport\nContact\n"])
def test_nothing_to_read_is_no_article(text: str) -> None:
    """No lines, or a menu."""
    assert not any(find_article(find_units(text)))


@pytest.mark.parametrize(
    ("scores", "kept"),
    [
        ([-5, 4, 4, -1, 4, -5], [0, 1, 1, 0, 1, 0]),
        ([3, -6, -6, 2, 2, 2], [1, 0, 0, 1, 1, 1]),
        ([2, -6, -6, 2, 2, 2], [0, 0, 0, 1, 1, 1]),
        ([-5, -5], [0, 0]),
    ],
)
def test_the_stretch_with_the_most_evidence_is_taken(scores: list[float], kept: list[int]) -> None:
    """Inside it lines against the odds fall out; outside it only lines with very good odds stay."""
    chosen = choose_stretch(np.array(scores, dtype=np.float32), np.full(len(scores), 50.0))
    assert chosen.tolist() == [bool(flag) for flag in kept]


def test_lines_that_say_what_they_are_fall_out() -> None:
    """However good their odds: an advert, a notice of rights; but a sentence that begins so stays."""
    units = find_units(f"{SENTENCE}\nADVERTISEMENT\nBy Friday all had left.\n© The Courier\n{SENTENCE}")
    assert choose_units(units, np.full(5, 4.0, dtype=np.float32)) == [True, False, True, False, True]


def test_labels_at_either_end_fall_off() -> None:
    """A headline above and a signature below; a long list of labels is an article of its own."""
    units = find_units(f"Agreement in Walvis Bay\n{SENTENCE}\nBNA sh/lw")
    assert choose_units(units, np.full(3, 4.0, dtype=np.float32)) == [False, True, False]
    names = find_units("\n".join(f"Ship number {number}" for number in range(9)))
    assert all(choose_units(names, np.full(9, 4.0, dtype=np.float32)))
