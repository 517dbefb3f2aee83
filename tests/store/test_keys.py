"""What facts are found by."""

from __future__ import annotations

from dateline.store.keys import hash_text, make_key, make_name_key


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
