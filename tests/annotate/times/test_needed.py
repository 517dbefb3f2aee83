"""Which kinds a pattern of the grammar of times cannot do without."""

from __future__ import annotations

import pytest

from dateline.annotate.times.expressions import LEVELS
from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.needed import find_needed


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("(?:THE )?(?P<day>SMALL|ORDINAL) MONTH", "MONTH"),
        ("UNIT (?:BEFORE|AFTER)", "UNIT"),
        ("(?P<a>UNIT|PART) SMALL?", "UNIT PART"),
        ("(?:OF (?P<at>UNIT)|PART)+", "UNIT PART"),
        ("SMALL", "SMALL"),
        ("LENGTH (?!FROM)", "LENGTH"),
    ],
)
def test_the_rarest_kinds_are_needed(pattern: str, needed: str) -> None:
    """Not what may be missing, nor what nearly every text has."""
    assert find_needed(pattern) == frozenset(CODES[kind] for kind in needed.split())


@pytest.mark.parametrize("pattern", ["THE?", "(?:THE|MONTH)*", "(?:UNIT|PART?)", "(?!UNIT)"])
def test_what_may_be_empty_needs_nothing(pattern: str) -> None:
    """Such a rule is always tried."""
    assert find_needed(pattern) is None


def test_every_shipped_rule_needs_something() -> None:
    """So that none is tried in vain on plain text."""
    assert all(rule.needed for rules in LEVELS for rule in rules)
