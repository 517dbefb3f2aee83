"""Two versions of a page in; what changed out, in its text by passages and in what it says of itself."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.schema import RecordDocument

FIELDS: Final = ("title", "publisher", "language", "genre", "canonical", "section")
MOST_CHANGES: Final = 200  # a page that was written anew changes everywhere; its texts tell that better
MOST_LINES: Final = 5_000  # SequenceMatcher is quadratic; beyond this only the fact of the change is kept


class Change(Struct, frozen=True, kw_only=True):
    """One difference: in a field, or in the text (field "text"), where `start` and `end` are offsets into the new one.

    `old` is null for what is new, `new` for what is gone.
    """

    field: str
    old: str | None
    new: str | None
    start: int | None = None
    end: int | None = None


def compare_documents(old: RecordDocument, new: RecordDocument) -> list[Change]:
    """Return the differences, those of the text in its order."""
    stamps = (
        ("published", old.published and old.published.value, new.published and new.published.value),
        ("modified", old.modified and old.modified.value, new.modified and new.modified.value),
        ("authors", "; ".join(old.authors) or None, "; ".join(new.authors) or None),
    )
    plain = ((field, getattr(old, field), getattr(new, field)) for field in FIELDS)
    changes = [Change(field=field, old=was, new=now) for field, was, now in (*plain, *stamps) if was != now]
    return [*changes, *_compare_texts(old.text, new.text)][:MOST_CHANGES]


def _compare_texts(old: str, new: str) -> Iterator[Change]:
    """Yield the runs of lines that differ."""
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    if max(len(before), len(after)) > MOST_LINES:
        if old != new:
            yield Change(field="text", old=None, new=None, start=0, end=len(new))
        return
    starts = [0]
    for line in after:
        starts.append(starts[-1] + len(line))
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            was, now = "".join(before[a:b]) or None, "".join(after[c:d]) or None
            yield Change(field="text", old=was, new=now, start=starts[c], end=starts[d])
