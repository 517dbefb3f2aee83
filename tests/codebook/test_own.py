"""Types of the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.codebook.own import OWN, read_own
from dateline.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("AID: {about: x, patterns: [y/v]}", "a type of PLOVER"),
        ("X: {about: x}", "no patterns"),
        ("X: {patterns: [y/v]}", "about"),
        ("X: {about: x, colour: red}", "colour"),
        ("[", "no file of event types"),
        ("- a", "no file of event types"),
    ],
)
def test_bad_files_are_refused(tmp_path: Path, text: str, said: str) -> None:
    """The message says what is wrong."""
    path = tmp_path / "types.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match="D530") as raised:
        read_own(path, taken=frozenset({"AID"}))
    assert said in str(raised.value)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """By its path, with the variable that names it."""
    with pytest.raises(UsageError, match=OWN):
        read_own(tmp_path / "none.yaml", taken=frozenset())
