"""Claims by field."""

from __future__ import annotations

from dateline.page.metadata.claims import of_field, tidy
from tests.page.metadata.made import claim


def test_claims_keep_their_order() -> None:
    """Only claims of the field come, first things first."""
    claims = [claim("title", "A"), claim("author", "B"), claim("title", "C")]
    assert [each.value for each in of_field(claims, "title")] == ["A", "C"]


def test_white_space_is_tidied() -> None:
    """A value lies on one line."""
    assert tidy(" Ferry\n\t sinks\u00a0off Skye ") == "Ferry sinks off Skye"
