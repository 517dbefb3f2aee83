"""Which candidates are kept."""

from __future__ import annotations

import numpy as np

from dateline.annotate.places.page import Candidate
from dateline.annotate.places.recognize import choose


def test_the_likelier_of_two_that_overlap() -> None:
    """What is not likely enough is left out, and takes no room."""
    candidates = [Candidate(start, end, "x", (), None) for start, end in ((0, 2), (1, 2), (3, 4), (3, 5))]
    assert choose(candidates, np.array([0.6, 0.9, 0.5, 0.1])) == [1, 2]
