"""The area of dirty variants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench import stress
from bench.area import Request
from bench.statements_stress import KINDS
from tests.bench.test_statements import Spotter, write_gold

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_every_kind_of_dirt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One set of figures each."""
    monkeypatch.setattr(stress, "load_encoder", lambda _folder: Spotter())
    assert set(stress.measure(Request(gold=write_gold(tmp_path)))) == set(KINDS)
