"""Who held which office: dates that make sense, one holder at a time, and no unexplained gap since 1990."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.kb_tables.tables import DATE, OPEN, codes_in, rows_of, spell_of

if TYPE_CHECKING:
    from tests.kb_tables.tables import Spell

KINDS = {
    "head_of_state",
    "head_of_government",
    "effective_leader",
    "foreign_minister",
    "defence_minister",
    "opposition_leader",
    "other",
}
COVERED = ("head_of_state", "head_of_government", "effective_leader")
SINCE = "1990-01-01"
INTERREGNUM = 31  # days that may pass between two holders without a word: deaths, coups and slow parliaments
UN_MEMBERS = 193
OFFICES = rows_of("offices")
EXCEPTIONS = rows_of("exceptions")
SHARED = {(row["country"], row["office"]) for row in EXCEPTIONS if row["exception"] == "shared"}


def days_between(start: str, end: str) -> int:
    """Return the days from one date to another; the 31st of a short month is its last day."""
    return (_day(end) - _day(start)).days


def _day(text: str) -> date:
    year, month, day = map(int, text.split("-"))
    return date(year, month, min(day, 28) if day > 28 else day)


def members() -> list[str]:
    """Return the members of the United Nations, as the table of organizations has them."""
    return codes_in(next(row["members"] for row in rows_of("organizations") if row["name"] == "United Nations"))


@cache
def spells_by_kind() -> dict[tuple[str, str], list[Spell]]:
    """Return the spells of each country and kind of office, by their start."""
    spells: dict[tuple[str, str], list[Spell]] = defaultdict(list)
    for row in OFFICES:
        spells[row["country"], row["kind"]].append(spell_of(row))
    return {key: sorted(found, key=lambda spell: spell.start) for key, found in spells.items()}


def gaps_of(country: str, kind: str) -> list[tuple[str, str]]:
    """Return the times since 1990 for which the table knows no holder, longer than an interregnum."""
    found, covered = [], SINCE
    for spell in spells_by_kind()[country, kind]:
        if spell.start > covered and days_between(covered, spell.start) > INTERREGNUM:
            found.append((covered, spell.start))
        covered = max(covered, spell.end)
    return found if covered == OPEN else [*found, (covered, OPEN)]


def is_explained(country: str, kind: str, gap: tuple[str, str]) -> bool:
    """Whether a row of exceptions.csv says why nobody held the office."""
    return any(
        (row["country"], row["kind"]) == (country, kind)
        and gap[0][: len(row["start"])] >= row["start"]
        and (not row["end"] or gap[1][: len(row["end"])] <= row["end"])
        for row in EXCEPTIONS
        if row["exception"] != "shared"
    )


def test_all_members_are_named() -> None:
    """The United Nations has 193 members."""
    assert len(members()) == UN_MEMBERS


@pytest.mark.parametrize("kind", COVERED)
def test_members_are_covered(kind: str) -> None:
    """Every member of the United Nations has a holder from 1990 to today, or exceptions.csv says why not."""
    open_gaps = [(code, gap) for code in members() for gap in gaps_of(code, kind) if not is_explained(code, kind, gap)]
    assert open_gaps == []


def test_dates_parse() -> None:
    """A date is a year, a month or a day; a start is always known."""
    for row in OFFICES:
        assert DATE.fullmatch(row["start"]), row
        assert row["end"] == "" or DATE.fullmatch(row["end"]), row


def test_days_exist() -> None:
    """No 31st of November."""
    for row in OFFICES:
        for cell in (row["start"], row["end"]):
            assert len(cell) < len(OPEN) or date.fromisoformat(cell).isoformat() == cell, row


def test_starts_come_before_ends() -> None:
    """At the precision that both dates have."""
    for row in OFFICES:
        shared = min(len(row["start"]), len(row["end"]))
        assert row["start"][:shared] <= row["end"][:shared], row


def test_closed_sets() -> None:
    """Kinds and certainties are those that the compiler knows."""
    assert {row["kind"] for row in OFFICES} == KINDS
    assert {row["certainty"] for row in OFFICES} == {"high", "medium", "low"}


def test_claims_are_marked() -> None:
    """An office that is only claimed says so and is no head of state."""
    assert {row["kind"] for row in OFFICES if "(claimed)" in row["office"]} == {"other"}


def test_one_holder_at_a_time() -> None:
    """Two spells in one office meet at most at their ends, at the precision that both dates have."""
    by_office: dict[tuple[str, str, str], list[Spell]] = defaultdict(list)
    for row in OFFICES:
        if (row["country"], row["office"]) not in SHARED:
            by_office[row["country"], row["office"], row["kind"]].append(spell_of(row))
    for spells in by_office.values():
        for earlier, later in pairwise(sorted(spells, key=lambda spell: spell.start)):
            end, start = earlier.row["end"], later.row["start"]
            assert end, (earlier.row, later.row)
            assert end[: min(len(end), len(start))] <= start[: min(len(end), len(start))], (earlier.row, later.row)


def test_one_item_is_one_person() -> None:
    """Within a country, a Wikidata id belongs to one holder."""
    holders: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in OFFICES:
        if row["wikidata"]:
            holders[row["country"], row["wikidata"]].add(row["holder"])
    assert [names for names in holders.values() if len(names) > 1] == []


def test_exceptions_are_needed() -> None:
    """No exception explains what is no gap, and each has its reason."""
    assert {row["exception"] for row in EXCEPTIONS} == {"not_independent", "shared", "vacant"}
    for row in EXCEPTIONS:
        assert row["reason"], row
        if row["exception"] != "shared":
            assert any(is_explained(row["country"], row["kind"], gap) for gap in gaps_of(row["country"], row["kind"]))


@pytest.mark.parametrize(
    ("country", "kind", "day", "holder"),
    [
        ("USA", "head_of_state", "2003-03-20", "George W. Bush"),
        ("GBR", "head_of_government", "2022-10-01", "Liz Truss"),
        ("DEU", "effective_leader", "1999-06-01", "Gerhard Schröder"),
        ("TUR", "effective_leader", "2010-06-01", "Recep Tayyip Erdoğan"),
        ("TUR", "effective_leader", "2016-06-01", "Recep Tayyip Erdoğan"),
        ("IRN", "effective_leader", "2015-07-14", "Ali Khamenei"),
        ("IRN", "head_of_government", "2015-07-14", "Hassan Rouhani"),
        ("VEN", "head_of_state", "2013-03-01", "Hugo Chávez"),
        ("XKX", "head_of_government", "2008-02-17", "Hashim Thaçi"),
        ("", "foreign_minister", "2012-01-01", "Catherine Ashton"),
    ],
)
def test_known_holders(country: str, kind: str, day: str, holder: str) -> None:
    """A few days that everyone remembers."""
    spells = spells_by_kind()[country, kind]
    assert holder in {spell.row["holder"] for spell in spells if spell.start <= day <= spell.end}
