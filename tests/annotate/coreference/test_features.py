"""Features: one row a pair, one column a name, the same names whatever the page."""

from __future__ import annotations

from dateline.annotate.coreference.features import describe_pairs, feature_names
from dateline.annotate.coreference.page import prepare
from tests.annotate.coreference.parses import ENVOY, HE_SPOKE, KOFI, TOGO, parsed


def test_rows_and_names() -> None:
    """The trees know columns by their place, so names and places must not move with the page."""
    long = prepare(parsed(ENVOY, HE_SPOKE, names=(TOGO, KOFI)))
    short = prepare(parsed(HE_SPOKE))
    names = feature_names(long.columns, long.pairs)
    assert describe_pairs(long.columns, long.pairs).shape == (len(long.pairs.later), len(names))
    assert feature_names(short.columns, short.pairs) == names
    assert len(set(names)) == len(names)


def test_a_row() -> None:
    """What speaks for "he" being the envoy."""
    page = prepare(parsed(ENVOY, HE_SPOKE, names=(TOGO, KOFI)))
    index = list(zip(page.pairs.earlier.tolist(), page.pairs.later.tolist(), strict=True)).index((2, 3))
    row = dict(
        zip(feature_names(page.columns, page.pairs), describe_pairs(page.columns, page.pairs)[index], strict=True)
    )
    assert (row["same_gender"], row["sentences"], row["later_person"], row["earlier_named"]) == (1, 1, 3, 2)
