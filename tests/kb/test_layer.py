"""One file of a knowledge base, whole, damaged, or none at all."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

import pytest

from dateline.errors import KnowledgeError
from dateline.kb.layer import Layer
from tests.kb.bases import make_base

if TYPE_CHECKING:
    from pathlib import Path


def test_a_missing_file(tmp_path: Path) -> None:
    """The error names the file, and the commands that make one."""
    with pytest.raises(KnowledgeError, match=r"D801: no knowledge base at .*gone\.sqlite"):
        Layer(tmp_path / "gone.sqlite")


@pytest.mark.parametrize(
    ("data", "code"), [(b"", "D802"), (b"name,type\n" * 200, "D802"), (b"SQLite format 3\x00" + b"\xff" * 4096, "D802")]
)
def test_a_file_of_another_kind(tmp_path: Path, data: bytes, code: str) -> None:
    """It is refused and left as it was."""
    path = tmp_path / "other.sqlite"
    path.write_bytes(data)
    with pytest.raises(KnowledgeError, match=code):
        Layer(path)
    assert path.read_bytes() == data


def test_another_version(tmp_path: Path) -> None:
    """A file of an older or newer program says so."""
    path = tmp_path / "small.sqlite"
    make_base(path)
    with sqlite3.connect(path) as file:
        file.execute("PRAGMA user_version = 99")
    file.close()
    with pytest.raises(KnowledgeError, match=r"D803.* version 99"):
        Layer(path)


def test_a_file_that_ends_early(tmp_path: Path) -> None:
    """What is missing is noticed when it is asked for, as an error with a code."""
    path = tmp_path / "small.sqlite"
    make_base(path)
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(KnowledgeError, match="D802"):
        Layer(path).by_name("lima")


def test_a_file_nobody_may_write(tmp_path: Path) -> None:
    """A read-only file in a read-only folder is enough, and nothing is put beside it."""
    path = tmp_path / "folder" / "small.sqlite"
    make_base(path)
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        assert len(Layer(path).by_name("lima")) == 3
        assert os.listdir(path.parent) == ["small.sqlite"]  # noqa: PTH208 - names are what is compared
    finally:
        path.parent.chmod(0o755)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_process_reads_on_its_own(tmp_path: Path) -> None:
    """A child asks through a connection of its own; the parent's goes on working."""
    layer = make_base(tmp_path / "small.sqlite").layers[0]
    child = os.fork()
    if child == 0:
        os._exit(0 if len(layer.by_name("lima")) == 3 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert len(layer.by_name("lima")) == 3
