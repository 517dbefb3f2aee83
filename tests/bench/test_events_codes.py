"""Events as pairs of codes."""

from __future__ import annotations

from bench.events_codes import pair_codes
from dateline.annotate.events.coding import Coded
from dateline.annotate.events.sides import Side

KENYA, PERU, NOBODY = Side(0, (0, 1), code="KEN"), Side(2, (2, 3), code="PERGOV"), Side(4, (4, 5))


def pairs(event: Coded) -> list[tuple[str, str]]:
    """Return the pairs of codes of an event."""
    return [(each["source_code"], each["target_code"]) for each in pair_codes([event])]


def test_every_source_meets_every_target() -> None:
    """What has no direction goes both ways; a side without a code is left out."""
    one = Coded("AGREE", "070", (KENYA,), (PERU, NOBODY), is_mutual=False, word=1, act="AID")
    assert pairs(one) == [("KEN", "PERGOV")]
    assert pair_codes([one])[0]["type"] == "AID"
    both = Coded("CONSULT", "040", (KENYA,), (PERU,), is_mutual=True, word=1, act="CONSULT")
    assert pairs(both) == [("KEN", "PERGOV"), ("PERGOV", "KEN")]
    assert pairs(Coded("AID", "070", (KENYA,), (NOBODY,), is_mutual=False, word=1, act="AID")) == []
