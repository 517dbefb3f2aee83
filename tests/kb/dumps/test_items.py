"""Lines of a Wikidata dump."""

from __future__ import annotations

import json

import msgspec
import pytest

from dateline.kb.dumps.items import Item, Spell, read_item
from tests.kb.dumps.dumps import Json, claim, entity, item, make_lines, string, time, world


def read(source: Json) -> Item:
    """The item of an entity, as a line of a dump has it."""
    found = read_item(make_lines([source]).split(b"\n")[1])
    assert found is not None
    return found


def test_all_that_is_wanted_is_read() -> None:
    """Labels in our languages, ids, the point, offices of a country's heads, its parts."""
    peru = read(world()[0])
    assert peru.names == (("Peru", "en"), ("Pérou", "fr"), ("Perú", "es"), ("Republic of Peru", "en"))
    assert (peru.number, peru.alpha2, peru.alpha3, peru.point, peru.links) == (419, "PE", "PER", (-10, -76), 300)
    assert (peru.heads, peru.contains, peru.classes) == ((("head_of_state", 900),), (579240,), (6256,))


def test_offices_have_dates_at_their_precision() -> None:
    """A day, a month, a year; an unknown office is none."""
    ana = read(world()[3])
    assert ana.is_human
    assert ana.positions == (Spell(900, "2016-07-28", None), Spell(901, "2011", "2014-02"))


def test_deprecated_claims_do_not_count_and_preferred_ones_come_first() -> None:
    """Wikidata's own ranks are heeded."""
    claims = [claim("P17", item(1), rank="deprecated"), claim("P17", item(2)), claim("P17", item(3), rank="preferred")]
    assert read(entity(1, "x", *claims)).country == 3
    assert len(read(world()[4]).positions) == 1


@pytest.mark.parametrize(
    ("value", "date"),
    [
        (time("1950-00-00", 8), None),
        (time("0044-03-15", 11), "0044-03-15"),
        ({"value": {"time": "-0044-03-15T00:00:00Z", "precision": 11}, "type": "time"}, None),
    ],
)
def test_dates_that_are_too_vague_are_none(value: Json, date: str | None) -> None:
    """A decade is no year, and ISO years before our era are not written here."""
    holder = entity(1, "x", claim("P31", item(5)), claim("P39", item(2), P580=value))
    assert read(holder).positions == (Spell(2, date, None),)


@pytest.mark.parametrize(
    "line",
    [
        b"[",
        b"]",
        b"",
        b'{"type":"property","id":"P31","labels":[],"claims":[]},',
        json.dumps(entity(7, None)).encode(),
        json.dumps(entity(8, "x")).encode(),
    ],
)
def test_lines_without_an_item_that_says_anything(line: bytes) -> None:
    """Brackets, properties, and items without claims or names."""
    assert read_item(line) is None


def test_a_damaged_line_is_an_error() -> None:
    """The caller decides what becomes of it."""
    line = make_lines([entity(1, "x", claim("P298", string("PER")))]).split(b"\n")[1]
    with pytest.raises(msgspec.MsgspecError):
        read_item(line[:-20])
