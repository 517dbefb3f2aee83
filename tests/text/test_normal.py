"""Normal form: what changes, what stays, and that every change is told."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.text.normal import Edit, apply_edits, find_edits, normalise, strip_accents

# text of all kinds, with what matters here often in it
ODD = "\r\n\t\x00\x0b\x85\u2028\u202e\u0301\u0323\u0344\u1161\u11a8\uac00\u0958\u212b\ud800\udc00e가"
TEXTS = st.text(st.one_of(st.sampled_from(ODD), st.characters()), max_size=60)  # no row of 64 marks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The harbour\r\nwas closed\ron Friday.\n\r", "The harbour\nwas closed\non Friday.\n\n"),
        ("\r\r\n\n", "\n\n\n"),
        ("The cafe\u0301 of A\u030alesund", "The café of Ålesund"),
        ("q\u0301\u0323", "q\u0323\u0301"),  # marks have an order of their own
        ("\u212b and \u2126", "Å and Ω"),  # the signs for ångström and ohm are the letters
        ("\u1112\u1161\u11ab", "한"),  # Hangul in parts
        ("\u0958", "\u0915\u093c"),  # normal form takes some letters apart
        ("page one\x0cpage two\x0bline\x85next\u2028more\u2029end", "page one\npage two\nline\nnext\nmore\nend"),
        ("\x00The\x07 min\x80ister\x7f", " The  min ister "),
        ("half \ud83d a pair", "half \ufffd a pair"),
        ("\x01\u0301\u0323", " \u0323\u0301"),
        ("a\tb c\u00a0d", "a\tb c\u00a0d"),
        ("", ""),
    ],
)
def test_normal_form(text: str, expected: str) -> None:
    """One line end, composed letters, no controls; tabs and hard spaces are text."""
    assert normalise(text).text == expected


def test_controls_and_directions_are_counted() -> None:
    """Controls go, direction controls stay, and both are known."""
    normal = normalise("a\x00b\x01c \u202edrow\u202c\r\n\x0c")
    assert (normal.text, normal.controls, normal.bidi) == ("a b c \u202edrow\u202c\n\n", 2, 2)


def test_edits_name_what_changed() -> None:
    """Places are those of the string before; what stays as it is has no edit."""
    text = "Cafe\u0301\r\nÅlesund\x00"
    assert list(find_edits(text)) == [Edit(3, 5, "é"), Edit(5, 7, "\n"), Edit(14, 15, " ")]
    assert list(find_edits(normalise(text).text)) == []


@given(TEXTS)
def test_normal_form_stays(text: str) -> None:
    """To normalise twice is to normalise once."""
    once = normalise(text).text
    assert normalise(once).text == once


@given(TEXTS)
def test_the_normal_form_is_unicodes(text: str) -> None:
    """It is NFC, with no line end but the one and no half of a pair."""
    normal = normalise(text).text
    assert unicodedata.is_normalized("NFC", normal)
    assert not set("\r\x0b\x0c\x85\u2028\u2029\ud800") & set(normal)


@given(TEXTS)
def test_edits_replay(text: str) -> None:
    """The edits are ordered, apart from each other, and lead to the normal form."""
    edits = list(find_edits(text))
    assert all(before.end <= after.start for before, after in pairwise(edits))
    assert all(edit.new and edit.start < edit.end for edit in edits)
    assert apply_edits(text, edits) == normalise(text).text


@given(st.text(st.characters(categories=("L", "N", "P", "S", "Z"), exclude_characters="\u2028\u2029")))
def test_text_without_marks_keeps_its_length_or_is_known(text: str) -> None:
    """Only letters that Unicode takes apart or replaces are touched."""
    assert normalise(text).text == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("marks", ["\u0301\u0323" * 100_000, "\u0344" * 200_000, "\u0323" * 64])
def test_rows_of_marks_cost_no_time(marks: str) -> None:
    """A letter under a hundred thousand marks would take hours to sort: it stays, and what is around it does not."""
    text = f"re\u0301gion e{marks}x\u0301 et e\u0301te\u0301"
    normal = normalise(text).text
    assert apply_edits(text, find_edits(text)) == normal
    assert normal == f"région e{marks}x\u0301 et été"
    assert normalise(normal).text == normal


def test_accents_go() -> None:
    """Ligatures are written out, or stay where only accents should go."""
    assert strip_accents("Guaidó, Đà Nẵng, \ufb01n") == "Guaido, Đa Nang, fin"
    assert strip_accents("Guaidó, \ufb01n", form="NFD") == "Guaido, \ufb01n"
