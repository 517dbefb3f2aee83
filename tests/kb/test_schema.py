"""How a knowledge base lies in its file."""

from __future__ import annotations

import sqlite3

from dateline.kb.entries import ENTITY_TYPES, NAME_KINDS
from dateline.kb.schema import APPLICATION_ID, VERSION, create_tables


def test_a_file_explains_itself() -> None:
    """What the numbers for types and kinds mean stands in the file, and so does its version."""
    file = sqlite3.connect(":memory:")
    create_tables(file)
    assert file.execute("SELECT name FROM types ORDER BY code").fetchall() == [(name,) for name in ENTITY_TYPES]
    assert file.execute("SELECT name FROM kinds ORDER BY code").fetchall() == [(name,) for name in NAME_KINDS]
    assert file.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert file.execute("PRAGMA user_version").fetchone() == (VERSION,)
    file.close()
