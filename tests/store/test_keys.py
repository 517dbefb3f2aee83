"""What facts are found by."""

from __future__ import annotations

from datetime import date

import duckdb

from dateline.store.keys import DAY_STEP, RANK, find_day, hash_text, make_key, make_name_key, make_rank


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


def test_ranks_are_in_order_of_days() -> None:
    """From the first day to the last, in 64 bits, the same in SQL as here."""
    days = [date(1, 1, 1), date(1969, 12, 31), date(1970, 1, 1), date(2019, 5, 4), date(9999, 12, 31)]
    links = [-(2**63), -1, 0, 2**41, 2**63 - 1]
    ranks = [make_rank(day, link) for day in days for link in links]
    assert [rank // DAY_STEP for rank in ranks] == sorted(rank // DAY_STEP for rank in ranks)
    assert [find_day(rank) for rank in ranks] == [day for day in days for _ in links]
    assert all(-(2**63) <= rank < 2**63 for rank in ranks)
    sql = f"SELECT {RANK.format(day='day')} FROM (SELECT ?::DATE AS day, ?::BIGINT AS link)"  # noqa: S608 - our own SQL
    asked = [duckdb.execute(sql, [day, link]).fetchall()[0][0] for day in days for link in links]
    assert asked == ranks
