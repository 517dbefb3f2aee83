"""The reference pages tell all there is: every command and option, every code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from typer.main import get_group

from dateline.cli.app import app
from tools import cli_docs, code_docs
from tools.checkout import ROOT

CLI_PAGE = (ROOT / cli_docs.PAGE).read_text(encoding="utf-8")
CODE_PAGE = (ROOT / code_docs.PAGE).read_text(encoding="utf-8")
SOURCE = """
EMPTY: Final = "D104"  # nothing, or nothing visible
CLOSED = "D701"
raise OutputError(CLOSED, "standard output is closed")
raise ModelError("D301", f"no bundle at {folder}; give --model")
"""


@pytest.mark.parametrize("name", sorted(get_group(app).commands))
def test_every_command_has_its_section(name: str) -> None:
    """A command that is added is documented by `make build`."""
    assert f"\n## `dateline {name}" in CLI_PAGE


@pytest.mark.parametrize("option", ["--json", "--published", "--uri", "--language", "--model"])
def test_options_that_others_rely_on_are_told(option: str) -> None:
    """Options stand in the page by the names they are typed with."""
    assert f"`{option}`" in CLI_PAGE


def test_help_loses_its_colours() -> None:
    """Markup of the terminal does not reach the page, and a bar does not end a cell."""
    assert cli_docs.plain("[bold]Read[/] a|b") == "Read a\\|b"


def test_meanings_come_from_comments_and_messages() -> None:
    """A code is told by the comment beside its constant, or by the message it is raised with."""
    assert sorted(code_docs.find_meanings(SOURCE)) == [
        ("D104", "nothing, or nothing visible"),
        ("D301", "no bundle at …; give --model"),
        ("D701", "standard output is closed"),
    ]


def test_every_code_has_words() -> None:
    """No row of the page is empty."""
    assert [line for line in CODE_PAGE.split("\n") if line.endswith("|  |")] == []


def test_every_code_of_the_package_is_told() -> None:
    """No code stands in the source that the page does not explain."""
    files = (ROOT / "src/dateline").rglob("*.py")
    used = {code for path in files for code in re.findall(r'"(D\d{3})"', Path(path).read_text(encoding="utf-8"))}
    assert used
    assert used - set(re.findall(r"^\| (D\d{3}) \|", CODE_PAGE, flags=re.MULTILINE)) == set()
