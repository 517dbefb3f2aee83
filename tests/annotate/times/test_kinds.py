"""Kinds as characters."""

from __future__ import annotations

from dateline.annotate.times.kinds import CODES, NAMES, compile_kinds


def test_each_kind_has_a_character_of_its_own() -> None:
    """No two share one."""
    assert len(set(CODES.values())) == len(CODES) == len(NAMES)


def test_a_pattern_reads_kinds_and_keeps_groups() -> None:
    """White space means nothing."""
    pattern = compile_kinds("(?P<day> SMALL ) (?: OF )? MONTH")
    assert pattern.fullmatch(CODES["SMALL"] + CODES["MONTH"])
    assert pattern.fullmatch(CODES["SMALL"] + CODES["OF"] + CODES["MONTH"])
