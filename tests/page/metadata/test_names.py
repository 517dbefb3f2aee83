"""Bylines and the names in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.metadata.names import choose_authors, find_collective, is_agency, is_person, is_role, split_names
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
        ("Ama Mensah @ 12:30", ("Ama Mensah",)),
        ("Analysis by Ama Mensah", ("Ama Mensah",)),
        ("Eingestellt von der Michel um 21:11", ("der Michel",)),
        ("r23", ("r23",)),
        ("2021", ()),
        ("Artikel von", ()),
        ("Par Aïcha Diallo, à Kigali", ("Aïcha Diallo",)),
        ("Alle Artikel", ()),
        ("Developed by Ama Mensah", ()),
        ("01.12.2022 / Energy / Solar / Wind / Top Ferry News / Business", ()),
        ("Reuters", ("Reuters",)),
        ("Staff", ()),
        ("By Courier staff writer", ()),
        ("ama@courier.example", ()),
        ("https://courier.example/ama", ()),
        ("ama.mensah", ()),
        ("@amamensah", ()),
        ("25 September 2019", ()),
        ("", ()),
        ("By Losana Tari, Port Vila", ("Losana Tari",)),
        ("By Ama Mensah, Sri Lanka", ("Ama Mensah",)),
        ("By Ama Mensah, Jack London", ("Ama Mensah", "Jack London")),
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


def test_a_fuller_byline_wins() -> None:
    """Markup often has room for one author; a list with what is no name, or of all who write, is not fuller."""
    first = claim("author", "Ama Mensah")
    fuller = [first, claim("author", "von Ama Mensah, Iain MacLeod", "p.byline")]
    assert [each.value for each in choose_authors(fuller)] == ["Ama Mensah", "Iain MacLeod"]
    for other in ("Ama Mensah, Guest", "Ama Mensah, A. Lee, B. Lee, C. Lee, D. Lee", "Iain MacLeod, Ana Souza"):
        assert choose_authors([first, claim("author", other, "p.byline")]) == [first]


def test_the_outlet_behind_a_name_is_no_second_author() -> None:
    """Nor is a part of it, wherever the byline stands."""
    outlet = claim("publisher", "The Courier")
    for byline in ("By Ama Mensah | The Courier", "Ama Mensah, The Courier Business"):
        claims = [outlet, claim("author", byline, "p.byline"), claim("author", "Ama Mensah")]
        assert [each.value for each in choose_authors(claims)] == ["Ama Mensah"]


def test_a_newsroom_signs_where_nobody_else_does() -> None:
    """Its byline is kept as it stands; a person anywhere is better."""
    newsroom = claim("author", "By Staff and news services")
    assert [each.value for each in choose_authors([newsroom])] == ["Staff and news services"]
    assert [each.value for each in choose_authors([newsroom, claim("author", "Ama Mensah", "a")])] == ["Ama Mensah"]
    assert find_collective("The staff was saved by a boat that came from Skye") == ()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ama Mensah", True),
        ("Ana de la Cruz", True),
        ("Ama", False),
        ("Travel tips seen online", False),
        ("A B C D F", False),
    ],
)
def test_persons_are_told_by_their_words(name: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    """Two to four words with capitals, particles between them."""
    assert is_person(name) is expected


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
