"""The tense of the verb above an expression."""

from __future__ import annotations

import numpy as np
import pytest

from dateline.annotate.base import facts_of
from dateline.annotate.frame import make_doc
from dateline.annotate.tense import Tenses
from dateline.model.signals import Labels, Signals
from tests.annotate.pages import make_document

LEMMAS = {"scheduled": "schedule", "managed": "manage", "said": "say", "called": "call"}


def read(*words: str) -> tuple[Tenses, int]:
    """Return the tenses of words given as `form/UPOS/XPOS/relation/head`, heads from 1, and where "Monday" begins."""
    rows = [word.split("/") for word in words]
    facts = facts_of(make_doc(make_document(("paragraph", " ".join(row[0] for row in rows)))))
    heads = [int(row[4]) - 1 if int(row[4]) else index for index, row in enumerate(rows)]
    ids, scores = np.arange(len(rows), dtype=np.int32), np.ones(len(rows), dtype=np.float32)
    columns = [Labels(tuple(row[at] for row in rows), ids, scores) for at in (1, 2, 3)]
    signals = Signals(
        size=len(rows),
        sentence_starts=np.zeros(len(rows), dtype=bool),
        labels={"upos": columns[0], "xpos": columns[1]},
        lemmas=tuple(LEMMAS.get(row[0], row[0]) for row in rows),
        heads=np.array(heads, dtype=np.int32),
        deps=columns[2],
        spans={},
    )
    return Tenses(facts.frame, signals), facts.document.text.index("Monday")


def tense(*words: str) -> str | None:
    """Return the tense at the word "Monday"."""
    tenses, start = read(*words)
    return tenses.tense_at(start, start + len("Monday"))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They/PRON/PRP/nsubj/2 met/VERB/VBD/root/0 Monday/PROPN/NNP/obl/2", "past"),
        ("They/PRON/PRP/nsubj/3 had/AUX/VBD/aux/3 met/VERB/VBN/root/0 Monday/PROPN/NNP/obl/3", "past"),
        ("They/PRON/PRP/nsubj/3 will/AUX/MD/aux/3 meet/VERB/VB/root/0 Monday/PROPN/NNP/obl/3", "future"),
        (
            "She/PRON/PRP/nsubj/2 called/VERB/VBD/root/0 for/ADP/IN/case/4 aid/NOUN/NN/obl/2 Monday/PROPN/NNP/nmod/4",
            "future",
        ),
        (
            "They/PRON/PRP/nsubj/2 called/VERB/VBD/root/0 for/ADP/IN/case/4 calm/NOUN/NN/obl/2 Monday/PROPN/NNP/obl/2",
            "past",
        ),
        ("They/PRON/PRP/nsubj/3 are/AUX/VBP/aux/3 meeting/VERB/VBG/root/0 Monday/PROPN/NNP/obl/3", "future"),
        ("They/PRON/PRP/nsubj/2 meet/VERB/VBP/root/0 Monday/PROPN/NNP/obl/2", "present"),
        ("plans/NOUN/NNS/root/0 to/PART/TO/mark/3 meet/VERB/VB/acl/1 Monday/PROPN/NNP/obl/3", "intended"),
        ("managed/VERB/VBD/root/0 to/PART/TO/mark/3 meet/VERB/VB/xcomp/1 Monday/PROPN/NNP/obl/3", "past"),
        ("talks/NOUN/NNS/root/0 scheduled/VERB/VBN/acl/1 on/ADP/IN/case/4 Monday/PROPN/NNP/obl/2", "intended"),
        ("called/VERB/VBN/root/0 for/ADP/IN/case/3 Monday/PROPN/NNP/obl/1", "future"),
        ("shut/VERB/VBP/root/0 since/ADP/IN/case/3 Monday/PROPN/NNP/obl/1", "past"),
        ("shut/VERB/VBP/root/0 until/ADP/IN/case/3 Monday/PROPN/NNP/obl/1", "future"),
        ("talks/NOUN/NNS/root/0 on/ADP/IN/case/3 Monday/PROPN/NNP/nmod/1", None),
    ],
)
def test_the_verb_above_tells(words: str, expected: str | None) -> None:
    """Form, auxiliaries, and words that plan or achieve."""
    assert tense(*words.split(" ")) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("fourth/ADJ/JJ/amod/2 visit/NOUN/NN/root/0 since/ADP/IN/case/4 Monday/PROPN/NNP/nmod/2", True),
        ("worst/ADJ/JJS/amod/2 day/NOUN/NN/root/0 since/ADP/IN/case/4 Monday/PROPN/NNP/nmod/2", True),
        ("first/ADJ/JJ/amod/2 vote/NOUN/NN/nsubj/3 is/AUX/VBZ/root/0 Monday/PROPN/NNP/obl/3", False),
        ("Monday/PROPN/NNP/root/0", False),
    ],
)
def test_a_rank_may_stand_before(words: str, *, expected: bool) -> None:
    """With no verb between."""
    tenses, start = read(*words.split(" "))
    assert tenses.follows_rank(start) is expected


def test_the_verb_right_before_counts_more_than_the_parse() -> None:
    """The parse hangs the day of "will open, she said on Monday" on the wrong verb."""
    words = (
        "will/AUX/MD/aux/2 open/VERB/VB/root/0 ,/PUNCT/,/punct/5 she/PRON/PRP/nsubj/5 said/VERB/VBD/parataxis/2 "
        "on/ADP/IN/case/7 Monday/PROPN/NNP/obl/2"
    )
    assert tense(*words.split(" ")) == "past"
