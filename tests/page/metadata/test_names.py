"""Bylines and the names in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.metadata.names import choose_authors, is_agency, is_role, split_names
from tests.page.metadata.made import claim


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ama Mensah", ("Ama Mensah",)),
        ("By Ama Mensah and Iain MacLeod", ("Ama Mensah", "Iain MacLeod")),
        ("By Ama Mensah, Iain MacLeod and Chen Wei", ("Ama Mensah", "Iain MacLeod", "Chen Wei")),
        ("By: Ama Mensah, with agencies", ("Ama Mensah",)),
        ("By Ama Mensah in Accra", ("Ama Mensah",)),
        ("Ama Mensah, Reuters", ("Ama Mensah",)),
        ("Ama Mensah, Courier correspondent", ("Ama Mensah",)),
        ("Ama Mensah (Courier)", ("Ama Mensah",)),
        ("Ama Mensah | 25 September 2019", ("Ama Mensah",)),
        ("Por Lucía Ferrer y Ana Souza", ("Lucía Ferrer", "Ana Souza")),
        ("Par Aïcha Diallo", ("Aïcha Diallo",)),
        ("Von Jürgen Brandt", ("Jürgen Brandt",)),
        ("Text: Jürgen Brandt", ("Jürgen Brandt",)),
        ("بقلم: زينب حسن", ("زينب حسن",)),
        ("AMA MENSAH", ("AMA MENSAH",)),
        ("Reuters", ("Reuters",)),
        ("Staff", ()),
        ("By Courier staff writer", ()),
        ("ama@courier.example", ()),
        ("https://courier.example/ama", ()),
        ("ama.mensah", ()),
        ("@amamensah", ()),
        ("25 September 2019", ()),
        ("", ()),
    ],
)
def test_names_in_bylines(byline: str, names: tuple[str, ...]) -> None:
    """Openings, places, roles, addresses and dates are no part of a name."""
    assert split_names([byline]) == names


def test_a_name_is_given_once() -> None:
    """Case and spaces make no second author."""
    assert split_names(["Ama Mensah", "By AMA MENSAH"]) == ("Ama Mensah",)


def test_the_most_trusted_place_names_the_authors() -> None:
    """The first place with a name wins; `meta[name=author]` comes behind what is visible."""
    claims = [claim("author", "Site Owner", "meta[name=author]"), claim("author", "Ama Mensah", "p.byline")]
    assert [each.value for each in choose_authors(claims)] == ["Ama Mensah"]


def test_the_outlet_is_an_author_of_last_resort() -> None:
    """The outlet's own name counts only where nobody else is named."""
    outlet = [claim("publisher", "The Courier"), claim("author", "The Courier", "meta[name=byl]")]
    assert [each.value for each in choose_authors(outlet)] == ["The Courier"]
    assert [each.value for each in choose_authors([*outlet, claim("author", "Ama Mensah")])] == ["Ama Mensah"]


def test_agencies_are_known_in_any_case() -> None:
    """The list is compared in small letters."""
    assert is_agency("REUTERS")
    assert not is_agency("Ama Mensah")


def test_roles_are_told_from_names() -> None:
    """A line with a name is no role, whatever else it says."""
    assert is_role("Special envoy")
    assert not is_role("Ama Mensah, special envoy")
    assert not is_role("Portree")


@given(st.text(max_size=80))
def test_any_byline_gives_names_without_doubles(byline: str) -> None:
    """No text raises; names are trimmed and differ."""
    names = split_names([byline, byline])
    assert len({name.casefold() for name in names}) == len(names)
    assert all(name and name == name.strip() for name in names)
