"""Where a content ends."""

from __future__ import annotations

import pytest

from dateline.annotate.statements.attribution import Attribution
from dateline.annotate.statements.edges import Edges
from tests.annotate.statements.pages import page, words

PLAN = (
    "He/PRON/nsubj/2 praise/VERB/root/0 the/DET/det/5 new/ADJ/amod/5 plan/NOUN/obj/2 she/PRON/nsubj/7 "
    "drew/VERB/acl:relcl/5 ,/PUNCT/punct/10 and/CCONJ/cc/10 left/VERB/conj/2"
)


@pytest.mark.parametrize(
    ("content", "settled"),
    [
        ((2, 5), "the new plan she drew"),
        ((2, 4), "the new plan she drew"),
        ((2, 3), "the new plan she drew"),
        ((2, 7), "the new plan she drew"),
        ((2, 9), "the new plan she drew"),
    ],
)
def test_a_content_ends_with_its_phrase(content: tuple[int, int], settled: str) -> None:
    """A clause that goes on with it comes along, an "and" that goes on with something else does not."""
    read = page(PLAN)
    assert words(read, Edges(read, []).settle(content)) == settled


def test_words_of_another_are_not_taken() -> None:
    """A content stops before what is tagged already."""
    read = page(PLAN)
    other = Attribution((5, 6), (6, 7), (), 0.9)
    assert words(read, Edges(read, [other]).settle((2, 4))) == "the new plan"


def test_sentences_keep_apart() -> None:
    """No content crosses the end of its sentence or block."""
    read = page("He/PRON/nsubj/2 praise/VERB/root/0 Oslo/PROPN/obj/2", "The/DET/det/2 end/NOUN/root/0")
    assert words(read, Edges(read, []).settle((2, 3))) == "Oslo"


def test_what_describes_a_noun_outside_is_not_said() -> None:
    """The call "which failed" is the page's word; without other content the clause is kept."""
    read = page(
        "Go/VERB/ccomp/3 he/PRON/nsubj/3 say/VERB/root/0 in/ADP/case/6 a/DET/det/6 call/NOUN/obl/3 "
        "which/PRON/nsubj/8 failed/VERB/acl:relcl/6"
    )
    edges = Edges(read, [Attribution((1, 2), (2, 3), ((0, 1), (6, 8)), 0.9)])
    assert edges.settle_all(((0, 1), (6, 8))) == ((0, 1),)
    assert edges.settle_all(((6, 8),)) == ((6, 8),)


def test_a_mark_before_the_words_of_another_goes() -> None:
    """What opens a clause of which nothing belongs to the content is none of it: "the plan, while | he left"."""
    read = page(
        "He/PRON/nsubj/2 praise/VERB/root/0 plans/NOUN/obj/2 while/SCONJ/mark/6 she/PRON/nsubj/6 deny/VERB/advcl/2"
    )
    other = Attribution((4, 5), (5, 6), (), 0.9)
    assert words(read, Edges(read, [other]).settle((2, 4))) == "plans"
