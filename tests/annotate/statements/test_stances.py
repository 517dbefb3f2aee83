"""What a source does with what it says."""

from __future__ import annotations

import pytest

from dateline.annotate.statements.attribution import Attribution
from dateline.annotate.statements.stances import find_stance
from tests.annotate.statements.pages import page


@pytest.mark.parametrize(
    ("sentence", "cue", "stance"),
    [
        ("They/PRON/nsubj/2 say/VERB/root/0 so/ADV/obj/2", (1, 2), "asserts"),
        ("They/PRON/nsubj/2 deny/VERB/root/0 it/PRON/obj/2", (1, 2), "denies"),
        ("They/PRON/nsubj/3 not/PART/advmod/3 deny/VERB/root/0 it/PRON/obj/3", (1, 3), "asserts"),
        ("They/PRON/nsubj/2 expect/VERB/root/0 it/PRON/obj/2", (1, 2), "expects"),
        ("They/PRON/nsubj/2 promise/VERB/root/0 it/PRON/obj/2", (1, 2), "promises"),
        ("They/PRON/nsubj/2 believe/VERB/root/0 it/PRON/obj/2", (1, 2), "believes"),
        ("They/PRON/nsubj/2 call/VERB/root/0 for/ADP/case/4 talks/NOUN/obl/2", (1, 3), "demands"),
        ("They/PRON/nsubj/2 tell/VERB/root/0 us/PRON/obj/2 to/PART/mark/5 go/VERB/xcomp/2", (1, 2), "demands"),
        ("They/PRON/nsubj/2 agree/VERB/root/0 to/PART/mark/4 go/VERB/xcomp/2", (1, 2), "promises"),
        ("They/PRON/nsubj/2 ask/VERB/root/0 why/ADV/obj/2", (1, 2), "asks"),
        ("Their/PRON/nmod:poss/2 denial/NOUN/root/0", (1, 2), "denies"),
        ("They/PRON/nsubj/2 reject/VERB/root/0 claim/NOUN/obj/2 that/SCONJ/mark/5 fell/VERB/acl/3", (1, 3), "denies"),
        ("They/PRON/nsubj/2 yodel/VERB/root/0", (1, 2), "asserts"),
        ("They/PRON/nsubj/2 yodel/VERB/root/0", None, "asserts"),
    ],
)
def test_stances(sentence: str, cue: tuple[int, int] | None, stance: str) -> None:
    """By the cue's lemma, turned by negation, preposition and infinitive."""
    assert find_stance(page(sentence), Attribution(None, cue, ((0, 1),), 1.0)) == stance


def test_stances_of_turns() -> None:
    """A question in a transcript asks, an answer asserts."""
    read = page("Why/ADV/root/0 ?/PUNCT/punct/1 Because/SCONJ/dep/1 ./PUNCT/punct/1")
    for content, stance in (((0, 2), "asks"), ((2, 4), "asserts")):
        assert find_stance(read, Attribution(None, None, (content,), 1.0, is_verbatim=True)) == stance
