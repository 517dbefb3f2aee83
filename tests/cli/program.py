"""Runs the program as a shell would: its own process, its two outputs apart."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLAIN = {"PYTHONUTF8": "1", "COLUMNS": "80", "NO_COLOR": "1", "TERM": "dumb"}


def run(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run `dateline` with the arguments and return what came of it."""
    return subprocess.run(
        [sys.executable, "-m", "dateline.cli", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **PLAIN, **environment},
        timeout=120,
    )


def run_shell(line: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line of bash in which `$D` stands for the program, for redirections that Python cannot make."""
    return subprocess.run(
        ["/bin/bash", "-o", "pipefail", "-c", line],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), **PLAIN, "D": f"{sys.executable} -m dateline.cli"},
        timeout=120,
    )
