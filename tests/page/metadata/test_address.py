"""Addresses that name a day."""

from __future__ import annotations

import pytest

from dateline.page.metadata.address import find_day


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://courier.example/2019/09/25/ferry", "2019-09-25"),
        ("https://courier.example/news/2019/9/5/ferry", "2019-09-05"),
        ("https://courier.example/2019-09-25-ferry.html", "2019-09-25"),
        ("https://courier.example/a_20190925_ferry", "2019-09-25"),
        ("https://courier.example/2019/09/ferry", None),
        ("https://courier.example/ferry-2019", None),
        ("https://courier.example/2019/02/30/ferry", None),
        ("https://archive.example/web/20190925101500/https://courier.example/ferry", None),
        ("https://courier.example/2019/09/25/as-told-on-2018-01-02", None),
    ],
)
def test_days_in_addresses(address: str, day: str | None) -> None:
    """A whole day counts, a month or a moment of archiving does not, nor two days."""
    assert find_day(address) == day
