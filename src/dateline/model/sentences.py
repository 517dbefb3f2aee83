"""Where sentences begin: where the encoder says so, but never in the middle of what no mark has closed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dateline.model.signals import Words

CLOSING: Final = frozenset(
    ".!?:;…\"'”’»)]}-–—*•|"
)  # the last character of a word after which small letters may begin one


LONGEST: Final = 100  # words; none of the 2,843 sentences of the treebanks' dev sets is longer


def begin_sentences(starts: NDArray[np.bool_], words: Words) -> NDArray[np.bool_]:
    """Return the sentence starts of a text without those at a word in small letters that no closing mark stands before.

    "The mayor | resigned": a sentence cut so gives the verb no subject. Of 712 development sentences that tell events
    8 were cut. What is given with the words, and the first word of a block, stays; so does what keeps a sentence
    from growing beyond `LONGEST` words, since the time and memory of its tree grow with the square of its length.
    """
    settled = starts.copy()
    kept = frozenset(words.blocks if words.sentences is None else (*words.blocks, *words.sentences))
    begun = 0
    for word, end in pairwise([*np.flatnonzero(starts).tolist(), len(words.words)]):
        is_open = words.words[word][0].islower() and words.words[word - 1][-1] not in CLOSING
        if is_open and word not in kept and end - begun <= LONGEST:
            settled[word] = False
        else:
            begun = word
    return settled
