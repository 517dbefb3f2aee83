"""Where knowledge bases lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.kb import folders


def test_the_shipped_file_unless_another_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """DATELINE_KB names a file; an empty value names none."""
    monkeypatch.delenv(folders.OTHER, raising=False)
    assert folders.default_path() == folders.SHIPPED
    monkeypatch.setenv(folders.OTHER, "large.sqlite")
    assert folders.default_path() == Path("large.sqlite")
    monkeypatch.setenv(folders.OTHER, "")
    assert folders.default_path() == folders.SHIPPED


@pytest.mark.parametrize(
    ("platform", "variables", "path"),
    [
        ("linux", {"XDG_DATA_HOME": "/d"}, "/d/dateline/own.sqlite"),
        ("linux", {"XDG_DATA_HOME": "", "HOME": "/h"}, "/h/.local/share/dateline/own.sqlite"),
        ("darwin", {"HOME": "/h"}, "/h/Library/Application Support/dateline/own.sqlite"),
        ("win32", {"LOCALAPPDATA": "/l"}, "/l/dateline/own.sqlite"),
        ("linux", {"DATELINE_DATA": "/mine"}, "/mine/own.sqlite"),
    ],
)
def test_the_users_own_file(
    monkeypatch: pytest.MonkeyPatch, platform: str, variables: dict[str, str], path: str
) -> None:
    """Where the system keeps data of programs, or where DATELINE_DATA says."""
    monkeypatch.delenv(folders.DATA, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.platform", platform)
    assert folders.own_path() == Path(path)


def test_no_own_file_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Most users have none."""
    monkeypatch.setenv(folders.DATA, str(tmp_path))
    assert folders.find_own() is None
    (tmp_path / "own.sqlite").touch()
    assert folders.find_own() == tmp_path / "own.sqlite"
