"""Speech, chosen words, titles."""

from __future__ import annotations

import pytest

from dateline.annotate.quotations import find_quotations, tell_form


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("“We will not pay a cent”, he said.", "speech"),
        ("“Never again,” he said.", "speech"),
        ("“We left,” he said.", "speech"),
        ("He spoke of a “peace plan” again.", "words"),
        ("The “rebels” left.", "words"),
        ("She wrote “The Winter of Our Rivers” in 1990.", "title"),
        ("She sang “Autumn Leaves” twice.", "title"),
        ("“Stop The War!” they cried.", "speech"),
        ("“We", "speech"),
        ("“”", "words"),
    ],
)
def test_forms(text: str, form: str) -> None:
    """Length, the stop before the closing mark, and capitals tell."""
    (quotation,) = find_quotations(text, [(0, len(text))])
    assert tell_form(text, quotation) == form
