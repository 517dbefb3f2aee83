"""`dateline model show`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from dateline.cli.model import show
from dateline.errors import ModelError
from dateline.model.bundle import GRAPH
from tests.cli.bundles import make_bundle

if TYPE_CHECKING:
    from pathlib import Path


def test_the_card_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A person sees the card."""
    make_bundle(tmp_path)
    show(tmp_path)
    assert "tiny 0.1" in capsys.readouterr().out


def test_the_card_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A program gets manifest and card whole."""
    make_bundle(tmp_path)
    show(tmp_path, as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert told["manifest"]["name"] == "tiny"
    assert told["card"]["figures"]["int8"] == {"upos": 96.2}
    assert told["folder"] == str(tmp_path)


@pytest.mark.parametrize(("change", "code"), [(b"damaged", "D302"), (None, "D302")])
def test_a_damaged_bundle_is_refused(tmp_path: Path, change: bytes | None, code: str) -> None:
    """A file that is not what its hash says, or is gone, is an error."""
    make_bundle(tmp_path)
    if change is None:
        (tmp_path / GRAPH).unlink()
    else:
        (tmp_path / GRAPH).write_bytes(change)
    with pytest.raises(ModelError, match=code):
        show(tmp_path)


def test_no_bundle(tmp_path: Path) -> None:
    """An empty folder holds none."""
    with pytest.raises(ModelError, match="D301"):
        show(tmp_path)
