"""No file of the project speaks of the machine or the network it was written on."""

from __future__ import annotations

import re

import pytest

from tools.checkout import own_files, read_text

# Each pattern is written so that it does not match itself.
FORBIDDEN = {
    "a folder of one machine": r"(?<![\w.~])/(?:wor[k]|hom[e]/\w+|roo[t]|opt/pyp[i])/",
    "the host of a package index": r"(?:pypi|pythonhosted|npmjs)[.](?:org|com)|files[.]pythonhosted",
    "a ticket number": r"\b[Ii]ssue #?\d+\b",
    "a leftover of a merge": r"^(?:<{7}|>{7}) ",
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_holds(what: str) -> None:
    """Whoever clones the project finds nothing in it that holds only elsewhere."""
    pattern = re.compile(FORBIDDEN[what], flags=re.MULTILINE)
    texts = {path: text for path in own_files() if (text := read_text(path)) is not None}
    assert len(texts) > 0
    assert {str(path): found[0] for path, text in texts.items() if (found := pattern.search(text))} == {}


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("a folder of one machine", "see " + "/work" + "/notes.txt"),
        ("the host of a package index", "https://" + "pypi." + "org/simple"),
        ("a ticket number", "as asked in issue" + " 7"),
        ("a leftover of a merge", "one\n" + "<" * 7 + " HEAD\n"),
    ],
)
def test_the_patterns_can_fail(what: str, text: str) -> None:
    """Each pattern finds what it is there for."""
    assert re.search(FORBIDDEN[what], text, flags=re.MULTILINE)
