"""Codes are the promise to programs: each is told apart, and what it stands for is written beside it."""

from __future__ import annotations

import inspect
import re

from dateline.page import codes

CODES = {name: value for name, value in vars(codes).items() if name.isupper()}


def test_codes_are_told_apart() -> None:
    """No two names share a code."""
    assert len(set(CODES.values())) == len(CODES)


def test_errors_and_notes_have_ranges_of_their_own() -> None:
    """D101 to D149 for pages that could not be read, D151 to D199 for notes on pages that were."""
    numbers = {int(code.removeprefix("D")) for code in CODES.values()}
    assert numbers <= {*range(101, 150), *range(151, 199)}
    assert codes.UNREADABLE < "D150" < codes.TRUNCATED


def test_each_code_is_explained() -> None:
    """The reference of codes is made of the comments."""
    lines = [line for line in inspect.getsource(codes).splitlines() if ': Final = "D' in line]
    assert len(lines) == len(CODES)
    assert all(re.search(r'"  # \w.{10,}', line) for line in lines)
