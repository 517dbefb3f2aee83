"""What is loaded when: a light import, a light --help."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {"lxml", "numpy", "onnxruntime", "pyarrow", "rich", "spacy", "trafilatura", "typer", "httpx"}
HEAVY_FOR_HELP = HEAVY - {"rich", "typer"}  # these two print the help


def loaded_by(code: str) -> set[str]:
    """The top-level modules that a fresh interpreter holds after running `code`."""
    program = f"{code}\nimport sys\nprint('\\n' + ' '.join({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split("\n")[-2].split())


def test_importing_dateline_loads_nothing_heavy() -> None:
    """`import dateline` costs no library but msgspec."""
    assert loaded_by("import dateline") & HEAVY == set()


def test_asking_for_help_loads_nothing_that_reads() -> None:
    """`dateline --help` loads what prints it, not what reads pages."""
    code = """
import sys
from dateline.cli.app import main
sys.argv = ["dateline", "--help"]
try:
    main()
except SystemExit:
    pass
"""
    assert loaded_by(code) & HEAVY_FOR_HELP == set()


@pytest.mark.parametrize("name", ["read", "read_many", "open_store", "schema", "__version__"])
def test_the_five_public_names_are_there(name: str) -> None:
    """The package offers them, and `dir` lists them."""
    import dateline

    assert hasattr(dateline, name)
    assert name in dir(dateline)
