"""Who may be meant by a group of names."""

from __future__ import annotations

import pytest

from dateline.annotate.linking.candidates import MOST, find_candidates
from dateline.annotate.linking.page import read_page
from dateline.annotate.mentions import find_names
from dateline.annotate.namesakes import group_names
from dateline.kb.base import shared_base
from tests.annotate.linking.pages import make_facts


def candidates(*paragraphs: str, day: str | None = None) -> list[tuple[str, str]]:
    """Return the candidates of the first group of a page, and by what each was found."""
    facts = make_facts(*paragraphs, day=day)
    groups = group_names(find_names(facts), facts.document.text)
    page = read_page(groups, facts, shared_base())
    return [(each.entry.name, each.basis) for each in find_candidates(groups[0], page)]


@pytest.mark.parametrize(
    ("text", "name", "basis"),
    [
        ("{C Ghana} agreed.", "Ghana", "country"),
        ("{P Angela Merkel} spoke.", "Angela Merkel", "name"),
        ("{P Merkel} spoke.", "Angela Merkel", "alias"),
        ("{P Nishani} spoke.", "Bujar Nishani", "surname"),
        ("{P A. Merkel} spoke.", "Angela Merkel", "initials"),
        ("{P Merkel Angela} spoke.", "Angela Merkel", "order"),
        ("{O WHO} warned.", "World Health Organization", "acronym"),
        ("The {O Kremlin} denied.", "Government of Russia", "seat"),
    ],
)
def test_by_what_they_are_found(text: str, name: str, basis: str) -> None:
    """Each way of naming finds whom it names."""
    assert (name, basis) in candidates(text)


def test_a_longer_name_rules_out_who_bears_the_family_name_alone() -> None:
    """The chancellor is not "Otto Merkel", even where he is called Merkel later."""
    assert candidates("{P Otto Merkel} spoke. {P Merkel} left.") == []


def test_a_town_stands_for_its_government_by_the_words_around_it_alone() -> None:
    """By its name it is a town."""
    assert candidates("The {O Vienna} plant closed.") == []


def test_an_acronym_in_small_letters_is_a_word() -> None:
    """Nobody is meant by a pronoun."""
    assert candidates("{O who} warned.") == []


def test_there_is_a_limit() -> None:
    """However many bear a name."""
    assert len(candidates("{P Mohamed} spoke.")) <= MOST


def test_a_person_belongs_to_the_country_he_governs() -> None:
    """Not to one whose co-prince he is too."""
    facts = make_facts("{P Emmanuel Macron} spoke.")
    groups = group_names(find_names(facts), facts.document.text)
    (found,) = find_candidates(groups[0], read_page(groups, facts, shared_base()))
    assert found.entry.country == "FRA"
    assert found.countries == {"AND", "FRA"}


def test_a_queen_of_many_realms_belongs_to_the_largest() -> None:
    """She reigns over Antigua as well."""
    facts = make_facts("{P Elizabeth II} spoke.")
    groups = group_names(find_names(facts), facts.document.text)
    (found,) = find_candidates(groups[0], read_page(groups, facts, shared_base()))
    assert found.entry.country == "GBR"
    assert "ATG" in found.countries
