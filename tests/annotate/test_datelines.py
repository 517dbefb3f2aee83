"""Where a report was filed."""

from __future__ import annotations

import pytest

from dateline.annotate.base import facts_of
from dateline.annotate.datelines import in_dateline
from tests.annotate.pages import make_page


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KAMPALA, 3 May 2018 - Talks began.", True),
        ("KAMPALA, Uganda (Agency) \u2014 Talks began.", True),
        ("KAMPALA refused to sign.", False),
        ("The army and the police of KAMPALA said on Monday that all was quiet - at last.", False),
    ],
)
def test_a_dateline_ends_in_a_dash(text: str, expected: bool) -> None:  # noqa: FBT001 - the expected value
    """And stands at the head of its block."""
    frame = facts_of(make_page(text)).frame
    start = frame.words.index("KAMPALA")
    assert in_dateline(frame, start, start + 1) is expected
