"""Where a quotation ends whose closing mark is missing."""

from __future__ import annotations

import pytest

from dateline.annotate.quotations.lost import find_lost_end


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We will not pay,  Sow wrote.\n", "We will not pay,"),
        ("We will not pay, the minister said.\n", "We will not pay,"),
        ("We will not pay, said Ms. Sow.\n", "We will not pay,"),
        ("We will not pay. We owe nothing. \n", "We will not pay. We owe nothing."),
        ("We will not pay. We owe nothing. She wrote “", "We will not pay. We owe nothing."),
        ("We will not pay “", "We will not pay"),
        ("", ""),
    ],
)
def test_lost_ends(text: str, words: str) -> None:
    """Blanks, the speaker's tag, the last sentence before the next mark, the end of the block."""
    limit = len(text) - (text[-1:] in {"“", "\n"})
    assert text[: find_lost_end(text, 0, limit)] == words
