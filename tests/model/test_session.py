"""ONNX Runtime behind one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.errors import ModelError
from dateline.model.session import OnnxRunner

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_that_is_no_graph(tmp_path: Path) -> None:
    """It is said what is wrong, whatever the library raises."""
    (tmp_path / "encoder.onnx").write_bytes(b"no graph")
    with pytest.raises(ModelError, match="D304"):
        OnnxRunner(tmp_path / "encoder.onnx")
