"""What is to come, as PLOVER codes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.codebook.book import shipped_codebook
from dateline.codebook.future import coded_type

if TYPE_CHECKING:
    from dateline.schema import EventStatus


@pytest.mark.parametrize(
    ("type_", "status", "coded"),
    [
        ("AID", "happened", "AID"),
        ("AID", "promised", "AGREE"),
        ("CONSULT", "planned", "AGREE"),
        ("ASSAULT", "possible", "THREATEN"),
        ("ACCUSE", "planned", "ACCUSE"),
        ("ASSAULT", "denied", None),
        ("RETREAT", "demanded", None),
        ("HARVEST", "planned", "HARVEST"),
    ],
)
def test_the_future_has_types_of_its_own(type_: str, status: EventStatus, coded: str | None) -> None:
    """Cooperation is AGREE, material conflict THREATEN; demands and denials are events of their own."""
    assert coded_type(type_, status, shipped_codebook()) == coded
