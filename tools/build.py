"""Write every generated file of the project, or with --check say which of them is not what it should be."""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tools import (
    build_codebook,
    build_coreference,
    build_countries,
    build_events,
    build_exports,
    build_page,
    build_places,
    build_quality,
    build_quantities,
    build_statements,
    build_times,
    cli_docs,
    code_docs,
    export_docs,
    schema_docs,
)

ROOT: Final = Path(__file__).resolve().parents[1]
DIFF_LINES: Final = 20  # enough to see what changed; the file itself shows the rest


Files = dict[Path, str]  # path from the root of the project, and what the file should hold
Generator = Callable[[], Files]
GENERATORS: Final[tuple[Generator, ...]] = (
    build_codebook.outputs,
    build_coreference.outputs,
    build_countries.outputs,
    build_events.outputs,
    build_exports.outputs,
    build_page.outputs,
    build_places.outputs,
    build_times.outputs,
    build_quantities.outputs,
    build_statements.outputs,
    schema_docs.outputs,
    code_docs.outputs,
    export_docs.outputs,
    cli_docs.outputs,
    build_quality.outputs,
)


def outputs() -> Files:
    """Every generated file and what it should hold."""
    return {path: text for generate in GENERATORS for path, text in generate().items()}


def find_stale(files: Files, root: Path) -> dict[Path, str]:
    """The files that are missing under `root` or differ there, each with the first lines of its diff."""
    return {path: diff for path, text in files.items() if (diff := _diff(root / path, text))}


def write(files: Files, root: Path) -> None:
    """Write the files under `root`, leaving alone those that are right already."""
    for path in find_stale(files, root):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(files[path], encoding="utf-8", newline="\n")
        print(f"wrote {path}")


def _diff(path: Path, text: str) -> str:
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    lines = difflib.unified_diff(old.splitlines(), text.splitlines(), "committed", "generated", lineterm="", n=1)
    return "\n".join(list(lines)[:DIFF_LINES])


def main() -> int:
    """Write the files, or check them; 1 when a check finds any that is stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a file is not up to date")
    files = outputs()
    if not parser.parse_args().check:
        write(files, ROOT)
        return 0
    found = find_stale(files, ROOT)
    for path, diff in found.items():
        print(f"{path} is not what `make build` writes:\n{diff}\n")
    print(f"generated files: {len(files) - len(found)} fresh, {len(found)} stale")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
