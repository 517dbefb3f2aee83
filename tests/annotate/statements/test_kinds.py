"""Direct, indirect, mixed."""

from __future__ import annotations

import pytest

from dateline.annotate.statements.attribution import Attribution
from dateline.annotate.statements.kinds import find_kind
from tests.annotate.statements.pages import QUOTE, page


@pytest.mark.parametrize(
    ("content", "kind"), [((0, 6), "direct"), ((6, 8), "indirect"), ((2, 8), "mixed"), ((8, 9), "indirect")]
)
def test_kinds(content: tuple[int, int], kind: str) -> None:
    """By the share of words in quotation marks; stops do not count."""
    assert find_kind(page(QUOTE), Attribution(None, None, (content,), 1.0)) == kind
