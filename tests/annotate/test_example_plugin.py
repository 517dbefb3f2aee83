"""The example of a plug-in: built as a package, found by its entry point, told in the how-to as it stands."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

import pytest

from dateline.annotate import BUILTIN, load_annotators
from dateline.annotate.registry import make_annotators
from dateline.pipeline.run import read_pages
from dateline.schema import Record
from tests.pipeline.encoders import CapitalEncoder
from tests.pipeline.test_run import page
from tools.checkout import ROOT

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLE = ROOT / "examples/plugin"
CODE = EXAMPLE / "src/dateline_treaties/__init__.py"
HOW_TO = (ROOT / "docs/how-to/add-a-kind-of-fact.md").read_text(encoding="utf-8")
STORY = (
    "The border has followed the river since the treaty of 1926, which both kings signed in the old palace, and the "
    "clerk of the archive said on Monday that neither of the two copies had been lost in the fire."
)
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", flags=re.MULTILINE | re.DOTALL)  # a block of code in the how-to


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the example as a built package, from a copy: building leaves nothing in the checkout."""
    copy = shutil.copytree(EXAMPLE, tmp_path_factory.mktemp("plugin") / "plugin")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(copy / "dist")]
    subprocess.run(command, cwd=copy, check=True, capture_output=True)
    (built,) = (copy / "dist").glob("*.whl")
    return built


def test_a_built_package_is_found_and_runs(wheel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python finds packages inside wheels, so that nothing has to be installed."""
    monkeypatch.syspath_prepend(wheel)
    own = [annotator.name for annotator in make_annotators(BUILTIN)]
    assert [annotator.name for annotator in load_annotators()] == [*own, "treaties"]
    (record,) = read_pages([page(STORY)], encoder=CapitalEncoder())
    assert isinstance(record, Record)
    assert [fact["year"] for fact in record.extra["treaties"]] == [1926]


def test_its_own_test_passes(wheel: Path) -> None:
    """What a reader copies comes with a test that is true."""
    environment = os.environ | {"PYTHONPATH": str(wheel)}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"]
    done = subprocess.run(
        command, cwd=wheel.parents[1], env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_how_to_shows_the_example() -> None:
    """Its code, and its entry point, are those of the package but for the module's docstring."""
    shown = dict(FENCE.findall(HOW_TO))
    _, _, code = CODE.read_text(encoding="utf-8").partition("\n\n")
    assert shown["python"] == code
    project = tomllib.loads((EXAMPLE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert tomllib.loads(shown["toml"])["project"]["entry-points"] == project["entry-points"]
