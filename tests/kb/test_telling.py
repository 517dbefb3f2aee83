"""What is told to a person who looks a name up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.kb.telling import KnownName, list_names, tell
from tests.kb.bases import make_base

if TYPE_CHECKING:
    from pathlib import Path


def test_everything_that_is_known(tmp_path: Path) -> None:
    """Offices, memberships, parts and names, each with what belongs to it."""
    base = make_base(tmp_path / "kb.sqlite")
    (league,) = tell(base, "Andean League")
    assert [member.member.name for member in league.members] == ["Chile", "Peru"]
    (ana,) = tell(base, "Ana Ruiz")
    assert [holder.office for holder in ana.offices] == ["President of Peru"]
    lima, other, government = tell(base, "Lima")
    assert lima.admin1 is not None
    assert (lima.admin1.name, other.admin1, government.entry.detail) == ("Lima Province", None, "capital")


def test_an_id_is_a_name_too(tmp_path: Path) -> None:
    """Whoever has an id from a record looks it up as it is."""
    (peru,) = tell(make_base(tmp_path / "kb.sqlite"), "country:PER")
    assert KnownName("perou", "alias", None, "fr") in peru.names
    assert peru.ids["wikidata"] == "Q419"


def test_as_many_as_are_wanted(tmp_path: Path) -> None:
    """And nothing for a name that nobody bears."""
    base = make_base(tmp_path / "kb.sqlite")
    assert len(tell(base, "Lima", most=2)) == 2
    assert tell(base, "Nowhere") == ()
    assert list_names(base, "country:XXX") == ()
