"""Whose money it is."""

from __future__ import annotations

import pytest

from tests.annotate.quantities.reads import read


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The grant is worth $2 million, Ottawa said in Canada.", None),
        ("The grant is worth $2 million, the United States said.", "USD"),
        ("Mexico owes 40 million pesos.", "MXN"),
        ("The town owes 40 million pesos.", None),
    ],
)
def test_whose_money_it_is_stays_open_where_the_page_does_not_tell(text: str, code: str | None) -> None:
    """With a note."""
    facts = read(text)
    assert [quantity.unit for quantity in facts.quantities] == [code]
    assert [note.code for note in facts.notes] == (["N402"] if code is None else [])
