"""Windows over a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.model.windows import CONTEXT_PIECES, PACKED_PIECES, WINDOW_PIECES, Window, cut_windows


def test_short_blocks_share_a_window() -> None:
    """A headline and its paragraph are read together."""
    assert cut_windows(["w"] * 60, [1] * 60, [0, 10]) == [Window(0, 0, 60)]


def test_a_full_window_is_closed_at_a_block() -> None:
    """Blocks are not torn to fill a window."""
    size = PACKED_PIECES // 2 + 1
    assert cut_windows(["w"] * 2 * size, [1] * 2 * size, [0, size]) == [
        Window(0, 0, size),
        Window(size, size, 2 * size),
    ]


def test_a_long_block_is_split_after_a_sentence_and_keeps_context() -> None:
    """The next window sees the words before the split again."""
    words = ["w"] * 300
    words[150], words[151] = ".", "Then"
    windows = cut_windows(words, [1] * 300, [0])
    assert windows[0] == Window(0, 0, 151)
    assert windows[1].start == 151
    assert windows[1].first == 151 - CONTEXT_PIECES


@given(st.lists(st.integers(1, 8), max_size=600), st.lists(st.integers(0, 600), max_size=20))
def test_every_word_is_answered_once_and_fits(sizes: list[int], blocks: list[int]) -> None:
    """Own words of the windows are all words in order; no window is larger than the encoder reads."""
    count = len(sizes)
    windows = cut_windows(["w"] * count, sizes, sorted({0, *(b for b in blocks if b < count)}))
    own = [word for window in windows for word in range(window.start, window.end)]
    assert own == list(range(count))
    assert all(sum(sizes[w.first : w.end]) <= WINDOW_PIECES for w in windows)
    assert all(0 <= w.first <= w.start < w.end for w in windows)
