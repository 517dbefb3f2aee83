"""The types between the encoder and the annotators."""

from __future__ import annotations

import numpy as np

from dateline.model.signals import Labels


def test_a_label_is_read_by_word() -> None:
    """`labels[i]` is the label of word i."""
    labels = Labels(("ADJ", "NOUN"), np.array([1, 0], dtype=np.int32), np.array([0.9, 0.8], dtype=np.float32))
    assert (labels[0], labels[1]) == ("NOUN", "ADJ")
