"""Tests mirror the package, and what is shipped is in the package."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tools.checkout import ROOT, own_files

PACKAGE = Path("src/dateline")
# Modules without a test file of their own, and why.
COVERED_ELSEWHERE: dict[str, str] = {
    "__init__.py": "tests/project/test_start.py, and every test that reads",
    "annotate/quantities/draft.py": "declares a struct; tests/annotate/quantities/test_reading.py fills it",
    "annotate/roles/found.py": "declares a struct and nothing else; tests/annotate/roles/test_find.py fills it",
    "annotate/times/readings.py": "declares structs and nothing else; every test of tests/annotate/times gets them",
    "annotate/statements/attribution.py": "declares a struct and nothing else; tests/annotate/statements fills it",
    "cli/kb/options.py": "declares options and nothing else; tests/cli/kb uses them",
    **dict.fromkeys(
        (f"cli/ask/{name}.py" for name in ("actors", "events", "quantities", "search", "sql", "statements")),
        "a thin call each; tests/cli/ask/test_commands.py runs them all",
    ),
    "cli/ask/options.py": "declares options and nothing else; tests/cli/ask uses them",
    "cli/store/options.py": "declares options and nothing else; tests/cli/store uses them",
    "exports/base.py": "declares structs and nothing else; tests/exports makes and uses them",
    **dict.fromkeys(
        ("exports/rows.py", "exports/spots.py"), "tests/exports/test_gdelt.py and test_icews.py, which are made of them"
    ),
    "imports/codes.py": "declares codes and nothing else; tests/imports raises each of them",
    "schema/imported.py": "declares structs and nothing else; tests/imports fills them",
    "jobs/work.py": "declares a struct and nothing else; tests/jobs/test_local.py fills it",
    "jobs/watch/ledger.py": "tests/jobs/watch/test_visits.py, with the visits that it keeps",
    "jobs/watch/rounds.py": "tests/jobs/watch/test_watching.py goes round",
    "store/codes.py": "declares codes and nothing else; tests/store raises each of them",
    "kb/codes.py": "declares codes and nothing else; tests/kb raises each of them",
    "kb/entries.py": "declares structs and nothing else; tests/kb/test_base.py gets them",
    "kb/records.py": "declares structs and nothing else; tests/kb/test_writer.py writes them",
    "page/signs.py": "declares a struct and nothing else; tests/page/metadata/test_signs.py fills it",
    **dict.fromkeys(
        (
            f"schema/{name}.py"
            for name in ("actors", "events", "fields", "places", "quantities", "record", "statements", "times")
        ),
        "declares structs and nothing else; tests/schema/test_derive.py writes and reads them",
    ),
}
MODULES = [path.relative_to(PACKAGE) for path in own_files() if path.is_relative_to(PACKAGE) and path.suffix == ".py"]
CODE = [path for path in MODULES if path.name not in {"__init__.py", "__main__.py"} or path == Path("__init__.py")]


def has_test(module: Path) -> bool:
    """Whether tests/ holds a file for this module at the mirrored place."""
    return (ROOT / "tests" / module.parent / f"test_{module.stem}.py").exists()


@pytest.mark.parametrize("module", CODE, ids=str)
def test_every_module_has_its_test(module: Path) -> None:
    """tests/a/test_b.py stands for src/dateline/a/b.py, or the list above says who tests it."""
    assert has_test(module) or str(module) in COVERED_ELSEWHERE


def test_the_list_of_exceptions_is_true() -> None:
    """No module is excused that is gone or has a test by now."""
    assert [name for name in COVERED_ELSEWHERE if Path(name) not in MODULES or has_test(Path(name))] == []


def test_every_package_says_what_it_is() -> None:
    """Each folder with code is a package with a docstring."""
    for folder in {path.parent for path in MODULES}:
        text = (ROOT / PACKAGE / folder / "__init__.py").read_text(encoding="utf-8")
        assert text.startswith('"""'), folder


def test_the_version_is_told_once() -> None:
    """The package's version is the one it is built with."""
    import dateline

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert dateline.__version__ == project["version"]
