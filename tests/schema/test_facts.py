"""Ids of facts: the same everywhere, another for another fact."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.schema import make_fact_id

PARTS = st.lists(st.one_of(st.none(), st.text(), st.integers(-(2**53), 2**53), st.lists(st.text())), max_size=5)


@given(PARTS)
def test_equal_parts_give_equal_ids(parts: list[object]) -> None:
    """An id depends on nothing but what it is made of, and names its kind."""
    assert make_fact_id("actor", *parts) == make_fact_id("actor", *parts)
    assert re.fullmatch(r"actor-[0-9a-f]{16}", make_fact_id("actor", *parts))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("actor", "Chad"), ("place", "Chad")),
        (("actor", "Chad"), ("actor", "chad")),
        (("actor", "ab", "c"), ("actor", "a", "bc")),
        (("actor", None), ("actor", "")),
        (("actor", 1), ("actor", "1")),
        (("actor", ["a", "b"]), ("actor", "a", "b")),
    ],
)
def test_other_parts_give_other_ids(left: tuple[str, object], right: tuple[str, object]) -> None:
    """Kind, case, borders between parts, unknown and type all count."""
    assert make_fact_id(*left) != make_fact_id(*right)


def test_an_id_is_the_same_on_every_machine() -> None:
    """An id that others have stored stays what it is."""
    assert make_fact_id("actor", "Chad", 3, None) == "actor-f37fc59e0301be95"
