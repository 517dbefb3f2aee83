"""What speaks for and against each pair of phrases, as numbers: a row a pair, in the order of FEATURES."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from dateline.annotate.coreference.columns import NOTHING, SUBJECT, Columns, Ints
from dateline.annotate.coreference.pairs import APPOSITION, Pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

Floats = NDArray[np.float32]
# What stands for the encoder's word on a pair where the bundle has none. On GUM's development part without that word
# CoNLL F1 is 0.538 with -2, 0.520 with -1 and 0.487 with -4; trees fitted without these rows gave 0.540.
UNTOLD: Final = np.float32(-2)
_FAR: Final = 99  # of a quotation's speaker where there is none


def describe_pairs(columns: Columns, pairs: Pairs) -> Floats:
    """Return the features of pairs, pairs x features."""
    found = list(_features(columns, pairs))
    table = np.empty((len(found), len(pairs.later)), dtype=np.float32)
    for row, (_, values) in zip(table, found, strict=True):
        row[:] = values
    return np.ascontiguousarray(table.T)


def feature_names(columns: Columns, pairs: Pairs) -> tuple[str, ...]:
    """Return the names of the features, in the order of the columns of `describe_pairs`."""
    return tuple(name for name, _ in _features(columns, pairs))


def _features(columns: Columns, pairs: Pairs) -> Iterator[tuple[str, Ints | Floats]]:
    yield from _single(columns, pairs)
    yield from _agreement(columns, pairs)
    yield from _distance(columns, pairs)
    yield from _syntax(columns, pairs)
    yield from _speech(columns, pairs)
    yield from _history(columns, pairs)
    yield from _pull(columns, pairs)


def _single(columns: Columns, pairs: Pairs) -> Iterator[tuple[str, Ints]]:
    """Yield what one of the two is by itself."""
    for name in ("form", "points", "kind", "number", "gender", "person", "role", "size"):
        values = getattr(columns, name)
        yield f"earlier_{name}", values[pairs.earlier]
        yield f"later_{name}", values[pairs.later]


def _agreement(columns: Columns, pairs: Pairs) -> Iterator[tuple[str, Ints]]:
    """Yield where the two agree, and where both are known and do not."""
    for name in ("number", "gender", "kind", "person", "form", "points", "role"):
        one, other = getattr(columns, name)[pairs.earlier], getattr(columns, name)[pairs.later]
        yield f"same_{name}", one == other
        yield f"known_{name}", (one != 0) & (other != 0)
    for name in ("text", "lemma"):
        yield f"same_{name}", getattr(columns, name)[pairs.earlier] == getattr(columns, name)[pairs.later]
    for name in ("country", "mark"):
        one, other = getattr(columns, name)[pairs.earlier], getattr(columns, name)[pairs.later]
        yield f"same_{name}", np.where((one == NOTHING) | (other == NOTHING), 0, np.where(one == other, 1, -1))
        yield f"has_{name}", (one != NOTHING) + 2 * (other != NOTHING)
    yield "common_kind", columns.kind[pairs.earlier] & columns.kind[pairs.later]


def _distance(columns: Columns, pairs: Pairs) -> Iterator[tuple[str, Ints]]:
    """Yield how far the two are apart."""
    yield "phrases", pairs.later - pairs.earlier
    yield "words", columns.start[pairs.later] - columns.end[pairs.earlier]
    yield "sentences", columns.sentence[pairs.later] - columns.sentence[pairs.earlier]
    yield "blocks", columns.block[pairs.later] - columns.block[pairs.earlier]
    yield "rank", pairs.rank
    yield "order", pairs.later
    yield "earlier_order", pairs.earlier


def _syntax(columns: Columns, pairs: Pairs) -> Iterator[tuple[str, Ints]]:
    """Yield how the two stand to each other in the parse."""
    earlier, later = pairs.earlier, pairs.later
    yield "same_clause", columns.clause[earlier] == columns.clause[later]
    yield "same_governor", columns.governor[earlier] == columns.governor[later]
    yield "apposition", (columns.role[later] == APPOSITION) & (columns.governor[later] == columns.head[earlier])
    yield "is_predicate", (columns.role[earlier] == SUBJECT) & (columns.governor[earlier] == columns.head[later])
    yield "is_owner", columns.governor[later] == columns.clause[earlier]
    yield "subjects", (columns.role[earlier] == SUBJECT) + 2 * (columns.role[later] == SUBJECT)
    yield "heads_clause", columns.governor[earlier] == columns.clause[later]
    yield "first_in_sentence", _is_first(columns.sentence)[earlier]


def _is_first(sentence: Ints) -> Ints:
    return np.concatenate([[1], (np.diff(sentence) != 0).astype(np.int32)]).astype(np.int32)


def _speech(columns: Columns, pairs: Pairs) -> Iterator[tuple[str, Ints]]:
    """Yield who speaks, and whether both stand in the same quotation."""
    one, other = columns.quote[pairs.earlier], columns.quote[pairs.later]
    yield "same_quote", np.where(one == other, (one != NOTHING) + 0, -1)
    yield "quoted", (one != NOTHING) + 2 * (other != NOTHING)
    yield "is_speaker", columns.speaker[pairs.later] == pairs.earlier
    yield "was_speaker", columns.speaker[pairs.earlier] == pairs.later
    yield "same_speaker", (columns.speaker[pairs.earlier] == columns.speaker[pairs.later]) & (one != NOTHING)
    yield "says", columns.is_subject_of_saying[pairs.earlier] + 2 * columns.is_subject_of_saying[pairs.later]


def _history(columns: Columns, pairs: Pairs) -> Iterator[tuple[str, Ints]]:
    """Yield how often each was named before."""
    texts, lemmas = _count_before(columns.text), _count_before(columns.lemma)
    groups = np.where(columns.group == NOTHING, 0, _count_before(columns.group) + 1)
    yield "earlier_named", groups[pairs.earlier]
    yield "later_named", groups[pairs.later]
    yield "group_size", columns.group_size[pairs.earlier]
    yield "later_texts", texts[pairs.later]
    yield "later_lemmas", lemmas[pairs.later]
    yield "earlier_texts", texts[pairs.earlier]


def _pull(columns: Columns, pairs: Pairs) -> Iterator[tuple[str, Floats]]:
    """Yield how much the encoder rather ties the later one to the earlier than to none, and than to the best of all."""
    if columns.pointers is None or not len(pairs.later):
        pull, lead = np.full(len(pairs.later), UNTOLD), np.zeros(len(pairs.later), dtype=np.float32)
    else:
        pull = columns.pointers.pairs(columns.head[pairs.later], columns.head[pairs.earlier])
        firsts = np.flatnonzero(np.diff(pairs.later, prepend=NOTHING))
        sizes = np.diff(firsts, append=len(pull))
        lead = pull - np.repeat(np.maximum.reduceat(pull, firsts), sizes)
    yield "pull", pull
    yield "pull_lead", lead


def _count_before(ids: Ints) -> Ints:
    """Return for each phrase how many before it have the same id."""
    seen: dict[int, int] = {}
    counts = []
    for value in ids.tolist():
        counts.append(seen.get(value, 0))
        seen[value] = counts[-1] + 1
    return np.array(counts, dtype=np.int32)
