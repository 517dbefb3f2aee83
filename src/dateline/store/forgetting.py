"""Drops readings that were replaced: of each text of a page the newest one stays, and takes the place of the others.

What a page said before, and another text of it, are no readings that were replaced: they stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pyarrow as pa

from dateline.store.sorting import drop_rows, pass_on_rows

if TYPE_CHECKING:
    from dateline.store.snapshot import Snapshot
    from dateline.store.writer import Writer

_REPLACED: Final = """
    SELECT previous AS gone, record AS heir FROM revisions
    WHERE len(changes) = 1 AND changes[1].field = 'reading' AND previous IN (SELECT record FROM documents)
"""
_PASSED_ON: Final = "revisions"  # what a dropped reading replaced, its heir does
_KEPT: Final = frozenset({"failures", "imports"})  # of no reading


def forget_replaced(writer: Writer, snapshot: Snapshot) -> int:
    """Write the tables without readings that were replaced; return how many those were.

    Their ids stay in `revisions.previous`, so that pages are known by them.
    """
    found = snapshot.ask(_REPLACED, needs=["revisions", "documents"]).to_pylist()
    if not found:
        return 0
    heirs = _follow({row["gone"]: row["heir"] for row in found})
    for delta in writer.tables():
        if delta.table.name not in _KEPT:
            delta.rewrite(heirs, pass_on_rows if delta.table.name == _PASSED_ON else drop_rows)
    writer.commit("forget")
    return len(found)


def _follow(heirs: dict[str, str]) -> pa.Table:
    """Return who takes the place of each in the end, where readings were replaced several times."""
    last = []
    for heir in heirs.values():
        while heir in heirs:
            heir = heirs[heir]  # noqa: PLW2901 - the next one in line
        last.append(heir)
    return pa.table({"gone": pa.array(list(heirs), pa.string()), "heir": pa.array(last, pa.string())})
