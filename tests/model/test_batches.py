"""The graph's inputs."""

from __future__ import annotations

from dateline.model.batches import INSIDE, MIN_WORDS, START, prepare_windows
from dateline.model.bundle import SHIPPED, TOKENIZER
from dateline.model.pieces import WordPieces
from dateline.model.signals import Words

PIECES = WordPieces.load(SHIPPED / TOKENIZER)
WORDS = ["Accra", "recalls", "its", "envoy", "."]


def test_a_word_is_found_at_its_first_piece() -> None:
    """Pieces stand between the encoder's marks; shapes follow their words; short windows are filled up."""
    (prepared,) = prepare_windows(Words(WORDS, [0]), PIECES)
    ids, first = prepared.inputs["ids"][0], prepared.inputs["first"][0]
    assert ids[0] == PIECES.start
    assert ids[-1] == PIECES.end
    assert [ids[i] for i in first[: len(WORDS)]] == [pieces[0] for pieces in PIECES.split(WORDS)]
    assert prepared.inputs["words"][0].tolist() == [1.0] * len(WORDS) + [0.0] * (MIN_WORDS - len(WORDS))


def test_known_boundaries_are_given() -> None:
    """Block starts always start a sentence; where all starts are known, no other word does."""
    (free,) = prepare_windows(Words(WORDS, [0, 3]), PIECES)
    assert free.inputs["boundary"][0, :5].tolist() == [START, 0, 0, START, 0]
    (known,) = prepare_windows(Words(WORDS, [0], [0, 4]), PIECES)
    assert known.inputs["boundary"][0, :5].tolist() == [START, INSIDE, INSIDE, INSIDE, START]


def test_no_words_no_windows() -> None:
    """An empty text costs nothing."""
    assert list(prepare_windows(Words([], [0]), PIECES)) == []
