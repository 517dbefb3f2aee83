"""Who bears a role."""

from __future__ import annotations

import pytest

from dateline.annotate.roles.bearing import find_bearings
from tests.annotate.casts import cast_of, make_cast

HE = "He/PRON/nsubj/{verb} "


@pytest.mark.parametrize(
    ("key", "bearers"),
    [
        ("title", [("Minister", None), ("envoy", None)]),
        ("claimed", [("president", "claimed"), ("leader", "claimed")]),
        ("titles", [("judge", None), ("president", None)]),  # their status stands in the title
        ("as_mayor", [("Minister", None), ("mayor", "former")]),
        ("negated", []),
        ("future", [("ambassador", "future")]),
    ],
)
def test_bearers(key: str, bearers: list[tuple[str, str | None]]) -> None:
    """Each noun of office is found once, with what the clause says of its status."""
    cast = cast_of(key)
    assert [(cast.words[bearing.head], bearing.status) for bearing in find_bearings(cast)] == bearers


def test_a_wish_is_no_role() -> None:
    """Who wants to become something is not said to be it."""
    parse = (
        "Eva/PROPN/nsubj/3 Novak/PROPN/flat/1 want/VERB/root/0 to/PART/mark/5 become/VERB/xcomp/3 "
        "mayor/NOUN/xcomp/5 ./PUNCT/punct/3"
    )
    names = (("Eva Novak", "person"),)
    assert list(find_bearings(make_cast(parse, names=names))) == []
    assert len(list(find_bearings(make_cast(parse.replace("want/", "begin/"), names=names)))) == 1


def test_a_role_is_of_somebody_who_can_bear_it() -> None:
    """A country is no chairman."""
    parse = "Togo/PROPN/nsubj/3 was/AUX/cop/3 chairman/NOUN/root/0 ./PUNCT/punct/3"
    assert list(find_bearings(make_cast(parse, names=(("Togo", "country"),)))) == []
