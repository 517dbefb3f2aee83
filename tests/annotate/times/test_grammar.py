"""A cascade of rules over kinds of tokens."""

from __future__ import annotations

import pytest

from dateline.annotate.times.grammar import Found, apply_level, make_rule
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.tokens import Item, cut_tokens


def _join(found: Found) -> list[Item]:
    return found.make("DATE", len(found.all))


def test_the_longest_match_counts() -> None:
    """Of those that begin at the same token."""
    rules = (make_rule("SMALL", _join), make_rule("SMALL MONTH", _join))
    (item, _) = apply_level(rules, cut_tokens("4 May x"))
    assert (item.text, item.value, item.code) == ("4 may", 2, CODES["DATE"])


def test_a_rule_may_pass() -> None:
    """Then the next one has its turn, or the tokens stay."""
    rules = (make_rule("SMALL MONTH", lambda _: None), make_rule("SMALL", _join))
    assert [item.text for item in apply_level(rules, cut_tokens("4 May"))] == ["4", "may"]


def test_what_stands_outside_a_group_stays() -> None:
    """A preposition that a rule looks at is no part of what it builds."""
    rules = (make_rule("IN (?P<month> MONTH )", lambda found: found.make("DATE", 1, since="month")),)
    assert [item.code for item in apply_level(rules, cut_tokens("in May"))] == [CODES["IN"], CODES["DATE"]]


def test_a_kind_that_is_none_is_refused() -> None:
    """A rule with a misspelt kind never comes to be."""
    with pytest.raises(KeyError):
        make_rule("MUNTH", _join)
