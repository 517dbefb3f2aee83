"""Limits have defaults that suit a page, and say so when one is passed."""

from __future__ import annotations

import msgspec
import pytest

from dateline.page.limits import DEFAULT, Limits


def test_the_defaults_are_bounds() -> None:
    """Nothing is without a bound, and nothing private is reached, unless that is asked for."""
    assert Limits() == DEFAULT
    assert all(value > 0 for value in (DEFAULT.max_bytes, DEFAULT.max_characters, DEFAULT.max_seconds))
    assert DEFAULT.allow_private is False


def test_limits_are_fixed() -> None:
    """One set of limits is shared by all pages of a run."""
    with pytest.raises(AttributeError):
        DEFAULT.max_bytes = 1  # type: ignore[misc]  # what must not be done
    assert msgspec.structs.replace(DEFAULT, max_bytes=1).max_bytes == 1


def test_the_error_names_the_limit() -> None:
    """And what to raise."""
    error = Limits(max_bytes=10).make_error()
    assert (error.code, error.message) == (
        "D102",
        "more than 10 bytes; raise max_bytes (--max-bytes) to read it all the same",
    )
