"""The five public names of the package."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import dateline
from dateline.errors import StoreError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = ("numpy", "spacy", "onnxruntime", "lxml", "trafilatura", "httpx", "typer", "rich", "msgspec")


def run(code: str) -> str:
    """Return what a fresh Python prints."""
    result = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return result.stdout.strip()


def test_exactly_five_names_are_public() -> None:
    """Nothing else is promised."""
    assert sorted(dateline.__all__) == ["__version__", "open_store", "read", "read_many", "schema"]
    assert set(dir(dateline)) == set(dateline.__all__)


def test_importing_is_light() -> None:
    """`import dateline` loads no library of its own."""
    code = f"import sys, dateline; print([name for name in {HEAVY!r} if name in sys.modules])"
    assert run(code) == "[]"


def test_schema_loads_on_first_use() -> None:
    """The structs are there without a second import."""
    assert run("import dateline; print(dateline.schema.Record.__name__)") == "Record"


def test_unknown_names_are_attribute_errors() -> None:
    """A typing mistake is told as Python tells it."""
    with pytest.raises(AttributeError, match="has no attribute 'reed'"):
        dateline.reed  # noqa: B018 - the mistake under test


def test_a_folder_is_for_read_many(tmp_path: Path) -> None:
    """`read` says which call reads folders."""
    with pytest.raises(UsageError, match="D510"):
        dateline.read(tmp_path)


def test_no_workers_is_refused_at_the_call() -> None:
    """`read_many` checks before the first result is asked for."""
    with pytest.raises(UsageError, match="D511"):
        dateline.read_many(["page.txt"], workers=0)


def test_stores_are_not_in_this_version(tmp_path: Path) -> None:
    """The name is there, and says so."""
    with pytest.raises(StoreError, match="D401"):
        dateline.open_store(tmp_path)
