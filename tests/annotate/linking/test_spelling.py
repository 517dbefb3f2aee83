"""Names in other spellings and orders."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate.linking.spelling import other_orders, sound_of, sounds_alike, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("zelenskiy", "zelensky"),
        ("lukashenka", "lukashenko"),
        ("qadhafi", "gaddafi"),
        ("mohammed", "muhammad"),
        ("djibril", "jibril"),
        ("aleksandr", "alexander"),
        ("khatami", "hatami"),
    ],
)
def test_ways_of_writing_one_word_sound_alike(one: str, other: str) -> None:
    """Transliterations differ in vowels, doubled letters and a few signs for one sound."""
    assert sound_of(one) == sound_of(other)


@pytest.mark.parametrize(("one", "other"), [("museveni", "kagame"), ("biden", "boden-smith"), ("sall", "hall")])
def test_other_words_do_not(one: str, other: str) -> None:
    """What has other consonants is another name."""
    assert sound_of(one) != sound_of(other)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("v putin", "vladimir putin", True),
        ("zelenskiy", "volodymyr zelensky", True),
        ("orban viktor", "viktor orban", True),
        ("vera putina", "vladimir putin", False),
        ("sal", "macky sall", False),
        ("", "macky sall", True),
    ],
)
def test_names_are_compared_word_by_word(one: str, other: str, *, alike: bool) -> None:
    """Each word of the shorter one stands in the longer one; short words must be the same."""
    assert sounds_alike(one.split(), other.split()) is alike


def test_other_orders() -> None:
    """Family name first or last, without what stands between, without what comes after."""
    assert set(other_orders(("orban", "viktor"))) == {("viktor", "orban")}
    assert ("joseph", "biden") in set(other_orders(("joseph", "r", "biden", "jr")))
    assert list(other_orders(("putin",))) == []


@given(st.text(max_size=30))
def test_any_text_has_words_and_sounds(text: str) -> None:
    """Nothing raises."""
    assert all(isinstance(sound_of(word), str) for word in words_of(text))
    list(other_orders(words_of(text)))
