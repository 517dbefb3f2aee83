"""Processes without PyTorch."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.cli.program import ROOT

TORCH = """
class cuda:
    device_count = staticmethod(lambda: 0)
    class amp:
        class common:
            amp_definitely_not_available = staticmethod(lambda: True)
__version__ = "2.0.0"
"""
LOAD = """
import sys
from dateline.pipeline.lean import keep_torch_out
for _ in range(2):
    keep_torch_out()
import dateline.annotate, thinc.compat
print(thinc.compat.has_torch, "torch" in sys.modules, len([f for f in sys.meta_path if type(f).__name__ == "_Finder"]))
import torch
print(torch.__version__)
"""


@pytest.fixture
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """One in which there is a PyTorch, of a few lines."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "torch" / "utils").mkdir(parents=True)
    (folder / "torch" / "__init__.py").write_text(f"from torch import backends\n{TORCH}", encoding="utf-8")
    for name in ("utils/__init__", "utils/dlpack", "backends"):
        (folder / "torch" / f"{name}.py").write_text("", encoding="utf-8")
    return {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT / 'src'}"}


def load(environment: dict[str, str]) -> list[str]:
    """Return what a program prints that loads spaCy."""
    done = subprocess.run([sys.executable, "-c", LOAD], capture_output=True, env=environment, check=True, text=True)
    return done.stdout.splitlines()


def test_spacy_finds_none(environment: dict[str, str]) -> None:
    """Once is enough; whoever imports it by name has it."""
    assert load(environment) == ["False False 1", "2.0.0"]


def test_it_can_be_had(environment: dict[str, str]) -> None:
    """For plug-ins that need it."""
    assert load(environment | {"DATELINE_TORCH": "1"}) == ["True True 0", "2.0.0"]
