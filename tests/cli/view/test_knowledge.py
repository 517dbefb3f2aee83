"""What is known, on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.cli.view.knowledge import NAMES_SHOWN, draw_knowledge
from dateline.kb.entries import Entry
from dateline.kb.telling import Knowledge, KnownName, tell
from tests.cli.screens import make_test_look, read_plain
from tests.kb.bases import make_base

if TYPE_CHECKING:
    from pathlib import Path


def test_labels_stand_beside_what_is_known(tmp_path: Path) -> None:
    """What is not known has no line."""
    base = make_base(tmp_path / "kb.sqlite")
    lines = read_plain(draw_knowledge(tell(base, "Andean League"), make_test_look()))
    assert "            Andean League  organization" in lines
    assert "        ids" not in "\n".join(lines)
    assert "   members  Chile (1990 to 2006-04-22), Peru (1990 to now)" in lines
    assert "     notes  subtype: alliance" in lines
    assert "     names  andean league, AL" in lines
    (*_, government) = tell(base, "Lima")
    assert "     names  government of peru, lima (capital)" in read_plain(
        draw_knowledge([government], make_test_look())
    )


def test_names_of_pages_cannot_move_the_cursor() -> None:
    """A name from a dump is printed harmless, and long lists are cut with their length told."""
    knowledge = Knowledge(
        entry=Entry(id="x:1", type="person", name="A\x1b[31m\u202eB", prior=0.5),
        ids={},
        notes={},
        names=tuple(KnownName(f"name {number}", "alias") for number in range(NAMES_SHOWN + 5)),
        offices=(),
        parents=(),
        members=(),
        memberships=(),
    )
    text = "\n".join(read_plain(draw_knowledge([knowledge], make_test_look())))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "and 5 more" in " ".join(text.split())
