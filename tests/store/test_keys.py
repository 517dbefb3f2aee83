"""What facts are found by."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.store.keys import first_day, hash_text, last_day, make_key, make_name_key


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2019-09-25T18:30+03:00", date(2019, 9, 25), date(2019, 9, 25)),
        ("2019-02-30", None, None),
        ("0000", None, None),
        ("XXXX-09", None, None),
        (None, None, None),
    ],
)
def test_days(value: str | None, first: date | None, last: date | None) -> None:
    """A date stands for all its days; what is none has none."""
    assert (first_day(value), last_day(value)) == (first, last)


def test_names_are_folded() -> None:
    """Case and accents do not count; a name of signs only has no key."""
    assert make_name_key("Nicolás  MADURO") == "nicolas maduro"
    assert make_name_key("...") is make_name_key(None) is None


def test_the_id_of_a_thing() -> None:
    """Wikidata before others, with its scheme once."""
    assert make_key({"geonames": "2988507", "wikidata": "Q90"}) == "wikidata:Q90"
    assert make_key({"country": "country:FRA"}) == "country:FRA"
    assert make_key({}) is None


def test_equal_texts_have_equal_hashes() -> None:
    """And others do not, lone surrogates included."""
    assert hash_text("a") == hash_text("a") != hash_text("\ud800")
