"""The outlet that a text speaks of as its own."""

from __future__ import annotations

import pytest

from dateline.page.inference.outlets import infer_outlet
from tests.page.metadata.made import page


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Minutes seen by The Courier say so. The mayor told The Courier that it was late.", "The Courier"),
        ("The pilot told BBN. In a statement to BBN, the owner denied it.", "BBN"),
        ("Minutes seen by Islands Radio say so. She told Islands Radio that it was late.", "Islands Radio"),
    ],
)
def test_outlets_and_their_words(text: str, outlet: str) -> None:
    """What is shown or told to the same outlet, twice and more, is told to this one."""
    whole, blocks = page(("paragraph", text))
    found = infer_outlet(whole, blocks)
    assert found is not None
    assert (found.kind, found.value) == ("publisher", outlet)
    assert all(outlet in span.quote for span in found.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor told The Courier that it was late.",
        "She told Mensah. He told Mensah again.",
        "The mayor told Reuters. The owner told Reuters.",
        "It told The Courier. It told The Courier. He told The Post. He told The Post.",
    ],
)
def test_words_that_name_no_outlet(text: str) -> None:
    """Once may be another outlet's story; persons and agencies are told things too; two outlets are none."""
    whole, blocks = page(("paragraph", text))
    assert infer_outlet(whole, blocks) is None
