"""What errors of the libraries mean."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest

from dateline.errors import StoreError
from dateline.store.trouble import explain_writing, make_damage

STORE = Path("news")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "D406"),
        (ValueError("Generic LocalFileSystem error: No space left on device (os error 28)"), "D406"),
        (sqlite3.OperationalError("database or disk is full"), "D406"),
        (OSError(errno.EROFS, "Read-only file system"), "D405"),
        (ValueError("Unable to create file: Permission denied (os error 13)"), "D405"),
        (ValueError("Parquet error: corrupt footer"), "D408"),
    ],
)
def test_codes(error: Exception, code: str) -> None:
    """Full, read-only or damaged is told from words or number."""
    with pytest.raises(StoreError, match=code), explain_writing(STORE, ValueError, sqlite3.Error):
        raise error


def test_what_is_not_expected_passes() -> None:
    """A mistake of ours is no trouble of the disk."""
    with pytest.raises(KeyError), explain_writing(STORE):
        raise KeyError


def test_the_message_is_one_line() -> None:
    """Libraries write long ones."""
    assert make_damage(STORE, ValueError("a\n  b")).message == "news is damaged (a b); run dateline store check"
