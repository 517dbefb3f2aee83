"""What changed between two versions of a page."""

from __future__ import annotations

import msgspec

from bench.store_records import make_record
from dateline.store import revisions
from dateline.store.revisions import Change, compare_documents

OLD = msgspec.structs.replace(make_record(1).document, text="One.\nTwo.\nThree.\n", title="Then")


def test_the_same_has_no_changes() -> None:
    """Nothing is said of what stayed."""
    assert compare_documents(OLD, OLD) == []


def test_what_differs_is_told() -> None:
    """Fields by name, the text by the lines that differ, with their place in the new one."""
    new = msgspec.structs.replace(OLD, text="One.\n2.\nThree.\nFour.\n", title="Now", authors=("Ana Ruiz",))
    assert compare_documents(OLD, new) == [
        Change(field="title", old="Then", new="Now"),
        Change(field="authors", old=None, new="Ana Ruiz"),
        Change(field="text", old="Two.\n", new="2.\n", start=5, end=8),
        Change(field="text", old=None, new="Four.\n", start=15, end=21),
    ]


def test_very_long_texts_are_only_said_to_differ() -> None:
    """Comparing takes the square of the lines."""
    text = "a\n" * (revisions.MOST_LINES + 1)
    new = msgspec.structs.replace(OLD, text=text)
    assert compare_documents(OLD, new) == [Change(field="text", old=None, new=None, start=0, end=len(text))]
