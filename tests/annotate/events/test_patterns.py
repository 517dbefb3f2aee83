"""How patterns are written."""

from __future__ import annotations

import pytest

from dateline.annotate.events.patterns import Condition, PatternError, parse_pattern

LISTS = {"talks": ["talk", "meeting"]}


def test_a_pattern_has_lemmas_conditions_and_sides() -> None:
    """All that can be written."""
    pattern = parse_pattern("hold|have/v obj=@talks|session with=* prt=- >with|to <-", LISTS)
    assert (pattern.lemmas, pattern.part) == (("hold", "have"), "v")
    assert pattern.conditions == (
        Condition(("obj",), frozenset({"talk", "meeting", "session"})),
        Condition(("with",), None),
        Condition(("prt",), frozenset()),
    )
    assert (pattern.actor, pattern.recipient) == ((), ("with", "to"))
    assert pattern.weight == 5


def test_a_verb_is_what_names_no_part() -> None:
    """And nothing is asked of it."""
    pattern = parse_pattern("meet", {})
    assert (pattern.part, pattern.conditions, pattern.actor, pattern.recipient, pattern.weight) == (
        "v",
        (),
        None,
        None,
        0,
    )


@pytest.mark.parametrize("text", ["/v", "meet obj", "meet obj=@none", "meet =x", "meet >"])
def test_what_is_no_pattern_is_told(text: str) -> None:
    """With the pattern in the message."""
    with pytest.raises(PatternError, match=r"'.*'"):
        parse_pattern(text, LISTS)
