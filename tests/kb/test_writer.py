"""Writing: whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.errors import KnowledgeError
from dateline.kb.base import KnowledgeBase
from dateline.kb.entries import FIRST_OWN
from dateline.kb.records import Entity, Named
from dateline.kb.writer import LONGEST_NAME, write_new

if TYPE_CHECKING:
    from pathlib import Path


def test_what_breaks_off_leaves_no_trace(tmp_path: Path) -> None:
    """The old file stays, and no part lies about."""
    path = tmp_path / "kb.sqlite"
    path.write_bytes(b"old")

    def break_off() -> None:
        with write_new(path) as writer:
            writer.add(Entity(type="country", name="Peru", key="country:PER"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        break_off()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_cannot_be(tmp_path: Path) -> None:
    """A file where the folder should be is an error with a code."""
    (tmp_path / "file").touch()

    def write() -> None:
        with write_new(tmp_path / "file" / "kb.sqlite"):
            pass

    with pytest.raises(KnowledgeError, match="D808"):
        write()


def test_the_same_key_is_the_same_entity(tmp_path: Path) -> None:
    """Written again it is replaced, and keeps its names."""
    path = tmp_path / "kb.sqlite"
    with write_new(path) as writer:
        first = writer.add(Entity(type="organization", name="Andean League", key="organization:league"))
        other = writer.add(Entity(type="organization", name="Court", key="organization:court"))
        again = writer.add(Entity(type="organization", name="League of the Andes", key="organization:league"))
    assert (first, other, again) == (FIRST_OWN, FIRST_OWN + 1, FIRST_OWN)
    (entry,) = KnowledgeBase.open(path).candidates("Andean League")
    assert entry.name == "League of the Andes"


def test_names_that_are_none(tmp_path: Path) -> None:
    """Without a letter or digit, or longer than any name, they are left out."""
    path = tmp_path / "kb.sqlite"
    with write_new(path) as writer:
        writer.add(Entity(type="city", name="Lima", geonames=1, names=(Named("—"), Named("x" * (LONGEST_NAME + 1)))))
    assert [row[0] for row in KnowledgeBase.open(path).layers[0].names_of(1)] == ["lima"]


@pytest.mark.parametrize(("type_", "kind"), [("organization", "acronym"), ("person", "name")])
def test_a_name_in_capitals(tmp_path: Path, type_: str, kind: str) -> None:
    """Is an acronym of an organization, and of a person a name in a headline."""
    path = tmp_path / "kb.sqlite"
    with write_new(path) as writer:
        writer.add(Entity(type=type_, name="UN", key="a"))  # type: ignore[arg-type]
    assert [entry.kind for entry in KnowledgeBase.open(path).candidates("UN")] == [kind]
