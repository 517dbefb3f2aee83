"""Names and the keys under which they are held."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.kb.keys import is_latin, is_shouted, may_be_acronym, name_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Moscow", "moscow"),
        ("The Hague", "hague"),
        ("the U.S.", "us"),
        ("Sana'a", "sanaa"),
        ("Sana\u2019a", "sanaa"),
        ("São Tomé & Príncipe", "sao tome and principe"),
        ("Port-au-Prince", "port au prince"),
        ("Saint Petersburg", "st petersburg"),
        ("St. Petersburg", "st petersburg"),
        ("All Saint", "all saint"),
        ("Łódź", "lodz"),
        ("Diyarbakır", "diyarbakir"),
        ("Gießen", "giessen"),
        ("KYIV", "kyiv"),
        ("Київ", "киів"),
        ("  — ", ""),
        ("The The", "the"),
    ],
)
def test_the_key_of_a_name(name: str, key: str) -> None:
    """Case, accents, punctuation and articles are gone; what tells names apart stays."""
    assert name_key(name) == key


@given(st.text(max_size=30))
def test_the_key_of_a_key_is_itself(name: str) -> None:
    """What was made comparable is not changed by doing it again."""
    assert name_key(name_key(name)) == name_key(name)


@pytest.mark.parametrize(
    ("name", "shouted", "acronym"),
    [
        ("U.S.", True, True),
        ("G7", True, True),
        ("PdVSA", True, True),
        ("BiH", True, True),
        ("Nato", False, True),
        ("the U.S.", True, True),
        ("the us", False, False),
        ("us", False, False),
        ("Us", False, False),
        ("unesco", False, False),
        ("Mali", False, True),
        ("1990", False, False),
        ("", False, False),
    ],
)
def test_what_can_be_an_acronym(name: str, shouted: bool, acronym: bool) -> None:  # noqa: FBT001 - columns of a table
    """Capitals make one; a capital alone does where the word is long enough to be spoken."""
    assert (is_shouted(name), may_be_acronym(name)) == (shouted, acronym)


@pytest.mark.parametrize(("name", "latin"), [("Hồ Chí Minh", True), ("Łódź", True), ("Київ", False), ("東京", False)])
def test_scripts_are_told_apart(name: str, latin: bool) -> None:  # noqa: FBT001 - columns of a table
    """Vietnamese is written in Latin letters, Ukrainian is not."""
    assert is_latin(name) is latin
