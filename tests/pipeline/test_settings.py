"""What is read how, when nobody says anything."""

from __future__ import annotations

from inspect import signature

import pytest

import dateline
from dateline.pipeline.settings import Settings


def test_what_is_not_said_is_unknown() -> None:
    """Nothing is assumed of a page, and no address of a private network is asked."""
    settings = Settings()
    assert (settings.published, settings.uri, settings.language, settings.model) == (None, None, None, None)
    assert not settings.allow_private


def test_the_public_call_reads_the_same_way() -> None:
    """`read_many` without options reads as `Settings()` says, and tells so."""
    assert signature(dateline.read_many).parameters["workers"].default == Settings().workers
    assert f"(by default {Settings().batch_size})" in str(dateline.read_many.__doc__)


def test_settings_are_fixed() -> None:
    """A run reads its last page as its first."""
    with pytest.raises(AttributeError, match="immutable"):
        Settings().workers = 2  # type: ignore[misc]  # the mistake under test
