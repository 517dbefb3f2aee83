"""What is kept of a Wikidata dump, and as what."""

from __future__ import annotations

import sqlite3

import pytest

from dateline.kb.dumps import staging
from dateline.kb.dumps.items import Item, read_item
from tests.kb.dumps.dumps import make_lines, world


def items() -> list[Item]:
    """All items of the small world that say anything."""
    return [item for line in make_lines(world()).split(b"\n") if (item := read_item(line)) is not None]


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Peru", "country"),
        ("President of Peru", "office"),
        ("Minister of Foreign Affairs", "office"),
        ("Ana Ruiz", "person"),
        ("Eva Luna", None),
        ("Lighthouse Party", "body"),
        ("Unheard Society", None),
        ("Lima", None),
        ("political party", None),
    ],
)
def test_kinds_of_items(label: str, kind: str | None) -> None:
    """Persons without an office, bodies nobody writes about and places that GeoNames has are not kept."""
    (item,) = [item for item in items() if item.label == label]
    assert staging.tell_kind(item) == kind


def test_what_is_kept_and_dropped() -> None:
    """Rows by table; in the end there is no trace of them."""
    file = sqlite3.connect(":memory:")
    file.executescript(staging.TABLES + staging.INDEXES)
    staging.stage(file, items())
    counts = {name: file.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in staging.NAMES}  # noqa: S608
    assert (counts["w_positions"], counts["w_superclasses"], counts["w_places"]) == (3, 4, 1)
    staging.drop(file)
    assert file.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    file.close()
