"""Numbers that are no quantities."""

from __future__ import annotations

import pytest

from tests.annotate.quantities.reads import read


@pytest.mark.parametrize(
    "text",
    [
        "The club won 2-1 in Turin.",
        "Okafor, 52, has run the mine for nine years.",
        "The talks began at 7:30 pm on 12 March 2018.",
        "Boeing 737 jets and G20 leaders use Room 12 at 10 Harbour Road.",
    ],
)
def test_what_is_no_quantity(text: str) -> None:
    """Scores, ages, lengths of time, dates, clock times, names, labels, addresses."""
    assert read(text).quantities == []
