"""Events as pairs of codes."""

from __future__ import annotations

from bench.events_codes import pair_codes, take_deeds
from dateline.annotate.events.coding import Coded, code_events
from dateline.annotate.events.sides import Side
from tests.annotate.events.pages import read_sentences

PAGE = read_sentences("Kenya fined Peru for nobody .")
KENYA, PERU, NOBODY = Side(0, (0, 1), code="KEN"), Side(2, (2, 3), code="PERGOV"), Side(4, (4, 5))


def pairs(event: Coded) -> list[tuple[str, str]]:
    """Return the pairs of codes of an event."""
    return [(each["source_code"], each["target_code"]) for each in pair_codes([event], PAGE)]


def test_statements_and_appeals_have_no_type() -> None:
    """The table of 2021 leaves them out, and has the easing of sanctions as a retreat."""
    events = [
        Coded("REQUEST", code, (KENYA,), (PERU,), is_mutual=False, word=1, act="REQUEST")
        for code in ("020", "100", "085")
    ]
    assert [pair_codes([event], PAGE)[0]["type"] for event in events] == [None, "REQUEST", "RETREAT"]


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
    assert pair_codes([one], PAGE)[0]["type"] == "AID"
    both = Coded("CONSULT", "040", (KENYA,), (PERU,), is_mutual=True, word=1, act="CONSULT")
    assert pairs(both) == [("KEN", "PERGOV"), ("PERGOV", "KEN")]
    assert pairs(Coded("AID", "070", (KENYA,), (NOBODY,), is_mutual=False, word=1, act="AID")) == []


def test_common_nouns_have_the_country_that_is_said_beside_them() -> None:
    """And no other; two sides of nowhere are no pair."""
    page = read_sentences("Peru froze. The army detained the Peruvian envoy. The army detained a teacher.")
    coded = [(each["source_code"], each["target_code"]) for each in pair_codes(code_events(page), page)]
    assert coded == [("---MIL", "PERGOV")]


def test_what_is_only_alleged_or_only_a_noun_is_left_out() -> None:
    """The accusation is taken; so is a noun that leans on its verb."""
    page = read_sentences(
        "Kenya accused Peru of shelling Chile. The protest of Peru was loud. Kenya held talks with Peru."
    )
    assert [page.facts.frame.words[each.word] for each in take_deeds(code_events(page), page)] == ["accused", "held"]
