"""What the libraries of the store raise, told as a `StoreError` that says what to do."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from dateline.errors import StoreError
from dateline.store import codes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Rust and C libraries tell why only in words: "... No space left on device (os error 28)", "database or disk is full"
_FULL: Final = ("os error 28", "os error 122", "No space left", "disk is full", "Disk quota exceeded")
_READ_ONLY: Final = ("os error 30", "os error 13", "Read-only file system", "Permission denied", "readonly database")
_FULL_NUMBERS: Final = frozenset({errno.ENOSPC, errno.EDQUOT})


@contextmanager
def explain_writing(path: Path, *expected: type[Exception]) -> Iterator[None]:
    """Raise `StoreError` D405, D406 or D408 for an `OSError` or another expected error of writing to a store."""
    caught: tuple[type[Exception], ...] = (OSError, *expected)
    try:
        yield
    except caught as error:
        raise make_write_error(path, error) from error


def make_write_error(path: Path, error: Exception) -> StoreError:
    """Return what an error of writing means."""
    words = " ".join(str(error).split())
    if getattr(error, "errno", None) in _FULL_NUMBERS or any(sign in words for sign in _FULL):
        return StoreError(codes.DISK_FULL, f"{path}: the disk is full; nothing that was in the store is lost")
    if isinstance(error, OSError) or any(sign in words for sign in _READ_ONLY):
        return StoreError(codes.UNWRITABLE, f"{path} cannot be written ({words}); the store is as it was")
    return make_damage(path, error)


def make_damage(path: Path, error: Exception) -> StoreError:
    """Return the error of a file that is not what it should be."""
    return StoreError(codes.DAMAGED, f"{path} is damaged ({' '.join(str(error).split())}); run dateline store check")
