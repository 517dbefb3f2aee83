"""Rows of numbers for what a name may mean."""

from __future__ import annotations

import numpy as np

from dateline.annotate.places.context import find_agreement, make_pool
from dateline.annotate.places.features import describe_pool
from dateline.annotate.places.toponym import group_toponyms
from tests.annotate.places.pages import marked_toponyms, place_page

COLUMNS = 41


def test_a_row_for_each_place() -> None:
    """Of one width and finite, regions without a point included."""
    page = place_page("{L Paris} , {L Texas} , and {L Paris} in {L Europe} .")
    pool = make_pool(group_toponyms(page, marked_toponyms(page)))
    table = describe_pool(page, pool, find_agreement(pool))
    assert table.shape == (len(pool.entries), COLUMNS)
    assert np.isfinite(table).all()
