"""Names as strings: folding, acronyms, trimming."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate.names import fold_name, initials, is_acronym, is_title, trim_name


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Nicolás Maduro", "nicolas maduro"),
        ("the Côte d’Ivoire", "cote d'ivoire"),
        ("Guinea-Bissau", "guinea bissau"),
        ("Antigua & Barbuda", "antigua and barbuda"),
        ("Łódź", "lodz"),
        ("Søren  Ødegård", "soren odegard"),
        ("Theodor", "theodor"),
        ("İstanbul", "istanbul"),
        ("\u2121 Ltd", "tel ltd"),
        ("\U0001d40caria", "maria"),
        ("the The Hague group", "hague group"),
        ("The The", "the"),
    ],
)
def test_folding(name: str, folded: str) -> None:
    """Case, accents, hyphens, apostrophes and a leading article do not tell names apart."""
    assert fold_name(name) == folded


@given(st.text(max_size=40) | st.lists(st.sampled_from(["the ", "The", "’", "Ǆ", "ﬁ", "ẞ", " "])).map("".join))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    """A folded name is its own folded form, so that folded and raw names can be compared."""
    assert fold_name(fold_name(text)) == fold_name(text)


def test_each_character_folds_once() -> None:
    """Of all characters that can be written, none needs a second pass."""
    letters = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) not in {"Cn", "Cs"}]
    once = fold_name("\0".join(letters))
    assert fold_name(once) == once


@pytest.mark.parametrize("text", ["ECOWAS", "UN", "U.N.", "M23", "PdVSA", "BiH"])
def test_acronyms(text: str) -> None:
    """Capitals, with a digit or a few small letters among them, make an acronym."""
    assert is_acronym(text)


@pytest.mark.parametrize("text", ["Mali", "Al", "A", "", "UN mission", "INTERNATIONALLY", "mp", "O'Neill"])
def test_words_that_are_no_acronyms(text: str) -> None:
    """Words, single letters and headlines in capitals are none."""
    assert not is_acronym(text)


def test_initials_with_and_without_small_words() -> None:
    """Both readings of a name with small words count."""
    assert initials("Bank of the South") == {"BOTS", "BS"}


@pytest.mark.parametrize(
    ("words", "label", "kept"),
    [
        ("the African Union", "organization", "African Union"),
        ("Mali 's", "country", "Mali"),
        ("Prime Minister Ousmane Sonko", "person", "Ousmane Sonko"),
        ("Mr. Sonko ’s", "person", "Sonko"),
        ('" Sonko "', "person", "Sonko"),
        ("President 's Office", "organization", "President 's Office"),
        ("The General Assembly", "organization", "General Assembly"),
        ("University of Ohio at", "organization", "University of Ohio"),
        ("President", "person", ""),
        ("'s", "person", ""),
        ("( )", "organization", ""),
    ],
)
def test_trimming(words: str, label: str, kept: str) -> None:
    """Articles, closing 's and marks go from all names, titles from persons only."""
    start, end = trim_name(words.split(), label)
    assert words.split()[start:end] == kept.split()


def test_titles_are_known_in_any_case_and_with_a_full_stop() -> None:
    """Titles are compared without case and full stop."""
    assert is_title("Gen.")
    assert is_title("PRESIDENT")
    assert not is_title("Nicolás")
