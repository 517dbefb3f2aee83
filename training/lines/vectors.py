"""Lines in; vectors of words out: embeddings of a published encoder, in the directions in which these lines differ."""

from __future__ import annotations

import json
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, Final

import numpy as np
from safetensors.numpy import load_file

from dateline.page.plain.words import WordVectors, find_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

DIMENSIONS: Final = 64  # hold 46 % of what the 384 of the encoder tell of these words
_TABLE: Final = "embeddings.word_embeddings.weight"
_UNKNOWN: Final = "[UNK]"
_NO_WORD: Final = ("##", "[")  # pieces inside words, and marks of the encoder's own


def make_vectors(lines: Iterable[str], backbone: Path) -> WordVectors:
    """Return the vectors of all whole words of a backbone; frequent words decide which directions are kept."""
    vocabulary = json.loads((backbone / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    words = [word for word in vocabulary if not word.startswith(_NO_WORD)]
    embeddings = load_file(backbone / "model.safetensors")[_TABLE]
    table = embeddings[[vocabulary[_UNKNOWN], *(vocabulary[word] for word in words)]].astype(np.float64)
    index = {word: row for row, word in enumerate(words, start=1)}
    counts = Counter(chain.from_iterable(find_tokens(line) for line in lines))
    weights = np.sqrt([counts.total() - sum(counts[word] for word in words), *(counts[word] for word in words)])
    return WordVectors(index, _project(table, weights).astype(np.float32))


def _project(table: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return the table in its main directions (weighted PCA), each pointing where its largest part is positive."""
    centred = table - weights @ table / weights.sum()
    _, directions = np.linalg.eigh((centred * weights[:, None]).T @ (centred * weights[:, None]))
    kept = directions[:, ::-1][:, :DIMENSIONS]
    signs = np.sign(kept[np.abs(kept).argmax(axis=0), np.arange(DIMENSIONS)])
    projected: np.ndarray = centred @ (kept * signs)
    return projected
