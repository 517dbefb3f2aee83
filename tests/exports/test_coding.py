"""Events as PLOVER and CAMEO code them."""

from __future__ import annotations

from dateline.exports.coding import NEGATED, NO_CODE, UNTOLD, code_events
from tests.exports.pages import make_record, make_run


def test_what_is_coded_and_what_is_not() -> None:
    """What is to come is coded as the threat of it; what is denied or negated is left out and counted."""
    run = make_run()
    coded = {event.id: coding for event, coding in code_events(make_record(), run, in_cameo=False)}
    assert {id_: coding.type for id_, coding in coded.items()} == {
        "event-1": "CONSULT",
        "event-2": "ASSAULT",
        "event-3": "THREATEN",
    }
    assert (coded["event-3"].cameo, coded["event-3"].quad) == ("130", 3)
    assert run.left_out == {NEGATED: 1, UNTOLD: 1}


def test_no_code_is_made_up() -> None:
    """An event that has no code of CAMEO has no row among them."""
    run = make_run()
    assert [event.id for event, _ in code_events(make_record(), run, in_cameo=True)] == ["event-1", "event-3"]
    assert run.left_out[NO_CODE] == 1
