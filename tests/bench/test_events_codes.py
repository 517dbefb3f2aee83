"""Events as pairs of codes."""

from __future__ import annotations

from bench.events_codes import pair_codes, take_deeds
from dateline.annotate.events.coding import Coded
from dateline.annotate.events.sides import Side
from tests.annotate.events.pages import read_sentences

KENYA, PERU, NOBODY = Side(0, (0, 1), code="KEN"), Side(2, (2, 3), code="PERGOV"), Side(4, (4, 5))


def pairs(event: Coded) -> list[tuple[str, str]]:
    """Return the pairs of codes of an event."""
    return [(each["source_code"], each["target_code"]) for each in pair_codes([event])]


def test_statements_and_appeals_have_no_type() -> None:
    """The table of 2021 leaves them out, and has the easing of sanctions as a retreat."""
    events = [
        Coded("REQUEST", code, (KENYA,), (PERU,), is_mutual=False, word=1, act="REQUEST")
        for code in ("020", "100", "085")
    ]
    assert [pair_codes([event])[0]["type"] for event in events] == [None, "REQUEST", "RETREAT"]


def test_the_deed_is_taken_for_what_announces_it() -> None:
    """An agreement stands where it is of nothing that is coded."""
    page = read_sentences("Kenya agreed to lift the sanctions on Peru.")
    words = page.facts.frame.words
    agreed, lifted = (
        Coded(type_, code, (KENYA,), (PERU,), is_mutual=False, word=words.index(word), act=type_)
        for type_, code, word in (("AGREE", "030", "agreed"), ("CONCEDE", "085", "lift"))
    )
    assert take_deeds([agreed, lifted], page) == [lifted]
    assert take_deeds([agreed], page) == [agreed]


def test_every_source_meets_every_target() -> None:
    """What has no direction goes both ways; a side without a code is left out."""
    one = Coded("AGREE", "070", (KENYA,), (PERU, NOBODY), is_mutual=False, word=1, act="AID")
    assert pairs(one) == [("KEN", "PERGOV")]
    assert pair_codes([one])[0]["type"] == "AID"
    both = Coded("CONSULT", "040", (KENYA,), (PERU,), is_mutual=True, word=1, act="CONSULT")
    assert pairs(both) == [("KEN", "PERGOV"), ("PERGOV", "KEN")]
    assert pairs(Coded("AID", "070", (KENYA,), (NOBODY,), is_mutual=False, word=1, act="AID")) == []
