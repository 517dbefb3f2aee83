"""The shipped trees fit the features, and the short cut changes nothing that counts."""

from __future__ import annotations

import numpy as np

from dateline.annotate.coreference.chains import THRESHOLDS
from dateline.annotate.coreference.features import describe_pairs
from dateline.annotate.coreference.page import prepare
from dateline.annotate.coreference.ranker import STEPS, load_ranker, score_pairs
from tests.annotate.coreference.parses import ENVOY, HE_SPOKE, KOFI, TOGO, parsed


def test_the_trees_read_columns_that_are_there() -> None:
    """They were fitted to as many features as there are."""
    page = prepare(parsed(ENVOY, HE_SPOKE, names=(TOGO, KOFI)))
    assert load_ranker().feature.max() < describe_pairs(page.columns, page.pairs).shape[1]


def test_what_is_good_enough_is_judged_by_all_trees() -> None:
    """Only what the first trees find hopeless goes without, far below every threshold."""
    page = prepare(parsed(ENVOY, HE_SPOKE, names=(TOGO, KOFI)))
    scores = score_pairs(page.columns, page.pairs)
    full = load_ranker().score(describe_pairs(page.columns, page.pairs))
    hopeless = max(least for _, least in STEPS)
    assert np.all((scores == full) | (scores <= hopeless))
    assert min(THRESHOLDS.values()) > hopeless
