"""Each import contract catches a breach planted for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest

from tools.checkout import ROOT

if TYPE_CHECKING:
    from pathlib import Path

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
FORBIDDEN = [contract["forbidden_modules"][0] for contract in CONTRACTS if contract["type"] == "forbidden"]
BREACHES = {
    "text/planted.py": "".join(f"import {name}\n" for name in FORBIDDEN),
    "annotate/planted.py": "from dateline import pipeline\nfrom dateline.annotate import actors\n",
    "unheard_of/__init__.py": "",
}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What import-linter says of a copy of the package with a breach for every contract."""
    root: Path = tmp_path_factory.mktemp("planted")
    no_code = shutil.ignore_patterns("__pycache__", "bundle", "resources")
    shutil.copytree(ROOT / "src/dateline", root / "src/dateline", ignore=no_code)
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    kinds = 'modules = ["dateline.annotate.actors"'
    assert kinds in settings
    settings = settings.replace(kinds, f'{kinds}, "dateline.annotate.planted"')
    (root / "pyproject.toml").write_text(settings, encoding="utf-8")
    for name, text in BREACHES.items():
        path = root / "src/dateline" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    program = "from importlinter.cli import lint_imports_command as run; run()"
    environment = os.environ | {"PYTHONPATH": str(root / "src"), "COLUMNS": "500"}
    command = [sys.executable, "-c", program, "--no-cache"]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, encoding="utf-8", check=False)
    return done.stdout + done.stderr


@pytest.mark.parametrize("name", [contract["name"] for contract in CONTRACTS])
def test_a_breach_is_caught(report: str, name: str) -> None:
    """The contract is broken where something breaks it."""
    assert f"{name} BROKEN" in report


def test_every_kind_of_fact_is_bound() -> None:
    """Each built-in annotator stands in the contract that keeps kinds of fact apart."""
    from dateline.annotate import BUILTIN

    (bound,) = (set(contract["modules"]) for contract in CONTRACTS if contract["type"] == "independence")
    assert {kind.__module__ for kind in BUILTIN} == bound


def test_a_package_without_a_layer_is_caught(report: str) -> None:
    """A new package has to be given its place among the layers."""
    assert "dateline.unheard_of" in report
