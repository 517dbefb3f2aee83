"""A small treebank and an encoder that knows its answers, for tests that need no model."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from dateline.model.signals import Labels, ScoredSpan, Signals, Words

Row = tuple[str, str, str, str]  # number, form, head, deprel

# Two documents; "don't" is split, "8.1" is an empty node, the second paragraph begins with "Nobody".
TREEBANK: Final = """\
# newdoc id = harbour
# newpar id = harbour-p1
# sent_id = harbour-1
# text = Pilots don't sail.
1\tPilots\tpilot\tNOUN\tNNS\tNumber=Plur\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\tMood=Ind|Typo=Yes\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tsail\tsail\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# sent_id = harbour-2
# text = They wait tonight.
1\tThey\tthey\tPRON\tPRP\tCase=Nom\t2\tnsubj\t_\t_
2\twait\twait\tVERB\tVBP\tTense=Pres\t0\troot\t_\t_
3\ttonight\ttonight\tNOUN\tNN\t_\t2\tobl:tmod\t_\tSpaceAfter=No
3.1\twait\twait\tVERB\t_\t_\t_\t_\t_\t_
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# newpar
# sent_id = harbour-3
1\tNobody\tnobody\tPRON\tNN\t_\t2\tnsubj\t_\t_
2\tpays\tpay\tVERB\tVBZ\t_\t0\troot\t_\t_

# newdoc id = mine
# sent_id = mine-1
1\tClosed\tclose\tVERB\tVBN\t_\t0\troot\t_\t_
"""


def make_signals(
    heads: Sequence[int],
    deps: Sequence[str],
    *,
    starts: Iterable[int] = (0,),
    tags: Sequence[str] = (),
    spans: dict[str, tuple[ScoredSpan, ...]] | None = None,
) -> Signals:
    """Return hand-built signals; tags, where given, answer UPOS and XPOS alike."""
    size = len(heads)
    sentence_starts = np.zeros(size, dtype=np.bool_)
    sentence_starts[list(starts)[:size]] = True
    labels = {name: make_labels(tags) for name in ("upos", "xpos")} if tags else {}
    return Signals(
        size=size,
        sentence_starts=sentence_starts,
        labels=labels,
        lemmas=("_",) * size,
        heads=np.array(heads, dtype=np.int32),
        deps=make_labels(deps),
        spans=spans or {},
    )


def make_labels(values: Sequence[str]) -> Labels:
    """Return labels that are certain."""
    names = tuple(sorted(set(values)))
    ids = np.array([names.index(value) for value in values], dtype=np.int32)
    return Labels(names, ids, np.ones(len(values), dtype=np.float32))


class NameSpotter:
    """An encoder that takes every capitalised word for a name of a person, and each block for one sentence."""

    def encode(self, texts: Sequence[Words]) -> list[Signals]:
        """Return the signals of each text."""
        return [self._answer(words) for words in texts]

    def _answer(self, words: Words) -> Signals:
        names = tuple(
            ScoredSpan(index, index + 1, "person", 0.9) for index, word in enumerate(words.words) if word[0].isupper()
        )
        starts = words.sentences or words.blocks
        size = len(words.words)
        heads = [max((start for start in starts if start <= index), default=0) for index in range(size)]
        deps = ["root" if head == index else "dep" for index, head in enumerate(heads)]
        tags = ["NOUN"] * size
        return make_signals(heads, deps, starts=starts, tags=tags, spans={"names": names, "mentions": names})
