"""The tree of exceptions: codes, messages, and the way across processes."""

from __future__ import annotations

import copy
import pickle

import pytest

from dateline.errors import (
    AnnotatorError,
    DatelineError,
    ModelError,
    PageError,
    SchemaError,
    StoreError,
    UsageError,
)

KINDS = [AnnotatorError, ModelError, PageError, SchemaError, StoreError, UsageError]


@pytest.mark.parametrize("kind", KINDS)
def test_one_except_catches_all(kind: type[DatelineError]) -> None:
    """Whoever catches `DatelineError` catches everything that Dateline raises on purpose."""
    with pytest.raises(DatelineError):
        raise kind("D101", "page.html cannot be read; check the path")


def test_an_error_tells_code_and_message() -> None:
    """The code is for programs, the message for people; printed, an error shows both."""
    error = PageError("D101", "page.html cannot be read; check the path")
    assert (error.code, error.message) == ("D101", "page.html cannot be read; check the path")
    assert str(error) == "D101: page.html cannot be read; check the path"


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_crosses_processes_whole(kind: type[DatelineError]) -> None:
    """What a worker raises arrives as the same kind with code and message."""
    error = kind("D302", "labels.json is damaged")
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - our own bytes
        assert type(other) is kind
        assert (other.code, other.message) == (error.code, error.message)
